import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { expect, test } from "vitest";
import { endBoxesOf } from "./abandoned-boxes.ts";

test("a bubblewrap that is left of a run that is gone is ended, and nobody waits for it for ever", async () => {
  const folder = `/tmp/whim-gone-${randomUUID()}`;
  // As the outer one of a box, it is the first process of nothing.
  const script = "read -r line";
  const left = spawn("bash", ["-c", script, `${folder}/filter`], { argv0: "bwrap" });
  const ended = once(left, "exit");
  await once(left, "spawn");
  await endBoxesOf(folder);
  expect(await ended).toEqual([null, "SIGKILL"]);
});

test("who works with another folder, or only names this one, goes on", async () => {
  const folder = `/tmp/whim-gone-${randomUUID()}`;
  const others = [
    spawn("bash", ["-c", "read -r line", `${folder}-2/filter`], { argv0: "bwrap" }),
    spawn("bash", ["-c", "read -r line", `${folder}/filter`]),
  ];
  await Promise.all(others.map((other) => once(other, "spawn")));
  await endBoxesOf(folder);
  const ended = Promise.all(others.map((other) => once(other, "exit")));
  for (const other of others) other.stdin.end("\n");
  expect(await ended).toEqual([
    [0, null],
    [0, null],
  ]);
});
