import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { findProgram } from "./find-program.ts";
import { makeRunFolder } from "./run-folder.ts";

export type ConfinedTar = { folder: string; close(): Promise<void> };

/**
 * A folder whose `tar` can write in `writable` and nowhere else. GitHub's library unpacks what the cache holds with `-P`:
 * an archive may name any file of the machine, and would be written before anybody could look at it. Null where there is
 * no bubblewrap.
 */
export async function confinedTar(writable: string, searchPath: string): Promise<ConfinedTar | null> {
  const programs = await Promise.all(["bwrap", "tar"].map((name) => findProgram(name, searchPath))).catch(
    () => null, // the cache is a convenience
  );
  if (programs === null) return null;
  const [bwrap = "", tar = ""] = programs;
  const view = ["--unshare-all", "--die-with-parent", "--new-session", "--ro-bind", "/", "/"];
  const writes = ["--dev", "/dev", "--proc", "/proc", "--bind", writable, writable, "--chdir", "/", "--"];
  // To root, an archive could name owners that are not there.
  const command = [bwrap, ...view, ...writes, tar, "--no-same-owner"].map(quoted).join(" ");
  const folder = await makeRunFolder("tar");
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    await writeFile(path.join(folder, "tar"), `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
    await promisify(execFile)(path.join(folder, "tar"), ["--version"], { timeout: 20_000 });
    return { folder, close };
  } catch {
    await close();
    return null; // a machine that lets nobody make namespaces
  }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
