import { execFileSync } from "node:child_process";
import os from "node:os";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { pushedFrom } from "../../actions/_lib/testing/github/bare-repository.ts";
import { type StandInGitHub, startGitHub } from "../../actions/_lib/testing/github/server.ts";
import type { StandInRepository } from "../../actions/_lib/testing/github/state.ts";
import { type ActionsSource, actionsSourceFault, lookAtActionsSource } from "./actions-source.ts";
import { openClone } from "./clone.ts";
import { readOptions } from "./options.ts";
import { setup } from "./setup.ts";
import { nobody } from "./terminal.ts";

const TARGET = "octo-org/greeter";
const head = execFileSync("git", ["rev-parse", "HEAD"], {
  cwd: import.meta.dirname,
  encoding: "utf8",
}).trim();

let github: StandInGitHub;
let whim: StandInRepository;
let target: StandInRepository;
let token: string;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(() => {
  github.state.repositories.clear();
  github.state.organizations.clear();
  target = github.addRepository(TARGET, { "README.md": "# greeter\n" }, { private: true });
  github.setPower(TARGET, "octocat", "admin");
  whim = github.addRepository("octo-org/whim", {}, { private: true });
  pushedFrom(whim, import.meta.dirname);
  token = github.addPerson("octocat", ["repo", "workflow"]);
});
afterEach(() => expect(github.violations).toEqual([]));

/** As on github.com: there a repository that is not found is nowhere else either. */
const who = () => ({ token, apiUrl: github.apiUrl, serverUrl: "https://github.com" });
const look = (repo: string, ref = head) => lookAtActionsSource({ repo, ref }, who());

async function run(actions: string): Promise<{ said: string; error: string | null }> {
  const lines: string[] = [];
  const options = readOptions([TARGET, "--dry-run", "--actions", actions], os.tmpdir());
  const error = await setup(options, {
    env: {
      PATH: process.env["PATH"] ?? "",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: github.apiUrl,
      GITHUB_TOKEN: token,
      WHIM_STORE_URL: "https://abc.supabase.co",
      WHIM_STORE_KEY: "sb_secret_of-a-project-0123456789",
      ANTHROPIC_API_KEY: "sk-ant-api03-0123456789",
    },
    clone: openClone(),
    terminal: nobody,
    now: () => new Date("2026-11-21T12:00:00Z"),
    say: (line) => lines.push(line),
  }).then(
    () => null,
    (thrown: Error) => thrown.message,
  );
  return { said: lines.join("\n"), error };
}

test("a mistyped repository is refused with the value and the next step, before anything is changed", async () => {
  const { error } = await run("octo-org/wihm");
  expect(error).toBe(
    "Nothing was changed: there is no repository octo-org/wihm on https://github.com, or this token may not see it. Next: give --actions the owner/name of your copy of Whim; where it is private, a token that may read it.",
  );
});

test("a repository that is not Whim is refused", async () => {
  expect((await run(TARGET)).error).toContain(
    "octo-org/greeter holds no actions/worker/action.yml: it is not Whim",
  );
});

test("a version that was not pushed yet is said, and the rest is shown", async () => {
  github.addRepository("octo-org/older", { "actions/worker/action.yml": "name: older\n" });
  const { said, error } = await run("octo-org/older");
  expect(error).toBeNull();
  expect(said).toContain(`octo-org/older has no version ${head.slice(0, 10)}, which the workflows name`);
  expect(said).toContain("+ pull request");
});

test("a private one is refused until it lets others use its actions, with the command that does", async () => {
  github.setPower("octo-org/whim", "octocat", "admin");
  const fix = "gh api -X PUT repos/octo-org/whim/actions/permissions/access -f access_level=user";
  expect((await run("octo-org/whim")).error).toContain(fix);
  whim.administered.access = "user";
  const { said, error } = await run("octo-org/whim");
  expect(error).toBeNull();
  expect(said).not.toContain("No job will find");
});

test("who may use a private one is told to its admins only: to others it is said that nobody could look", async () => {
  const { said, error } = await run("octo-org/whim");
  expect(error).toBeNull();
  expect(said).toContain("only its admins are told which repositories may use its actions");
});

test("what is there is told as it is", async () => {
  expect(await look("octo-org/none")).toMatchObject({ found: null, has: "nothing" });
  expect(await look("octo-org/whim", "v9")).toMatchObject({ access: null, has: "another version" });
  github.setPower("octo-org/whim", "octocat", "admin");
  whim.administered.access = "organization";
  expect(await look("octo-org/whim")).toMatchObject({ access: "organization", has: "this version" });
  whim.private = false;
  expect(await look("octo-org/whim")).toMatchObject({ found: { visibility: "public" }, access: null });
  target.internal = true;
  expect(await look(TARGET)).toMatchObject({ found: { visibility: "internal" }, has: "nothing" });
});

const ORG = { login: "octo-org", isOrganization: true };
type Visibility = "public" | "internal" | "private";
const faultOf = (
  from: Visibility,
  access: ActionsSource["access"],
  to: Visibility,
  { owner = ORG, repo = "octo-org/greeter", serverUrl = "https://github.com" } = {},
) =>
  actionsSourceFault(
    {
      repo: "octo-org/whim",
      ref: head,
      found: { visibility: from, owner: ORG },
      access,
      has: "this version",
    },
    { visibility: to, owner, repo, serverUrl },
  );

test.each([
  ["public", null, "public"],
  ["public", null, "private"],
  ["private", "organization", "private"],
  ["internal", "organization", "internal"],
  ["internal", "enterprise", "private"],
] as const)("%s actions shared with %s serve a %s repository of the same owner", (from, access, to) => {
  expect(faultOf(from, access, to)).toBeNull();
});

test.each([
  ["private", "organization", "public", "make octo-org/whim public"],
  ["private", "enterprise", "internal", "make octo-org/whim internal"],
  ["internal", "enterprise", "public", "make octo-org/whim public"],
  ["private", "none", "private", "access_level=organization"],
] as const)("%s actions shared with %s do not serve a %s repository", (from, access, to, fix) => {
  expect(faultOf(from, access, to)).toMatchObject({ kind: "refused", fix: expect.stringContaining(fix) });
});

test("another owner's private actions serve only within one enterprise", () => {
  const other = { owner: { login: "hello-org", isOrganization: true }, repo: "hello-org/greeter" };
  expect(faultOf("private", "organization", "private", other)).toMatchObject({
    kind: "refused",
    fix: expect.stringContaining("access_level=enterprise (within one enterprise)") as string,
  });
  expect(faultOf("private", "enterprise", "private", other)).toBeNull();
});

test("a repository may use its own actions, however it is shared and written", () => {
  expect(faultOf("private", "none", "private", { repo: "Octo-Org/Whim" })).toBeNull();
});

test("a server of an enterprise may fetch from github.com what it does not have: nobody is refused", () => {
  const nowhere: ActionsSource = { repo: "o/whim", ref: "v1", found: null, access: null, has: "nothing" };
  const to = { visibility: "private" as const, owner: ORG, repo: TARGET };
  expect(actionsSourceFault(nowhere, { ...to, serverUrl: "https://github.example.com" })?.kind).toBe(
    "untold",
  );
  expect(actionsSourceFault(nowhere, { ...to, serverUrl: "https://github.com" })?.kind).toBe("refused");
});
