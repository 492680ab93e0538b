import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { StandInApp } from "../_lib/testing/github/apps.ts";
import { writes } from "../_lib/testing/model/script.ts";
import { REPO, TWO_TASKS, TWO_TASKS_DONE, workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, item, pulls } = sample;
let app: StandInApp;
beforeEach(() => {
  app = sample.github.addApp("whim-bot");
  sample.github.install(app, REPO);
});

const asApp = (more: Record<string, string> = {}) => ({
  "app-id": String(app.id),
  "app-private-key": app.privateKey,
  // What the job's own token could do must not be what made it work.
  "github-token": sample.github.readToken,
  ...more,
});
const withoutMasks = (log: string) => log.replaceAll(/^::add-mask::.*$/gm, "");
/** A line of the key's middle: what a leak of any part of it would hold. */
const pieceOfKey = () => app.privateKey.split("\n")[5] ?? "";

test("as a GitHub App everything is done by tokens that are made on the way, renewed when they near their end", async () => {
  // Each is nearly over three seconds after it was made.
  app.tokenSeconds = 603;
  await enqueue(TWO_TASKS);
  const look = "sleep 4; env; cat /proc/*/environ | tr '\\0' '\\n'; git config --list; ls -R ~ /tmp";
  const run = await work(
    [
      { when: /Task 2 of/, turns: writes({ "second.txt": "two\n" }) },
      {
        when: /first file/,
        turns: [{ tools: [{ name: "Bash", input: { command: look } }] }, ...writes({ "first.txt": "one\n" })],
      },
    ],
    { inputs: asApp() },
  );
  expect(run.log).not.toContain("::error");
  expect(run.outputs["result"]).toBe("completed");
  expect(pulls()).toMatchObject([{ author: "whim-bot[bot]", pull: { draft: false } }]);
  expect(app.minted.length).toBeGreaterThan(1);
  // None of them was shown after its end, and nobody else's.
  expect(sample.github.calls.filter(({ status }) => status === 401)).toEqual([]);
  expect(sample.github.gitCalls.filter(({ status }) => status >= 400)).toEqual([]);
  expect(new Set(sample.github.calls.map(({ login }) => login))).toEqual(
    new Set(["whim-bot", "whim-bot[bot]"]),
  );

  const seen = JSON.stringify(sample.model?.requests.map((request) => request.body));
  expect(seen).toContain("ANTHROPIC_BASE_URL");
  const log = await readFile(path.join(sample.temp, "whim-1-1-1.jsonl"), "utf8");
  for (const secret of [...app.minted, pieceOfKey()]) {
    expect(seen).not.toContain(secret);
    expect(withoutMasks(run.log)).not.toContain(secret);
    expect(run.summary).not.toContain(secret);
    expect(log).not.toContain(secret);
  }
  expect(run.masks).toEqual(expect.arrayContaining([...app.minted]));
  expect(run.masks.join("\n")).toContain(pieceOfKey());
});

test.each([
  [
    "an App that is not installed",
    () => {
      app.installations.clear();
      return asApp();
    },
    `is not installed on ${REPO}: install it there`,
  ],
  ["one of the two inputs alone", () => asApp({ "app-private-key": "" }), 'only "app-id" is there'],
  [
    "a token that GitHub does not take",
    () => ({ "github-token": "ghp_ended" }),
    `GitHub does not accept the token for ${REPO}`,
  ],
])("%s is said before anything is claimed", async (_, inputs, said) => {
  await enqueue(TWO_TASKS);
  const run = await work(TWO_TASKS_DONE, { inputs: inputs() });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(said);
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
});

test("a job that was killed as a GitHub App is cleared away by post as the same App", async () => {
  await enqueue(TWO_TASKS);
  const crash = new AbortController();
  const run = await work(
    [{ when: /first file/, turns: [{ tools: [{ name: "Bash", input: { command: "sleep 60" } }] }] }],
    {
      inputs: asApp(),
      crash: crash.signal,
      onLine: (line) => {
        if (line.includes("iteration 1")) crash.abort();
      },
    },
  );
  expect(run.log).toContain("back: it is queued");
  expect(app.minted.length).toBe(2);
  expect(sample.github.calls.at(-1)).toMatchObject({ login: "whim-bot[bot]" });
  expect(withoutMasks(run.log)).not.toContain(app.minted[1]);
});
