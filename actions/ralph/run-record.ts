import { createHash } from "node:crypto";
import { mkdir, readFile, realpath, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigurationError } from "../_lib/errors.ts";
import type { Usage } from "../_lib/ralph/agent.ts";
import type { RalphEnd } from "../_lib/ralph/result.ts";

/**
 * What is known of the run in one worktree, so that the next one can go on and `ralph status` can tell. It lies outside
 * the worktree: the agent writes there, and with a tick in this file it would certify its own work.
 */
export type RunRecord = {
  v: 1;
  worktree: string;
  specFile: string;
  /** The commit the work started from. */
  base: string;
  /** No agent of any run in this worktree had a hand in it: settings of package managers count as they are there. */
  untouched?: string;
  /** After the last finished iteration. */
  head: string;
  spec: string;
  iteration: number;
  lastFailure: string | null;
  /** Of all runs on this spec together. */
  usage: Usage;
  startedAt: string;
  updatedAt: string;
  /** By this the agents of a run that died are found. */
  mark: string;
  /** Null while it works, and for ever when it was killed. */
  end: { outcome: RalphEnd["outcome"]; reason: string; resetsAt: string | null } | null;
};

export type RecordFile = {
  /** Beside it lies the lock of whoever works in the worktree. */
  path: string;
  read(): Promise<RunRecord | null>;
  write(record: RunRecord): Promise<void>;
};

export async function recordFile(folder: string, worktree: string): Promise<RecordFile> {
  const real = await realpath(worktree).catch((cause: unknown) => {
    throw new ConfigurationError(
      `${worktree} is not there or cannot be entered: name a repository's folder.`,
      { cause },
    );
  });
  const name = createHash("sha256").update(real).digest("hex").slice(0, 24);
  const file = path.join(folder, `${name}.json`);
  return {
    path: file,
    async read() {
      let text: string;
      try {
        text = await readFile(file, "utf8");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
      const record = parse(text, file);
      return record.v === 1 && record.worktree === real ? record : null;
    },
    async write(record) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Whole or not at all: a run may be killed at any moment.
      const fresh = `${file}.${process.pid}`;
      await writeFile(fresh, JSON.stringify({ ...record, worktree: real }), { mode: 0o600 });
      await rename(fresh, file);
    },
  };
}

function parse(text: string, file: string): RunRecord {
  try {
    return JSON.parse(text) as RunRecord;
  } catch (error) {
    throw new ConfigurationError(`${file}, the record of earlier runs here, is damaged: remove it.`, {
      cause: error,
    });
  }
}
