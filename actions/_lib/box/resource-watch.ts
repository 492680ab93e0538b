import { readFile, readdir, stat, statfs } from "node:fs/promises";
import { every, systemClock } from "../clock.ts";
import type { Limits } from "./limits.ts";
import { HOME } from "./folders-inside.ts";

const EVERY_MS = 250;
const PAGE_BYTES = 4096;
const INODE_BYTES = 1024;
/** The box's file systems in memory. */
const IN_MEMORY = ["/tmp", "/dev/shm", HOME];

/**
 * What no limit of a single process holds: the memory of all of them with their files in memory, and the disk that the
 * box shares with everybody. Ends a command that takes too much, well before the machine has none left.
 */
export function watchResources(options: {
  /** The host's number of the box's first process, once it is known. */
  init(): number | null;
  limits: Limits;
  /** On the disks of others: the worktree, its git directory, what is cached. */
  places: string[];
  over(reason: string): void;
}): { stop(): Promise<void> } {
  const { limits, places, over } = options;
  let memoryFloor: number | null = null;
  const floors = new Map<string, Free>();
  return every(systemClock, EVERY_MS, async () => {
    const available = await availableMemory();
    // A machine that was nearly full before is nobody's fault here.
    memoryFloor ??= floorOf(limits.memoryFloorBytes, available);
    if (available < memoryFloor)
      return over(`less than ${megabytes(memoryFloor)} MB of the machine's memory are left`);
    for (const place of places) {
      const free = await freeOn(place);
      const floor = floors.get(place) ?? {
        bytes: floorOf(limits.diskFloorBytes, free.bytes),
        files: floorOf(limits.diskFloorFiles, free.files),
      };
      floors.set(place, floor);
      if (free.bytes < floor.bytes) return over(`less than ${megabytes(floor.bytes)} MB of disk are left`);
      if (free.files < floor.files)
        return over(`the disk has room for less than ${Math.round(floor.files)} more files`);
    }
    const init = options.init();
    if (init === null) return;
    const files = await inMemory(init);
    // Quick to read, and counts what processes share for each of them: only then the exact figure is worth its time.
    if (files + (await memoryOf(init, resident)) <= limits.memoryBytes) return;
    const used = files + (await memoryOf(init, proportional));
    if (used > limits.memoryBytes)
      over(`it used ${megabytes(used)} MB of memory, more than ${megabytes(limits.memoryBytes)}`);
  });
}

/** Of a process and all that descend from it; whoever lost its parent descends from the box's first. */
async function memoryOf(pid: number, own: (pid: number) => Promise<number>): Promise<number> {
  // Each of them may end while we look.
  const [bytes, threads] = await Promise.all([own(pid), readdir(`/proc/${pid}/task`).catch(() => [])]);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, "utf8").catch(() => "")),
  );
  const children = lists.flatMap((list) => list.split(" ").filter((word) => word.trim() !== ""));
  const below = await Promise.all(children.map((child) => memoryOf(Number(child), own)));
  return bytes + below.reduce((sum, each) => sum + each, 0);
}

async function resident(pid: number): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "");
  return Number(pages.split(" ")[1] ?? 0) * PAGE_BYTES;
}

/** What is shared is divided among those who share it. */
async function proportional(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1];
  return kilobytes === undefined ? resident(pid) : Number(kilobytes) * 1024;
}

/** What the box of this first process keeps in files that are memory. */
export async function inMemory(init: number): Promise<number> {
  // Until its own file system is made it sees ours, where the same names are on disks that are full of other things.
  const [inside, outside] = await Promise.all([`/proc/${init}/root/`, "/"].map(deviceOf));
  if (inside === null || inside === outside) return 0;
  const used = await Promise.all(
    IN_MEMORY.map(async (place) => {
      const found = await statfs(`/proc/${init}/root${place}`).catch(() => null); // not mounted yet, or gone
      if (found === null) return 0;
      // An empty file is not in the blocks: the kernel holds its inode.
      return (found.blocks - found.bfree) * found.bsize + (found.files - found.ffree) * INODE_BYTES;
    }),
  );
  return used.reduce((sum, bytes) => sum + bytes, 0);
}

/** Null when it is gone. */
function deviceOf(place: string): Promise<number | null> {
  return stat(place).then(
    ({ dev }) => dev,
    () => null,
  );
}

function floorOf(wanted: number, free: number): number {
  return free > wanted ? wanted : free / 2;
}

/** Where nobody says it, there is no end to it. */
async function availableMemory(): Promise<number> {
  const said = await readFile("/proc/meminfo", "utf8").catch(() => "");
  const kilobytes = /^MemAvailable:\s+(\d+) kB$/m.exec(said)?.[1];
  return kilobytes === undefined ? Number.POSITIVE_INFINITY : Number(kilobytes) * 1024;
}

type Free = { bytes: number; files: number };

async function freeOn(place: string): Promise<Free> {
  const { bavail, bsize, files, ffree } = await statfs(place);
  // Some file systems count no files: there is no end to them.
  return { bytes: bavail * bsize, files: files === 0 ? Number.POSITIVE_INFINITY : ffree };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
