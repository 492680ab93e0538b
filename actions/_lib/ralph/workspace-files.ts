import { constants } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { removeTree } from "../box/remove-tree.ts";
import { ConfigurationError } from "../errors.ts";
import type { Git } from "../git/git.ts";

const { O_CREAT, O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

const FILE_LIMIT = 64_000;
const TOTAL_LIMIT = 256_000;
const COUNT_LIMIT = 50;
/** Notes have a few; to look into a hundred thousand would take the engine half a minute. */
const FOLDER_LIMIT = 200;

export const STUCK_FILE = "stuck.md";
export const NOTES_FILE = "notes.md";
export const LEARNINGS_FILE = "learnings.md";
export const NEW_LEARNINGS_FILE = "new-learnings.md";

/** SPEC.md and `.ai/` in the worktree: the agent reads and writes them, git never gets them. */
export type WorkspaceFiles = {
  /** Repository-relative, for the prompt. */
  readonly specPath: string;
  readonly aiPath: string;
  /** Repository-relative paths to keep out of commits. */
  readonly excluded: string[];
  writeSpec(text: string): Promise<void>;
  writeAi(files: Record<string, string>): Promise<void>;
  readAi(): Promise<Record<string, string>>;
  readAiFile(name: string): Promise<string | null>;
  removeAiFile(name: string): Promise<void>;
};

/** Where the repository has a SPEC.md or an `.ai/` of its own, ours are in `.ai/whim/`. */
export async function openWorkspaceFiles(git: Git, worktreeOnHost: string): Promise<WorkspaceFiles> {
  const tracked = (await git(["ls-files", "-z", "--", "SPEC.md", ".ai"])).stdout
    .split("\0")
    .filter((path) => path !== "");
  const taken = tracked.find((path) => path === ".ai" || path === ".ai/whim" || path.startsWith(".ai/whim/"));
  if (taken !== undefined) {
    throw new ConfigurationError(
      `The repository tracks "${taken}", and ".ai/whim/" is where Whim keeps its notes: move that file elsewhere.`,
    );
  }
  const aside = tracked.length > 0;
  const home = aside ? [".ai", "whim"] : [".ai"];
  const specFolder = aside ? home : [];

  return {
    specPath: [...specFolder, "SPEC.md"].join("/"),
    aiPath: home.join("/"),
    excluded: aside ? [home.join("/")] : ["SPEC.md", ".ai"],
    writeSpec: (text) => within(worktreeOnHost, specFolder, (base) => replaceFile(base, "SPEC.md", text)),
    async writeAi(files) {
      for (const [path, text] of Object.entries(files)) {
        const parts = path.split("/");
        const name = parts.pop() ?? "";
        if ([name, ...parts].some((part) => part === "" || part === "." || part === ".."))
          throw new Error(`A checkpoint names the file "${path}", which is not below ${home.join("/")}.`);
        await within(worktreeOnHost, [...home, ...parts], (base) => replaceFile(base, name, text));
      }
    },
    readAi: () =>
      within(worktreeOnHost, home, async (base) => {
        const files: Record<string, string> = {};
        await collect(base, "", { files, folders: 0 });
        if (aside) delete files["SPEC.md"];
        return files;
      }),
    readAiFile: (name) => within(worktreeOnHost, home, (base) => readSmallFile(`${base}/${name}`)),
    removeAiFile: (name) => within(worktreeOnHost, home, (base) => removeTree(`${base}/${name}`)),
  };
}

/**
 * Goes down folder by folder and follows no link: the agent may have planted one that leads to the host's files.
 * On Linux the steps hold on to the open folder, so nothing can be swapped in between.
 */
async function within<T>(root: string, folders: string[], use: (base: string) => Promise<T>): Promise<T> {
  const held: FileHandle[] = [await open(root, O_RDONLY | O_DIRECTORY)];
  try {
    let base = baseOf(held[0], root);
    const owner = await ownerOf(base);
    for (const folder of folders) {
      const path = `${base}/${folder}`;
      const handle = await openFolder(path, owner);
      held.push(handle);
      base = baseOf(handle, path);
    }
    return await use(base);
  } finally {
    for (const handle of held) await handle.close();
  }
}

async function openFolder(path: string, owner: Owner): Promise<FileHandle> {
  try {
    return await open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  } catch {
    // Missing, a file, or a planted link: the link itself goes, never what it leads to.
    await rm(path, { force: true });
    await mkdir(path);
    const made = await open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    await made.chown(owner.uid, owner.gid);
    return made;
  }
}

type Owner = { uid: number; gid: number };

/** The box may be another user than we are; what we put into its worktree belongs to it. */
async function ownerOf(folder: string): Promise<Owner> {
  const { uid, gid } = await stat(folder);
  return { uid, gid };
}

function baseOf(handle: FileHandle | undefined, path: string): string {
  // By our number and not "self": what is hard to remove is removed by another program.
  return process.platform === "linux" && handle !== undefined ? `/proc/${process.pid}/fd/${handle.fd}` : path;
}

async function replaceFile(base: string, name: string, text: string): Promise<void> {
  const path = `${base}/${name}`;
  await removeTree(path);
  const handle = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
  try {
    const owner = await ownerOf(base);
    await handle.chown(owner.uid, owner.gid);
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

type Collected = { files: Record<string, string>; folders: number };

/** Small regular text files only; what is too large, linked or binary is left where it is. */
async function collect(base: string, prefix: string, found: Collected): Promise<void> {
  const { files } = found;
  for (const entry of await readdir(base, { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory() && prefix.split("/").length <= 5 && found.folders < FOLDER_LIMIT) {
      found.folders += 1;
      await within(base, [entry.name], (below) => collect(below, `${path}/`, found));
    } else if (entry.isFile() && Object.keys(files).length < COUNT_LIMIT) {
      const text = await readSmallFile(`${base}/${entry.name}`);
      const total = Object.values(files).reduce((sum, other) => sum + Buffer.byteLength(other), 0);
      if (text !== null && total + Buffer.byteLength(text) <= TOTAL_LIMIT) files[path] = text;
    }
  }
}

async function readSmallFile(path: string): Promise<string | null> {
  // Without O_NONBLOCK a planted FIFO would hold the engine for ever.
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null);
  if (handle === null) return null;
  try {
    const found = await handle.stat();
    // A second name may be a hard link to somebody else's file.
    if (!found.isFile() || found.nlink > 1) return null;
    const buffer = Buffer.alloc(FILE_LIMIT + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (bytesRead > FILE_LIMIT) return null;
    const text = buffer.subarray(0, bytesRead).toString("utf8");
    return text.includes("\0") ? null : text;
  } finally {
    await handle.close();
  }
}
