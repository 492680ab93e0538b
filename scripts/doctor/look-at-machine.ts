import { execFile } from "node:child_process";
import { readdir, statfs } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { probeBox } from "../../actions/_lib/box/probe.ts";
import { explain } from "../../actions/_lib/errors.ts";
import { harness } from "../../actions/_lib/harness.ts";
import type { MachineFacts } from "./facts.ts";

/** This machine as a runner's job would find it. */
export async function lookAtMachine(env: NodeJS.ProcessEnv): Promise<MachineFacts> {
  const home = env["HOME"] || os.homedir();
  const searchPath = env["PATH"] ?? "";
  const [git, box, disks, claude, npm] = await Promise.all([
    said("git", ["--version"], env),
    probeBox(env),
    Promise.all([...new Set([home, os.tmpdir()])].map(freeAt)),
    keptClaude(path.join(home, ".cache", "whim", "claude"), searchPath),
    said("npm", ["--version"], env),
  ]);
  return { git, box, disks, claude, hasNpm: npm !== null };
}

async function said(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    return (await promisify(execFile)(command, args, { env, timeout: 20_000 })).stdout.trim();
  } catch {
    return null; // not there, or it does not run: for whoever needs it that is the same
  }
}

async function freeAt(folder: string): Promise<{ folder: string; freeBytes: number }> {
  const { bavail, bsize } = await statfs(folder);
  return { folder, freeBytes: bavail * bsize };
}

/** What workers installed there, by `install`. */
async function keptClaude(folder: string, searchPath: string): Promise<MachineFacts["claude"]> {
  const versions = await readdir(folder).catch(() => []); // no job has run here yet
  const home = versions
    .filter((name) => name.endsWith(`-${process.platform}-${process.arch}`))
    .toSorted()
    .at(-1);
  if (home === undefined) return null;
  try {
    const command = path.join(folder, home, "node_modules", ".bin", "claude");
    return { version: (await harness.find({ command, searchPath }, null)).version };
  } catch (error) {
    return { broken: explain(error) };
  }
}
