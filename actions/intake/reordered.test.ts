import { beforeAll, beforeEach, expect, test } from "vitest";
import { onIssueEnded } from "../command/ended.ts";
import { systemClock } from "../_lib/clock.ts";
import { parseEvent } from "../_lib/github/event.ts";
import { edit } from "../_lib/testing/github/state.ts";
import { openStage, type Stage } from "../_lib/testing/stage.ts";
import { quiet, takingIn } from "../_lib/testing/taking-in.ts";
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

const { take, claim, github } = takingIn(() => stage);
const labeled = (event: object) => take(event, asWritten);

async function ended(event: object) {
  const parsed = parseEvent(JSON.stringify(event), "");
  if (parsed.kind !== "issue") throw new Error("no end");
  const patience = { seconds: 0, serverUrl: stage.github.serverUrl };
  const ports = { store: stage.store, github: github(), log: quiet, clock: systemClock };
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

/** GitHub as it is while what it is asked for is older than what it told: the last label is not there yet, so many times. */
function lagging(times: number) {
  const real = github();
  let asked = 0;
  const waits: number[] = [];
  const thread: typeof real.thread = async (number) => {
    const now = await real.thread(number);
    const last = now.labelled.findLast(({ label }) => label === "whim");
    return (asked += 1) > times ? now : { ...now, labelled: now.labelled.filter((entry) => entry !== last) };
  };
  return {
    waits,
    ports: {
      github: { ...real, thread },
      clock: { now: () => Date.now(), sleep: async (ms: number) => void waits.push(ms) },
    },
  };
}

test("a label put on again is waited for where GitHub does not show it yet: its event is not the old label's", async () => {
  const issue = stage.issue({ author: "reporter" });
  const first = stage.label(issue);
  await labeled(first);
  await ended(stage.issueEvent("unlabeled", issue, "octocat", "whim"));
  const again = stage.label(issue);
  const late = lagging(2);
  expect(await take(again, asWritten, late.ports)).toMatchObject({ result: "queued" });
  expect(late.waits).toEqual([1000, 2000]);
  expect(await states()).toEqual(["queued", "cancelled"]);
  // The old label's event once more needs no patience, and starts nothing.
  const none = lagging(0);
  expect(await take(first, asWritten, none.ports)).toMatchObject({ result: "joined" });
  expect(none.waits).toEqual([]);
});

test("what GitHub does not show for long is left to the next look at the labels", async () => {
  const issue = stage.issue();
  await labeled(stage.label(issue));
  await ended(stage.issueEvent("unlabeled", issue, "octocat", "whim"));
  const late = lagging(9);
  expect(await take(stage.label(issue), asWritten, late.ports)).toMatchObject({ result: "joined" });
  expect(late.waits).toEqual([1000, 2000, 4000]);
  expect((await stage.run("intake", stage.schedule())).outputs["reason"]).toContain("1 queued");
});

test("work under way is told to stop when its label comes anew, and a later look starts it again", async () => {
  const issue = stage.issue();
  await labeled(stage.label(issue));
  const { lease } = await claim();
  stage.issueEvent("unlabeled", issue, "octocat", "whim");
  const on = stage.label(issue);
  expect(await labeled(on)).toMatchObject({
    result: "joined",
    reason: expect.stringContaining("stops what it was at") as string,
  });
  expect((await stage.items())[0]).toMatchObject({ cancelRequested: true });
  await stage.store.fail(lease, { category: "unavailable", error: "stopped", retryable: true });
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
