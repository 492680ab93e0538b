import type { Git } from "../_lib/git/git.ts";

/** Branches as they are on GitHub now, each with its newest commit: one question for all that a workspace is made from. */
export type RemoteHeads = ReadonlyMap<string, string>;

/** Of the base branch, and of all that may be ours. */
export async function remoteHeads(git: Git, url: string, baseBranch: string): Promise<RemoteHeads> {
  const asked = [`refs/heads/${baseBranch}`, "refs/heads/whim/*"];
  const { stdout } = await git(["ls-remote", "--heads", url, ...asked]);
  return new Map(
    stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [sha = "", ref = ""] = line.split("\t");
        return [ref.replace("refs/heads/", ""), sha];
      }),
  );
}
