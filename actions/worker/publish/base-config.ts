import { boundedGit } from "../../_lib/git/bounded-git.ts";
import { GitError } from "../../_lib/git/git.ts";
import { CONFIG_FILE, parseRepositoryConfig, type RepositoryConfig } from "../../_lib/repository-config.ts";

/** What the base commit says about the repository: a person has merged that, and the work itself cannot touch it. */
export async function baseConfig(bare: string, base: string): Promise<RepositoryConfig> {
  const bounds = { bytes: 1 << 20 };
  try {
    const text = await boundedGit(bare, ["cat-file", "blob", `${base}:${CONFIG_FILE}`], { bounds });
    return parseRepositoryConfig(text.toString());
  } catch (error) {
    if (error instanceof GitError) return parseRepositoryConfig(""); // there is no such file
    throw error;
  }
}
