/** Of XML what Maven's files need: elements that hold no others of their name, and their text. */
export function elements(xml: string, name: string): string[] {
  const text = apart(xml, "<!--", "-->").outside;
  return apart(text, `<${name}>`, `</${name}>`).inside;
}

/** Place by place and not by an expression: of beginnings without an end that one looks up to the end for each. */
function apart(text: string, begin: string, end: string): { inside: string[]; outside: string } {
  const inside: string[] = [];
  let [outside, done] = ["", 0];
  for (;;) {
    const from = text.indexOf(begin, done);
    const to = from < 0 ? -1 : text.indexOf(end, from + begin.length);
    if (to < 0) return { inside, outside: outside + text.slice(done) };
    inside.push(text.slice(from + begin.length, to));
    outside += text.slice(done, from);
    done = to + end.length;
  }
}

const SIGNS: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** On one line: what is written from it into a log must not look like a line of its own. */
export function textOf(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
  return text
    .trim()
    .split(/\s+/)
    .join(" ")
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (sign) => SIGNS[sign] ?? sign);
}

export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
