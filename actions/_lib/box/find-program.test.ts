import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findProgram } from "./find-program.ts";

test("a folder by the program's name, as a checkout of git itself is one, is not the program", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "whim-find-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, "sources", "git"), { recursive: true });
  mkdirSync(path.join(folder, "bin"));
  const program = path.join(folder, "bin", "git");
  writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
  expect(await findProgram("git", `${path.join(folder, "sources")}:${path.join(folder, "bin")}`)).toBe(
    program,
  );
});
