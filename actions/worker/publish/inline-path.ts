const LONGEST = 200;

/** A path as people may read it in one line: what cannot be seen is written out, a very long one is cut in its middle. */
export function inlinePath(path: string): string {
  const shown = path.replaceAll(
    /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST / 2)}…${shown.slice(-LONGEST / 2 + 1)}`;
}
