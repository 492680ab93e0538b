/** Of XML what Maven's files need: elements that hold no others of their name, and their text. */
export function elements(xml: string, name: string): string[] {
  const text = xml.replaceAll(/<!--[^]*?-->/g, "");
  return [...text.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, "g"))].map(([, inner]) => inner ?? "");
}

const SIGNS: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

export function textOf(xml: string, name: string): string {
  const text = new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(xml)?.[1] ?? "";
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (sign) => SIGNS[sign] ?? sign);
}

export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
