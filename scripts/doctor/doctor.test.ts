import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SCHEMA_VERSION } from "../../actions/_lib/store/schema-version.ts";
import { compileCache } from "../../actions/_lib/testing/compile-cache.ts";
import {
  commitTo,
  fileOf,
  headOf,
  pushedFrom,
  setRef,
} from "../../actions/_lib/testing/github/bare-repository.ts";
import { type StandInGitHub, startGitHub } from "../../actions/_lib/testing/github/server.ts";
import type { StandInRepository } from "../../actions/_lib/testing/github/state.ts";
import { type RealPostgres, startPostgres } from "../../actions/_lib/testing/postgres.ts";
import { type TestStore, startTestStore } from "../../actions/_lib/testing/store.ts";
import { openClone, remembering } from "../setup/clone.ts";
import { readOptions as setupOptions } from "../setup/options.ts";
import { setup } from "../setup/setup.ts";
import { nobody } from "../setup/terminal.ts";
import { openPostgres } from "../store/postgres.ts";
import { collect } from "./collect.ts";
import { designedGrants } from "./designed-grants.ts";
import { lookAtGrants } from "./look-at-grants.ts";
import { readOptions } from "./options.ts";
import { examine, type Reported } from "./report.ts";

const REPO = "octo-org/greeter";

const clone = remembering(openClone());

let github: StandInGitHub;
let store: TestStore;
let postgres: RealPostgres;
let repo: StandInRepository;
let env: Record<string, string>;
let home: string;

/** A repository that a new user made ready, and a machine that registered. */
beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), "whim-doctor-"));
  [github, store, postgres] = await Promise.all([startGitHub(), startTestStore(), startPostgres()]);
  repo = github.addRepository(REPO, { "README.md": "# greeter\n" }, { private: true });
  github.setPower(REPO, "octocat", "admin");
  pushedFrom(github.addRepository("octo-org/whim", {}), import.meta.dirname);
  env = {
    PATH: process.env["PATH"] ?? "",
    ...compileCache,
    HOME: home,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_TOKEN: github.addPerson("octocat", ["repo", "workflow"]),
    WHIM_DATABASE_URL: (await postgres.database("empty")).url,
    WHIM_STORE_URL: store.url,
    WHIM_STORE_KEY: store.secretKey,
    CLAUDE_CODE_OAUTH_TOKEN: "sk-ant-oat01-a-subscription-s-token",
  };
  const options = setupOptions(
    [REPO, "--actions", "octo-org/whim", "--control-runner", "whim-control"],
    home,
  );
  await setup(options, { env, clone, terminal: nobody, now: () => new Date(), say: () => {} });
  setRef(repo, "refs/heads/main", headOf(repo, "setup-whim") ?? "");
  repo.administered.runners.push(
    { name: "one", status: "online", labels: ["self-hosted", "whim"] },
    { name: "two", status: "online", labels: ["self-hosted", "whim"] },
    { name: "control", status: "online", labels: ["self-hosted", "whim-control"] },
  );
  // Two databases and a server start here, beside whatever else runs.
}, 180_000);
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await Promise.all([github.close(), store.close(), postgres.close()]);
  rmSync(home, { recursive: true, force: true });
});

async function doctor(more: Record<string, string> = {}, args = ["--no-machine"]): Promise<Reported[]> {
  const options = readOptions([REPO, ...args], home);
  return examine(await collect(options, { env: { ...env, ...more }, clone, now: () => new Date() }));
}

const broken = (found: Reported[]) =>
  found
    .filter(({ level }) => level === "problem" || level === "warning")
    .map(({ check, says }) => `${check}: ${says}`);

test("what setup made is healthy, and what nobody could look at is named", async () => {
  const found = await doctor();
  expect(broken(found)).toEqual([]);
  expect(found.filter(({ level }) => level === "unknown").map(({ check }) => check)).toEqual([
    "model",
    "git",
    "sandbox",
    "disk",
    "Claude Code",
  ]);
});

test("this machine is looked at as a runner: by a box that really opens, and by what is installed", async () => {
  const found = (await doctor({}, [])).filter(({ of }) => of === "machine");
  expect(found.map(({ check }) => check)).toEqual(
    expect.arrayContaining(["git", "sandbox", "disk", "Claude Code"]),
  );
  expect(found.filter(({ level }) => level === "unknown")).toEqual([]);
  const poor = (await doctor({ PATH: home }, [])).filter(
    ({ of, level }) => of === "machine" && level === "problem",
  );
  expect(poor.map(({ check }) => check)).toEqual(expect.arrayContaining(["git", "sandbox", "Claude Code"]));
});

test("a file that is of another version, a schedule that is off and a label that is gone are found on GitHub", async () => {
  const sweep = ".github/workflows/whim-sweep.yml";
  const before = headOf(repo, "main") ?? "";
  commitTo(repo, "main", {
    ".github/workflows/ci.yml": "on: [push, pull_request]\n",
    ".github/workflows/whim-worker.yml": "on: workflow_dispatch\n",
  });
  repo.administered.workflowStates.set(sweep, "disabled_inactivity");
  repo.labels.delete("whim");
  repo.administered.rights.mayOpenPullRequests = false;
  try {
    const checks = (await doctor()).filter(({ level }) => level === "problem" || level === "warning");
    expect(new Set(checks.map(({ check }) => check))).toEqual(
      new Set([
        "opens pull requests",
        "starts checks",
        "workflow files",
        "workflows run",
        "labels",
        "wakes workers",
      ]),
    );
  } finally {
    setRef(repo, "refs/heads/main", before);
    repo.administered.workflowStates.clear();
    repo.administered.rights.mayOpenPullRequests = true;
    repo.labels.set("whim", { id: 1, name: "whim", color: "5319e7" });
  }
});

test("a repository's own changes of the workflow files are no fault", async () => {
  const before = headOf(repo, "main") ?? "";
  const text = fileOf(repo, "main", ".github/workflows/whim-sweep.yml") ?? "";
  commitTo(repo, "main", { ".github/workflows/whim-sweep.yml": text.replace("17,47 * * * *", "5 * * * *") });
  try {
    expect(broken(await doctor())).toEqual([]);
  } finally {
    setRef(repo, "refs/heads/main", before);
  }
});

test("a store that refuses the key, and one that does not answer, are problems and no guesses", async () => {
  const refused = await doctor({ WHIM_STORE_KEY: "sb_secret_of_another_project_0123456789" });
  expect(refused.find(({ check }) => check === "store")).toMatchObject({
    level: "problem",
    says: expect.stringContaining("does not accept this key") as string,
  });
  expect(refused.find(({ check }) => check === "schema")).toMatchObject({ level: "unknown" });
  const unasked = await doctor({ WHIM_STORE_KEY: "" });
  expect(unasked.find(({ check }) => check === "store")).toMatchObject({
    level: "unknown",
    fix: "set WHIM_STORE_KEY",
  });
});

test("the design that grants are compared with is what the migrations give", async () => {
  const { url } = await postgres.database();
  const database = await openPostgres(url);
  expect(await lookAtGrants(database)).toEqual([]);
  const { rows } = await database.query(
    "select p.proname as name from pg_proc as p where p.pronamespace = 'public'::regnamespace and has_function_privilege('whim_worker', p.oid, 'execute') and p.proname like 'whim%'",
  );
  const designed = [...(await designedGrants())].filter(([, roles]) => roles.has("whim_worker"));
  expect(new Set(designed.map(([name]) => name))).toEqual(new Set(rows.map((row) => row["name"])));

  await database.exec(
    "grant execute on function public.whim_claim to anon; revoke execute on function public.whim_heartbeat from whim_worker",
  );
  expect(await lookAtGrants(database)).toEqual([
    { role: "anon", function: "whim_claim", fault: "too much" },
    { role: "whim_worker", function: "whim_heartbeat", fault: "missing" },
  ]);
  await database.close();
});

function command(
  args: string[],
  more: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, "../doctor.ts"), ...args], {
      env: { ...env, ...more },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

test("as a command it ends with 0 or 1, for people and for programs", async () => {
  const fine = await command([REPO, "--no-machine"], {});
  expect(fine.output).toContain(`  ✓ schema: version ${SCHEMA_VERSION}\n`);
  expect(fine.output).toMatch(/\n\d+ fine, 0 to look at, 0 broken, 5 not checked\.\n$/);
  expect(fine.code).toBe(0);
  const bad = await command([REPO, "--no-machine", "--json"], { GITHUB_TOKEN: "gho_nobody" });
  const { ok, findings } = JSON.parse(bad.output) as { ok: boolean; findings: Reported[] };
  expect([bad.code, ok]).toEqual([1, false]);
  expect(findings[0]).toMatchObject({ of: "repository", check: "your access", level: "problem" });
  expect(bad.output).not.toContain(store.secretKey);
});
