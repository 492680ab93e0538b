import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import { findProgram } from "./find-program.ts";

const CHILD = path.resolve(import.meta.dirname, "../testing/box-child.ts");

let folder: string;
let worktree: string;
let parents: ChildProcess[];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-killed-")));
  worktree = path.join(folder, "tree");
  for (const name of ["tree", "temp", "bin"]) mkdirSync(path.join(folder, name));
  parents = [];
  return () => {
    for (const parent of parents) parent.kill("SIGKILL");
    for (const pid of bubblewraps()) process.kill(pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
});

/** A process with a box and one command in it; what it finds as bwrap is `wrapper`, which goes on as the real one. */
async function start(wrapper?: (real: string) => string): Promise<ChildProcess> {
  const file = path.join(folder, "bin/bwrap");
  rmSync(file, { force: true });
  if (wrapper !== undefined) {
    writeFileSync(file, `#!/bin/bash\n${wrapper(await findProgram("bwrap", process.env["PATH"] ?? ""))}\n`);
    chmodSync(file, 0o755);
  }
  const parent = spawn(process.execPath, [CHILD, worktree, "echo ran > ran"], {
    cwd: worktree,
    env: {
      PATH: `${path.join(folder, "bin")}:${process.env["PATH"]}`,
      HOME: folder,
      TMPDIR: path.join(folder, "temp"),
    },
    stdio: "ignore",
  });
  parents.push(parent);
  return parent;
}

const over = (parent: ChildProcess) => new Promise((resolve) => parent.on("close", resolve));

/** All that work on our worktree, whoever their parent is by now. */
function bubblewraps(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
        return (words[0] ?? "").endsWith("bwrap") && words.includes(worktree);
      } catch {
        return false; // gone meanwhile
      }
    });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await systemClock.sleep(20);
}

/** It stops the box's first process when all is prepared, before it is bound to its parent; a byte lets it go on. */
const gate = () => path.join(folder, "gate");
const held = (real: string) =>
  `[ -e ${gate()} ] || mkfifo ${gate()}; exec 9<>${gate()}; exec ${real} --block-fd 9 "$@"`;

/** bubblewrap and the first process of its box, which waits at the gate. */
const heldThere = () => bubblewraps().length === 2 && bubblewraps().every((pid) => !onItsWay(pid));

function onItsWay(pid: number): boolean {
  return !/^State:\tS/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
}

test("a parent killed before bubblewrap has noticed its parent leaves no command behind", async () => {
  const [go, waits] = [path.join(folder, "go"), path.join(folder, "waits")];
  const parent = await start(
    (real) =>
      `if [ "$1" != --help ]; then echo $$ > ${waits}; until [ -e ${go} ]; do sleep 0.02; done; fi; exec ${real} "$@"`,
  );
  const pid = () => (existsSync(waits) ? readFileSync(waits, "utf8").trim() : "");
  await until(() => pid() !== "");
  parent.kill("SIGKILL");
  await over(parent);
  writeFileSync(go, "");
  await until(() => !existsSync(`/proc/${pid()}`));
  await until(() => bubblewraps().length === 0);
  expect(existsSync(path.join(worktree, "ran"))).toBe(false);
});

test("a parent killed while the box is made leaves no command behind", async () => {
  const parent = await start(held);
  await until(heldThere);
  parent.kill("SIGKILL");
  await over(parent);
  await until(() => bubblewraps().length === 1);
  writeFileSync(gate(), "x");
  await until(() => bubblewraps().length === 0);
  expect(existsSync(path.join(worktree, "ran"))).toBe(false);
});

test("a box that a killed parent left half made is ended by the next run's start, and a living one's is not", async () => {
  const parent = await start(held);
  await until(heldThere);
  await over(await start());
  expect(bubblewraps()).toHaveLength(2);
  parent.kill("SIGKILL");
  await over(parent);
  await until(() => bubblewraps().length === 1);
  await over(await start());
  expect(bubblewraps()).toEqual([]);
  expect(readdirSync(path.join(folder, "temp"))).toEqual([]);
});
