import { lstat, mkdtemp, readFile, readdir, readlink } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { ConfigurationError } from "../errors.ts";
import { endBoxesOf } from "./abandoned-boxes.ts";
import { isWithin } from "./mount.ts";
import { removeTree } from "./remove-tree.ts";

/** Which process a folder belongs to: a number alone is given out again, and means another in another container. */
type Owner = { namespace: string; pid: string; started: string };

const NAME = /^whim-[a-z]+-(?<namespace>\d+)-(?<pid>\d+)-(?<started>\d+)-/;

/** Of a socket's path the kernel takes so many bytes. */
const MOST_PATH = 107;

/** A folder for this run, in the machine's folder for temporary files, that says by its name whose it is. */
export async function makeRunFolder(what: string): Promise<string> {
  return mkdtemp(await beginningOf(what));
}

/** The same for sockets, the longest of which is called `longest`. */
export async function makeSocketFolder(what: string, longest: string): Promise<string> {
  const beginning = await beginningOf(what);
  const tooLong = Buffer.byteLength(`${beginning}XXXXXX/${longest}`) - MOST_PATH;
  if (tooLong > 0)
    throw new ConfigurationError(
      `The folder for temporary files is ${path.dirname(beginning)}: its name is ${tooLong} characters too long for the sockets that go there. Set TMPDIR to a folder with a shorter one, such as /tmp.`,
    );
  return mkdtemp(beginning);
}

async function beginningOf(what: string): Promise<string> {
  const owner = await ownerNow();
  const { namespace, pid, started } = owner ?? { namespace: "0", pid: "0", started: "0" };
  return path.join(path.resolve(os.tmpdir()), `whim-${what}-${namespace}-${pid}-${started}-`);
}

/** For a folder of this run that the worktree must not hold. */
export function requireOutside(folder: string, worktree: string): void {
  if (!isWithin(folder, worktree)) return;
  throw new ConfigurationError(
    `The folder for temporary files, ${path.dirname(folder)}, is in the worktree ${worktree}, where an agent could change what holds it. Set TMPDIR to a folder outside, such as /tmp.`,
  );
}

/** Removes what runs left that were killed: caches of packages grow large, and nobody else would ever remove them. */
export async function removeAbandonedFolders(): Promise<void> {
  const us = await ownerNow();
  if (us === null) return;
  for (const name of await readdir(os.tmpdir())) {
    const owner = NAME.exec(name)?.groups as Owner | undefined;
    if (owner === undefined || owner.namespace !== us.namespace) continue;
    if ((await startOf(owner.pid)) === owner.started) continue;
    const folder = path.join(os.tmpdir(), name);
    const found = await lstat(folder).catch(() => null); // another run may be removing it, too
    // Anybody may make a folder of this name.
    if (found?.isDirectory() !== true || found.uid !== process.getuid?.()) continue;
    await endBoxesOf(folder);
    await removeTree(folder);
  }
}

/** Null where there is no /proc: there nothing is known of others either. */
async function ownerNow(): Promise<Owner | null> {
  const namespace = /\d+/.exec(await readlink("/proc/self/ns/pid").catch(() => ""))?.[0];
  const pid = String(process.pid);
  const started = await startOf(pid);
  return namespace === undefined || started === null ? null : { namespace, pid, started };
}

/** In the kernel's own count; null for one that has ended, also when nobody took note of it yet. */
async function startOf(pid: string): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null); // it is gone
  // Behind the name, which may hold anything: first the state, 19 fields later the start.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? null);
}
