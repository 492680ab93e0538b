/**
 * A text with what stands for single characters in addresses, strings and HTML put back. Encoders write only some characters so;
 * who hides a secret writes those that a scan for encoded secrets does not expect.
 */
export function unescaped(text: string): string {
  return text.replaceAll(
    /%([0-9a-f]{2})|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|&#x([0-9a-f]{1,6});|&#(\d{1,7});/gi,
    (all, ...groups: (string | undefined)[]) => {
      const hex = groups.slice(0, 5).find((group) => group !== undefined);
      const code = hex === undefined ? Number(groups[5]) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
