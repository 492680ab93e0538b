import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findProgram } from "./templates/find-program.ts";

let clone: string;
let programs: string;
/** A clone in which nothing is installed, on a machine with git and nothing else. */
beforeEach(() => {
  clone = mkdtempSync(path.join(os.tmpdir(), "whim-bootstrap-"));
  programs = path.join(clone, "programs");
  for (const folder of ["scripts", "programs"]) mkdirSync(path.join(clone, folder));
  copyFileSync(path.join(import.meta.dirname, "bootstrap.mjs"), path.join(clone, "scripts", "bootstrap.mjs"));
  writeFileSync(path.join(clone, "package-lock.json"), '{"packages":{"":{}}}');
  symlinkSync(findProgram("git") ?? "", path.join(programs, "git"));
});
afterEach(() => rmSync(clone, { recursive: true }));

function bootstrap(pretend = ""): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...(pretend === "" ? [] : ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`]),
      path.join(clone, "scripts", "bootstrap.mjs"),
      "scripts/start.ts",
    ],
    { encoding: "utf8", env: { PATH: programs } },
  );
  return { status, stderr };
}

function npm(script: string): void {
  const file = path.join(programs, "npm");
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

const pretended = (name: string, value: string) =>
  `Object.defineProperty(process, ${JSON.stringify(name)}, { value: ${value} })`;

test.each([
  ["Windows", pretended("platform", '"win32"'), "use WSL2"],
  ["an old Node", pretended("versions", '{ node: "18.20.8" }'), "Node 18.20.8 is too old: install Node 20"],
])("%s is refused before anything is installed", (_, pretend, message) => {
  npm("echo installing >&2");
  const { status, stderr } = bootstrap(pretend);
  expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
  expect(stderr).toContain(message);
});

test("a machine without git, or without npm, is told what is missing", () => {
  expect(bootstrap().stderr).toContain("npm is missing: it comes with Node");
  rmSync(path.join(programs, "git"));
  expect(bootstrap()).toEqual({
    status: 1,
    stderr: "git is missing: install it, then run this again.\n",
  });
});

test("an install that failed is left to its own words", () => {
  npm("echo 'no space left' >&2; exit 1");
  const { status, stderr } = bootstrap();
  expect(status).toBe(1);
  expect(stderr).toMatch(/no space left\nnpm ci failed: the lines above say why/);
});

test("an npm that leaves install scripts out is named, with the command that makes up for it", () => {
  npm("exit 0");
  const { status, stderr } = bootstrap();
  expect(status).toBe(1);
  expect(stderr).toContain("npm rebuild --ignore-scripts=false");
});

test("what is installed is run, and its exit code is the script's", () => {
  npm(`/bin/mkdir -p node_modules/.bin && /bin/ln -s ${process.execPath} node_modules/.bin/node`);
  writeFileSync(path.join(clone, "scripts", "start.ts"), "process.exit(7);\n");
  expect(bootstrap().status).toBe(7);
});
