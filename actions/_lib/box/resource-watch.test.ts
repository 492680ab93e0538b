import { expect, test } from "vitest";
import { inMemory } from "./resource-watch.ts";

test("what lies on the machine's own disks is not the box's, while it has no file system of its own yet", async () => {
  // We are such a process ourselves.
  expect(await inMemory(process.pid)).toBe(0);
});

test("a box that is gone keeps nothing", async () => {
  expect(await inMemory(2 ** 30)).toBe(0);
});
