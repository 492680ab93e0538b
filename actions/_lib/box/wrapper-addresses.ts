import type { Ask } from "./package-hosts.ts";

/** Where a wrapper of Maven's or Gradle's, a script in the repository, gets the program itself. */
export async function wrapperAddresses(ask: Ask, name: string): Promise<string[]> {
  const text = (await ask.file(name)) ?? "";
  // No break of a line among the blanks: of a file of empty lines each would look through all that follow.
  const found = text.matchAll(/^[ \t]*(?:distributionUrl|wrapperUrl)[ \t]*[=:][ \t]*(\S+)/gm);
  // A colon may be written with a backslash before it, and Gradle writes it so.
  return [...found].map(([, url]) => (url ?? "").replaceAll("\\", ""));
}
