import { ConfigurationError } from "../../_lib/errors.ts";
import type { Git } from "../../_lib/git/git.ts";

/** Where a commit says its files are kept: beside the repository, or at another place of the same host. No other host is asked. */
export async function lfsAddress(git: Git, commit: string, repository: string): Promise<string> {
  const usual = `${repository}/info/lfs`;
  const blob = ["config", "--blob", `${commit}:.lfsconfig`, "--get", "lfs.url"];
  const written = (await git(blob, { allowFailure: true })).stdout.trim();
  if (written === "") return usual;
  const place = URL.canParse(written) ? new URL(written) : null;
  const host = new URL(repository).origin;
  if (place === null || place.origin !== host || place.username !== "" || place.password !== "")
    throw new ConfigurationError(
      `.lfsconfig says that Git LFS keeps its files at "${written.slice(0, 300)}", only places of ${host} are asked: keep them there, or set lfs to false.`,
    );
  return place.href.replace(/\/+$/, "");
}
