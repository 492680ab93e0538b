import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { trustedPath, trustedPathFrom } from "./trusted-path.ts";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-path-")));
  for (const name of ["outer/.git", "outer/bin", "outer/inner/.git", "bin"])
    mkdirSync(path.join(folder, name), { recursive: true });
  return () => rmSync(folder, { recursive: true });
});

test("from inside a repository within another, programs of neither are looked for, nor by relative names", () => {
  const asked = [`${folder}/outer/inner/bin`, `${folder}/outer/bin`, "bin", "", `${folder}/bin`];
  expect(trustedPath(asked.join(":"), path.join(folder, "outer/inner/deeper"))).toBe(`${folder}/bin`);
});

test.each(["none", "bin", ""])("where nothing is left it is the system's, and never empty (%s)", (rest) => {
  const worktree = path.join(folder, "outer");
  const asked = rest === "none" ? undefined : `${worktree}/bin:${rest}`;
  expect(trustedPath(asked, worktree)).toBe("/usr/local/bin:/usr/bin:/bin");
});

test("from a folder that is no repository, and from home, all programs are looked for; from within one, not its own", () => {
  const asked = `${folder}/bin:${folder}/outer/bin:${os.homedir()}/.local/bin`;
  expect(trustedPathFrom(asked, folder)).toBe(asked);
  expect(trustedPathFrom(asked, os.homedir())).toBe(asked);
  expect(trustedPathFrom(asked, "/")).toBe(asked);
  expect(trustedPathFrom(asked, path.join(folder, "outer"))).toBe(`${folder}/bin:${os.homedir()}/.local/bin`);
});
