import type { Objects } from "../../_lib/git/object-contents.ts";
import type { Finding, SecretScan } from "../../_lib/secrets/secret-scan.ts";
import type { Remark } from "./diff-policy.ts";
import { type Change, type Entry, SUBMODULE } from "./tree-changes.ts";

/** A pointer of Git LFS is three short lines. */
const LFS_POINTER = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d/;
const LFS_BYTES = 1024;

export async function sizesOf(objects: Objects, changes: readonly Change[]): Promise<Map<string, number>> {
  return objects.sizes(blobsOf(changes.flatMap(({ before, after }) => [before, after])));
}

export async function lfsPointersIn(
  objects: Objects,
  sizes: ReadonlyMap<string, number>,
): Promise<Set<string>> {
  const small = [...sizes].filter(([, size]) => size < LFS_BYTES && size > 40).map(([oid]) => oid);
  const contents = await objects.small(small);
  return new Set(
    [...contents].filter(([, text]) => LFS_POINTER.test(text.toString("latin1"))).map(([oid]) => oid),
  );
}

/**
 * Secrets in what is added: contents and names. What an old side of the changes held already is not this work's, so
 * those are read too, but only when there is something to compare.
 */
export async function addedSecrets(
  objects: Objects,
  { changes, scan, bytes }: { changes: readonly Change[]; scan: SecretScan; bytes: number },
): Promise<Remark[]> {
  const added = changes.filter(({ before, after }) => after !== null && after.oid !== before?.oid);
  const found = await findingsIn(objects, blobsOf(added.map(({ after }) => after)), { scan, bytes });
  const names = added
    .filter(({ before, path }) => before === null && scan.find(path).length > 0)
    .map(({ path }) => ({ path, rule: "secret", why: "its name holds a secret" }));
  if (found.size === 0) return names;
  // Where a path is touched first its old side is what was there before the work; later ones the work made itself.
  const first = new Map(changes.toReversed().map(({ path, before }) => [path, before]));
  const old = await findingsIn(objects, blobsOf([...first.values()]), { scan, bytes });
  const known = new Set([...old.values()].flat().map(({ digest }) => digest));
  const contents = added.flatMap(({ path, after }) =>
    firstOfEachKind((found.get(after?.oid ?? "") ?? []).filter(({ digest }) => !known.has(digest))).map(
      ({ line, kind }) => ({ path, rule: "secret", why: `line ${line} holds ${kind}` }),
    ),
  );
  return [...names, ...contents];
}

/** One that was cut in pieces is found on many lines. */
function firstOfEachKind(findings: Finding[]): Finding[] {
  return findings.filter(({ kind }, n) => findings.findIndex((other) => other.kind === kind) === n);
}

async function findingsIn(
  objects: Objects,
  oids: string[],
  { scan, bytes }: { scan: SecretScan; bytes: number },
): Promise<Map<string, Finding[]>> {
  const found = new Map<string, Finding[]>();
  await objects.read(oids, {
    most: bytes,
    sinkFor(oid) {
      const stream = scan.stream();
      return {
        push: (chunk) => stream.push(chunk),
        end() {
          const findings = stream.end();
          if (findings.length > 0) found.set(oid, findings);
        },
      };
    },
  });
  return found;
}

function blobsOf(entries: (Entry | null)[]): string[] {
  return [
    ...new Set(entries.flatMap((entry) => (entry === null || entry.mode === SUBMODULE ? [] : [entry.oid]))),
  ];
}
