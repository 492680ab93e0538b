import { beforeAll, beforeEach, expect, test } from "vitest";
import type { WorkItem } from "../_lib/store/store.ts";
import { commitTo, headOf } from "../_lib/testing/github/bare-repository.ts";
import { edit, say, type StandInIssue } from "../_lib/testing/github/state.ts";
import { INTERRUPTED_MS } from "../_lib/hearing.ts";
import { closedAddress } from "../_lib/testing/closed-address.ts";
import { type Sweeping, sweeping } from "../_lib/testing/sweeping.ts";
import { openStage, REPO, type Stage } from "../_lib/testing/stage.ts";

let stage: Stage;
let claim: Sweeping["claim"];
beforeAll(async () => {
  stage = await openStage();
  ({ claim } = sweeping(stage));
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  return () => expect(stage.github.violations).toEqual([]);
});

/** An issue that was labelled and taken in, with its card. */
async function queued(given: Partial<StandInIssue> = {}): Promise<{ issue: StandInIssue; id: string }> {
  const issue = stage.issue(given);
  const { outputs } = await stage.run("intake", stage.label(issue));
  return { issue, id: outputs["item"] ?? "" };
}

const command = (event: object, inputs: Record<string, string> = {}) =>
  stage.run("command", event, { "patience-seconds": "1", ...inputs });
const write = (issue: StandInIssue, body: string, by?: string) => {
  const { comment, event } = stage.comment(issue, body, by);
  return { id: comment.id, run: command(event) };
};
const reactions = (comment: number) =>
  stage.repo.reactions.filter((entry) => entry.comment === comment).map(({ content }) => content);
const item = async (id: string) => {
  const found = await stage.store.get(id);
  if (found === null) throw new Error("no item");
  return found;
};

test.each<[string, Partial<WorkItem>, string]>([
  ["/whim pause", { status: "blocked", blockedBy: "pause" }, "### Whim: paused"],
  ["/whim priority critical", { priority: "critical" }, "Priority **critical**"],
  ["/whim model fast-1", { model: "fast-1" }, "### Whim: queued"],
  ["/whim cancel", { status: "cancelled" }, "### Whim: cancelled"],
  ["/whim note use tabs", { status: "queued" }, "### Whim: queued"],
  ["/whim budget $3", { status: "queued" }, "### Whim: queued"],
])("%s takes effect, with 👀, 🚀 and the card", async (body, expected, shown) => {
  const { issue, id } = await queued();
  const { id: comment, run } = write(issue, body);
  expect((await run).outputs).toMatchObject({ result: "done", item: id });
  expect(await item(id)).toMatchObject(expected);
  expect(reactions(comment)).toEqual(["eyes", "rocket"]);
  expect(stage.said()).toHaveLength(1);
  expect(stage.said()[0]).toContain(shown);
  expect(stage.said()[0]).toContain("- [ ] Do it");
  expect(issue.labels.includes("ai-processing")).toBe(expected.status !== "cancelled");
});

test("a note and a budget reach the worker", async () => {
  const { issue } = await queued();
  await write(issue, "/whim note use tabs\nin all files").run;
  await write(issue, "/whim budget 7 iterations, $2").run;
  const { notes, limits } = await claim();
  expect(notes).toMatchObject([{ author: "octocat", note: "use tabs\nin all files" }]);
  expect(limits).toMatchObject({ iterations: 7, usd: 2 });
});

test("status and help are answered, because an edited card tells nobody", async () => {
  const { issue } = await queued();
  await write(issue, "/whim status").run;
  await write(issue, "/whim help").run;
  expect(stage.said()).toHaveLength(3);
  expect(stage.said()[1]).toContain("**Whim: queued**");
  expect(stage.said()[1]).toContain("0 of 1 task done, next: Do it.");
  expect(stage.said()[2]).toContain("| `/whim retry [what to do]` |");
  expect(stage.said()[2]).toContain("By people with write permission");
  // By a person's token, what Whim says would start the jobs that obey it.
  expect(stage.said().filter((body) => !body.includes("<!-- whim:"))).toEqual([]);
});

test("resume lets paused work go on and wakes a worker", async () => {
  const { issue, id } = await queued();
  await write(issue, "/whim pause").run;
  await stage.testStore.sql("delete from whim.wakeups");
  await write(issue, "/whim resume").run;
  expect(await item(id)).toMatchObject({ status: "queued" });
  expect(stage.repo.dispatches).toHaveLength(2);
});

test("a worker that stops by itself is not cancelled", async () => {
  const { issue, id } = await queued();
  const { lease } = await claim();
  const { run } = write(issue, "/whim cancel");
  for (;;) {
    const { stop } = await stage.store.heartbeat(lease, { phase: "running", iteration: 1 });
    if (stop === "cancel") break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await stage.store.giveBack(lease, { reason: "cancelled" });
  expect((await run).outputs["result"]).toBe("done");
  expect(await item(id)).toMatchObject({ status: "cancelled" });
  expect(stage.repo.cancelledRuns).toEqual([]);
});

test("a worker that does not obey has its run cancelled", async () => {
  const { issue, id } = await queued();
  await claim();
  const { id: comment, run } = write(issue, "/whim cancel");
  expect((await run).log).toContain("its run 555 is being cancelled");
  expect(stage.repo.cancelledRuns).toEqual([555]);
  expect(await item(id)).toMatchObject({ status: "assigned", cancelRequested: true });
  expect(stage.said()[0]).toContain("### Whim: stopping");
  expect(reactions(comment)).toEqual(["eyes", "rocket"]);
});

test.each(["triage", "read", "none"] as const)(
  "a person with %s permission gets one polite answer",
  async (power) => {
    const { issue, id } = await queued();
    stage.github.setPower(REPO, "stranger", power);
    for (let n = 0; n < 3; n += 1)
      expect((await write(issue, "/whim cancel", "stranger").run).outputs["result"]).toBe("refused");
    expect((await item(id)).status).toBe("queued");
    expect(stage.said()).toHaveLength(2);
    expect(stage.said()[1]).toContain("Thank you, stranger. Steering Whim takes write permission");
    expect(stage.repo.reactions).toEqual([]);
  },
);

test.each([403, 404, 500])("a permission API that answers %s obeys nobody", async (status) => {
  const { issue, id } = await queued();
  stage.github.failNext("GET /repos/{owner}/{repo}/collaborators", status, 10);
  expect((await write(issue, "/whim cancel").run).exitCode).toBe(1);
  expect((await item(id)).status).toBe("queued");
});

test.each([
  ["an ordinary comment", "Thanks!", "octocat"],
  ["a quoted command", "> /whim cancel", "octocat"],
  ["a bot's command", "/whim cancel", "robot[bot]"],
  ["our own card", "<!-- whim:item x -->\n/whim cancel", "github-actions[bot]"],
])("%s does nothing and costs nothing", async (_, body, by) => {
  const { issue, id } = await queued();
  const before = stage.github.calls.length;
  expect((await write(issue, body, by).run).outputs["result"]).toBe("skipped");
  expect((await item(id)).status).toBe("queued");
  expect(stage.github.calls).toHaveLength(before);
});

test.each([
  ["a typo", "/whim cancle", "Did you mean `/whim cancel`?"],
  ["what is not possible now", "/whim resume", "is not paused"],
  ["what asks for no approval", "/whim approve", "does not wait for an approval"],
])("%s is answered with what to do", async (_, body, message) => {
  const { issue, id } = await queued();
  await write(issue, "/whim cancel").run;
  await stage.testStore.sql("update whim.work_items set cancel_requested = false");
  const { id: comment, run } = write(issue, body);
  expect((await run).outputs["result"]).toBe("refused");
  expect(stage.said().join("\n")).toContain(message);
  expect(reactions(comment)).toEqual(["eyes", "-1"]);
  expect((await item(id)).status).toBe("cancelled");
});

test("an issue without work says so", async () => {
  const { id, run } = write(stage.issue(), "/whim status");
  expect((await run).outputs["result"]).toBe("refused");
  expect(reactions(id)).toEqual(["eyes", "-1"]);
  expect(stage.said()[0]).toContain("Nothing of Whim's belongs to");
});

const WITH_APPROVAL = { ".whim/config.yml": "intake:\n  approval: always\n" };

test("an approval releases exactly what the card showed", async () => {
  await stage.reset(WITH_APPROVAL);
  const { issue, id } = await queued();
  expect(await item(id)).toMatchObject({ status: "blocked", blockedBy: "approval" });
  expect((await write(issue, "/whim approve", "stranger").run).outputs["result"]).toBe("refused");
  const { run } = write(issue, "/whim approve");
  expect((await run).outputs["result"]).toBe("done");
  expect(await item(id)).toMatchObject({ status: "queued" });
  expect(stage.said()[0]).toContain("### Whim: queued");
  expect(issue.labels).toEqual(["whim", "ai-processing"]);
  expect(stage.repo.dispatches).toHaveLength(1);
});

test("an approval of what was shown only after it was written releases nothing", async () => {
  await stage.reset(WITH_APPROVAL);
  const { issue } = await queued();
  const { event } = stage.comment(issue, "/whim approve");
  // Meanwhile the text was changed and labelled again: another spec, with a card of its own.
  stage.issueEvent("unlabeled", issue, "octocat", "whim");
  edit(stage.github.state, issue, "octocat", { body: "- [ ] Publish the keys" });
  const { outputs } = await stage.run("intake", stage.label(issue));
  expect((await command(event)).outputs).toMatchObject({
    result: "refused",
    item: outputs["item"],
    reason: expect.stringContaining("was not shown on #1 when this was written") as string,
  });
  expect((await item(outputs["item"] ?? "")).status).toBe("blocked");
  expect((await write(issue, "/whim approve").run).outputs["result"]).toBe("done");
});

test("whoever approves reads that the branch went on since the spec was written, and what changed there", async () => {
  await stage.reset(WITH_APPROVAL);
  const { issue, id } = await queued();
  const from = (await item(id)).approval?.baseCommit ?? "";
  commitTo(stage.repo, "main", { "other.txt": "more\n" });
  const to = headOf(stage.repo, "main") ?? "";
  expect((await write(issue, "/whim approve").run).outputs["result"]).toBe("done");
  expect((await item(id)).status).toBe("queued");
  expect(stage.said()[1]).toContain(
    `starts from \`${from.slice(0, 10)}\`, which the spec was written for; \`main\` is at \`${to.slice(0, 10)}\``,
  );
  expect(stage.said()[1]).toContain(`/octo/repo/compare/${from}...${to}`);
});

test("a text that was changed since is not approved", async () => {
  await stage.reset(WITH_APPROVAL);
  const { issue, id } = await queued();
  edit(stage.github.state, issue, "octocat", { body: "- [ ] Something else" });
  expect((await write(issue, "/whim approve").run).outputs).toMatchObject({
    result: "refused",
    reason: expect.stringContaining("text was changed") as string,
  });
  expect((await item(id)).status).toBe("blocked");
});

test("a spec that was changed since the card showed it is not approved", async () => {
  await stage.reset(WITH_APPROVAL);
  const { issue, id } = await queued();
  await stage.testStore.sql("update whim.specs set spec = '- [ ] Something else'");
  expect((await write(issue, "/whim approve").run).outputs["reason"]).toContain(
    "the approval is of another spec",
  );
  expect((await item(id)).status).toBe("blocked");
  expect(stage.said()[0]).toContain("- [ ] Something else");
  expect((await write(issue, "/whim approve").run).outputs["result"]).toBe("done");
});

test("a stranger's copy of a card approves nothing", async () => {
  await stage.reset(WITH_APPROVAL);
  const { issue, id } = await queued();
  const [own] = [...stage.repo.comments.values()];
  if (own === undefined) throw new Error("no card");
  stage.repo.comments.delete(own.id);
  say(stage.github.state, stage.repo, { issue: 1, author: "stranger", body: own.body });
  expect((await write(issue, "/whim approve").run).outputs).toMatchObject({
    result: "refused",
    reason: expect.stringContaining("read it, then write `/whim approve` again") as string,
  });
  expect((await item(id)).status).toBe("blocked");
  expect(stage.said()[0]).toContain("### Whim: waiting for approval");
  expect((await write(issue, "/whim approve").run).outputs["result"]).toBe("done");
});

test("approvals written before the card asked for one release nothing, however many there are and whoever showed it", async () => {
  await stage.reset(WITH_APPROVAL);
  const { issue, id } = await queued();
  const [own] = [...stage.repo.comments.values()];
  if (own === undefined) throw new Error("no card");
  // As it is where GitHub failed when the spec was to be shown: an older card, which a later job changes in its place.
  own.body = `<!-- whim:item ${id} -->\n<!-- whim:state queued -->\n### Whim: queued`;
  const early = [1, 2].map(() => stage.comment(issue, "/whim approve").event);
  for (const event of early)
    expect((await command(event)).outputs).toMatchObject({
      result: "refused",
      reason: expect.stringContaining("was not shown on #1 when this was written") as string,
    });
  expect(own.body).toContain("### Whim: waiting for approval");
  expect((await item(id)).status).toBe("blocked");
  expect((await write(issue, "/whim approve").run).outputs["result"]).toBe("done");
});

/** An item whose work ended as a pull request. */
async function finished(): Promise<{ issue: StandInIssue; pull: StandInIssue; id: string }> {
  const { issue, id } = await queued();
  const { lease } = await claim();
  await stage.store.recordIteration(lease, { n: 1 });
  await stage.testStore.sql("update whim.work_items set branch = 'whim/1-a-wish'");
  const pull = stage.issue({
    title: "A wish",
    author: "github-actions[bot]",
    pull: { head: "whim/1-a-wish", base: "main", draft: false, reviewers: [], sha: "a".repeat(40) },
  });
  await stage.store.complete(lease, {
    pullRequestUrl: `${stage.github.serverUrl}/${REPO}/pull/${pull.number}`,
    head: "a".repeat(40),
  });
  return { issue, pull, id };
}

test("a retry on the pull request puts the work back in the queue on its branch, with the text as a task", async () => {
  const { pull, id } = await finished();
  const { id: comment, run } = write(pull, "/whim retry Use metric units.");
  expect((await run).outputs).toMatchObject({ result: "done", item: id });
  expect(await item(id)).toMatchObject({ status: "queued", branch: "whim/1-a-wish" });
  const { notes } = await claim();
  expect(notes).toMatchObject([{ note: "Use metric units.", task: true }]);
  expect(reactions(comment)).toEqual(["eyes", "rocket"]);
  expect(stage.said(1)[0]).toContain("### Whim: queued");
});

test("a pull request of another's branch, or of a fork with our branch's name, is not ours", async () => {
  const { pull, id } = await finished();
  pull.pull = { ...pull.pull, head: "feature", base: "main", draft: false, reviewers: [] };
  await stage.testStore.sql(
    "update whim.work_items set pull_request_url = 'https://x.test/octo/repo/pull/99'",
  );
  expect((await write(pull, "/whim retry").run).outputs["reason"]).toContain("Nothing of Whim's");
  const event = stage.pullClosed(pull, true) as {
    pull_request: { head: { ref: string; repo: { full_name: string } } };
  };
  event.pull_request.head = { ref: "whim/1-a-wish", repo: { full_name: "evil/repo" } };
  expect((await command(event)).outputs["result"]).toBe("skipped");
  expect(await item(id)).toMatchObject({ outcome: null });
});

test.each([
  [true, "merged", "### Whim: merged"],
  [false, "closed", "### Whim: closed without a merge"],
])("a pull request that ends (merged: %s) settles its work", async (merged, outcome, shown) => {
  const { issue, pull, id } = await finished();
  issue.labels.push("ai-pr-ready");
  const event = stage.pullClosed(pull, merged);
  expect((await command(event)).outputs["result"]).toBe("done");
  expect((await command(event)).outputs["result"]).toBe("done");
  expect(await item(id)).toMatchObject({ status: "completed", outcome });
  expect(stage.said(1)[0]).toContain(shown);
  expect(issue.labels).not.toContain("ai-pr-ready");
});

test.each([
  ["closed", undefined],
  ["unlabeled", "whim"],
])("an issue that is %s cancels its work", async (action, label) => {
  const { issue, id } = await queued();
  const { outputs } = await command(stage.issueEvent(action, issue, "octocat", label));
  expect(outputs["result"]).toBe("done");
  expect(await item(id)).toMatchObject({ status: "cancelled" });
  expect(issue.labels).not.toContain("ai-processing");
  expect(stage.said()[0]).toContain("### Whim: cancelled");
});

test.each([
  ["another label", "unlabeled", "bug"],
  ["an issue whose work is done", "closed", undefined],
])("%s cancels nothing", async (what, action, label) => {
  const { issue, id } = what === "another label" ? await queued() : await finished();
  const was = (await item(id)).status;
  issue.labels.push("bug");
  expect((await command(stage.issueEvent(action, issue, "octocat", label))).outputs["result"]).toBe(
    "skipped",
  );
  expect((await item(id)).status).toBe(was);
});

test("the same event twice is done once", async () => {
  const { issue, id } = await queued();
  const { event, comment } = stage.comment(issue, "/whim cancel");
  await command(event);
  expect((await command(event)).outputs["result"]).toBe("done");
  expect(reactions(comment.id)).toEqual(["eyes", "rocket"]);
  expect((await item(id)).status).toBe("cancelled");
});

test.each(["/whim status", "/whim help"])("%s that comes twice at once is answered once", async (body) => {
  const { issue } = await queued();
  const { event, comment } = stage.comment(issue, body);
  await Promise.all([command(event), command(event)]);
  expect(reactions(comment.id)).toEqual(["eyes", "rocket"]);
  expect(stage.said()).toHaveLength(2);
});

test("an approval that comes twice is answered once, also where the branch went on", async () => {
  await stage.reset(WITH_APPROVAL);
  const { issue, id } = await queued();
  commitTo(stage.repo, "main", { "other.txt": "more\n" });
  const { event, comment } = stage.comment(issue, "/whim approve");
  expect((await command(event)).outputs["result"]).toBe("done");
  expect((await command(event)).outputs["reason"]).toContain("is not answered again");
  expect(stage.said().filter((body) => body.includes("Approved."))).toHaveLength(1);
  expect(stage.said().join("\n")).not.toContain("does not wait for an approval");
  expect(reactions(comment.id)).toEqual(["eyes", "rocket"]);
  expect((await item(id)).status).toBe("queued");
});

test.each(["/whim note use tabs", "/whim retry use tabs"])(
  "%s that comes twice is said once",
  async (body) => {
    const { issue, id } = await queued();
    if (body.includes("retry")) await stage.store.cancel(id, { actor: "octocat" });
    const { event } = stage.comment(issue, body);
    await command(event);
    await command(event);
    expect((await claim()).notes).toHaveLength(1);
  },
);

test("a comment that cannot be answered is obeyed all the same", async () => {
  const { issue, id } = await queued();
  stage.github.failNext("POST ", 502, 20, { body: "<html>bad gateway</html>" });
  const { run } = write(issue, "/whim cancel");
  expect((await run).outputs["result"]).toBe("done");
  expect((await item(id)).status).toBe("cancelled");
});

test("a command that meets no store is answered: 👀 alone would be taken for obedience", async () => {
  const { issue, id } = await queued();
  const { comment, event } = stage.comment(issue, "/whim cancel");
  const run = await stage.run("command", event, {}, { storeUrl: await closedAddress() });
  expect(run.exitCode).toBe(1);
  expect(reactions(comment.id)).toEqual(["eyes", "confused"]);
  expect(stage.said().at(-1)).toContain("It is not certain that `/whim cancel` took effect");
  // Where a store is may be nobody's business.
  expect(stage.said().at(-1)).not.toContain("127.0.0.1");
  expect((await item(id)).status).toBe("queued");
});

test("an order that failed, and is refused when its job is run again, is told once", async () => {
  const { issue, id } = await queued();
  const { comment, event } = stage.comment(issue, "/whim approve");
  await stage.run("command", event, {}, { storeUrl: await closedAddress() });
  for (let run = 0; run < 2; run += 1)
    expect((await command(event)).outputs).toMatchObject({ result: "refused", item: id });
  expect(stage.said().filter((body) => body.includes("does not wait for an approval"))).toHaveLength(1);
  expect(reactions(comment.id)).toEqual(["eyes", "confused", "-1"]);
});

test("an order whose job was killed is refused aloud when it is run again, and left to a job that may be at it", async () => {
  const { issue } = await queued();
  const { comment, event } = stage.comment(issue, "/whim approve");
  const begun = (at: number) =>
    (stage.repo.reactions = [
      {
        id: 1,
        comment: comment.id,
        login: "github-actions[bot]",
        content: "eyes",
        at: new Date(at).toISOString(),
      },
    ]);
  begun(Date.now());
  expect((await command(event)).outputs["reason"]).toContain("is not answered again");
  begun(Date.now() - INTERRUPTED_MS);
  expect((await command(event)).outputs["result"]).toBe("refused");
  expect(stage.said().filter((body) => body.includes("does not wait for an approval"))).toHaveLength(1);
  expect(reactions(comment.id)).toEqual(["eyes", "-1"]);
});
