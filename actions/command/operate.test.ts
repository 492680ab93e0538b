import { beforeAll, beforeEach, expect, test } from "vitest";
import { openStage, REPO, type Stage } from "../_lib/testing/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  return () => expect(stage.github.violations).toEqual([]);
});

const operate = (inputs: Record<string, string>, by = "octocat") =>
  stage.run("command", stage.dispatch(by), { "patience-seconds": "1", ...inputs });
const enqueue = async (repo = REPO) => {
  const work = {
    repo,
    source: "dispatch" as const,
    sourceId: "1",
    title: "T",
    spec: "- [ ] a",
    baseBranch: "main",
  };
  return (await stage.store.enqueue(work)).item;
};
const claim = (runUrl?: string) =>
  stage.store.claim({
    key: "k",
    repo: REPO,
    slot: 1,
    runner: "r",
    metered: true,
    credential: "c",
    ...(runUrl === undefined ? {} : { runUrl }),
  });

test("pause all, drain and resume all hold and free everything", async () => {
  await enqueue();
  expect((await operate({ command: "drain" })).outputs["result"]).toBe("done");
  expect(await claim()).toMatchObject({ kind: "none", reason: "paused" });
  expect(stage.repo.dispatches).toEqual([]);
  await operate({ command: "resume all" });
  expect((await stage.store.status()).paused).toBe(false);
  expect(stage.repo.dispatches).toMatchObject([{ workflow: "whim-worker.yml" }]);
  await operate({ command: "pause all" });
  expect((await stage.store.status()).paused).toBe(true);
});

test("kill takes the work from its worker, and its issue shows that at once", async () => {
  const issue = stage.issue();
  await stage.run("intake", stage.label(issue));
  await claim(`${stage.github.serverUrl}/${REPO}/actions/runs/555`);
  const [worker] = await stage.store.workers({ active: true });
  const run = await operate({ command: `kill ${worker?.id ?? ""}` });
  // It may hang, and hear nothing of it.
  expect(stage.repo.cancelledRuns).toEqual([555]);
  expect(run.outputs["reason"]).toContain('"A wish" was taken away');
  expect(stage.said()[0]).toContain("### Whim: failed");
  expect(issue.labels).toEqual(["whim", "ai-failed"]);
  expect(await stage.items()).toMatchObject([{ status: "failed", errorCategory: "killed" }]);
});

test("a command about an item needs no comment", async () => {
  const { id } = await enqueue();
  expect((await operate({ command: "pause", item: id })).outputs["result"]).toBe("done");
  expect(await stage.items()).toMatchObject([{ status: "blocked", blockedBy: "pause" }]);
  const status = await operate({ command: "status", item: id });
  expect(status.summary).toContain("Whim: paused");
});

test.each([
  ["an unknown command", { command: "explode" }, "octocat", "There is no command"],
  [
    "a worker that is not there",
    { command: "kill 0b9f2a63-5f0e-4b7e-9d0e-3f1f5d2c1a00" },
    "octocat",
    "there is no worker",
  ],
  ["a bot, whatever its power", { command: "drain" }, "robot[bot]", "is a bot"],
  ["somebody without the power", { command: "drain" }, "stranger", "steering takes write"],
  ["an issue without work", { command: "cancel", issue: "7" }, "octocat", "Nothing of Whim's"],
  ["an id that is none", { command: "cancel", item: "7; drop" }, "octocat", "the id of a work item"],
])("%s makes the run red and says why", async (_, inputs, by, message) => {
  const run = await operate(inputs, by);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(message);
  expect((await stage.store.status()).paused).toBe(false);
});

test("an item of another repository is not this one's to steer", async () => {
  const { id } = await enqueue("octo/other");
  const run = await operate({ command: "cancel", item: id });
  expect(run.log).toContain("belongs to octo/other: dispatch the command there");
  expect(await stage.store.get(id)).toMatchObject({ status: "queued" });
  await stage.store.claim({
    key: "o",
    repo: "octo/other",
    slot: 1,
    runner: "r",
    metered: true,
    credential: "c",
  });
  const [worker] = await stage.store.workers({ active: true });
  expect((await operate({ command: `kill ${worker?.id ?? ""}` })).log).toContain("works in octo/other");
});
