import { beforeAll, beforeEach, expect, test } from "vitest";
import { onIssueEnded } from "../command/ended.ts";
import { systemClock } from "../_lib/clock.ts";
import { openGitHub } from "../_lib/github/client.ts";
import { parseEvent } from "../_lib/github/event.ts";
import type { Log } from "../_lib/log.ts";
import { edit } from "../_lib/testing/github/state.ts";
import { openStage, REPO, type Stage } from "../_lib/testing/stage.ts";
import { intake, type IntakeOptions } from "./intake.ts";
import { asWritten } from "./spec-writer.ts";

/** Taking a label off and putting it on again starts two jobs, which run in any order and at the same time. */
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  return () => expect(stage.github.violations).toEqual([]);
});

const OPTIONS: IntakeOptions = {
  label: "whim",
  workerWorkflow: "whim-worker.yml",
  allowedBots: [],
  budget: { queued: 10, perPersonADay: 10, openPullRequests: 10 },
};
const log: Log = { info: () => {}, warn: () => {}, stage: (_, work) => work() };
const github = () => openGitHub({ token: stage.github.token, repo: REPO, apiUrl: stage.github.apiUrl });

async function labeled(event: object) {
  const parsed = parseEvent(JSON.stringify(event), "");
  if (parsed.kind !== "labeled") throw new Error("no label");
  const ports = { store: stage.store, github: github(), log, writeSpec: asWritten, now: () => Date.now() };
  return intake(parsed, OPTIONS, ports);
}
async function ended(event: object) {
  const parsed = parseEvent(JSON.stringify(event), "");
  if (parsed.kind !== "issue") throw new Error("no end");
  const patience = { seconds: 0, serverUrl: stage.github.serverUrl };
  const ports = { store: stage.store, github: github(), log, clock: systemClock };
  return onIssueEnded(parsed, { label: "whim", workerWorkflow: "whim-worker.yml", patience }, ports);
}
const states = async () => (await stage.items()).map(({ status }) => status);

test.each(["off, on", "on, off", "at once"])(
  "a label taken off and put on again starts the work anew, its events seen in the order %s",
  async (order) => {
    const issue = stage.issue({ author: "reporter" });
    await labeled(stage.label(issue));
    edit(stage.github.state, issue, "reporter", { body: "- [ ] Do it well" });
    const off = stage.issueEvent("unlabeled", issue, "octocat", "whim");
    const on = stage.label(issue);
    const steps = [() => ended(off), () => labeled(on)];
    if (order === "at once") await Promise.all(steps.map((step) => step()));
    else for (const step of order === "off, on" ? steps : steps.toReversed()) await step();
    expect(await states()).toEqual(["queued", "cancelled"]);
    const [item] = await stage.items();
    expect((await stage.store.getSpec(item?.id ?? ""))?.spec).toContain("Do it well");
    expect(issue.labels).toEqual(["whim", "ai-processing"]);
    expect(stage.said().map((card) => /### Whim: (.*)/.exec(card)?.[1])).toEqual(["cancelled", "queued"]);
  },
);

test("work under way is told to stop when its label comes anew, and a later look starts it again", async () => {
  const issue = stage.issue();
  await labeled(stage.label(issue));
  const claim = await stage.store.claim({
    key: "k",
    repo: REPO,
    slot: 1,
    runner: "r",
    metered: false,
    credential: "c",
  });
  if (claim.kind !== "claimed") throw new Error("not claimed");
  stage.issueEvent("unlabeled", issue, "octocat", "whim");
  const on = stage.label(issue);
  expect(await labeled(on)).toMatchObject({
    result: "joined",
    reason: expect.stringContaining("stops what it was at") as string,
  });
  expect((await stage.items())[0]).toMatchObject({ cancelRequested: true });
  await stage.store.fail(claim.lease, { category: "unavailable", error: "stopped", retryable: true });
  expect(await labeled(on)).toMatchObject({ result: "queued" });
  expect(await states()).toEqual(["queued", "cancelled"]);
});

test("an issue that is open again when its closing is heard of keeps its work", async () => {
  const issue = stage.issue();
  await labeled(stage.label(issue));
  const closed = stage.issueEvent("closed", issue);
  issue.state = "open";
  expect(await ended(closed)).toMatchObject({ result: "skipped" });
  expect(await states()).toEqual(["queued"]);
});

test("a closing is obeyed although GitHub does not answer", async () => {
  const issue = stage.issue();
  await labeled(stage.label(issue));
  const closed = stage.issueEvent("closed", issue);
  stage.github.failNext("QUERY Thread", 404, 20);
  expect(await ended(closed)).toMatchObject({ result: "done" });
  expect(await states()).toEqual(["cancelled"]);
});
