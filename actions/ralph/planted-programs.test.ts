import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { cliSample } from "../_lib/testing/ralph-cli.ts";
import { writes } from "../_lib/testing/model/script.ts";

/** What an earlier agent left where npm makes PATH look first, when the command line is started there again. */
const sample = cliSample({ asksTools: true });
const PROGRAMS =
  "bash bun bwrap cargo cat chmod chown find gcc git go java make node npm pip pip3 python3 rm rustc setpriv sh unshare yarn";

let outside: string;
beforeEach(() => {
  outside = mkdtempSync(path.join(os.tmpdir(), "whim-outside-"));
  chmodSync(outside, 0o777);
  for (const name of PROGRAMS.split(" ")) {
    sample.write(`node_modules/.bin/${name}`, `#!/bin/sh\necho ${name} >> ${outside}/ran\nexit 1\n`);
    chmodSync(path.join(sample.folder, "node_modules/.bin", name), 0o755);
  }
  // Every package manager is asked for its hosts.
  for (const name of ["package.json", "yarn.lock", "requirements.txt", "Cargo.toml", "go.mod"])
    sample.write(name, name === "package.json" ? "{}" : "");
  sample.write(".gitignore", "node_modules\n");
  sample.git("add", "-A");
  sample.git("-c", "user.name=o", "-c", "user.email=o@example.com", "commit", "-q", "-m", "projects");
  sample.write("SPEC.md", "- [ ] Add a\n  - Verify: `test -s a.txt`\n");
  return () => rmSync(outside, { recursive: true });
});

function ran(): string {
  const file = path.join(outside, "ran");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** As npm sets it, also for who is deeper in the repository. */
function searchPath(): string {
  return `${path.join(sample.folder, "node_modules/.bin")}:node_modules/.bin:${process.env["PATH"]}`;
}

test("none of it runs outside the box", async () => {
  const { env } = await sample.model([{ when: /./, turns: writes({ "a.txt": "a" }, sample.folder) }]);
  const { events } = await sample.headless(["--sandbox", "required", "--verify", "true"], {
    ...env,
    PATH: searchPath(),
  });
  expect(ran()).toBe("");
  expect(events.at(-1)).toMatchObject({ event: "complete" });
});

test("none of it runs when somebody asks whether this machine can box an agent", async () => {
  sample.write("deeper/file", "");
  for (const folder of [sample.folder, path.join(sample.folder, "deeper")]) {
    const { code } = await sample.cli(["doctor-box", "--cwd", folder], { PATH: searchPath() });
    expect(ran()).toBe("");
    expect(code).toBe(0);
  }
});

test("none of it runs when a spec is written, and neither when the folder is not the repository's own", async () => {
  const { env } = await sample.model([]);
  sample.write("wish.md", "# A wish\n\nMake it so.\n");
  sample.write("deeper/wish.md", "# A wish\n");
  // A program that is started by another one's name, as most are that npm installs.
  const claude = path.join(outside, "claude");
  writeFileSync(claude, "#!/usr/bin/env node\nconsole.log('2.1.329 (Claude Code)')\n", { mode: 0o755 });
  // How far each of them comes is asked as well: a command that ends before it looks anywhere runs nothing either.
  const elsewhere = "deeper is the folder deeper/ of a repository";
  for (const [command, says] of [
    ["spec wish.md --output NEW.md --sandbox required", "The agent ended with code 0 and no result"],
    ["spec wish.md --output NEW.md --sandbox required --cwd deeper", elsewhere],
    ["run --cwd deeper --spec ../SPEC.md --sandbox required", elsewhere],
  ] as const) {
    const { code, stdout, stderr } = await sample.cli([...command.split(" "), "--claude-command", claude], {
      ...env,
      PATH: searchPath(),
    });
    expect(stdout + stderr).toContain(says);
    expect(code).toBe(3);
    expect(ran()).toBe("");
  }
});
