import { beforeAll, beforeEach, expect, test } from "vitest";
import { startFaultProxy } from "../_lib/testing/fault-proxy.ts";
import { edit } from "../_lib/testing/github/state.ts";
import { openStage, REPO, type Stage } from "../_lib/testing/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset({ "docs/spec.md": "# Two things\n\n- [ ] One\n- [ ] Two\n" });
  return () => expect(stage.github.violations).toEqual([]);
});

const dispatch = (inputs: Record<string, string>, by = "octocat", runId?: number) =>
  stage.run("intake", stage.dispatch(by), inputs, {
    from: "source",
    ...(runId === undefined ? {} : { runId }),
  });

test("a spec in the dispatch is queued with all that it names", async () => {
  const run = await dispatch({
    spec: "# A plan\n\n- [ ] Do it\n  - Verify: `true`\n\n## Touches\n\n- web/\n",
    priority: "critical",
    metadata: '{"team":"web","whimsical":true}',
    branch: "feature/x",
  });
  expect(run.log).not.toContain("::error");
  expect(run.outputs).toMatchObject({
    result: "queued",
    reason: '"A plan" is queued with priority critical',
  });
  expect(await stage.items()).toMatchObject([
    {
      source: "dispatch",
      title: "A plan",
      priority: "critical",
      baseBranch: "main",
      branch: "feature/x",
      requestedBy: "octocat",
      tasks: 1,
      metadata: { team: "web", whimsical: true },
    },
  ]);
  // What is worked on at the same time is kept apart by it.
  expect(await stage.testStore.sql("select touches from whim.work_items")).toEqual([{ touches: ["web/"] }]);
  expect(stage.repo.dispatches).toHaveLength(1);
  expect(stage.repo.comments.size).toBe(0);
});

test("a spec in a file is read at its ref", async () => {
  const { outputs } = await dispatch({ "spec-path": "docs/spec.md" });
  expect(outputs["result"]).toBe("queued");
  expect(await stage.items()).toMatchObject([{ title: "Two things", tasks: 2 }]);
  const missing = await dispatch({ "spec-path": "docs/gone.md", ref: "main" });
  expect(missing.exitCode).toBe(1);
  expect(missing.log).toContain("check that it exists");
});

test("the same run started again is the same work", async () => {
  await dispatch({ spec: "- [ ] Do it\n- [ ] And that" }, "octocat", 77);
  expect((await dispatch({ spec: "- [ ] Do it\n- [ ] And that" }, "octocat", 77)).outputs["result"]).toBe(
    "joined",
  );
  expect((await dispatch({ spec: "- [ ] Do it\n- [ ] And that" }, "octocat", 78)).outputs["result"]).toBe(
    "queued",
  );
  expect(await stage.items()).toHaveLength(2);
});

test.each([
  ["a spec", { spec: "- [ ] Do it\n- [ ] And that" }],
  ["an issue", { issue: "1" }],
])(
  "%s whose queueing was answered by nobody is this run's all the same, and a worker is woken for it",
  async (_, inputs) => {
    stage.issue();
    const proxy = await startFaultProxy(stage.testStore.url);
    proxy.loseReplyOf.add("whim_enqueue");
    const run = await stage.run("intake", stage.dispatch(), inputs, { storeUrl: proxy.url, from: "source" });
    await proxy.close();
    expect(proxy.calls.filter((name) => name === "whim_enqueue")).toHaveLength(2);
    expect(run.outputs["result"]).toBe("queued");
    expect(await stage.items()).toHaveLength(1);
    expect(stage.repo.dispatches).toHaveLength(1);
    expect(stage.said()).toHaveLength("issue" in inputs ? 1 : 0);
  },
);

test("an issue by its number is worked on as it stands, label or not", async () => {
  stage.issue({ labels: ["P0"] });
  const { outputs } = await dispatch({ issue: "1" });
  expect(outputs["result"]).toBe("queued");
  expect(await stage.items()).toMatchObject([{ source: "issue", sourceId: "1", priority: "critical" }]);
  expect(stage.said()[0]).toContain("### Whim: queued");
  expect((await dispatch({ issue: "1" })).outputs["result"]).toBe("joined");
});

test("what is changed while a dispatched job waits for its runner is not what its sender read", async () => {
  const issue = stage.issue({ author: "reporter" });
  const sent = stage.dispatch();
  edit(stage.github.state, issue, "reporter", { body: "- [ ] Publish the keys" });
  const run = await stage.run("intake", sent, { issue: "1" });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("changed by reporter after octocat dispatched the work");
  expect(await stage.items()).toEqual([]);
  expect((await dispatch({ issue: "1" })).outputs["result"]).toBe("queued");
});

test("what is said while a dispatched job waits is no part of the work; the sender's own change is", async () => {
  const issue = stage.issue({ body: "Make it nice" });
  stage.comment(issue, "In blue, please", "octocat");
  const sent = stage.dispatch();
  stage.comment(issue, "And without tests", "octocat");
  edit(stage.github.state, issue, "octocat", { body: "Make it nicer" });
  await stage.run("intake", sent, { issue: "1" });
  const [item] = await stage.items();
  const { sourceText } = (await stage.store.getSpec(item?.id ?? "")) ?? {};
  expect(sourceText).toContain("Make it nicer");
  expect(sourceText).toContain("In blue, please");
  expect(sourceText).not.toContain("without tests");
});

test("a run that GitHub does not show starts nothing by an issue's number", async () => {
  stage.issue();
  const run = await stage.run("intake", { ...stage.dispatch() }, { issue: "1" });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("`actions: read`");
  expect(await stage.items()).toEqual([]);
});

test("an issue with a spec of somebody's own has that spec and its own card", async () => {
  stage.issue({ body: "Vague" });
  await dispatch({ issue: "1", "spec-path": "docs/spec.md", priority: "low" });
  expect(await stage.items()).toMatchObject([{ source: "issue", priority: "low", tasks: 2 }]);
  expect(stage.said()[0]).toContain("- [ ] Two");
});

test("an issue by its number is worked on with all that the dispatch names", async () => {
  stage.issue({ labels: ["low"], body: "- [ ] One" });
  const head = stage.repo.defaultBranch;
  const run = await dispatch({
    issue: "1",
    priority: "critical",
    branch: "feature/x",
    base: head,
    title: "Ours",
    metadata: '{"team":"web"}',
  });
  expect(run.outputs["result"]).toBe("queued");
  expect(await stage.items()).toMatchObject([
    { title: "Ours", priority: "critical", branch: "feature/x", baseBranch: head, metadata: { team: "web" } },
  ]);
  const gone = await dispatch({ issue: "1", base: "gone" });
  expect(gone.log).toContain("which is no branch of octo/repo");
  const late = await dispatch({ issue: "1", priority: "low" });
  expect(late.exitCode).toBe(1);
  expect(late.log).toContain("nothing of what this dispatch hands in was used");
});

test("a bot hands nothing in, unless its number is allowed", async () => {
  stage.github.setPower(REPO, "helpful[bot]", "admin");
  const run = await dispatch({ spec: "- [ ] a\n" }, "helpful[bot]");
  expect(run.outputs["result"]).toBe("refused");
  const id = /\((\d+)\)/.exec(run.outputs["reason"] ?? "")?.[1] ?? "";
  const allowed = await stage.run("intake", stage.dispatch("helpful[bot]"), {
    spec: "- [ ] a\n",
    "allowed-bots": id,
  });
  expect(allowed.outputs["result"]).toBe("queued");
});

test.each([
  ["someone without write permission", "stranger", { spec: "- [ ] a\n- [ ] b" }],
  ["a closed issue", "octocat", { issue: "1" }],
])("%s is refused, and the run is red: nobody else tells the person", async (_, by, inputs) => {
  stage.issue({ state: "closed" });
  const run = await dispatch(inputs, by);
  expect(run.outputs["result"]).toBe("refused");
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("::error::refused: ");
  expect(await stage.items()).toEqual([]);
});

test.each([
  ["a list without line ends", { spec: "- [ ] a - [ ] b" }, "lost its line ends"],
  ["a text without tasks", { spec: "Just do it\nplease" }, "The spec has no task"],
  [
    "a base that is not there",
    { spec: "- [ ] a\n", base: "gone" },
    'Input "base" is "gone", which is no branch of octo/repo',
  ],
])("%s fails with what to do", async (_, inputs, message) => {
  await stage.reset({ ".whim/config.yml": "intake:\n  approval: always\n" });
  const run = await dispatch(inputs);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(message);
  expect(await stage.items()).toEqual([]);
});

test("a dispatched spec waits for approval where the repository wants one, and its run says how to give it", async () => {
  await stage.reset({ ".whim/config.yml": "intake:\n  approval: always\n" });
  const { outputs, summary } = await dispatch({ spec: "- [ ] a\n" });
  const item = outputs["item"] ?? "";
  expect(outputs["result"]).toBe("waiting");
  expect(await stage.items()).toMatchObject([
    { blockedBy: "approval", approval: { baseCommit: expect.stringMatching(/^[0-9a-f]{40}$/) as string } },
  ]);
  expect(summary).toContain(`Item \`${item}\``);
  expect(summary).toContain("`command`: status, approve");
  const approve = { command: "approve", item, "patience-seconds": "1" };
  expect((await stage.run("command", stage.dispatch(), approve, { from: "source" })).outputs["result"]).toBe(
    "done",
  );
  expect(await stage.items()).toMatchObject([{ status: "queued" }]);
});

test("another repository's work is queued there, by who may push there", async () => {
  stage.github.addRepository("octo/other", {});
  expect((await dispatch({ spec: "- [ ] a\n", repo: "octo/other" }, "stranger")).outputs["result"]).toBe(
    "refused",
  );
  stage.github.setPower("octo/other", "octocat", "write");
  // Whatever letters it is written in: a worker claims by GitHub's.
  await dispatch({ spec: "- [ ] a\n", repo: "Octo/OTHER" });
  expect((await stage.store.list({})).items).toMatchObject([{ repo: "octo/other" }]);
  expect(REPO).not.toBe("octo/other");
});

test("a dispatch without anything looks for labelled issues", async () => {
  stage.label(stage.issue());
  expect((await dispatch({})).outputs).toMatchObject({ result: "polled" });
  expect(await stage.items()).toHaveLength(1);
});
