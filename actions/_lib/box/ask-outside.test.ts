import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { askOutside } from "./ask-outside.ts";
import { hostSettings } from "./host-settings.ts";
import { packageHosts } from "./package-hosts.ts";

let folder: string;
let worktree: string;
const searchPath = process.env["PATH"] ?? "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-asking-")));
  worktree = path.join(folder, "tree");
  for (const name of ["tree", "bin", "home"]) mkdirSync(path.join(folder, name));
  return () => {
    process.env["PATH"] = searchPath;
    rmSync(folder, { recursive: true });
  };
});

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text, { mode: 0o755 });

function ask(script: string, env: Record<string, string> = {}, writes?: string): Promise<string> {
  const question = { file: "bash", args: ["-c", script], cwd: path.join(folder, "home"), timeoutMs: 20_000 };
  const given = { ...question, env: { PATH: searchPath, ...env } };
  return askOutside(writes === undefined ? given : { ...given, writes }, worktree);
}

test("a Python that imports from the worktree, as an editable install makes it, finds nothing of the agent's there", async () => {
  const python = execFileSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" });
  execFileSync(python.trim(), ["-m", "venv", "--without-pip", path.join(folder, "venv")]);
  const inVenv = path.join(folder, "venv/bin/python");
  const packages = execFileSync(inVenv, ["-c", "import site; print(site.getsitepackages()[0])"], {
    encoding: "utf8",
  }).trim();
  writeFileSync(path.join(packages, "__editable__.pth"), `${worktree}\n`);
  // It is asked for its settings as its pip is: a program that any of its modules may be behind.
  write("bin/pip", `#!${inVenv}\nimport planted\n`);
  write(
    "tree/planted.py",
    `open("${folder}/ran", "w").close()\nprint("global.index-url='https://evil.example.com/simple'")\n`,
  );
  write("tree/requirements.txt", "");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], { cwd: worktree });
  git("init", "-q");
  git("add", "requirements.txt");
  git("commit", "-q", "-m", "base");
  process.env["PATH"] = `${folder}/bin:${searchPath}`;
  const { hosts } = await packageHosts(await hostSettings(worktree, "HEAD"));
  expect([...hosts]).toEqual([]);
  expect(() => readFileSync(path.join(folder, "ran"))).toThrow("ENOENT");
});

test("a program that is a link into the worktree is not there", async () => {
  write("tree/tool", "#!/bin/sh\necho the agent's\n");
  symlinkSync(path.join(worktree, "tool"), path.join(folder, "bin/tool"));
  expect(await ask(`${folder}/bin/tool || echo not there; ls -A ${worktree}`)).toBe("not there\n");
});

test("what is asked reads its user's settings, and writes nothing but where it must", async () => {
  write("home/settings", "a registry\n");
  const home = path.join(folder, "home");
  expect(await ask(`cat ${home}/settings; echo x 2>&- > ${home}/made || echo refused`)).toBe(
    "a registry\nrefused\n",
  );
  expect(await ask(`echo x > ${home}/made && cat ${home}/made`, {}, home)).toBe("x\n");
});

test("what is asked reaches nobody, and leaves nobody behind", async () => {
  let visits = 0;
  const server = createServer((_, response) => {
    visits += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const said = await ask(
    `setsid sleep 987654 </dev/null >/dev/null 2>&1 & exec 3<>/dev/tcp/127.0.0.1/${port} || echo no way`,
  ).finally(() => server.close());
  expect(said).toContain("no way");
  expect(visits).toBe(0);
  expect(execFileSync("sh", ["-c", "pgrep -f '[s]leep 987654' || true"], { encoding: "utf8" })).toBe("");
});
