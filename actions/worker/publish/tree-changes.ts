export type Entry = { mode: string; oid: string };

/** One path in one commit: what stood there and what stands there now. */
export type Change = {
  commit: string;
  path: string;
  /** False when the name is no UTF-8; `path` then shows its bytes. */
  readable: boolean;
  before: Entry | null;
  after: Entry | null;
};

export const SUBMODULE = "160000";
export const LINK = "120000";
export const EXECUTABLE = "100755";

const ABSENT = "000000";

/** A change as one comparison of two trees names it. */
export type Difference = Omit<Change, "commit">;

/**
 * Reads `git diff-tree --stdin -z --raw --no-renames --no-abbrev` of pairs of trees, one group a pair: exact bytes, both
 * sides of everything. Patch text quotes some paths and not others, and a rename names one side where it matters that
 * the other is gone. Each pair has a heading, which git ends with a line end where all else ends with a zero.
 */
export function readDifferences(raw: Buffer): Difference[][] {
  const groups: Difference[][] = [];
  const fields = splitAtZero(raw);
  for (let at = 0; at < fields.length; at += 1) {
    let field = (fields[at] as Buffer).toString("latin1");
    while (field !== "" && !field.startsWith(":")) {
      groups.push([]);
      const end = field.indexOf("\n");
      field = end < 0 ? "" : field.slice(end + 1);
    }
    if (field === "") continue;
    at += 1;
    const [oldMode = "", newMode = "", oldOid = "", newOid = ""] = field.slice(1).split(" ");
    groups.at(-1)?.push({
      ...nameOf(fields[at] ?? Buffer.alloc(0)),
      before: oldMode === ABSENT ? null : { mode: oldMode, oid: oldOid },
      after: newMode === ABSENT ? null : { mode: newMode, oid: newOid },
    });
  }
  return groups;
}

export type TreeEntry = Entry & { path: string };

/** Reads `git ls-tree -r -z`. */
export function readTree(raw: Buffer): TreeEntry[] {
  return splitAtZero(raw).map((line) => {
    const tab = line.indexOf(9);
    const [mode = "", , oid = ""] = line.subarray(0, tab).toString("latin1").split(" ");
    return { mode, oid, path: nameOf(line.subarray(tab + 1)).path };
  });
}

function nameOf(bytes: Buffer): { path: string; readable: boolean } {
  const path = bytes.toString("utf8");
  if (Buffer.from(path).equals(bytes)) return { path, readable: true };
  return {
    path: bytes
      .toString("latin1")
      .replaceAll(/[\u0080-\u00FF]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`),
    readable: false,
  };
}

function splitAtZero(raw: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = 0;
  for (let end = raw.indexOf(0); end >= 0; end = raw.indexOf(0, start)) {
    parts.push(raw.subarray(start, end));
    start = end + 1;
  }
  return parts;
}
