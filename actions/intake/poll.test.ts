import { beforeAll, beforeEach, expect, test } from "vitest";
import { edit } from "../_lib/testing/github/state.ts";
import { INTAKE_OPTIONS, quiet, takingIn } from "../_lib/testing/taking-in.ts";
import { poll as pollHere } from "./poll.ts";
import type { SpecWriter } from "./spec-writer.ts";
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

const poll = (inputs: Record<string, string> = {}, from: "dist" | "source" = "dist") =>
  stage.run("intake", stage.schedule(), inputs, { from });
const operations = () => stage.github.calls.map(({ operation }) => operation);

test("101 issues over two pages are all taken in, and looked at once", async () => {
  for (let n = 1; n <= 101; n += 1) stage.label(stage.issue());
  const run = await poll({ "most-queued": "200", "most-per-person-a-day": "200" });
  expect(run.outputs["reason"]).toContain("101 queued");
  const { items } = await stage.store.list({ repo: REPO, most: 200 });
  expect(new Set(items.map(({ sourceId }) => sourceId)).size).toBe(101);
  expect(operations().filter((operation) => operation.startsWith("QUERY Labelled"))).toHaveLength(2);
  // One person labelled them all.
  expect(operations().filter((operation) => operation.includes("permission"))).toHaveLength(1);
  expect(stage.repo.dispatches).toHaveLength(2);

  const before = stage.github.calls.length;
  expect((await poll()).outputs["reason"]).toContain("0 queued");
  expect(stage.github.calls.length - before).toBe(2);
}, 240_000);

test("what was labelled while the store was away is picked up later", async () => {
  const event = stage.label(stage.issue());
  const run = await stage.run("intake", event, {}, { storeUrl: "http://127.0.0.1:9" });
  expect(run.exitCode).toBe(1);
  expect((await poll()).outputs["reason"]).toContain("1 queued");
  expect((await stage.run("intake", event)).outputs["result"]).toBe("joined");
});

test("the same rules hold: the last labeller's permission, the text since, bots, pull requests", async () => {
  const refused = stage.issue();
  stage.label(refused, "octocat");
  stage.issueEvent("unlabeled", refused, "octocat", "whim");
  stage.label(refused, "stranger");
  const changed = stage.issue({ author: "reporter" });
  stage.label(changed);
  edit(stage.github.state, changed, "reporter", { body: "- [ ] Something else" });
  stage.label(stage.issue(), "robot[bot]");
  stage.label(stage.issue({ pull: { head: "x", base: "main", draft: false, reviewers: [] } }));
  stage.label(stage.issue({ state: "closed" }));
  const gone = stage.issue();
  stage.label(gone);
  for (const event of gone.events) event.actor = "";
  const run = await poll();
  expect(run.outputs["reason"]).toContain(
    "0 queued, 0 waiting for approval, 0 joined, 0 asked back, 4 refused",
  );
  expect(await stage.items()).toEqual([]);
  expect(run.summary).toContain("does not say who applied");
});

test("a broken repository stops no other, and one failure names each", async () => {
  stage.github.addRepository("octo/second", {});
  stage.github.setPower("octo/second", "octocat", "write");
  stage.github.addIssue("octo/second", { title: "T", body: "- [ ] Do" });
  stage.github.label("octo/second", 1, "whim", "octocat");
  stage.label(stage.issue());
  const run = await poll({ repos: "octo/gone, Octo/Second octo/repo,octo/missing" });
  expect(run.exitCode).toBe(1);
  expect(run.log).toMatch(/::error::2 failed: octo\/gone: .*octo\/missing: /);
  expect(run.outputs["reason"]).toContain("2 queued");
  const { items } = await stage.store.list({});
  expect(new Set(items.map(({ repo }) => repo))).toEqual(new Set(["octo/repo", "octo/second"]));
});

test("an archived repository costs nothing and stops no other; a renamed one is polled by its new name", async () => {
  const old = stage.github.addRepository("octo_emu/old", { "README.md": "hello\n" });
  stage.github.setPower("octo_emu/old", "octocat", "write");
  stage.github.addIssue("octo_emu/old", { title: "A wish", body: "- [ ] Do it", labels: ["whim"] });
  old.archived = true;
  stage.github.state.repositories.set("octo/former", stage.repo);
  stage.label(stage.issue());
  const run = await poll({ repos: "octo_emu/old, octo/former, OCTO/Repo, octo/repo" }, "source");
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("octo_emu/old: 1 open issue carries");
  expect(run.log).toContain("unarchive it");
  expect(run.outputs["reason"]).toContain("1 queued");
  expect(await stage.items()).toMatchObject([{ repo: REPO, status: "queued" }]);
  expect(operations().filter((operation) => operation === "QUERY Labelled")).toHaveLength(3);
  expect(old.comments.size).toBe(0);
});

test("one issue that cannot be read stops no other", async () => {
  for (let n = 0; n < 3; n += 1) stage.label(stage.issue());
  stage.github.failNext("QUERY Thread", 404, 1);
  const run = await poll();
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("octo/repo#1");
  expect(await stage.items()).toHaveLength(2);
});

test("no call is spent on what is at work or has come to its end, until it is labelled again", async () => {
  for (const state of ["ai-processing", "ai-pr-ready", "ai-stuck", "ai-failed", "ai-needs-info"]) {
    const issue = stage.issue();
    stage.label(issue);
    stage.label(issue, "github-actions[bot]", state);
  }
  await poll();
  expect(operations()).toEqual(["QUERY Labelled"]);
  const [again] = stage.repo.issues.values();
  if (again === undefined) throw new Error("no issue");
  stage.issueEvent("unlabeled", again, "octocat", "whim");
  stage.label(again);
  expect((await poll()).outputs["reason"]).toContain("1 queued");
});

test("cancelled work costs no call and no word, although its issue carries no label of a state", async () => {
  const issue = stage.issue({ author: "reporter" });
  const { outputs } = await stage.run("intake", stage.label(issue), {}, { from: "source" });
  await stage.store.cancel(outputs["item"] ?? "", { actor: "octocat" });
  issue.labels = ["whim"];
  edit(stage.github.state, issue, "reporter", { body: "- [ ] Something else" });
  stage.github.calls.length = 0;
  await poll({}, "source");
  expect(operations()).toEqual(["QUERY Labelled"]);
  stage.issueEvent("unlabeled", issue, "octocat", "whim");
  stage.label(issue);
  expect((await poll({}, "source")).outputs["reason"]).toContain("1 queued");
});

test("a label that the repository gave another name is known, too", async () => {
  await stage.reset({ ".whim/config.yml": "intake:\n  labels: { stuck: haengt }\n" });
  const issue = stage.issue();
  stage.label(issue);
  stage.label(issue, "github-actions[bot]", "haengt");
  await poll();
  expect(operations()).toEqual(["QUERY Labelled"]);
});

test("a flood waits without a comment on each issue, and goes on when there is room", async () => {
  for (let n = 0; n < 5; n += 1) stage.label(stage.issue());
  const run = await poll({ "most-queued": "2" });
  expect(run.outputs["reason"]).toMatch(/^2 queued.* 3 skipped/);
  expect(stage.said(3)).toEqual([]);
  await stage.testStore.sql("delete from whim.work_items");
  for (const issue of stage.repo.issues.values())
    issue.labels = issue.labels.filter((label) => label === "whim");
  expect((await poll({ "most-queued": "4" })).outputs["reason"]).toContain("4 queued");
});

test("an issue that is refused again and again is told once", async () => {
  stage.label(stage.issue({ body: "- [x] Done" }));
  await poll();
  expect(stage.repo.issues.get(1)?.labels).toEqual(["whim", "ai-needs-info"]);
  const before = stage.github.calls.length;
  for (let n = 0; n < 3; n += 1) await poll();
  expect(stage.said()).toHaveLength(1);
  expect(operations().slice(before)).toEqual(["QUERY Labelled", "QUERY Labelled", "QUERY Labelled"]);
});

test("a list of repositories that is none says what to write", async () => {
  expect((await poll({ repos: "octo/repo, ../etc" })).log).toContain('Input "repos" holds "../etc"');
});

/** A poll in this process, whose questions for what the repository is at are counted. */
async function counted(writeSpec: SpecWriter, clock = { now: () => Date.now(), sleep: async () => {} }) {
  const ports = takingIn(() => stage).ports(writeSpec);
  let asked = 0;
  const list: typeof ports.store.list = (filter) => {
    if (filter.most === 200) asked += 1;
    return ports.store.list(filter);
  };
  const polled = await pollHere(
    [REPO],
    INTAKE_OPTIONS,
    () => ({ ...ports, store: { ...ports.store, list }, clock }),
    quiet,
  );
  expect(polled.failures).toEqual([]);
  return { asked, results: polled.results.map(({ result }) => result) };
}

const later: SpecWriter = async () => ({ kind: "later" });

test("a poll asks once what a repository is at, and what it queues itself counts", async () => {
  for (let n = 1; n <= 12; n += 1) stage.label(stage.issue());
  const { asked, results } = await counted(later);
  expect(results.toSorted()).toEqual([...Array<string>(10).fill("queued"), "skipped", "skipped"]);
  // Which issues are at work, then the load's two lists.
  expect(asked).toBe(3);
});

test("what others queued during a long poll counts, too", async () => {
  for (let n = 1; n <= 3; n += 1) stage.label(stage.issue());
  let now = Date.now();
  const slow: SpecWriter = async () => {
    for (let n = 1; n <= 9; n += 1)
      await stage.store.enqueue({
        repo: REPO,
        source: "dispatch",
        sourceId: `d${n}`,
        title: `Dispatch ${n}`,
        spec: "- [ ] task",
        tasks: 1,
        baseBranch: "main",
      });
    now += 60_000;
    return { kind: "later" };
  };
  const { results } = await counted(slow, { now: () => now, sleep: async () => {} });
  expect(results).toEqual(["queued", "skipped", "skipped"]);
});
