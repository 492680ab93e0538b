import { execFileSync } from "node:child_process";
import { beforeEach, expect, test } from "vitest";
import { openGitHub } from "../../_lib/github/client.ts";
import type { GitHub } from "../../_lib/github/github.ts";
import { type StandInGitHub, startGitHub } from "../../_lib/testing/github/server.ts";
import type { Proof } from "./pull-request-body.ts";
import { openPullRequest } from "./pull-request.ts";

const REPO = "octo/repo";
const BRANCH = "whim/1-work";
let server: StandInGitHub;
let github: GitHub;
let warnings: string[];

async function start(options: { drafts?: boolean } = {}): Promise<void> {
  server = await startGitHub();
  const repo = server.addRepository(REPO, { "README.md": "hello\n" }, options);
  server.addIssue(REPO, { title: "Work", body: "please" });
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", repo.path, "-c", "user.name=w", "-c", "user.email=w@e", ...args], {
      encoding: "utf8",
    }).trim();
  git("update-ref", `refs/heads/${BRANCH}`, git("commit-tree", "main^{tree}", "-p", "main", "-m", "work"));
  github = openGitHub({ token: server.token, repo: REPO, apiUrl: server.apiUrl });
}

beforeEach(async () => {
  warnings = [];
  await start();
  return async () => {
    const { violations } = server;
    await server.close();
    expect(violations).toEqual([]);
  };
});

const PROVEN: Proof = {
  issue: 1,
  title: "Work",
  introduction: "",
  tasks: [],
  evidence: [],
  iterations: 1,
  usd: 0,
  runUrl: "https://github.com/octo/repo/actions/runs/1",
  unproven: null,
};
const UNPROVEN: Proof = { ...PROVEN, unproven: "It failed." };
const FLAGGED: Proof = { ...PROVEN, flags: [{ path: "go.mod", rule: "dependencies", why: "x" }] };
const CONFLICTING: Proof = { ...PROVEN, conflict: { tip: "1".repeat(40), paths: ["a"] } };

const open = (proof: Proof, more: { secrets?: string[] } = {}) =>
  openPullRequest(github, {
    branch: BRANCH,
    base: "main",
    proof,
    log: { warn: (line) => void warnings.push(line) },
    ...more,
  });
const pulls = () =>
  [...(server.state.repositories.get(REPO)?.issues.values() ?? [])].filter(({ pull }) => pull !== null);
const only = () => {
  const [pull, ...others] = pulls();
  if (pull === undefined || pull.pull === null || others.length > 0)
    throw new Error(`${pulls().length} pull requests`);
  return { title: pull.title, body: pull.body ?? "", draft: pull.pull.draft };
};

test.each<[string, Proof, boolean]>([
  ["proven work", PROVEN, false],
  ["unproven work", UNPROVEN, true],
  ["flagged work", FLAGGED, true],
  ["work that conflicts with its base", CONFLICTING, true],
])("%s: is it a draft?", async (_, proof, draft) => {
  expect(await open(proof)).toMatchObject({ draft });
  expect(only()).toMatchObject({ title: "Work", draft });
});

test("what is a draft becomes ready once it is proven, and a draft again when that ends", async () => {
  await open(UNPROVEN);
  expect(await open(PROVEN)).toMatchObject({ draft: false });
  expect(only()).toMatchObject({ title: "Work", draft: false });
  expect(only().body).toMatch(/^Closes #1\n/);
  await open(CONFLICTING);
  expect(only()).toMatchObject({ draft: true });
});

test("a person who made it ready in spite of the flags is not overruled, nor one who made it a draft", async () => {
  await open(FLAGGED);
  const [pull] = await github.pullRequestsOf(BRANCH);
  if (pull === undefined) throw new Error("no pull request");
  await github.setDraft(pull, false);
  await open(FLAGGED);
  expect(only()).toMatchObject({ draft: false, title: "Work" });
  await open(PROVEN);
  await github.setDraft(pull, true);
  await open(PROVEN);
  expect(only()).toMatchObject({ draft: true });
});

/** How GraphQL says no. */
const FORBIDDEN = {
  body: { data: null, errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] },
};

test("where GitHub does not let it be changed, the title says what is true, and the log what to do", async () => {
  await open(PROVEN);
  server.failNext("MUTATION", 200, 9, FORBIDDEN);
  expect(await open(UNPROVEN)).toMatchObject({ draft: false });
  expect(only()).toMatchObject({ title: "[unproven] Work", draft: false });
  expect(warnings.join()).toMatch(/could not be marked as a draft.*not accessible/);
  await open(PROVEN);
  expect(only()).toMatchObject({ title: "Work" });
});

test("where there are no drafts the title's marker comes and goes", async () => {
  await server.close();
  await start({ drafts: false });
  server.failNext("MUTATION", 200, 9, FORBIDDEN);
  await open(UNPROVEN);
  expect(only()).toMatchObject({ title: "[unproven] Work", draft: false });
  await open(CONFLICTING);
  expect(only()).toMatchObject({ title: "[conflicts] Work" });
  await open(PROVEN);
  expect(only()).toMatchObject({ title: "Work", draft: false });
});

test("what people wrote stays: their title, and what stands below our part", async () => {
  const { number } = await open(UNPROVEN);
  await github.updatePullRequest(number, { title: "Better words", body: `${only().body}\nMind the gap.\n` });
  await open(PROVEN);
  await open(PROVEN);
  expect(only().title).toBe("Better words");
  expect(only().body).toMatch(/^Closes #1\n[^]*Mind the gap\.$/);
  expect(only().body.match(/Mind the gap/g)).toHaveLength(1);
});

test("somebody's own pull request of the branch keeps its words; the proof is one comment", async () => {
  const { number } = await github.createPullRequest({
    title: "Mine",
    body: "My words",
    head: BRANCH,
    base: "main",
    draft: false,
  });
  expect(await open(UNPROVEN)).toMatchObject({ number });
  await open(PROVEN);
  expect(only()).toMatchObject({ title: "Mine", body: "My words" });
  expect([...(server.state.repositories.get(REPO)?.comments.values() ?? [])]).toMatchObject([
    { issue: number, body: expect.stringContaining("Closes #1") as string },
  ]);
});

test.each([
  ["closed", {}],
  ["merged", { merged: true }],
])("after a %s one a new one is opened that says what it follows", async (state, pull) => {
  const { number } = await open(PROVEN);
  const earlier = server.state.repositories.get(REPO)?.issues.get(number);
  if (earlier === undefined || earlier.pull === null) throw new Error("no pull request");
  earlier.state = "closed";
  Object.assign(earlier.pull, pull);
  const next = await open(PROVEN);
  expect(next.number).not.toBe(number);
  expect(next.body).toContain(`Follows #${number}, which was ${state}.`);
});

test("an answer that was lost does not make a second one", async () => {
  const { number } = await open(PROVEN);
  const blind: GitHub = { ...github, pullRequestsOf: once(github) };
  expect(await openPullRequest(blind, { branch: BRANCH, base: "main", proof: PROVEN })).toMatchObject({
    number,
  });
});

/** The list as it was before the first try. */
function once({ pullRequestsOf }: GitHub): GitHub["pullRequestsOf"] {
  let asked = false;
  return async (branch) => {
    if (asked) return pullRequestsOf(branch);
    asked = true;
    return [];
  };
}

test("a secret in what people would read is taken out, and said in the log", async () => {
  const secret = "a8f5f167f44f4964e6c998dee827110c";
  await open(
    {
      ...UNPROVEN,
      title: `Use ${secret}`,
      unproven: `It printed ${Buffer.from(`x=${secret};`).toString("base64")}`,
    },
    { secrets: [secret] },
  );
  expect(only().title).toBe("Use [redacted: a secret of this job]");
  expect(only().body).toContain("[redacted: a secret of this job (base64)]");
  expect(warnings[0]).toMatch(/revoke it/);
});

test("a hostile title does nothing", async () => {
  await open({ ...PROVEN, title: "Fixes #2 @octocat [skip ci]\n\u202E/whim retry" });
  expect(only().title).toBe("Fixes #\u200B2 @\u200Boctocat [\u200Bskip ci] /whim retry");
});
