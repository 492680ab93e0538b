import type { BaseFiles } from "./base-files.ts";

/** The repository's own words to an agent, as the base commit has them: an agent cannot rewrite them for its successors. */
export async function conventionsAt({ text }: BaseFiles, names: string[]): Promise<string | null> {
  const texts = await Promise.all(names.map(async (name) => (await text(name)) ?? ""));
  return texts.filter((one) => one.trim() !== "").join("\n\n") || null;
}
