import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { startBroker } from "./broker.ts";
import { openBubblewrapBox } from "./bubblewrap-box.ts";
import { makeRunFolder } from "./run-folder.ts";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-temp-")));
  const before = process.env["TMPDIR"];
  return () => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    rmSync(folder, { recursive: true });
  };
});

/** Where temporary files go from now on. */
function temporary(name: string): string {
  const place = path.join(folder, name);
  mkdirSync(place, { recursive: true });
  process.env["TMPDIR"] = place;
  return place;
}

test("a folder for temporary files that is too long for a socket's path is named, with what to do", async () => {
  const name = path.basename(await makeRunFolder("broker")).length;
  const room = 107 - `${folder}//`.length - name - "/guard.sock".length;
  temporary("t".repeat(room + 1));
  await expect(startBroker(() => ({ allow: true, reason: "" }))).rejects.toThrow(
    /t is in|tttt: its name is 1 characters too long for the sockets that go there. Set TMPDIR/,
  );
  temporary("t".repeat(room));
  await (await startBroker(() => ({ allow: true, reason: "" }))).close();
});

test.each(["tree/tmp", "tree", "link"])(
  "no box is opened whose own files would lie in the worktree, where an agent could change them (%s)",
  async (name) => {
    const worktree = path.join(folder, "tree");
    mkdirSync(worktree);
    symlinkSync(worktree, path.join(folder, "link"));
    temporary(name);
    await expect(openBubblewrapBox({ worktree, programs: [] })).rejects.toThrow(
      `is in the worktree ${worktree}`,
    );
    expect(readdirSync(path.join(folder, name)).filter((each) => each.startsWith("whim-"))).toEqual([]);
  },
);
