import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { patientProgram } from "./patient-program.ts";

/** Whom the box's processes are to the kernel. Inside it is user 1000 in any case. */
export type BoxUser =
  /** An ordinary user: bubblewrap makes a user namespace in which it is nobody else. */
  | { kind: "own" }
  /** We are root, the box must not be. */
  | {
      kind: "other";
      uid: number;
      gid: number;
      namespace: number;
      searchPath: string;
      close(): Promise<void>;
    };

export const INSIDE = 1000;
/** Between what Debian hands out and what overflows: nobody's, and the same one after a crash. */
const NOBODY_ELSE = 65_432;

/**
 * Root's processes stay root to the kernel in any user namespace: no limit on their number holds, and /proc/sys answers
 * to them (a box of root's rewrote the host's core_pattern, which names a program that the kernel starts as root). So
 * there the box gets a user of its own: the worktree's owner, or one that nobody else has.
 */
export async function boxUser(worktree: string, searchPath: string): Promise<BoxUser> {
  if (process.getuid?.() !== 0) return { kind: "own" };
  const owner = await stat(worktree);
  // Root's group is root's in the box's namespace as well: it cannot stand for two.
  const [uid, gid] = [owner.uid === 0 ? NOBODY_ELSE : owner.uid, owner.gid === 0 ? NOBODY_ELSE : owner.gid];
  const namespace = await mappedNamespace(uid, gid, searchPath);
  return {
    kind: "other",
    uid,
    gid,
    namespace,
    searchPath,
    async close() {
      closeSync(namespace);
      if (uid === NOBODY_ELSE || gid === NOBODY_ELSE) await giveBack(worktree, searchPath);
    },
  };
}

/** Gives root back a worktree that a killed run left with the box's user; git refuses another user's. */
export async function takeBack(worktree: string, searchPath: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const left = await stat(worktree).catch(() => null);
  if (left?.uid === NOBODY_ELSE) await giveBack(worktree, searchPath);
}

/** What the box made there has its group as well; what was given to it kept its own. */
async function giveBack(worktree: string, searchPath: string): Promise<void> {
  await passOn([worktree], { who: "-user", from: NOBODY_ELSE, to: 0, searchPath });
  const { gid } = await stat(worktree);
  await passOn([worktree], {
    who: "-group",
    from: NOBODY_ELSE,
    to: gid === NOBODY_ELSE ? 0 : gid,
    searchPath,
  });
}

/** Hands `places` to the box's user. What has a second name elsewhere stays whose it is: it may be another project's. */
export async function giveTo(user: BoxUser, places: string[]): Promise<void> {
  if (user.kind === "own" || places.length === 0) return;
  await passOn(places, { who: "-user", from: 0, to: user.uid, searchPath: user.searchPath });
}

async function passOn(
  places: string[],
  { who, from, to, searchPath }: { who: "-user" | "-group"; from: number; to: number; searchPath: string },
): Promise<void> {
  const single = ["(", "-type", "d", "-o", "-links", "1", ")"];
  const program = who === "-user" ? "chown" : "chgrp";
  const change = (how: string) =>
    patientProgram(
      "find",
      [...places, "-xdev", who, String(from), ...single, how, program, "-h", String(to), "{}", "+"],
      searchPath,
    );
  // Folder by folder only when all at once did not do: there a path may be longer than the kernel takes.
  if ((await change("-exec")).code === 0) return;
  const { code, said } = await change("-execdir");
  if (code !== 0)
    throw new Error(`The files in ${places.join(", ")} could not be given to ${to} (${program}): ${said}`);
}

/** A user namespace with two users: root, who prepares the box and may open what only root can, and the box's own. */
async function mappedNamespace(uid: number, gid: number, searchPath: string): Promise<number> {
  const holder = spawn("unshare", ["--user", "--", "sh", "-c", "echo; read _"], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { PATH: searchPath },
  });
  const ended = once(holder, "close");
  ended.catch(() => {});
  try {
    await Promise.race([
      once(holder.stdout, "data"),
      ended.then(() => Promise.reject(new Error("unshare failed"))),
    ]);
    writeFileSync(`/proc/${holder.pid}/uid_map`, `0 0 1\n${INSIDE} ${uid} 1\n`);
    writeFileSync(`/proc/${holder.pid}/gid_map`, `0 0 1\n${INSIDE} ${gid} 1\n`);
    return openSync(`/proc/${holder.pid}/ns/user`, "r");
  } finally {
    holder.stdin.end();
    await ended.catch(() => {}); // told above
  }
}
