import { open } from "node:fs/promises";
import type { Box } from "../box/box.ts";
import { quietArgs, QUIET_ENV } from "./git.ts";

/** More than a run makes, less than a disk. */
const MOST_BYTES = 2 ** 31;

/**
 * Objects whole and not as differences, whatever the agent packed them as: git reads a whole one in pieces, but puts one
 * of differences together in memory, and out here nothing limits that (1.4 MB of a bundle took 1.4 GB, whole 5 MB).
 */
const WHOLE = ["-c", "pack.depth=0", "-c", "pack.window=0"];

/** The commits of the box's branch as one file outside; what made it is dead by the time anybody reads it. */
export async function bundleFrom(
  box: Box,
  { ref, base, to }: { ref: string; base: string; to: string },
): Promise<void> {
  const file = await open(to, "wx");
  const stop = new AbortController();
  let writing: Promise<unknown> = Promise.resolve();
  let bytes = 0;
  let said = "";
  try {
    const { code } = await box.run({
      file: "git",
      args: quietArgs([...WHOLE, "bundle", "create", "-q", "-", ref, ...(base === "" ? [] : [`^${base}`])]),
      engine: true,
      env: QUIET_ENV,
      signal: stop.signal,
      onStdout: (chunk) => {
        bytes += chunk.length;
        if (bytes > MOST_BYTES) stop.abort();
        writing = writing.then(() => file.write(chunk));
        writing.catch(() => stop.abort());
      },
      onStderr: (chunk) => {
        said = `${said}${chunk.toString("utf8")}`.slice(-2000);
      },
    });
    await writing;
    if (bytes > MOST_BYTES) throw new Error("The commits are larger than 2 GB.");
    if (code !== 0) throw new Error(`git bundle failed with exit code ${code}: ${said.trim()}`);
  } finally {
    await file.close();
  }
}
