import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { StandInApp } from "./testing/github/apps.ts";
import { openStage, REPO, type Stage } from "./testing/stage.ts";

let stage: Stage;
let app: StandInApp;
beforeAll(async () => {
  stage = await openStage();
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  app = stage.github.addApp("whim-bot");
  stage.github.install(app, REPO);
});
afterEach(() => {
  expect(stage.github.violations).toEqual([]);
});

/** The job's own token may read and nothing more: what is written is the App's. */
const asApp = () => ({ "app-id": String(app.id), "app-private-key": app.privateKey });
const more = () => ({ token: stage.github.readToken, from: "source" as const });
const askedFor = () =>
  stage.github.calls
    .filter(({ operation }) => operation.startsWith("POST /app/"))
    .map(({ body }) => (body as { permissions: object }).permissions);

test("the control jobs work as a GitHub App too, with no more rights than theirs, and one identity edits one card", async () => {
  const issue = stage.issue();
  const taken = await stage.run("intake", stage.label(issue), asApp(), more());
  expect(taken.outputs["result"], taken.log).toBe("queued");
  expect(askedFor()).toEqual([{ contents: "read", issues: "write", actions: "write" }]);
  expect(taken.masks).toEqual(expect.arrayContaining([...app.minted]));

  const { event } = stage.comment(issue, "/whim priority high");
  const steered = await stage.run("command", event, asApp(), more());
  expect(steered.outputs["result"], steered.log).toBe("done");
  const swept = await stage.run("sweep", stage.schedule(), asApp(), more());
  expect(swept.exitCode, swept.log).toBe(0);
  const ofControl = { contents: "read", issues: "write", pull_requests: "read", actions: "write" };
  expect(askedFor().slice(1)).toEqual([ofControl, ofControl]);

  const own = [...stage.repo.comments.values()].filter(({ author }) => author === "whim-bot[bot]");
  expect(own.filter(({ body }) => body.startsWith("<!-- whim:item"))).toHaveLength(1);
  expect(stage.github.calls.filter(({ status }) => status === 403)).toEqual([]);
  const said = [taken, steered, swept].map(({ log, summary }) => log + summary).join("\n");
  const shown = said.replaceAll(/^::add-mask::.*$/gm, "");
  for (const secret of [...app.minted, app.privateKey.split("\n")[3] ?? ""])
    expect(shown).not.toContain(secret);
});

test("one of an App's two inputs alone is refused by its name", async () => {
  const run = await stage.run(
    "intake",
    stage.label(stage.issue()),
    { "app-private-key": app.privateKey },
    more(),
  );
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('only "app-private-key" is there: a GitHub App needs both, or give neither');
});
