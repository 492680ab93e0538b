import type { Objects } from "../../_lib/git/object-contents.ts";
import { kindOfPath, newLockfileHosts, packageJsonFlags, type PathKind } from "./dependency-flags.ts";
import { isNewExecutable, type Remark } from "./diff-policy.ts";
import { type Change, LINK, SUBMODULE } from "./tree-changes.ts";

/** A manifest or lockfile larger than this is not compared, only shown. */
const COMPARED_BYTES = 16 << 20;

const WHY: Record<Exclude<PathKind, null | "lockfile">, [rule: string, why: string]> = {
  manifest: ["dependencies", "it says what is installed"],
  installer: ["installer", "it says where packages come from and what runs when they are installed"],
  container: ["container", "it says what a machine is made of"],
  ignore: ["ignore", "what it names is left out of later commits"],
};

/** What is let through and shown to the reviewer first, from the base to the head of the work. */
export async function reviewFlags(
  objects: Objects,
  { changes, sizes }: { changes: readonly Change[]; sizes: ReadonlyMap<string, number> },
): Promise<Remark[]> {
  const remarks: Remark[] = [];
  for (const change of changes) {
    const { path } = change;
    const flags = [...flagsOfEntry(change), ...(await dependencyFlags(objects, change, sizes))];
    remarks.push(...flags.map((flag) => ({ path, ...flag })));
  }
  return remarks;
}

type Flag = Omit<Remark, "path">;

function flagsOfEntry(change: Change): Flag[] {
  const { before, after } = change;
  const flags: Flag[] = [];
  if (isNewExecutable(change)) flags.push({ rule: "executable", why: "it may be run as a program" });
  if (after?.mode === LINK && before?.mode !== LINK)
    flags.push({ rule: "link", why: "it is a new link to another file" });
  return flags;
}

/** Reads one file at a time: all of them together may be more than fits into one answer, and are allowed to be. */
async function dependencyFlags(
  objects: Objects,
  { path, before, after }: Change,
  sizes: ReadonlyMap<string, number>,
): Promise<Flag[]> {
  const kind = kindOfPath(path);
  if (kind === null) return [];
  const isLockfile = kind === "lockfile";
  const isCompared = isLockfile || (kind === "manifest" && /(?:^|\/)package\.json$/i.test(path));
  const asWhole = (): Flag[] => (isLockfile ? [] : [{ rule: WHY[kind][0], why: WHY[kind][1] }]);
  const sides = [before, after].filter((side) => side !== null);
  if (!isCompared || after === null || sides.some(({ mode }) => mode === SUBMODULE)) return asWhole();
  const oids = sides.map(({ oid }) => oid);
  if (oids.some((oid) => (sizes.get(oid) ?? 0) > COMPARED_BYTES))
    return isLockfile ? [{ rule: "lockfile host", why: "it is too large to be compared" }] : asWhole();
  const contents = await objects.small(oids);
  const text = (oid: string | undefined) => contents.get(oid ?? "")?.toString() ?? "";
  if (!isLockfile) return packageJsonFlags(text(before?.oid), text(after.oid));
  const hosts = newLockfileHosts(text(before?.oid), text(after.oid));
  return hosts.length === 0
    ? []
    : [{ rule: "lockfile host", why: `packages would come from ${hosts.join(", ")}` }];
}
