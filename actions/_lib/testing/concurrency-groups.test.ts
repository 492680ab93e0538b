import { expect, test } from "vitest";
import { ConcurrencyGroups } from "./concurrency-groups.ts";

/** A run that has its job until it is told to end. */
function held(log: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const run = () => {
    log.push(name);
    return promise;
  };
  return { run, end: resolve };
}

test("of runs of one group one has its job, the newest waits, and what it superseded never has one", async () => {
  const groups = new ConcurrencyGroups();
  const log: string[] = [];
  const runs = ["first", "second", "third", "fourth"].map((name) => held(log, name));
  for (const { run } of runs) groups.dispatch("whim-slot-1", run);
  expect(log).toEqual(["first"]);
  expect(groups.superseded).toBe(2);
  runs[0]?.end();
  await new Promise(setImmediate);
  expect(log).toEqual(["first", "fourth"]);
  runs[3]?.end();
  await groups.idle();
  expect(log).toEqual(["first", "fourth"]);
});

test("other groups do not wait, and a group's name is the same in upper and lower case", async () => {
  const groups = new ConcurrencyGroups();
  const log: string[] = [];
  const [one, again, two] = [held(log, "one"), held(log, "again"), held(log, "two")];
  groups.dispatch("whim-slot-1", one.run);
  groups.dispatch("Whim-Slot-1", again.run);
  groups.dispatch("whim-slot-2", two.run);
  expect(log).toEqual(["one", "two"]);
  one.end();
  await new Promise(setImmediate);
  expect(log).toEqual(["one", "two", "again"]);
  again.end();
  two.end();
  await groups.idle();
  expect(groups.superseded).toBe(0);
});
