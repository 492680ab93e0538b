/** Replaces what stands between a document's markers; throws when they are missing. */
export function between(text: string, name: string, lines: string[]): string {
  const pattern = new RegExp(`(<!-- begin:${name} -->\n)[^]*?(<!-- end:${name} -->)`);
  if (!pattern.test(text))
    throw new Error(`The README has no <!-- begin:${name} --> … <!-- end:${name} --> markers.`);
  return text.replace(pattern, (_, begin: string, end: string) => `${begin}${lines.join("\n")}\n${end}`);
}

/** One line, fit for a table. */
export function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
