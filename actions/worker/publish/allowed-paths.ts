import { boundedGit } from "../../_lib/git/bounded-git.ts";
import { GitError } from "../../_lib/git/git.ts";
import { CONFIG_FILE, parseRepositoryConfig } from "../../_lib/repository-config.ts";

/** What the base commit lets Whim change: a person has merged that, and the work itself cannot touch it. */
export async function allowedPaths(bare: string, base: string): Promise<string[]> {
  const bounds = { bytes: 1 << 20 };
  try {
    const text = await boundedGit(bare, ["cat-file", "blob", `${base}:${CONFIG_FILE}`], { bounds });
    return parseRepositoryConfig(text.toString()).publish?.allow ?? [];
  } catch (error) {
    if (error instanceof GitError) return []; // there is no such file
    throw error;
  }
}
