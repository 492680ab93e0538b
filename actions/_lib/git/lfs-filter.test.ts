import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeFilter } from "./lfs-filter.ts";

test("a content that cannot be kept whole becomes no pointer, and no part of it is kept", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "whim-lfs-filter-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await writeFilter(folder);
  const store = path.join(folder, "store");
  const clean = (kilobytes: number) =>
    spawnSync(
      "bash",
      [
        "-c",
        'ulimit -f "$1"; exec sh "$2" clean "$3"',
        "clean",
        String(kilobytes),
        `${folder}/filter.sh`,
        store,
      ],
      { input: Buffer.alloc(9000, "x"), encoding: "utf8" },
    );
  const cut = clean(4);
  expect({ printed: cut.stdout, kept: readdirSync(store) }).toEqual({ printed: "", kept: [] });
  expect(cut.status).not.toBe(0);
  const whole = clean(100);
  expect(whole.stdout).toMatch(/\nsize 9000\n$/);
  expect(readdirSync(store)).toHaveLength(1);
});
