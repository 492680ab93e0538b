import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../_lib/clock.ts";
import { fullDisk } from "./full-disk.ts";

test("a folder that is gone says nothing of the disk, and hides nothing of what broke", async () => {
  const said: string[] = [];
  const log = { warn: (line: string) => void said.push(line) };
  const gone = path.join(os.tmpdir(), "whim-nowhere", "work");
  expect(await fullDisk([gone], { log, clock: systemClock })).toBeNull();
  expect(said).toEqual([expect.stringContaining(`How much room ${gone} has is not known: ENOENT`)]);
});
