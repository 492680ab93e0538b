import { chmod, link, lstat, readdir, readFile, realpath } from "node:fs/promises";
import { connect, createServer } from "node:net";
import path from "node:path";
import { isWithin } from "./mount.ts";

/** At once: a folder of packages has ten thousands of folders. */
const FOLDERS_AT_ONCE = 32;
/** What is asked holds an open file of ours, and somebody may have left more sockets than we may open. */
const SOCKETS_AT_ONCE = 64;

/**
 * Sockets in the worktree that somebody outside the box answers at: of a database, of a server under development, of
 * another agent. A connection by a file's name asks no network namespace, so they have to be laid over. What nobody
 * answers at was left behind and stays what it is: a file that may be removed.
 */
export async function worktreeSockets(worktree: string, hidden: string[]): Promise<string[]> {
  const found: string[] = [];
  let folders = [worktree];
  while (folders.length > 0) {
    const next: string[] = [];
    for (let at = 0; at < folders.length; at += FOLDERS_AT_ONCE) {
      const some = folders.slice(at, at + FOLDERS_AT_ONCE);
      await Promise.all(
        some.map(async (folder) => {
          const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // gone, or closed to us
          for (const entry of entries) {
            const place = path.join(folder, entry.name);
            if (entry.isSocket()) found.push(place);
            else if (entry.isDirectory() && !hidden.includes(place)) next.push(place);
          }
        }),
      );
    }
    folders = next;
  }
  const answered = new Set(await newWorktreeSockets(worktree, hidden));
  const asked = found.filter((place) => !answered.has(place));
  for (let at = 0; at < asked.length; at += SOCKETS_AT_ONCE) {
    const some = asked.slice(at, at + SOCKETS_AT_ONCE);
    await Promise.all(some.map(async (place) => (await isAnswered(place)) && answered.add(place)));
  }
  return found.filter((place) => answered.has(place));
}

/** Those of this machine's own network namespace, from one file of the kernel's: what was opened since the look at all folders. */
export async function newWorktreeSockets(worktree: string, hidden: string[]): Promise<string[]> {
  const listed = await readFile("/proc/net/unix", "utf8");
  const named = new Set(listed.split("\n").flatMap((line) => /^(?:\S+ +){7}(\/.*)$/.exec(line)?.[1] ?? []));
  const folders = new Map<string, Promise<string | null>>();
  const found = await Promise.all(
    [...named].map(async (name) => {
      const folder = path.dirname(name);
      const asked = folders.get(folder) ?? realpath(folder).catch(() => null); // removed, or in another mount namespace
      folders.set(folder, asked);
      const real = await asked;
      if (real === null || !isWithin(real, worktree)) return [];
      return hidden.some((each) => isWithin(real, each)) ? [] : [path.join(real, path.basename(name))];
    }),
  );
  return found.flat();
}

/**
 * Which socket is there, null for none, or one behind a link, which would have a file of the host laid over. A server that
 * was started again has another one by the same name, and what was laid over the former is gone with it.
 */
export async function markOfSocket(place: string): Promise<string | null> {
  const real = await realpath(place).catch(() => null); // removed meanwhile
  const found = await lstat(place, { bigint: true }).catch(() => null);
  return real === place && found?.isSocket() === true ? `${found.ino} ${found.ctimeNs}` : null;
}

/** Nobody answers there; and it is none of the files that git would commit. */
export async function makeDeadSocket(place: string): Promise<void> {
  const server = createServer();
  const bound = `${place}.bound`;
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(bound, resolve));
  // With the server goes the name that it was made by.
  await link(bound, place);
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  await chmod(place, 0o666);
}

/** Whoever waits there is not startled: a silent caller, who listens to what he is told and goes. */
const PATIENCE_MS = 1_000;

/**
 * Asked of those that the kernel does not name to us: opened by a relative name, or in a container. One that is there for
 * datagrams, or is busy, or not ours, is somebody's as well.
 */
function isAnswered(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(place);
    socket.once("connect", () => {
      socket.resume().end();
      socket.setTimeout(PATIENCE_MS, () => socket.destroy());
      resolve(true);
    });
    socket.on("error", ({ code }: NodeJS.ErrnoException) =>
      resolve(code !== "ECONNREFUSED" && code !== "ENOENT"),
    );
  });
}
