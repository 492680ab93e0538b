import { beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { startFaultProxy } from "../_lib/testing/fault-proxy.ts";
import { openStage, type Stage } from "../_lib/testing/stage.ts";
import { type Sweeping, sweeping } from "../_lib/testing/sweeping.ts";

let stage: Stage;
let before: Sweeping;
beforeAll(async () => {
  stage = await openStage();
  before = sweeping(stage);
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  return () => expect(stage.github.violations).toEqual([]);
});

const run = (more: { storeUrl?: string } = {}) => stage.run("sweep", stage.schedule(), {}, more);

test("with nothing to do it asks GitHub nothing, and the store four things", async () => {
  const proxy = await startFaultProxy(stage.testStore.url);
  onTestFinished(() => proxy.close());
  const { exitCode, outputs, summary } = await run({ storeUrl: proxy.url });
  expect(exitCode).toBe(0);
  expect(outputs).toEqual({
    reaped: "0",
    cancelled: "0",
    settled: "0",
    mended: "0",
    woken: "0",
    attention: "0",
  });
  expect(stage.github.calls).toEqual([]);
  expect(proxy.calls).toEqual(["whim_sweep", "whim_watched", "whim_unshown", "whim_report"]);
  expect(summary).toContain("### Whim: nothing needs a person");
});

test("of two sweeps at once, one writes the card that nobody wrote, and each slot is woken once", async () => {
  const { issue } = await before.completed();
  await before.queued();
  await before.queued();
  await before.anHourLater();
  for (const [key, comment] of stage.repo.comments)
    if (comment.issue === issue.number) stage.repo.comments.delete(key);
  const runs = await Promise.all([run(), run()]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const mended = runs.map(({ outputs }) => outputs["mended"]);
  expect(mended).toEqual(expect.arrayContaining(["0", "1"]));
  expect(stage.said(issue.number)).toHaveLength(1);
  expect(stage.repo.dispatches.map(({ inputs }) => inputs["slot"])).toEqual(
    expect.arrayContaining(["1", "2"]),
  );
  expect(stage.repo.dispatches).toHaveLength(2);
});

test("a step that fails stops no other, and the job says which it was", async () => {
  const { issue, id } = await before.queued();
  stage.issueEvent("closed", issue);
  await before.queued();
  await before.anHourLater();
  stage.github.failNext("POST /repos/{owner}/{repo}/actions/workflows", 403);
  const { exitCode, log, summary } = await run();
  expect(exitCode).toBe(1);
  expect(log).toContain(
    "1 of the sweep's steps failed, the others are done. Could not wake workers of octo/repo",
  );
  expect((await stage.store.get(id))?.status).toBe("cancelled");
  expect(summary).toContain("### Whim: 1 step of the sweep failed");
  expect(summary).toContain("permissions: actions: write");
});

test("a store that is away is said once, and nothing is written anywhere", async () => {
  const proxy = await startFaultProxy(stage.testStore.url);
  onTestFinished(() => proxy.close());
  await before.completed();
  proxy.down = true;
  const { exitCode, log } = await run({ storeUrl: proxy.url });
  expect(exitCode).toBe(1);
  expect(log).toContain(
    "1 of the sweep's steps failed, the others are not done without the store. Could not take back what dead workers hold",
  );
  expect(stage.github.calls).toEqual([]);
});
