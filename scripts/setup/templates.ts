import { type Clone, tried } from "./clone.ts";
import type { Pinned } from "./pinned.ts";

/** A workflow file for a user's repository: `whim.yml` → `.github/workflows/whim.yml`. */
export type Template = { name: string; path: string; text: string };

const FOLDER = "workflows-templates";
const WORKFLOWS = ".github/workflows";

/** Every workflow of that version, its references to our actions pinned. */
export async function templates(clone: Clone, version: Pinned): Promise<Template[]> {
  return Promise.all(
    (await templatePaths(clone, version.commit)).map(async (path) => {
      const name = path.slice(WORKFLOWS.length + 1);
      const source = await clone.git("show", `${version.commit}:${FOLDER}/${name}`);
      return { name, path, text: withActions(source, version) };
    }),
  );
}

/** Where they are in a user's repository. */
export async function templatePaths(clone: Clone, commit: string): Promise<string[]> {
  const listed = await clone.git("ls-tree", "--name-only", commit, `${FOLDER}/`);
  return listed
    .split("\n")
    .filter((file) => file.endsWith(".yml"))
    .map((file) => `${WORKFLOWS}${file.slice(FOLDER.length)}`);
}

/** The same workflow as the version had it that this text is pinned to, or null when this clone does not know it. */
export async function templateBehind(
  clone: Clone,
  { name, text }: { name: string; text: string },
): Promise<string | null> {
  const uses = usesOf(text);
  if (uses === null) return null;
  const commit = await tried(clone.git("rev-parse", "--verify", "--quiet", `${uses.ref}^{commit}`));
  if (commit === "") return null;
  const source = await tried(clone.git("show", `${commit}:${FOLDER}/${name}`));
  return source === "" ? null : withActions(`${source}\n`, uses);
}

const USES = /^(\s*(?:-\s+)?uses:\s*)[\w-]+\/[\w.-]+\/actions\/(\w+)@\S+(?:[ \t]+#[^\n]*)?$/gm;

export type Uses = Pick<Pinned, "repo" | "ref" | "version">;

/** Every reference to one of our actions, in one version. */
export function withActions(text: string, { repo, ref, version }: Uses): string {
  const comment = version === null ? "" : ` # ${version}`;
  return text.replaceAll(
    USES,
    (_, before: string, action: string) => `${before}${repo}/actions/${action}@${ref}${comment}`,
  );
}

/** Where a workflow takes our actions from; null when it uses none. */
export function usesOf(text: string): Uses | null {
  const [, repo, ref, version] =
    /^\s*(?:-\s+)?uses:\s*([\w-]+\/[\w.-]+)\/actions\/\w+@(\S+)(?:[ \t]+#[ \t]*(\S+))?/m.exec(text) ?? [];
  return repo === undefined || ref === undefined ? null : { repo, ref, version: version ?? null };
}
