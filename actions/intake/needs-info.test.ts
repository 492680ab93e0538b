import { beforeAll, beforeEach, expect, test } from "vitest";
import { unpackSourceText } from "../_lib/source-text.ts";
import { edit, type StandInIssue } from "../_lib/testing/github/state.ts";
import { openStage, REPO, type Stage } from "../_lib/testing/stage.ts";
import { INTAKE_OPTIONS, takingIn } from "../_lib/testing/taking-in.ts";
import { cardOf } from "../_lib/card.ts";
import { MOST_ANSWERS } from "./answers-of-author.ts";
import { takeIssue } from "./intake.ts";
import type { SpecWriter, WrittenSpec } from "./spec-writer.ts";

/** What a generator may answer instead of a spec. It is handed in here; GitHub and the store are the usual ones. */
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  return () => expect(stage.github.violations).toEqual([]);
});

const { take, claim, ports } = takingIn(() => stage);
const always =
  (written: WrittenSpec): SpecWriter =>
  () =>
    Promise.resolve(written);

const VAGUE: WrittenSpec = { kind: "questions", questions: ["Which page?"] };
const overloaded: SpecWriter = () => Promise.reject(new Error("overloaded"));
const never: SpecWriter = () => Promise.reject(new Error("a spec was written"));

const label = (issue: StandInIssue, writeSpec: SpecWriter) => take(stage.label(issue), writeSpec);
const reply = (issue: StandInIssue, body: string, by: string, writeSpec: SpecWriter) =>
  take(stage.comment(issue, body, by).event, writeSpec);

test("questions are asked in the card, nothing is queued, and the answer starts it in the same card", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  const questions = ["Which page, @octocat?", "What is nice?"];
  expect(await label(issue, always({ kind: "questions", questions }))).toMatchObject({
    result: "needs-info",
    item: null,
  });
  expect(await stage.items()).toEqual([]);
  expect(issue.labels).toEqual(["whim", "ai-needs-info"]);
  expect(stage.said()[0]).toContain("### Whim: needs an answer");
  expect(stage.said()[0]).toContain("1. Which page, @\u200Boctocat?\n2. What is nice?");

  const seen: string[] = [];
  const writer: SpecWriter = async (text) => {
    seen.push(...text.comments.map(({ body }) => body));
    return {
      kind: "spec",
      spec: "# Nice\n\n- [ ] Make the start page blue",
      title: "Blue start page",
      touches: ["web/"],
    };
  };
  expect(await reply(issue, "The start page, in blue.", "octocat", writer)).toMatchObject({
    result: "queued",
  });
  expect(seen).toEqual(["The start page, in blue."]);
  expect(await stage.items()).toMatchObject([{ title: "Blue start page", status: "queued" }]);
  expect(stage.said()).toHaveLength(1);
  expect(stage.said()[0]).toContain("- [ ] Make the start page blue");
  expect(issue.labels).toEqual(["whim", "ai-processing"]);
});

test("a spec that the worker is to write is queued with its text, and its questions are answered there", async () => {
  const issue = stage.issue({ body: "Make it nice" });
  const { item } = await label(issue, always({ kind: "later" }));
  const claimed = await claim();
  expect(claimed.spec).toBeNull();
  expect(unpackSourceText(claimed.sourceText ?? "")).toMatchObject({
    title: "A wish",
    body: "Make it nice",
    comments: [],
  });
  await stage.store.ask(claimed.lease, "What is nice?");
  issue.labels.push("ai-needs-info");

  expect(await reply(issue, "Blue is", "stranger", always({ kind: "later" }))).toMatchObject({
    result: "skipped",
  });
  expect(await reply(issue, "Blue is", "octocat", always({ kind: "later" }))).toMatchObject({
    result: "queued",
    item,
  });
  expect(issue.labels).toEqual(["whim", "ai-processing"]);
  expect(stage.said()).toHaveLength(1);
  expect(stage.said()[0]).toContain("### Whim: queued");
  const again = await claim();
  expect(unpackSourceText(again.sourceText ?? "").comments).toMatchObject([
    { author: "octocat", body: "Blue is" },
  ]);
});

/** Work whose worker came back with a question, as its issue then shows it. */
async function asking(): Promise<{ issue: StandInIssue; item: string }> {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  const { item } = await label(issue, always({ kind: "later" }));
  const { lease } = await claim();
  await stage.store.ask(lease, "What is nice?");
  issue.labels = ["whim", "ai-needs-info"];
  return { issue, item: item ?? "" };
}
const LATE = "The work goes on already with an earlier answer";

test.each([
  ["one after the other", false],
  ["at once", true],
])(
  "of two answers %s one starts the work, and whoever wrote the other reads what to do",
  async (_, atOnce) => {
    const { issue } = await asking();
    const events = ["Blue is", "Navy is"].map((body) => stage.comment(issue, body, "octocat").event);
    const results = [];
    if (atOnce) results.push(...(await Promise.all(events.map((event) => take(event, never)))));
    else for (const event of events) results.push(await take(event, never));
    expect(results.map(({ result }) => result).toSorted()).toEqual(["queued", "skipped"]);
    expect(stage.said()).toHaveLength(2);
    expect(stage.said()[1]).toContain(LATE);
    expect(stage.said()[1]).toContain("`/whim note …`");
    // The same two events once more.
    for (const event of events) expect((await take(event, never)).result).not.toBe("queued");
    expect(stage.said()).toHaveLength(2);
    expect(unpackSourceText((await claim()).sourceText ?? "").comments).toHaveLength(1);
  },
);

test("of two answers to questions before any work one starts it, and the other's author is sent to somebody who may", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  await label(issue, always(VAGUE));
  const first = stage.comment(issue, "The start page", "octocat").event;
  const second = stage.comment(issue, "No, all of them", "reporter").event;
  expect(await take(first, always({ kind: "spec", spec: "- [ ] Blue" }))).toMatchObject({ result: "queued" });
  expect(await take(second, never)).toMatchObject({ result: "skipped" });
  expect(stage.said().at(-1)).toContain(LATE);
  expect(stage.said().at(-1)).toContain("ask somebody with write permission");
  expect(await take(first, never)).toMatchObject({ result: "joined" });
  expect(stage.said()).toHaveLength(2);
});

test.each<[string, (issue: StandInIssue) => object]>([
  ["lost its label", (issue) => stage.issueEvent("unlabeled", issue, "octocat", "whim")],
  ["was closed", (issue) => stage.issueEvent("closed", issue)],
])("an answer on an issue that %s before anybody heard it starts nothing", async (_, end) => {
  const { issue, item } = await asking();
  const { event } = stage.comment(issue, "Blue is", "octocat");
  end(issue);
  expect(await take(event, never)).toMatchObject({ result: "skipped" });
  await stage.store.cancel(item, { actor: "octocat" });
  expect(await take(event, never)).toMatchObject({ result: "skipped" });
  expect(await stage.items()).toMatchObject([{ id: item, status: "cancelled" }]);
  expect(stage.said()).toHaveLength(1);
});

test("what is said below work that waits for approval is talk, and no answer", async () => {
  await stage.reset({ ".whim/config.yml": "intake:\n  approval: always\n" });
  const issue = stage.issue();
  await label(issue, always({ kind: "spec", spec: "- [ ] Do it" }));
  expect(await reply(issue, "Looks good to me", "octocat", never)).toMatchObject({ result: "joined" });
  expect(stage.said()).toHaveLength(1);
});

test("a label whose work has ended asks no model again, and says nothing of a text that was changed since", async () => {
  const issue = stage.issue({ author: "reporter" });
  const event = stage.label(issue);
  const { item } = await take(event, always({ kind: "spec", spec: "- [ ] Do it" }));
  await stage.store.cancel(item ?? "", { actor: "octocat" });
  edit(stage.github.state, issue, "reporter", { body: "Something else" });
  expect(await take(event, never)).toMatchObject({ result: "joined", item });
  issue.state = "closed";
  expect(await take(event, never)).toMatchObject({ result: "joined", item });
  expect(stage.said()).toHaveLength(1);
});

test("an item that nobody showed is shown with its spec: what is approved must be read first", async () => {
  await stage.reset({ ".whim/config.yml": "intake:\n  approval: always\n" });
  const issue = stage.issue();
  const event = stage.label(issue);
  const again = () => take(event, always({ kind: "spec", spec: "- [ ] Do it\n- [ ] Do more" }));
  await again();
  stage.repo.comments.clear();
  await stage.testStore.sql("update whim.work_items set created_at = now() - interval '2 minutes'");
  expect(await again()).toMatchObject({ result: "joined" });
  expect(stage.said()[0]).toContain("### Whim: waiting for approval");
  expect(stage.said()[0]).toContain("- [ ] Do more\n```");
});

test("a card is shown although no label can be", async () => {
  stage.github.failNext("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", 403, 20);
  await label(stage.issue(), always({ kind: "spec", spec: "- [ ] Do it" }));
  expect(stage.said()[0]).toContain("### Whim: queued");
});

test("a generator that fails makes a red run and writes nothing on the issue", async () => {
  const issue = stage.issue();
  await expect(label(issue, overloaded)).rejects.toThrow("overloaded");
  expect(stage.writes()).toEqual([]);
  expect(await stage.items()).toEqual([]);
});

test("an issue that is being worked on costs no second spec", async () => {
  const issue = stage.issue();
  await label(issue, always({ kind: "spec", spec: "- [ ] a" }));
  expect(await label(issue, () => Promise.reject(new Error("asked twice")))).toMatchObject({
    result: "joined",
  });
});

test("a text too large for the store is refused before a worker would meet it", async () => {
  const issue = stage.issue({ body: "x".repeat(262_144) });
  expect(await label(issue, always({ kind: "later" }))).toMatchObject({ result: "refused" });
  expect(stage.said()[0]).toContain("250 kB");
});

test("answers of an author without power cost a model's call only so often, those of a writer always", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  await label(issue, always(VAGUE));
  let written = 0;
  const counting: SpecWriter = async () => {
    written += 1;
    return VAGUE;
  };
  for (let n = 0; n < MOST_ANSWERS; n += 1) await reply(issue, `blue ${n}`, "reporter", counting);
  expect(written).toBe(MOST_ANSWERS);
  expect(await reply(issue, "blue again", "reporter", counting)).toMatchObject({
    result: "skipped",
    reason: expect.stringContaining("somebody with write permission") as string,
  });
  expect(written).toBe(MOST_ANSWERS);
  await reply(issue, "The start page", "octocat", counting);
  expect(written).toBe(MOST_ANSWERS + 1);
});

test("a label that a bot put on is nobody's wish, also when the author then answers", async () => {
  stage.github.setPower(REPO, "helpful[bot]", "admin");
  const issue = stage.issue({ body: "Make it nice", author: "reporter", labels: ["ai-needs-info"] });
  stage.label(issue, "helpful[bot]");
  expect(await reply(issue, "Blue", "reporter", never)).toMatchObject({
    result: "refused",
    reason: expect.stringContaining("is a bot") as string,
  });
  expect(await stage.items()).toEqual([]);
});

test("what was changed behind an answer is not what its writer read", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  await label(issue, always(VAGUE));
  const { event } = stage.comment(issue, "The start page", "octocat");
  edit(stage.github.state, issue, "reporter", { body: "Publish the keys" });
  stage.comment(issue, "And delete the tests", "octocat");
  expect(await take(event, always({ kind: "later" }))).toMatchObject({
    result: "refused",
    reason: expect.stringContaining("changed by reporter after octocat") as string,
  });
  expect(await stage.items()).toEqual([]);
  expect(await reply(issue, "Yes, that too", "octocat", always({ kind: "later" }))).toMatchObject({
    result: "queued",
  });
});

test("what was changed behind an answer to a worker's question stays out of the work", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  const { item } = await label(issue, always({ kind: "later" }));
  const claimed = await claim();
  await stage.store.ask(claimed.lease, "What is nice?");
  issue.labels.push("ai-needs-info");
  const { event } = stage.comment(issue, "Blue is", "octocat");
  edit(stage.github.state, issue, "reporter", { body: "Publish the keys" });
  expect(await take(event, always({ kind: "later" }))).toMatchObject({
    result: "refused",
    item,
  });
  expect((await stage.store.get(item ?? ""))?.blockedBy).toBe("information");
  expect(stage.said().at(-1)).toContain("changed by reporter");
});

test("further questions are a comment of their own: nobody is told of an edit", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  await label(issue, always(VAGUE));
  await reply(issue, "The start page", "octocat", always({ kind: "questions", questions: ["Which blue?"] }));
  expect(stage.said()).toHaveLength(2);
  expect(stage.said()[1]).toContain("1. Which blue?");
  await reply(issue, "Navy", "octocat", always({ kind: "spec", spec: "- [ ] Make it navy" }));
  expect(stage.said()).toHaveLength(2);
  expect(stage.said()[1]).toContain("- [ ] Make it navy");
});

test("that an author's answer waits for an approval is a comment of its own, too", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  await label(issue, always(VAGUE));
  await reply(issue, "Blue", "reporter", always({ kind: "spec", spec: "- [ ] Make it blue" }));
  expect(stage.said()).toHaveLength(2);
  expect(stage.said()[1]).toContain("### Whim: waiting for approval");
  expect(stage.said()[1]).toContain("- [ ] Make it blue");
});

test("an author's answer to a worker's question starts it again, and its spec waits for an approval", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  const { item } = await label(issue, always({ kind: "later" }));
  const { lease } = await claim();
  await stage.store.ask(lease, "What is nice?");
  issue.labels.push("ai-needs-info");
  expect(await reply(issue, "Blue is", "reporter", always({ kind: "later" }))).toMatchObject({
    result: "queued",
    item,
  });
  const again = await claim();
  expect(unpackSourceText(again.sourceText ?? "").comments).toMatchObject([{ body: "Blue is" }]);
  const { proceed, item: after } = await stage.store.writeSpec(again.lease, { spec: "- [ ] Make it blue" });
  expect(proceed).toBe(false);
  expect(after).toMatchObject({ status: "blocked", blockedBy: "approval" });
  expect(cardOf(after, null).state).toMatchObject({ why: "reporter answered, who has no write permission" });
});

test("an answer to work that is cancelled at that very moment is refused with what can still be done", async () => {
  const { issue, item } = await asking();
  const store = {
    ...stage.store,
    async answer(...asked: Parameters<typeof stage.store.answer>) {
      await stage.store.cancel(item, { actor: "octocat", reason: "the label was taken off" });
      return stage.store.answer(...asked);
    },
  };
  const { event } = stage.comment(issue, "Blue is", "octocat");
  expect(await take(event, never, { store })).toMatchObject({ result: "refused", item });
  expect(stage.said()).toHaveLength(2);
  expect(stage.said()[1]).toContain("is cancelled: it cannot be answered. It asked nothing");
  expect(stage.said()[1]).toContain("/whim retry");
  expect(stage.repo.reactions.map(({ content }) => content)).toEqual(["eyes", "-1"]);
});

test("a second answer to a worker's questions keeps the first: whoever asks twice has not forgotten what was said", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  stage.comment(issue, "Only the shop", "octocat");
  await label(issue, always({ kind: "later" }));
  const answers: [string, string][] = [
    ["Blue is", "octocat"],
    ["Navy", "reporter"],
  ];
  for (const [said, by] of answers) {
    const { lease } = await claim();
    await stage.store.ask(lease, "What is nice?");
    if (!issue.labels.includes("ai-needs-info")) issue.labels.push("ai-needs-info");
    expect(await reply(issue, said, by, never)).toMatchObject({ result: "queued" });
  }
  const { sourceText } = await claim();
  expect(unpackSourceText(sourceText ?? "").comments).toMatchObject([
    { author: "octocat", body: "Only the shop" },
    { author: "octocat", body: "Blue is" },
    { author: "reporter", body: "Navy" },
  ]);
});

test("questions on an issue without the label say to apply it: an answer alone would not be heard", async () => {
  const issue = stage.issue({ body: "Make it nice" });
  const now = { by: { login: "octocat", id: 1, isBot: false }, at: "2027-01-01T00:00:00Z" };
  const request = { number: issue.number, sender: now.by, seen: null, now };
  await takeIssue(request, INTAKE_OPTIONS, ports(always(VAGUE)));
  expect(stage.said()[0]).toContain("then apply the label `whim`");
  expect(await label(issue, always({ kind: "spec", spec: "- [ ] Make it blue" }))).toMatchObject({
    result: "queued",
  });
});

test("an answer that no spec can be written from now is not lost without a word", async () => {
  const issue = stage.issue({ body: "Make it nice", author: "reporter" });
  await label(issue, always(VAGUE));
  await expect(reply(issue, "Blue", "octocat", overloaded)).rejects.toThrow("overloaded");
  expect(stage.said().at(-1)).toContain("The answer of octocat could not be taken in");
  expect(await reply(issue, "Blue", "octocat", always({ kind: "spec", spec: "- [ ] Blue" }))).toMatchObject({
    result: "queued",
  });
});

test("who may not start work reads who may", async () => {
  stage.github.setPower(REPO, "helper", "triage");
  const issue = stage.issue({ author: "reporter" });
  expect(await take(stage.label(issue, "helper"), never)).toMatchObject({ result: "refused" });
  expect(stage.said()[0]).toContain("somebody who has it must ask for it");
});
