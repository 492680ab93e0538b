import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openBubblewrapBox } from "./bubblewrap-box.ts";
import { readablePlaces } from "./readable-places.ts";
import { toolDifferences } from "./tool-versions.ts";

let folder: string;
const searchPath = process.env["PATH"] ?? "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-tools-"));
  chmodSync(folder, 0o755);
  for (const name of ["bin", "parts", "tree"]) mkdirSync(path.join(folder, name));
  // A tool that is not whole in its own folder: the rest of it is where nobody thinks to look.
  writeFileSync(path.join(folder, "parts/version"), "deno 9.8.7\n");
  writeFileSync(path.join(folder, "bin/deno"), `#!/bin/sh\ncat ${folder}/parts/version\n`, { mode: 0o755 });
  process.env["PATH"] = `${folder}/bin:${searchPath}`;
  return () => {
    process.env["PATH"] = searchPath;
    rmSync(folder, { recursive: true });
  };
});

async function differences(read: string[]): Promise<string[]> {
  const box = await openBubblewrapBox({ worktree: path.join(folder, "tree"), programs: [], read });
  try {
    return await toolDifferences(box);
  } finally {
    await box.close();
  }
}

test("a tool that does not work inside is named with both versions", async () => {
  expect(await differences([])).toEqual(["deno is 9.8.7 on this machine and not working in the box."]);
});

test("with its other half shown to the box there is no difference", async () => {
  expect(await differences([path.join(folder, "parts")])).toEqual([]);
});

test("outside no tool is asked in the worktree, where it may read which program to start", async () => {
  writeFileSync(
    path.join(folder, "bin/deno"),
    '#!/bin/sh\n[ "$PWD" = / ] && echo deno 9.8.7 || echo deno 0.0.1\n',
    { mode: 0o755 },
  );
  const before = process.cwd();
  process.chdir(path.join(folder, "tree"));
  try {
    expect(await differences([])).toEqual([]);
  } finally {
    process.chdir(before);
  }
});

test("a link among the tools shows the program behind it, and no folder", async () => {
  mkdirSync(path.join(folder, "notes"));
  writeFileSync(path.join(folder, "notes/secret"), "canary");
  symlinkSync(path.join(folder, "notes"), path.join(folder, "bin/notes"));
  symlinkSync(path.join(folder, "parts/version"), path.join(folder, "bin/linked"));
  const box = await openBubblewrapBox({ worktree: path.join(folder, "tree"), programs: [] });
  let said = "";
  try {
    const script = `cat ${folder}/bin/linked ${folder}/notes/secret ${folder}/bin/notes/secret`;
    await box.run({ file: "bash", args: ["-c", script], onStdout: (chunk) => (said += chunk.toString()) });
  } finally {
    await box.close();
  }
  expect(said).toBe("deno 9.8.7\n");
});

test("what the box shall read is there, absolute, and no home", () => {
  expect(readablePlaces("sandbox-read", ` ${folder}/parts \n\n`, "/home/me")).toEqual([`${folder}/parts`]);
  for (const wrong of ["relative", `${folder}/missing`])
    expect(() => readablePlaces("sandbox-read", wrong, "/home/me")).toThrow(
      "give absolute paths that are there",
    );
  for (const home of [folder, `${folder}/parts`])
    expect(() => readablePlaces("sandbox-read", folder, home)).toThrow("which holds the home");
});
