import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  commitTo,
  fileOf,
  headOf,
  pushedFrom,
  removeRef,
  setRef,
} from "../../actions/_lib/testing/github/bare-repository.ts";
import { type StandInGitHub, startGitHub } from "../../actions/_lib/testing/github/server.ts";
import type { StandInRepository } from "../../actions/_lib/testing/github/state.ts";
import { type RealPostgres, startPostgres } from "../../actions/_lib/testing/postgres.ts";
import { type TestStore, startTestStore } from "../../actions/_lib/testing/store.ts";
import { openPostgres } from "../store/postgres.ts";
import { openClone, remembering } from "./clone.ts";
import { readOptions } from "./options.ts";
import { setup } from "./setup.ts";
import { nobody, type Terminal } from "./terminal.ts";

const NOW = new Date("2026-11-21T12:00:00Z");
const OAUTH = "sk-ant-oat01-a-subscription-s-token";
const WORKFLOWS = ["whim-sweep.yml", "whim-worker.yml", "whim.yml"].map(
  (name) => `.github/workflows/${name}`,
);

const clone = remembering(openClone());

let github: StandInGitHub;
let store: TestStore;
let postgres: RealPostgres;
beforeAll(async () => {
  [github, store, postgres] = await Promise.all([startGitHub(), startTestStore(), startPostgres()]);
  pushedFrom(github.addRepository("octo-org/whim", {}), import.meta.dirname);
});
afterAll(() => Promise.all([github.close(), store.close(), postgres.close()]));
afterEach(() => expect(github.violations).toEqual([]));

let made = 0;
let REPO: string;
let repo: StandInRepository;
let databaseUrl: string;
/** Most of setup does not depend on it, and a migration takes half a second. */
async function withDatabase(): Promise<void> {
  databaseUrl = (await postgres.database("empty")).url;
  env["WHIM_DATABASE_URL"] = databaseUrl;
}
let env: Record<string, string>;
beforeEach(() => {
  REPO = `octo-org/greeter-${(made += 1)}`;
  repo = github.addRepository(REPO, { "README.md": "# greeter\n" }, { private: true });
  github.setPower(REPO, "octocat", "admin");
  github.state.organizations.clear();
  env = {
    PATH: process.env["PATH"] ?? "",
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_TOKEN: github.addPerson("octocat", ["repo", "workflow"]),
    WHIM_STORE_URL: store.url,
    WHIM_STORE_KEY: store.secretKey,
    CLAUDE_CODE_OAUTH_TOKEN: OAUTH,
  };
});

/** What it printed, and the error it ended with. */
async function run(args: string[], more: Record<string, string> = {}, terminal: Terminal = nobody) {
  const lines: string[] = [];
  const options = readOptions([...args, "--actions", "octo-org/whim"], os.tmpdir());
  const error = await setup(options, {
    env: { ...env, ...more },
    clone,
    terminal,
    now: () => NOW,
    say: (line) => lines.push(line),
  }).then(
    () => null,
    (thrown: unknown) => thrown as Error,
  );
  const output = lines.join("\n");
  for (const secret of [OAUTH, store.secretKey, env["GITHUB_TOKEN"] ?? ""])
    expect(output + (error?.message ?? "")).not.toContain(secret);
  return { output, error };
}

const secretsThere = () =>
  Object.fromEntries([...repo.administered.secrets].map(([name, { value }]) => [name, value]));
const pulls = () => [...repo.issues.values()].filter(({ pull }) => pull !== null);
const writes = () => github.calls.filter(({ operation }) => !operation.startsWith("GET ")).length;

async function tables(): Promise<number> {
  const database = await openPostgres(databaseUrl);
  const { rows } = await database.query(
    "select count(*) as n from information_schema.tables where table_schema = 'whim'",
  );
  await database.close();
  return Number(rows[0]?.["n"]);
}

/** A person merges the pull request that setup opened. */
function merge(): void {
  const pull = pulls().at(-1);
  setRef(repo, "refs/heads/main", headOf(repo, pull?.pull?.head ?? "") ?? "");
  if (pull !== undefined) pull.state = "closed";
}

test("one command makes a fresh repository ready, and the same again changes nothing", async () => {
  await withDatabase();
  const first = await run([REPO]);
  expect(first.error).toBeNull();
  expect(secretsThere()).toEqual({ WHIM_STORE_KEY: store.secretKey, CLAUDE_CODE_OAUTH_TOKEN: OAUTH });
  expect(Object.fromEntries(repo.administered.variables)).toEqual({ WHIM_STORE_URL: store.url });
  expect([...repo.labels.keys()]).toEqual([
    "whim",
    "ai-processing",
    "ai-pr-ready",
    "ai-needs-info",
    "ai-stuck",
    "ai-failed",
  ]);
  expect(repo.administered.rights).toEqual({ byDefault: "read", mayOpenPullRequests: true });
  expect(await tables()).toBeGreaterThan(10);
  const [pull] = pulls();
  expect(pull?.title).toBe("ci: add Whim's workflows");
  expect(pull?.pull).toMatchObject({ head: "setup-whim", base: "main", draft: false });
  for (const file of WORKFLOWS)
    expect(fileOf(repo, "setup-whim", file)).toMatch(/uses: octo-org\/whim\/actions\/\w+@[0-9a-f]{40} # /);
  expect(first.output).toContain("./config.sh --unattended");
  expect(first.output).toContain('--token "$(GH_HOST=');

  const before = writes();
  const second = await run([REPO], { WHIM_STORE_KEY: "", CLAUDE_CODE_OAUTH_TOKEN: "", WHIM_STORE_URL: "" });
  expect(second.error).toBeNull();
  expect(second.output).toContain("Nothing to change");
  expect(second.output).toContain("= pull request #1 with");
  expect(writes()).toBe(before);
  merge();
  const third = await run([REPO]);
  expect(third.output).toContain("= .github/workflows/whim.yml\n");
  expect(third.output).toContain("Nothing to change");
  expect(writes()).toBe(before);
});

test("a dry run shows each change and makes none", async () => {
  await withDatabase();
  const before = writes();
  // A name that is not this machine's usual one may be anybody's: that nobody proved it is said.
  const elsewhere = `${databaseUrl.replace("127.0.0.1", "127.1")}?sslmode=disable`;
  const { output, error } = await run([REPO, "--dry-run"], { WHIM_DATABASE_URL: elsewhere });
  expect(error).toBeNull();
  expect(output).toContain("! Whose server answers at 127.1:");
  for (const line of [
    "+ schema of the store",
    "+ secret WHIM_STORE_KEY",
    "+ label ai-stuck",
    "~ workflows may open",
    "+ pull request",
  ])
    expect(output).toContain(line);
  expect(output).toContain("Nothing was changed.");
  expect(writes()).toBe(before);
  expect([secretsThere(), repo.labels.size, pulls(), await tables()]).toEqual([{}, 0, [], 0]);
});

test("removed, nothing is left: neither here nor in the database", async () => {
  await withDatabase();
  await run([REPO]);
  merge();
  const shown = await run([REPO, "--remove"]);
  expect(shown.error?.message).toContain("Nothing was removed: add --yes");
  expect(repo.administered.secrets.size).toBe(2);

  const { error } = await run([REPO, "--remove", "--yes", "--delete-data"]);
  expect(error).toBeNull();
  expect([secretsThere(), repo.administered.variables.size, repo.labels.size]).toEqual([{}, 0, 0]);
  expect(await tables()).toBe(0);
  expect(headOf(repo, "setup-whim")).toBeNull();
  expect(pulls().at(-1)?.title).toBe("ci: remove Whim's workflows");
  for (const file of WORKFLOWS) expect(fileOf(repo, "remove-whim", file)).toBeNull();
  merge();
  const again = await run([REPO, "--remove", "--yes"]);
  expect(again.error).toBeNull();
  expect(again.output).toContain("Nothing to change");
  // And there is a way back.
  await run([REPO]);
  expect(await tables()).toBeGreaterThan(10);
});

test("what another workflow uses stays when Whim goes, and so does the data unless somebody says otherwise", async () => {
  await withDatabase();
  await run([REPO]);
  commitTo(repo, "main", { ".github/workflows/review.yml": "env: ${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}\n" });
  const { output } = await run([REPO, "--remove", "--yes"]);
  expect(Object.keys(secretsThere())).toEqual(["CLAUDE_CODE_OAUTH_TOKEN"]);
  expect(output).toContain("secret CLAUDE_CODE_OAUTH_TOKEN stays: another workflow uses it.");
  expect(output).toMatch(/What the store in 127\.0\.0\.1:\d+ holds stays\./);
  expect(await tables()).toBeGreaterThan(10);
});

test("on a terminal it is asked whether the data stays", async () => {
  await withDatabase();
  await run([REPO]);
  const asked: string[] = [];
  const terminal: Terminal = {
    ...nobody,
    interactive: true,
    confirm: async (question) => asked.push(question) > 0,
  };
  await run([REPO, "--remove"], {}, terminal);
  expect(asked[0]).toContain("Delete everything that the store in 127.0.0.1");
  expect(asked).toHaveLength(2);
  expect(await tables()).toBe(0);
});

test("a set-up that stopped half-way goes on where it stopped", async () => {
  github.failNext("POST /repos/{owner}/{repo}/labels", 422, 1);
  const stopped = await run([REPO]);
  expect(stopped.error?.message).toMatch(/^Stopped after \d+ of \d+ changes\. They stay; run the same again/);
  expect(secretsThere()).toHaveProperty("WHIM_STORE_KEY");
  expect(pulls()).toEqual([]);
  const { output, error } = await run([REPO]);
  expect(error).toBeNull();
  expect(output).toContain("= secret WHIM_STORE_KEY");
  expect(output).not.toContain("+ secret");
  expect(pulls()).toHaveLength(1);
});

test("a branch whose pull request was never opened gets it", async () => {
  github.failNext("POST /repos/{owner}/{repo}/pulls", 422, 1);
  await run([REPO]);
  expect(headOf(repo, "setup-whim")).not.toBeNull();
  expect(pulls()).toEqual([]);
  await run([REPO]);
  expect(pulls()).toHaveLength(1);
});

test("what is missing is said at once, each with its next step, and nothing is changed", async () => {
  await withDatabase();
  const before = writes();
  const { error } = await run([REPO], {
    WHIM_STORE_URL: "",
    WHIM_STORE_KEY: "",
    CLAUDE_CODE_OAUTH_TOKEN: "",
  });
  expect(error?.message.split("\n")).toEqual([
    "Nothing was changed: this is missing.",
    expect.stringContaining("  - the store: set WHIM_STORE_URL"),
    expect.stringContaining("  - the store's key: set WHIM_STORE_KEY"),
    expect.stringContaining("  - what pays for the model: set CLAUDE_CODE_OAUTH_TOKEN"),
  ]);
  expect(writes()).toBe(before);
  expect(await tables()).toBe(0);
});

test("a terminal is asked for what is missing, and only for that", async () => {
  const questions: string[] = [];
  const terminal: Terminal = {
    ...nobody,
    interactive: true,
    askSecret: async (question) => {
      questions.push(question);
      if (question.includes("database")) return "";
      return question.includes("secret key") ? store.secretKey : OAUTH;
    },
  };
  await run([REPO], { WHIM_STORE_KEY: "", CLAUDE_CODE_OAUTH_TOKEN: "" }, terminal);
  expect(questions).toHaveLength(3);
  expect(secretsThere()).toEqual({ WHIM_STORE_KEY: store.secretKey, CLAUDE_CODE_OAUTH_TOKEN: OAUTH });
});

test("a bot account that may not push is found before its token is stored", async () => {
  github.setPower(REPO, "robot", "read");
  const token = github.addPerson("robot", ["repo"]);
  const refused = await run([REPO], { WHIM_GITHUB_TOKEN: token });
  expect(refused.error?.message).toContain(`the account of WHIM_GITHUB_TOKEN may not push to ${REPO}`);
  expect(secretsThere()).toEqual({});
  github.setPower(REPO, "robot", "write");
  expect((await run([REPO], { WHIM_GITHUB_TOKEN: token })).error).toBeNull();
  expect(secretsThere()).toHaveProperty("WHIM_GITHUB_TOKEN");
});

test("a key that the store does not accept is found before it is stored", async () => {
  const { error } = await run([REPO], { WHIM_STORE_KEY: "sb_secret_of_another_project_0123456789" });
  expect(`${error?.message} ${String((error?.cause as Error | undefined)?.message)}`).toContain(
    "does not accept this key",
  );
  expect(secretsThere()).toEqual({});
});

test.each([
  [{ WHIM_STORE_KEY: "sb_publishable_0123456789" }, "give the secret key (sb_secret_…), or add --role-keys"],
  [{ ANTHROPIC_API_KEY: "sk-ant-api03-x" }, "a worker takes one. Unset the other"],
  [
    { CLAUDE_CODE_OAUTH_TOKEN: "sk-ant-api03-x" },
    "holds an API key (sk-ant-api…): set it as ANTHROPIC_API_KEY",
  ],
  [{ CLAUDE_CODE_OAUTH_TOKEN: "sk-ant-oat01" }, "has 12 characters: it was cut: copy it again"],
  [{ WHIM_STORE_URL: "abc.supabase.co" }, "give the address of the API alone"],
  [{ WHIM_STORE_URL: "https://abc.supabase.co/rest/v1" }, "give the address of the API alone"],
  [{ WHIM_STORE_URL: "https://supabase.com/dashboard/project/abc" }, "alone, as https://abc.supabase.co"],
  [{ WHIM_DATABASE_URL: "postgres://postgres:hunter2@127.0.0.1:1/postgres" }, "does not let us in"],
])("%j is refused with what to do instead", async (more, message) => {
  const { error } = await run([REPO], more);
  expect(error?.message).toContain(message);
  expect(error?.message).not.toContain("hunter2");
  expect(secretsThere()).toEqual({});
});

test("who may not administer the repository, and a token without the scope for workflows, are told so", async () => {
  github.setPower(REPO, "hubot", "write");
  const other = await run([REPO], { GITHUB_TOKEN: github.addPerson("hubot", ["repo", "workflow"]) });
  expect(other.error?.message).toContain(`does not administer ${REPO}`);
  const narrow = await run([REPO], { GITHUB_TOKEN: github.addPerson("octocat", ["repo"]) });
  expect(narrow.error?.message).toContain("gh auth refresh -s workflow");
  const none = await run([REPO], { GITHUB_TOKEN: "", PATH: "" });
  expect(none.error?.message).toContain(`There is no token for ${github.serverUrl}: run "gh auth login`);
  const unknown = await run(["octo-org/nothing"]);
  expect(unknown.error?.message).toContain("GitHub found nothing for octo-org/nothing");
});

test("a repository without a commit is told to get one", async () => {
  removeRef(repo, "refs/heads/main");
  const { error } = await run([REPO]);
  expect(error?.message).toContain(`${REPO} has no commit on main yet: push a first one`);
});

test("role keys take the place of the secret key, and are made anew when they end soon", async () => {
  await run([REPO]);
  const signed = { WHIM_STORE_KEY: store.publishableKey, WHIM_JWT_SECRET: store.jwtSecret };
  const hardened = await run([REPO, "--role-keys", "--days", "30"], signed);
  expect(hardened.error).toBeNull();
  const first = secretsThere();
  expect(first["WHIM_STORE_KEY"]).toBe(store.publishableKey);
  expect(claimsOf(first["WHIM_WORKER_KEY"])).toMatchObject({ role: "whim_worker" });
  expect(claimsOf(first["WHIM_INTAKE_KEY"])).toMatchObject({ role: "whim_intake" });
  expect(repo.administered.variables.get("WHIM_KEYS_EXPIRE")).toBe("2026-12-21");

  const again = await run([REPO, "--role-keys", "--days", "30"], signed);
  expect(again.output).toContain("= secrets WHIM_INTAKE_KEY, WHIM_WORKER_KEY, until 2026-12-21");
  expect(secretsThere()).toEqual(first);
  repo.administered.variables.set("WHIM_KEYS_EXPIRE", "2026-12-04");
  await run([REPO, "--role-keys", "--days", "30"], signed);
  expect(secretsThere()["WHIM_WORKER_KEY"]).not.toBe(first["WHIM_WORKER_KEY"]);
  expect(repo.administered.variables.get("WHIM_KEYS_EXPIRE")).toBe("2026-12-21");
});

function claimsOf(token = ""): unknown {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

test("an organisation keeps the secrets once, and its repositories need none of their own", async () => {
  const organization = github.addOrganization("octo-org", ["octocat"]);
  const first = await run(["--org", "octo-org"]);
  expect(first.error).toBeNull();
  expect([...organization.secrets.keys()]).toEqual(["WHIM_STORE_KEY", "CLAUDE_CODE_OAUTH_TOKEN"]);
  expect(organization.variables.get("WHIM_STORE_URL")).toBe(store.url);
  const one = await run([REPO], { WHIM_STORE_KEY: "", CLAUDE_CODE_OAUTH_TOKEN: "", WHIM_STORE_URL: "" });
  expect(one.error).toBeNull();
  expect(one.output).toContain("= secret WHIM_STORE_KEY, from the organisation");
  expect(repo.administered.secrets.size).toBe(0);
  expect(pulls()).toHaveLength(1);
  await run(["--org", "octo-org", "--remove", "--yes"]);
  expect([organization.secrets.size, organization.variables.size]).toEqual([0, 0]);
});

test("an update keeps what the repository changed in its workflow files", async () => {
  await run([REPO]);
  merge();
  const mine = (fileOf(repo, "main", ".github/workflows/whim-sweep.yml") ?? "").replace(
    '"17,47 * * * *"',
    '"5 * * * *"',
  );
  const old = (fileOf(repo, "main", ".github/workflows/whim.yml") ?? "").replaceAll(
    /@[0-9a-f]{40} # \S+/g,
    `@${"0".repeat(40)} # v0.0.1`,
  );
  commitTo(repo, "main", { ".github/workflows/whim-sweep.yml": mine, ".github/workflows/whim.yml": old });
  const { output } = await run([REPO]);
  expect(output).toContain("= .github/workflows/whim-sweep.yml");
  expect(pulls().at(-1)?.title).toBe("ci: update Whim's workflows");
  expect(fileOf(repo, "setup-whim", ".github/workflows/whim-sweep.yml")).toBe(mine);
  expect(fileOf(repo, "setup-whim", ".github/workflows/whim.yml")).not.toContain("v0.0.1");
});

test("for a trial the store is a folder on this machine", async () => {
  const data = await mkdtemp(path.join(os.tmpdir(), "whim-trial-"));
  try {
    const args = [REPO, "--trial", "--data", path.join(data, "store")];
    const bare = { WHIM_STORE_URL: "", WHIM_STORE_KEY: "", WHIM_DATABASE_URL: "" };
    const first = await run(args, bare);
    expect(first.error).toBeNull();
    expect(first.output).toContain("npm run store -- --data");
    expect(first.output).toContain("--labels whim-control");
    expect(secretsThere()["WHIM_STORE_KEY"]).toMatch(/^sb_secret_/);
    expect(Object.fromEntries(repo.administered.variables)).toEqual({
      WHIM_STORE_URL: "http://127.0.0.1:54321",
      WHIM_CONTROL_RUNNER: "whim-control",
    });
    expect((await run(args, bare)).output).toContain("Nothing to change");
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});

test("states have the names that the repository gives them, and such a label stays when Whim goes", async () => {
  commitTo(repo, "main", { ".whim/config.yml": "intake:\n  labels:\n    stuck: needs help\n" });
  await run([REPO]);
  expect([...repo.labels.keys()]).toEqual([
    "whim",
    "ai-processing",
    "ai-pr-ready",
    "ai-needs-info",
    "needs help",
    "ai-failed",
  ]);
  const { output } = await run([REPO, "--remove", "--yes"]);
  expect([...repo.labels.keys()]).toEqual(["needs help"]);
  expect(output).toContain("label needs help stays: .whim/config.yml names it");
});

test("a configuration that cannot be read is said, and does not keep the rest from being made", async () => {
  commitTo(repo, "main", { ".whim/config.yml": "intak: {}\n" });
  const { output, error } = await run([REPO]);
  expect(error).toBeNull();
  expect(output).toContain("! No work is taken in until this is mended: .whim/config.yml");
  expect(repo.labels.has("ai-stuck")).toBe(true);
});

test("from the trial to a project: its address comes with its key, and the old key does not stay behind it", async () => {
  repo.administered.variables.set("WHIM_STORE_URL", "http://127.0.0.1:54321");
  const updatedAt = new Date().toISOString();
  repo.administered.secrets.set("WHIM_STORE_KEY", { value: "sb_secret_of_the_trial", updatedAt });
  const keyless = await run([REPO], { WHIM_STORE_KEY: "" });
  expect(keyless.error?.message).toContain("the new store's key: set WHIM_STORE_KEY");
  expect(repo.administered.variables.get("WHIM_STORE_URL")).toBe("http://127.0.0.1:54321");
  expect((await run([REPO])).error).toBeNull();
  expect(repo.administered.variables.get("WHIM_STORE_URL")).toBe(store.url);
  expect(secretsThere()["WHIM_STORE_KEY"]).toBe(store.secretKey);
});

test("a runner's registration token is printed when it is asked for", async () => {
  const { output } = await run([REPO, "--runner-token"]);
  expect(output).toMatch(/--token A\d+REGISTRATION/);
  expect(output).toContain(`--url ${github.serverUrl}/${REPO} --labels whim`);
  repo.administered.runners.push({ name: "one", status: "online", labels: ["self-hosted", "whim"] });
  expect((await run([REPO])).output).not.toContain("config.sh");
});
