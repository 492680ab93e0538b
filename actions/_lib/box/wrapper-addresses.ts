import type { Ask } from "./package-hosts.ts";

/** Where a wrapper of Maven's or Gradle's, a script in the repository, gets the program itself. */
export async function wrapperAddresses(ask: Ask, name: string): Promise<string[]> {
  const text = (await ask.file(name)) ?? "";
  const found = text.matchAll(/^\s*(?:distributionUrl|wrapperUrl)\s*[=:]\s*(\S+)/gm);
  // A colon may be written with a backslash before it, and Gradle writes it so.
  return [...found].map(([, url]) => (url ?? "").replaceAll("\\", ""));
}
