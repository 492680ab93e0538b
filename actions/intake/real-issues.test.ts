import os from "node:os";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { lintSpec } from "../_lib/ralph/lint-spec.ts";
import { ISSUES } from "../_lib/testing/issues.ts";
import { type ScriptedModel, startModel } from "../_lib/testing/model/server.ts";
import { answers, GOOD, SHOP, VAGUE } from "../_lib/testing/spec.ts";
import { openStage, type Stage } from "../_lib/testing/stage.ts";
import { quiet, takingIn } from "../_lib/testing/taking-in.ts";
import { sdkSpec, type SpecModel } from "./sdk-spec.ts";

/** Issues as people write them, from the label to what a maintainer reads: with the SDK, git, GitHub and the store. */
let stage: Stage;
let model: ScriptedModel | undefined;
beforeAll(async () => {
  stage = await openStage();
  return () => stage.close();
});
beforeEach(() => stage.reset(SHOP));
afterEach(async () => {
  await model?.close();
  model = undefined;
  expect(stage.github.violations).toEqual([]);
});

const { take, github: githubNow } = takingIn(() => stage);

async function seenByIntake(event: object, turns: Parameters<typeof startModel>[0]) {
  await model?.close();
  model = await startModel(turns);
  const github = githubNow();
  const { token } = stage.github;
  const author: SpecModel = {
    apiKey: model.credential,
    baseUrl: model.url,
    model: "sonnet",
    maxTokens: 16_000,
    retries: 0,
    timeoutMs: 60_000,
    prices: null,
    repairs: 3,
  };
  const writeSpec = sdkSpec(author, {
    github,
    token,
    folder: os.tmpdir(),
    log: quiet,
    charge: async () => {},
  });
  return take(event, writeSpec);
}

/** No task can be read out of it: the lint sends it back. */
const BROKEN = answers({ tasks: [{ task: "---", deliverables: [], verify: [] }] });
const WRITTEN = [{ when: /./, turns: [BROKEN, answers({})] }];
const NAMES = Object.keys(ISSUES) as (keyof typeof ISSUES)[];
const VAGUE_ONES: string[] = ["a vague wish", "a question"];

test.each(NAMES.filter((name) => !VAGUE_ONES.includes(name)))(
  "%s becomes a queued item with a card, after a draft that had to be repaired",
  async (name) => {
    const { title, body } = ISSUES[name];
    const issue = stage.issue({ title, body, author: "reporter" });
    expect((await seenByIntake(stage.label(issue), WRITTEN)).result).toBe("queued");
    const isGiven = name === "a checklist";
    expect(model?.requests).toHaveLength(isGiven ? 0 : 2);
    const card = await cardOfQueued(isGiven ? title : GOOD.title);
    const task = isGiven ? "- [x] Drop Node 18\n- [ ] The deprecated option" : `- [ ] ${GOOD.tasks[0]?.task}`;
    expect(card).toContain(task);
    expect(card).not.toContain("ghp_");
    expect(card.includes("a GitHub token")).toBe(name === "a security report");
    expect(issue.labels).toEqual(["whim", "ai-processing"]);
  },
);

test.each(NAMES.filter((name) => VAGUE_ONES.includes(name)))(
  "%s becomes questions, and with an answer a queued item",
  async (name) => {
    const issue = stage.issue({ ...ISSUES[name], author: "reporter" });
    const asked = await seenByIntake(stage.label(issue), [{ when: /./, turns: [VAGUE] }]);
    expect(asked.result).toBe("needs-info");
    expect(stage.said()[0]).toContain("1. Which page is slow?");
    expect(issue.labels).toEqual(["whim", "ai-needs-info"]);
    expect(await stage.items()).toEqual([]);
    const { event } = stage.comment(issue, "The checkout, with free items", "octocat");
    expect((await seenByIntake(event, WRITTEN)).result).toBe("queued");
    expect(model?.requests).toHaveLength(2);
    expect(JSON.stringify(model?.requests[0]?.body)).toContain("The checkout, with free items");
    await cardOfQueued(GOOD.title);
    expect(issue.labels).toEqual(["whim", "ai-processing"]);
  },
);

/** Of the one item, whose spec the lint has nothing against. */
async function cardOfQueued(title: string): Promise<string> {
  const [item, ...others] = await stage.items();
  expect(others).toEqual([]);
  expect(item).toMatchObject({ status: "queued", title });
  const { spec } = (await stage.store.getSpec(item?.id ?? "")) ?? {};
  expect(lintSpec(spec ?? "").filter(({ level }) => level === "error")).toEqual([]);
  const card = stage.said().at(-1) ?? "";
  expect(card).toContain("### Whim: queued\n\n**Next in line**");
  expect(card).toContain("| Estimate | no history yet |");
  return card;
}
