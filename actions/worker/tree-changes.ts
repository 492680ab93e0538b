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

/**
 * Reads `git diff-tree -r -z --raw --no-renames --no-abbrev`: exact bytes, both sides of everything. Patch text quotes
 * some paths and not others, and a rename names one side where it matters that the other is gone.
 */
export function readRawDiff(raw: Buffer, only = ""): Change[] {
  const changes: Change[] = [];
  let commit = only;
  const fields = splitAtZero(raw);
  for (let at = 0; at < fields.length; at += 1) {
    const field = (fields[at] as Buffer).toString("latin1");
    if (!field.startsWith(":")) {
      commit = field;
      continue;
    }
    const [oldMode = "", newMode = "", oldOid = "", newOid = ""] = field.slice(1).split(" ");
    at += 1;
    changes.push({
      commit,
      ...nameOf(fields[at] ?? Buffer.alloc(0)),
      before: oldMode === ABSENT ? null : { mode: oldMode, oid: oldOid },
      after: newMode === ABSENT ? null : { mode: newMode, oid: newOid },
    });
  }
  return changes;
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
