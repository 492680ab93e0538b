import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Box, BoxCommand, BoxExit } from "./box.ts";
import { environment } from "./environment.ts";
import { removeTree } from "./remove-tree.ts";
import { runToEnd } from "./run-to-end.ts";
import { signalGroup } from "./signal-group.ts";
import { countProcesses, endStrays } from "./strays.ts";
import { toolchains } from "./toolchains.ts";
import { underWay } from "./under-way.ts";
import { makeRunFolder, removeAbandonedFolders } from "./run-folder.ts";

export type DirectBoxOptions = {
  worktree: string;
  /** How long a stopped command may take to end by itself. */
  graceMs?: number;
  /** What git is set to for all repositories. */
  gitSettings?: string;
};

/** Marks every process of one command, so that what left its process group is found again. */
const MARK = "WHIM_COMMAND_ID";

/**
 * `sandbox: off`: runs commands as ordinary processes with a clean environment and a home of its own, and ends with
 * each command its process group and what still carries its mark. It does NOT confine: a command reads what this user
 * can read, reaches what this machine can reach, and by clearing its environment in a session of its own it outlives us.
 */
export async function openDirectBox({
  worktree,
  graceMs = 2000,
  gitSettings,
}: DirectBoxOptions): Promise<Box> {
  await removeAbandonedFolders();
  const folder = await makeRunFolder("box");
  const caches = path.join(folder, "caches");
  await mkdir(caches);
  const gitConfig = path.join(folder, "gitconfig");
  if (gitSettings !== undefined) await writeFile(gitConfig, gitSettings);
  const { env: tools } = await toolchains({ host: process.env, programs: [], read: [] });
  const groups = new Set<number>();
  const running = underWay();
  const tracking = process.env["RUNNER_TRACKING_ID"];
  async function start(command: BoxCommand): Promise<BoxExit> {
    const home = await mkdtemp(path.join(folder, "home-"));
    const mark = randomUUID();
    const before = countProcesses();
    let killer: NodeJS.Timeout | undefined;
    return runToEnd(
      {
        file: command.file,
        args: command.args,
        cwd: worktree,
        env: {
          ...environment({ home, temp: home, caches, searchPath: process.env["PATH"], tools }),
          // By this the runner finds what a job left running, and ends it with the job.
          ...(tracking === undefined ? {} : { RUNNER_TRACKING_ID: tracking }),
          ...command.env,
          ...(gitSettings === undefined ? {} : { GIT_CONFIG_GLOBAL: gitConfig }),
          [MARK]: mark,
        },
        onStart: (pid) => void groups.add(pid),
        stop(pid) {
          signalGroup(pid, "SIGTERM");
          killer = setTimeout(() => signalGroup(pid, "SIGKILL"), graceMs);
        },
        async clear(pid) {
          clearTimeout(killer);
          // What the command left running must not outlive it, and must not hold its pipes open for ever.
          signalGroup(pid, "SIGKILL");
          groups.delete(pid);
          endStrays(`${MARK}=${mark}`, { pid, before });
          await removeTree(home);
        },
      },
      command,
    );
  }

  return {
    worktree,
    run: (command) => running.add(start(command)),
    async close() {
      for (const pid of groups) signalGroup(pid, "SIGKILL");
      await running.ended();
      await removeTree(folder);
    },
  };
}
