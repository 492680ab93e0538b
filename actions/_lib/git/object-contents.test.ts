import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { OutOfBounds } from "./bounded-git.ts";
import { openObjects, type Objects } from "./object-contents.ts";

let folder: string;
let objects: Objects;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-objects-"));
  execFileSync("git", ["init", "-q", "--bare", folder]);
  objects = openObjects(folder);
  return () => {
    objects.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
});

function blob(content: string | Buffer): string {
  const args = ["-C", folder, "hash-object", "-w", "--stdin"];
  return execFileSync("git", args, { input: content, encoding: "utf8" }).trim();
}

test("objects that came after it was opened are found, in one question and in several at once", async () => {
  const [empty, lines, bytes] = [blob(""), blob("a\nb\n"), blob(Buffer.from([0, 255, 10, 0]))];
  const [sizes, contents, again] = await Promise.all([
    objects.sizes([lines, empty, lines]),
    objects.small([empty, lines, bytes]),
    objects.small([lines]),
  ]);
  expect([...sizes]).toEqual([
    [lines, 4],
    [empty, 0],
  ]);
  expect([...contents.values()]).toEqual([
    Buffer.alloc(0),
    Buffer.from("a\nb\n"),
    Buffer.from([0, 255, 10, 0]),
  ]);
  expect([...again.keys()]).toEqual([lines]);
});

test("what is larger than asked for is left out, and what follows it is read", async () => {
  const [large, small] = [blob("x".repeat(300_000)), blob("y")];
  expect([...(await objects.small([large, small], 1000)).keys()]).toEqual([small]);
});

test("an object that nobody knows is an error, for this question and for every later one", async () => {
  const known = blob("x");
  const unknown = "1".repeat(40);
  await expect(objects.small([unknown])).rejects.toThrow(`git knows no object ${unknown}`);
  await expect(objects.small([known])).rejects.toThrow(`git knows no object ${unknown}`);
});

test("an answer that is longer than it may be is not read to its end", async () => {
  const large = blob("x".repeat(300_000));
  const sink = { push: () => {}, end: () => {} };
  const reading = objects.read([large], { most: 1000, sinkFor: () => sink });
  await expect(reading).rejects.toBeInstanceOf(OutOfBounds);
});

test("a look that goes on after another failed, and all were closed, hears that it is over", async () => {
  const known = blob("x");
  const begun = objects.small([known]);
  objects.close();
  await expect(begun).rejects.toThrow("there are no more questions");
  await expect(objects.sizes([known])).rejects.toThrow("there are no more questions");
});

test("the time that is spent between two questions is not held against the second", async () => {
  objects.close();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  objects = openObjects(folder);
  const [first, second] = [blob("x"), blob("y")];
  expect([...(await objects.small([first])).keys()]).toEqual([first]);
  vi.advanceTimersByTime(60 * 60_000);
  expect([...(await objects.small([second])).keys()]).toEqual([second]);
});

test("an answer that takes too long is given up, and git with it", async () => {
  objects.close();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  objects = openObjects(folder);
  const asked = blob("x".repeat(300_000));
  const reading = objects.read([asked], {
    sinkFor: () => ({ push: () => void vi.advanceTimersByTime(60 * 60_000), end: () => {} }),
  });
  await expect(reading).rejects.toThrow("took longer than 300 s");
});
