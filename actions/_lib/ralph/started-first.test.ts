import { expect, test } from "vitest";
import type { RalphEvent } from "./events.ts";
import { startedFirst } from "./started-first.ts";

const warning = (type: string): RalphEvent => ({ event: "warning", type, message: "" });
const started: RalphEvent = {
  event: "started",
  v: 1,
  spec: "SPEC.md",
  tasks: 0,
  plan: [],
  model: null,
  harness: "h",
  setup: [],
  checks: [],
  timestamp: "",
};

function listening() {
  const told: string[] = [];
  const ordered = startedFirst(async (event) => {
    await Promise.resolve();
    told.push(event.event === "warning" ? event.type : event.event);
  });
  return { told, ...ordered };
}

test("what is found before the start is told after it, in its order, and the rest as it comes", async () => {
  const { told, onEvent, end } = listening();
  await onEvent(warning("a"));
  await onEvent(warning("b"));
  expect(told).toEqual([]);
  await onEvent(started);
  await onEvent(warning("c"));
  await end();
  expect(told).toEqual(["started", "a", "b", "c"]);
});

test("a run that never starts tells what was found when it ends, once", async () => {
  const { told, onEvent, end } = listening();
  await onEvent(warning("a"));
  await end();
  await end();
  expect(told).toEqual(["a"]);
});
