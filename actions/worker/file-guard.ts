import type { Verdict } from "../_lib/box/broker.ts";
import type { NotOurs } from "../_lib/ralph/do-task.ts";
import type { FileLocks } from "./file-locks.ts";
import { unreadableName } from "./publish/path-disguise.ts";
import { isAllowed, protectedPath } from "./publish/protected-paths.ts";

/** Asked before an edit and after an iteration: what the publisher would refuse and what others hold is not ours to change. */
export function fileGuard(
  locks: Pick<FileLocks, "mayEdit" | "notOurs">,
  /** What the base branch lets the work change of what is protected. */
  allowed: readonly string[],
  /** Folders that are other repositories', files whose content Git LFS keeps, and which of these paths are for it. */
  elsewhere: {
    submodules: readonly string[];
    kept: readonly string[];
    isKept(files: string[]): Promise<string[]>;
  } = { submodules: [], kept: [], isKept: async () => [] },
): {
  mayEdit(file: string): Promise<Verdict>;
  notOurs(files: string[]): Promise<NotOurs[]>;
} {
  const kept = new Set(elsewhere.kept);
  return {
    async mayEdit(file) {
      const reason =
        refusal(file, allowed) ??
        inSubmodule(file, elsewhere.submodules) ??
        (kept.has(file) ? KEPT_BY_LFS : null);
      return reason === null
        ? locks.mayEdit(file)
        : { allow: false, reason: `${file} cannot be changed: ${reason}` };
    },
    async notOurs(files) {
      const ofLfs = new Set(await elsewhere.isKept(files));
      const refused = files.flatMap((file) => {
        const reason = refusal(file, allowed) ?? (ofLfs.has(file) ? KEPT_BY_LFS : null);
        return reason === null ? [] : [{ path: file, reason }];
      });
      const taken = new Set(refused.map(({ path }) => path));
      return [...refused, ...(await locks.notOurs(files.filter((file) => !taken.has(file))))];
    },
  };
}

/** The publisher refuses a moved pointer: nobody would have put the new content where it points. */
const KEPT_BY_LFS =
  "its content is kept by Git LFS, where Whim can put nothing. Such a change is a person's to make: do the task without it, or say in the stuck file why that is not possible.";

/** Nothing in them is ever part of a commit of ours: such an edit would be lost without a word. */
function inSubmodule(file: string, submodules: readonly string[]): string | null {
  const above = submodules.find((folder) => file.startsWith(`${folder}/`));
  return above === undefined
    ? null
    : `it is a file of the submodule ${above}, which is another repository. Do the task without that change, or say in the stuck file why that is not possible.`;
}

/** Better now, where the agent can still do it another way, than when everything is done and nothing may be published. */
function refusal(file: string, allowed: readonly string[]): string | null {
  // No lock has such a name, and the publisher would refuse it.
  const odd = unreadableName(file);
  if (odd !== null) return `${odd}. Give it a plain name.`;
  const rule = protectedPath(file);
  if (rule === null || (rule.mayBeAllowed && isAllowed(file, allowed))) return null;
  return `${rule.why}. Such a change is a person's to make: do the task without it, or say in the stuck file why that is not possible.`;
}
