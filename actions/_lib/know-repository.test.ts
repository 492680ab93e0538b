import { beforeAll, beforeEach, expect, test } from "vitest";
import { sweeping } from "./testing/sweeping.ts";
import { openStage, REPO, type Stage } from "./testing/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  await stage.testStore.sql("delete from whim.learnings");
  await stage.testStore.sql("delete from whim.repositories");
  return () => expect(stage.github.violations).toEqual([]);
});

const RENAMED = "acme/new";

/** A job of the repository, under the name it has now. */
const job = (action: "intake" | "command" | "sweep", event: object) =>
  stage.run(
    action,
    event,
    {},
    {
      from: "source",
      env: { GITHUB_REPOSITORY: stage.repo.name, GITHUB_REPOSITORY_ID: String(stage.repo.id) },
    },
  );

/** Work of an issue, in a repository that the store has heard of. */
async function queued() {
  const issue = stage.issue();
  await job("intake", stage.label(issue));
  await job("sweep", stage.schedule());
  return issue;
}

test("work that was queued before its repository was renamed is found by a command under the new name", async () => {
  const issue = await queued();
  stage.repo.name = RENAMED;
  const run = await job("command", stage.comment(issue, "/whim priority high").event);
  expect(run.log).toContain(`${REPO} is ${RENAMED} now`);
  expect(run.outputs).toMatchObject({ result: "done" });
  expect((await stage.store.list({ repo: RENAMED })).items).toMatchObject([
    { status: "queued", priority: "high", sourceUrl: `${stage.github.serverUrl}/${RENAMED}/issues/1` },
  ]);
  expect(await stage.items()).toEqual([]);
});

test("a sweep under the new name wakes a worker for it, and a label makes no second item", async () => {
  const issue = await queued();
  await stage.testStore.sql("delete from whim.wakeups");
  stage.repo.dispatches.length = 0;
  stage.repo.name = RENAMED;
  expect((await job("sweep", stage.schedule())).outputs).toMatchObject({ woken: "1" });
  expect(stage.repo.dispatches).toHaveLength(1);
  expect((await job("intake", stage.label(issue, "octocat", "whim"))).outputs["result"]).not.toBe("refused");
  const { items } = await stage.store.list({ repo: RENAMED });
  expect(items.filter(({ status }) => status === "queued")).toHaveLength(1);
});

test("a worker that was at it goes on, and its pull request is settled when it is merged under the new name", async () => {
  const before = sweeping(stage);
  const { issue, pull, id } = await before.completed();
  await job("sweep", stage.schedule());
  const other = await queued();
  const claim = await before.claim();
  stage.repo.name = RENAMED;
  stage.pullClosed(pull, true);
  expect((await job("sweep", stage.schedule())).outputs).toMatchObject({ settled: "1" });
  expect(await stage.store.get(id)).toMatchObject({ repo: RENAMED, outcome: "merged" });
  expect((await stage.store.heartbeat(claim.lease, { phase: "running", iteration: 1 })).stop).toBeNull();
  expect(claim.item.sourceId).toBe(String(other.number));
  expect(issue.labels).not.toContain("ai-processing");
});

test("of a store that cannot move it the job says so, and goes on", async () => {
  await queued();
  await stage.store.enqueue({
    repo: RENAMED,
    source: "issue",
    sourceId: "9",
    title: "T",
    spec: "- [ ] x",
    baseBranch: "main",
  });
  await stage.store.knowRepository(RENAMED, { identity: "elsewhere/1" });
  stage.repo.name = RENAMED;
  const run = await job("sweep", stage.schedule());
  expect(run.log).toContain("stays there: whim_know_repository was refused (PT471)");
  expect(run.exitCode).toBe(0);
});
