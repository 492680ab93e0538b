/**
 * The one name that a case-insensitive, normalising or forgetful file system makes of a path: `.GitHub`, `.github.`,
 * `.git\u200Chub` and `.ｇithub` are all the folder that GitHub, Windows or macOS finds when asked for `.github`.
 */
export function undisguised(path: string): string[] {
  return path
    .normalize("NFKC")
    .split(/[/\\]/)
    .map((name) =>
      name
        // HFS+ skips these when it compares names.
        .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, "")
        // To NTFS, what follows a colon is a stream of the same file.
        .replace(/:.*$/s, "")
        .replace(/[. ]+$/, "")
        // Upper case first: it brings ſ and ı back to the letters they are compared as.
        .toUpperCase()
        .toLowerCase()
        .normalize("NFKC"),
    )
    .filter((name) => name !== "");
}

/** The short name Windows gives a file beside its long one: `.github` is also `GITHUB~1`. */
export function isShortNameOf(name: string, long: string): boolean {
  const start = long.replaceAll(/[^a-z0-9_-]/g, "").slice(0, 6);
  return start !== "" && new RegExp(`^${start}~\\d(?:\\.|$)`).test(name);
}

/** Why no program should meet such a name, or null. People must be able to read what they review. */
export function unreadableName(path: string): string | null {
  if (/[\p{Cc}\u2028\u2029]/u.test(path)) return "its name holds a control character";
  if (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(path))
    return "its name holds a character that nobody sees or that turns the text's direction";
  if (path.includes("\\")) return "its name holds a backslash, which is a folder to Windows";
  if (path.includes("\uFFFD")) return "its name holds a replacement character";
  // Nor the store, which counts the bytes of its one spelling.
  if (
    Buffer.byteLength(path.normalize("NFC")) > 1000 ||
    path.split("/").some((name) => Buffer.byteLength(name) > 250)
  )
    return "its name is longer than file systems take";
  return null;
}
