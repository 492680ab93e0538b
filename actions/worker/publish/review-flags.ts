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
  const compared = changes.filter(({ path, before, after }) => {
    const sides = [before, after].filter((side) => side !== null);
    return (
      isCompared(path) &&
      after !== null &&
      sides.every(({ mode, oid }) => mode !== SUBMODULE && (sizes.get(oid) ?? 0) <= COMPARED_BYTES)
    );
  });
  const oids = compared.flatMap(({ before, after }) => [before?.oid, after?.oid]);
  const contents = await objects.small(oids.filter((oid) => oid !== undefined));
  const text = (oid: string | undefined) => contents.get(oid ?? "")?.toString() ?? "";
  return changes.flatMap((change) => {
    const { path, before, after } = change;
    const flags: Omit<Remark, "path">[] = [];
    if (isNewExecutable(change)) flags.push({ rule: "executable", why: "it may be run as a program" });
    if (after?.mode === LINK && before?.mode !== LINK)
      flags.push({ rule: "link", why: "it is a new link to another file" });
    const kind = kindOfPath(path);
    if (kind === "lockfile") {
      const hosts = newLockfileHosts(text(before?.oid), text(after?.oid));
      if (hosts.length > 0)
        flags.push({ rule: "lockfile host", why: `packages would come from ${hosts.join(", ")}` });
    } else if (kind === "manifest" && compared.includes(change) && /(?:^|\/)package\.json$/i.test(path))
      flags.push(...packageJsonFlags(text(before?.oid), text(after?.oid)));
    else if (kind !== null) flags.push({ rule: WHY[kind][0], why: WHY[kind][1] });
    return flags.map((flag) => ({ path, ...flag }));
  });
}

function isCompared(path: string): boolean {
  return kindOfPath(path) === "lockfile" || /(?:^|\/)package\.json$/i.test(path);
}
