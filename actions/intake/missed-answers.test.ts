import { beforeAll, beforeEach, expect, test } from "vitest";
import { INTERRUPTED_MS } from "../_lib/hearing.ts";
import { showItem } from "../_lib/show-item.ts";
import { openStage, REPO, type Stage } from "../_lib/testing/stage.ts";
import { moment, type StandInIssue } from "../_lib/testing/github/state.ts";
import { INTAKE_OPTIONS, quiet, takingIn } from "../_lib/testing/taking-in.ts";
import { LOST_MS, ON_ITS_WAY_MS } from "./missed-answers.ts";
import { poll } from "./poll.ts";
import type { SpecWriter } from "./spec-writer.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  return () => expect(stage.github.violations).toEqual([]);
});
const { take, ports, claim, github } = takingIn(() => stage);

const questions: SpecWriter = async () => ({ kind: "questions", questions: ["Which page?"] });
const spec: SpecWriter = async () => ({
  kind: "spec",
  spec: "- [ ] Make it blue",
  title: "Blue",
  touches: [],
});
const never: SpecWriter = () => Promise.reject(new Error("a spec was written"));

/** An issue that a model asked about. */
async function asked(): Promise<StandInIssue> {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  expect(await take(stage.label(issue), questions)).toMatchObject({ result: "needs-info" });
  return issue;
}

/** Somebody answers, a minute after what was before. */
function reply(issue: StandInIssue, body: string, by: string): object {
  stage.github.state.seconds += 60;
  return stage.comment(issue, body, by).event;
}

/** A scheduled look at the labels, so long after everything that was said. */
async function look(writeSpec: SpecWriter, later = ON_ITS_WAY_MS + 60_000) {
  const now = Date.UTC(2026, 0, 1) + stage.github.state.seconds * 1000 + later;
  const clock = { now: () => now, sleep: async () => {} };
  const polled = await poll([REPO], INTAKE_OPTIONS, () => ({ ...ports(writeSpec), clock }), quiet);
  // Where nothing is to be written, writing it fails.
  expect(polled.failures).toEqual([]);
  return polled;
}

test("an answer whose event never came starts the work at the next look, once", async () => {
  const issue = await asked();
  reply(issue, "The start page.", "octocat");
  expect((await look(spec)).results).toMatchObject([{ result: "queued", number: issue.number }]);
  expect(await stage.items()).toMatchObject([{ title: "Blue", status: "queued", requestedBy: "octocat" }]);
  expect(issue.labels).toEqual(["whim", "ai-processing"]);
  expect((await look(never)).results).toEqual([]);
  expect(reactions()).toEqual(["eyes", "rocket"]);
});

test("who answered after somebody else's missed answer is told that it came too late", async () => {
  const issue = await asked();
  reply(issue, "The start page.", "octocat");
  reply(issue, "And the imprint.", "octocat");
  expect((await look(spec)).results).toMatchObject([{ result: "queued" }]);
  expect(stage.said().filter((body) => body.includes("this comment is no part of it"))).toHaveLength(1);
  expect((await look(never)).results).toEqual([]);
});

test("an answer is missed whatever commands and other workflows were told after it", async () => {
  const issue = await asked();
  reply(issue, "The start page.", "octocat");
  await stage.run("command", reply(issue, "/whim help", "octocat"), {}, { from: "source" });
  reply(issue, "Nobody said anything for a while.", "github-actions[bot]");
  expect((await look(spec)).results).toMatchObject([{ result: "queued" }]);
});

test("the author's waits for an approval, as it would have by its event", async () => {
  const issue = await asked();
  reply(issue, "I have an opinion, too.", "stranger");
  reply(issue, "The start page.", "reporter");
  expect((await look(spec)).results).toMatchObject([{ result: "waiting" }]);
  expect(await stage.items()).toMatchObject([{ blockedBy: "approval" }]);
});

test("an answer is heard however many others talk before it, who cost one call each", async () => {
  const issue = await asked();
  for (let n = 0; n < 11; n += 1) reply(issue, `Me too (${n})`, "stranger");
  reply(issue, "The start page.", "octocat");
  const before = stage.github.calls.length;
  expect((await look(spec)).results).toMatchObject([{ result: "queued", number: issue.number }]);
  const calls = stage.github.calls.slice(before).map(({ operation }) => operation);
  expect(calls.filter((operation) => operation.includes("permission"))).toHaveLength(2);
  expect(
    calls.filter((operation) => operation.startsWith("GET") && operation.includes("reactions")),
  ).toHaveLength(1);
});

test("an issue on which nobody has spoken since it was asked costs no call", async () => {
  await asked();
  const before = stage.github.calls.length;
  expect((await look(never)).results).toEqual([]);
  expect(stage.github.calls.slice(before).map(({ operation }) => operation)).toEqual(["QUERY Labelled"]);
});

test.each([
  ["that may still be on its way", ON_ITS_WAY_MS - 10_000],
  ["of long ago", LOST_MS + 10_000],
])("an answer %s is left alone", async (_, later) => {
  const issue = await asked();
  reply(issue, "The start page.", "octocat");
  expect((await look(never, later)).results).toEqual([]);
});

test("an answer that a job has heard is not taken again, whatever became of it", async () => {
  const issue = await asked();
  const event = reply(issue, "The start page.", "octocat");
  await expect(take(event, never)).rejects.toThrow("a spec was written");
  expect(reactions()).toEqual(["eyes", "confused"]);
  // What is said on the issue is no longer there to tell.
  stage.repo.comments.delete(newest());
  expect((await look(spec, INTERRUPTED_MS)).results).toEqual([]);
  expect(await stage.items()).toEqual([]);
});

test("a missed answer to a worker's question stays one when the card is changed for another reason", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  await take(stage.label(issue), async () => ({ kind: "later" }));
  await stage.store.ask((await claim()).lease, "Which page?");
  const [item] = await stage.items();
  if (item === undefined) throw new Error("no item");
  await showItem(item, { store: stage.store, github: github() });
  reply(issue, "The start page.", "octocat");
  const [card] = [...stage.repo.comments.values()];
  if (card === undefined) throw new Error("no card");
  await github().updateComment(card.id, card.body.replace("with its spec", "$1.20"));
  expect((await look(never)).results).toMatchObject([{ result: "queued", item: item.id }]);
  expect(await stage.items()).toMatchObject([{ status: "queued" }]);
});

/** A job that heard this answer was killed: nothing but 👀 is left of it. */
function interrupted(comment: number): void {
  const at = moment(stage.github.state);
  const id = (stage.github.state.nextId += 1);
  stage.repo.reactions.push({ id, comment, login: "github-actions[bot]", content: "eyes", at });
}
const newest = () => [...stage.repo.comments.keys()].at(-1) ?? 0;
const reactions = () => stage.repo.reactions.map(({ content }) => content);

test("an answer whose job was killed is taken up when no job can be at it any more, once", async () => {
  const issue = await asked();
  reply(issue, "The start page.", "octocat");
  interrupted(newest());
  expect((await look(never, INTERRUPTED_MS - 1000)).results).toEqual([]);
  const both = await Promise.all([look(spec, INTERRUPTED_MS), look(spec, INTERRUPTED_MS)]);
  expect(both.flatMap(({ results }) => results)).toMatchObject([{ result: "queued", number: issue.number }]);
  expect(await stage.items()).toMatchObject([{ title: "Blue", requestedBy: "octocat" }]);
  expect(reactions()).toEqual(["eyes", "confused", "rocket"]);
  expect((await look(never, INTERRUPTED_MS)).results).toEqual([]);
});

const told = () => stage.said().filter((body) => body.includes("ended before they could say why"));

test("of an answer that ended two jobs whoever wrote it is told, once", async () => {
  const issue = await asked();
  reply(issue, "The start page.", "octocat");
  interrupted(newest());
  // The second job, too, ends while a model thinks.
  await new Promise<void>((begun) => {
    const dies: SpecWriter = () => {
      begun();
      return new Promise(() => {});
    };
    void look(dies, INTERRUPTED_MS);
  });
  // The second one may still be at it.
  expect((await look(never, INTERRUPTED_MS - 10_000)).results).toEqual([]);
  expect(told()).toEqual([]);
  await Promise.all([look(never, 2 * INTERRUPTED_MS), look(never, 2 * INTERRUPTED_MS)]);
  expect(told()).toHaveLength(1);
  expect(told()[0]).toContain("The answer of octocat could not be taken in");
  expect(reactions()).toEqual(["eyes", "confused", "-1"]);
  expect((await look(never, 2 * INTERRUPTED_MS)).results).toEqual([]);
  expect(told()).toHaveLength(1);
  reply(issue, "The start page, please.", "octocat");
  expect((await look(spec)).results).toMatchObject([{ result: "queued" }]);
});

test("an answer whose job was killed after it had queued the work makes no second item", async () => {
  const issue = await asked();
  const event = reply(issue, "The start page.", "octocat");
  expect(await take(event, spec)).toMatchObject({ result: "queued" });
  // As it is where the job ended before it could show anything.
  issue.labels = ["whim", "ai-needs-info"];
  stage.repo.reactions = stage.repo.reactions.filter(({ content }) => content === "eyes");
  expect((await look(never, INTERRUPTED_MS)).results).toMatchObject([{ result: "joined" }]);
  expect(await stage.items()).toHaveLength(1);
});

test("an answer that a job is still at work on is not taken by a look beside it", async () => {
  const issue = await asked();
  const event = reply(issue, "The start page.", "octocat");
  let beside: unknown = null;
  const slow: SpecWriter = async (...asking) => {
    beside = (await look(never)).results;
    return spec(...asking);
  };
  expect(await take(event, slow)).toMatchObject({ result: "queued" });
  expect(beside).toEqual([]);
});

test("an answer whose event comes while a look is at it is not taken by its job as well", async () => {
  const issue = await asked();
  const event = reply(issue, "The start page.", "octocat");
  let beside: unknown = null;
  const slow: SpecWriter = async (...asking) => {
    const clock = { now: () => Date.parse(moment(stage.github.state)), sleep: async () => {} };
    beside = await take(event, never, { clock });
    return spec(...asking);
  };
  expect((await look(slow)).results).toMatchObject([{ result: "queued" }]);
  expect(beside).toMatchObject({ result: "skipped" });
  expect(reactions()).toEqual(["eyes", "rocket"]);
});

test("an answer that no look can use costs a model's call once", async () => {
  const issue = await asked();
  reply(issue, "The start page.", "octocat");
  let calls = 0;
  const refuses: SpecWriter = async () => {
    calls += 1;
    return { kind: "refused", reason: "The model does not do this." };
  };
  expect((await look(refuses)).results).toMatchObject([{ result: "refused" }]);
  expect((await look(refuses, INTERRUPTED_MS)).results).toEqual([]);
  expect(calls).toBe(1);
  expect(reactions()).toEqual(["eyes", "-1"]);
});

test("of an answer with a command in it, the reactions are the command's", async () => {
  const issue = await asked();
  const event = reply(issue, "The start page.\n/whim status", "octocat");
  expect(await take(event, spec)).toMatchObject({ result: "queued" });
  expect(reactions()).toEqual([]);
  await stage.run("command", event, {}, { from: "source" });
  expect(reactions()).toEqual(["eyes", "rocket"]);
  expect(stage.said().at(-1)).toContain("**Whim: queued**");
  // Whether somebody heard the rest of it, nobody can tell.
  issue.labels = ["whim", "ai-needs-info"];
  expect((await look(never, INTERRUPTED_MS)).results).toEqual([]);
});

test("commands and bots' words are no answers", async () => {
  const issue = await asked();
  reply(issue, "/whim status", "octocat");
  reply(issue, "Deployed a preview.", "preview[bot]");
  expect((await look(never)).results).toEqual([]);
  expect(stage.repo.reactions).toEqual([]);
});
