import { createHash, randomUUID } from "node:crypto";
import { constants, createWriteStream } from "node:fs";
import { mkdir, open, realpath, rename, rm, stat, statfs } from "node:fs/promises";
import path from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { GitPlace } from "../box/worktree-mounts.ts";
import { filterSettings, writeFilter } from "./lfs-filter.ts";
import { type Pointer, POINTER_BYTES, readPointer } from "./lfs-pointer.ts";
import { openObjects } from "./object-contents.ts";
import { ConfigurationError } from "../errors.ts";
import type { OwnerSetting } from "./owner-settings.ts";

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

/** In the box of somebody who has Git LFS: its files are what they are outside. */
export type OwnerLfs = {
  settings: [name: string, value: string][];
  mounts: NonNullable<GitPlace["borrowed"]>;
  /** The contents that these blobs point to go where the owner's `git lfs push` looks for them. Of which blobs nobody has it here. */
  keep(bare: string, blobs: readonly string[]): Promise<string[]>;
};

export async function openOwnerLfs(options: {
  owners: readonly OwnerSetting[];
  commonDir: string;
  /** A place for the filter. */
  folder: string;
  /** Of the box's git directory: where we find it, and where the box does. */
  dir: string;
  inside: string;
}): Promise<OwnerLfs | null> {
  const { owners, commonDir, dir, inside } = options;
  if (!owners.some(({ name }) => /^filter\.lfs\.(clean|process)$/.test(name))) return null;
  const folder = path.join(options.folder, "lfs");
  const storage = owners.findLast(({ name }) => name === "lfs.storage")?.value ?? "lfs";
  const theirs = path.join(path.resolve(commonDir, storage), "objects");
  const made = path.join("lfs", "made");
  await mkdir(path.join(folder, "objects"), { recursive: true });
  await writeFilter(folder);
  const isThere = (await stat(theirs).catch(() => null))?.isDirectory() === true;
  return {
    settings: filterSettings(folder, path.join(inside, made)),
    mounts: [
      { from: folder, path: folder },
      ...(isThere ? [{ from: theirs, path: path.join(folder, "objects") }] : []),
    ],
    async keep(bare, blobs) {
      const objects = openObjects(bare);
      try {
        const small = [...(await objects.sizes(blobs))].flatMap(([oid, size]) =>
          size >= POINTER_BYTES.least && size <= POINTER_BYTES.most ? [oid] : [],
        );
        const missing: string[] = [];
        for (const [blob, text] of await objects.small(small)) {
          const pointer = readPointer(text.toString("latin1"));
          if (pointer === null) continue;
          if (!(await copyContent(path.join(await realpath(dir), made), theirs, pointer))) missing.push(blob);
        }
        return missing;
      } finally {
        objects.close();
      }
    },
  };
}

/** What the box calls by this name is hostile until its sum says otherwise. Whether the owner has it now. */
async function copyContent(made: string, theirs: string, { oid, size }: Pointer): Promise<boolean> {
  const target = path.join(theirs, oid.slice(0, 2), oid.slice(2, 4), oid);
  if ((await stat(target).catch(() => null)) !== null) return true;
  // A link on the way would lead to files of the machine, and what the owner pushes is for others to read.
  if ((await realpath(made).catch(() => null)) !== made) return false;
  const file = await open(path.join(made, oid), O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null);
  if (file === null) return false;
  const half = `${target}.${randomUUID()}`;
  try {
    const found = await file.stat();
    if (!found.isFile() || found.size !== size) return false;
    await mkdir(path.dirname(target), { recursive: true });
    await requireRoom(theirs, size);
    const hash = createHash("sha256");
    const summed = new Transform({
      transform(chunk: Buffer, _, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(file.createReadStream({ autoClose: false }), summed, createWriteStream(half));
    if (hash.digest("hex") !== oid) return false;
    await rename(half, target);
    return true;
  } finally {
    await file.close();
    await rm(half, { force: true });
  }
}

const LEAST_FREE_BYTES = 1e9;

/** A file that is nothing but a hole takes no place in the box, and all of it here. */
async function requireRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize - bytes > LEAST_FREE_BYTES) return;
  throw new ConfigurationError(
    `A file of Git LFS with ${bytes} bytes was committed, and ${folder} has ${bavail * bsize} left: make room there, or do without that file.`,
  );
}
