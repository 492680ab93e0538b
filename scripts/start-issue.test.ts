import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileCache } from "../actions/_lib/testing/compile-cache.ts";
import { compiledOnce } from "../actions/_lib/testing/compiled-once.ts";
import { type StandInGitHub, startGitHub } from "../actions/_lib/testing/github/server.ts";
import { type ModelScript, writes } from "../actions/_lib/testing/model/script.ts";
import { type ScriptedModel, startModel } from "../actions/_lib/testing/model/server.ts";
import { issueOf } from "./start/issue-work.ts";
import { noBox } from "../actions/_lib/testing/no-box.ts";

const REPO = "octo-org/greeter";
const BODY = "- [ ] Add a greeting\n  - Verify: `grep -q hello greeting.txt`\n";

let temp: string;
let github: StandInGitHub;
let model: ScriptedModel | undefined;
beforeEach(async () => {
  temp = await mkdtemp(path.join(os.tmpdir(), "whim-issue-test-"));
  github = await startGitHub();
  github.addRepository(REPO, { "README.md": "# Greeter\n" });
  github.setPower(REPO, "octocat", "write");
});
afterEach(async () => {
  await model?.close();
  model = undefined;
  await github.close();
  await rm(temp, { recursive: true, force: true });
});

async function start(
  issue: string,
  script: ModelScript,
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  model = await startModel(script);
  const child = spawn(
    process.execPath,
    [...compiledOnce, path.join(import.meta.dirname, "start.ts"), issue],
    {
      cwd: temp,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"] ?? "",
        ...compileCache,
        HOME: temp,
        TMPDIR: temp,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_SERVER_URL: github.serverUrl,
        ANTHROPIC_API_KEY: model.credential,
        ANTHROPIC_BASE_URL: model.url,
        ...env,
      },
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}

test("an issue is worked on from this machine in the name of whose token it is, to a pull request", async ({
  skip,
}) => {
  skip(noBox !== "", noBox);
  const { number } = github.addIssue(REPO, { title: "Greet people", body: BODY });
  const { code, output } = await start(
    `${REPO}#${number}`,
    [{ when: /Task 1 of 1/, turns: writes({ "greeting.txt": "hello\n" }) }],
    { GITHUB_TOKEN: github.addPerson("octocat") },
  );
  expect(output).toContain(`in the name of octocat`);
  expect(output).toContain(`${REPO}#1: ${github.serverUrl}/${REPO}/pull/2   (1 iteration, `);
  expect(code).toBe(0);
  const repo = github.state.repositories.get(REPO);
  expect(repo?.issues.get(2)).toMatchObject({ body: expect.stringContaining("Closes #1") as string });
  // There is no page of a job, and no worker of GitHub's is woken for what is in this machine's store.
  expect(repo?.issues.get(2)?.body).not.toContain("Job log");
  expect([...(repo?.comments.values() ?? [])].map(({ body }) => body).join()).not.toContain("job log");
  expect(repo?.dispatches).toEqual([]);
  expect(github.violations).toEqual([]);
});

test("somebody who may not push starts nothing", async () => {
  github.setPower(REPO, "reader", "read");
  const { number } = github.addIssue(REPO, { title: "Greet people", body: BODY });
  const { code, output } = await start(`${REPO}#${number}`, [], { GITHUB_TOKEN: github.addPerson("reader") });
  expect(output).toContain("reader has read permission in octo-org/greeter, and starting work takes write");
  expect(code).toBe(1);
});

test("without a token, or for what is no issue, the next step is said", async () => {
  expect((await start(`${REPO}#1`, [])).output).toContain("There is no token for");
  expect((await start("greeter", [])).output).toContain(
    '"greeter" is not one issue: name it like octo-org/hello#42',
  );
});

test.each([
  ["octo-org/hello#42", { repo: "octo-org/hello", number: 42 }],
  ["octo-org/hello", null],
  ["octo-org/hello#0", null],
  ["https://example.com/octo-org/hello#4", null],
  ["octo-org/hello#1;ls", null],
])("%s", (text, issue) => {
  expect(issueOf(text)).toEqual(issue);
});
