import { expect, test } from "vitest";
import { CHECKS } from "./checks.ts";
import type {
  CredentialFacts,
  Facts,
  GrantFault,
  KeyFact,
  MachineFacts,
  RepositoryFacts,
  StoreFacts,
} from "./facts.ts";
import { SCHEMA_VERSION } from "../../actions/_lib/store/schema-version.ts";
import type { AdministeredRepository } from "../../actions/_lib/github/administration.ts";
import type { WorkerRow, WorkItem } from "../../actions/_lib/store/store.ts";
import { STATE_LABELS } from "../../actions/_lib/labels.ts";
import { PLACEHOLDER } from "../setup/placeholder.ts";
import { asText, examine } from "./report.ts";

const NOW = new Date("2026-11-21T12:00:00Z");
const GB = 2 ** 30;
const WORKER = ".github/workflows/whim-worker.yml";
const WORKER_TEXT =
  "on:\n  workflow_dispatch:\n    inputs:\n      slot:\njobs:\n  work:\n    runs-on: [self-hosted, whim]\n";

type Healthy = {
  now: Date;
  machine: { value: MachineFacts };
  repository: { value: RepositoryFacts };
  store: { value: StoreFacts };
  storeUrlHere: string | null;
  workerToken: { value: AdministeredRepository | null } | { failed: string };
  storeAddress: { value: { url: string; addresses: { address: string; isPublic: boolean }[] } };
  grants: { value: GrantFault[] };
  credential: { value: CredentialFacts };
  keys: { value: KeyFact[] };
};

/** A set-up in which nothing is wrong. */
function healthy(): Healthy {
  const runner = {
    name: "one",
    os: "Linux",
    online: true,
    busy: false,
    labels: ["self-hosted", "Linux", "whim"],
    version: "2.330.0",
  };
  const repository: RepositoryFacts = {
    name: "octo-org/greeter",
    found: {
      defaultBranch: "main",
      visibility: "private",
      archived: false,
      owner: { login: "octo-org", isOrganization: true },
      may: { administer: true, push: true },
      scopes: ["repo", "workflow"],
    },
    policy: { enabled: true, allowed: "all" },
    actions: [
      {
        source: {
          repo: "a-maker/whim",
          ref: "v1",
          found: { visibility: "public", owner: { login: "a-maker", isOrganization: false } },
          access: null,
          has: "this version",
        },
        fault: null,
      },
    ],
    rights: { byDefault: "read", mayOpenPullRequests: true },
    workflows: [{ id: 1, path: WORKER, name: "Whim worker", state: "active" }],
    others: [{ path: ".github/workflows/ci.yml", text: "on:\n  push:\n" }],
    templates: [{ path: WORKER, now: WORKER_TEXT, text: WORKER_TEXT, edits: "none" }],
    states: { labels: STATE_LABELS, fault: null },
    labels: ["Whim", "ai-processing", "ai-pr-ready", "ai-needs-info", "ai-stuck", "ai-failed"],
    secrets: ["WHIM_STORE_KEY", "WHIM_INTAKE_KEY", "WHIM_WORKER_KEY", "CLAUDE_CODE_OAUTH_TOKEN"],
    variables: new Map([
      ["WHIM_STORE_URL", "https://abc.supabase.co"],
      ["WHIM_KEYS_EXPIRE", "2027-02-19"],
    ]),
    runners: [runner, { ...runner, name: "two" }],
  };
  const store: StoreFacts = {
    status: {
      schemaVersion: String(SCHEMA_VERSION),
      paused: false,
      pausedRepositories: [],
      maxWorkers: 2,
      activeWorkers: 1,
      canStart: true,
      iterationsToday: 12,
      dailyIterations: 200,
      usdToday: 1,
      dailyUsd: 20,
      items: {
        queued: 1,
        blocked: 0,
        assigned: 0,
        running: 1,
        completed: 3,
        stuck: 0,
        failed: 0,
        cancelled: 0,
      },
    },
    next: null,
    workers: [],
  };
  return {
    now: NOW,
    machine: {
      value: {
        git: "git version 2.43.0",
        box: [{ what: "a box", ok: true, detail: "A box opened.", fix: null }],
        disks: [{ folder: "/home/runner", freeBytes: 50 * GB }],
        claude: { version: "2.1.329" },
        hasNpm: true,
      },
    },
    repository: { value: repository },
    store: { value: store },
    storeAddress: {
      value: { url: "https://abc.supabase.co", addresses: [{ address: "104.18.0.1", isPublic: true }] },
    },
    storeUrlHere: "https://ABC.supabase.co/",
    workerToken: { value: null },
    grants: { value: [] },
    credential: {
      value: {
        subscription: null,
        apiKey: "sk-ant-api03-0123456789abcdef",
        asked: { model: "claude-sonnet-5" },
      },
    },
    keys: { value: [{ what: "the role keys", expires: new Date("2027-02-19") }] },
  };
}

test("of a set-up in which nothing is wrong every check says so", () => {
  const found = examine(healthy());
  expect(found.filter(({ level }) => level !== "ok")).toEqual([]);
  expect(new Set(found.map(({ check }) => check)).size).toBe(CHECKS.flatMap(({ checks }) => checks).length);
});

type Level = "warning" | "problem" | "unknown";

/** What is broken; the check that finds it; how bad; what it says; the fix. */
const BROKEN: [string, (facts: Healthy) => void, string, Level, string, string?][] = [
  [
    "an archived repository",
    ({ repository: { value } }) => void (value.found.archived = true),
    "your access",
    "problem",
    "is archived",
    "unarchive",
  ],
  [
    "a token of somebody who is no admin",
    ({ repository: { value } }) => void (value.found.may.administer = false),
    "your access",
    "warning",
    "does not administer",
    "ask an admin",
  ],
  [
    "a token without the workflow scope",
    ({ repository: { value } }) => void (value.found.scopes = ["repo"]),
    "your access",
    "warning",
    "no scope workflow",
    "gh auth refresh -s workflow",
  ],
  [
    "Actions switched off",
    ({ repository: { value } }) => void (value.policy.enabled = false),
    "Actions",
    "problem",
    "switched off",
    "switch them on",
  ],
  [
    "local actions only",
    ({ repository: { value } }) => void (value.policy.allowed = "local_only"),
    "Actions",
    "problem",
    "those of a-maker/whim are refused",
    "allow",
  ],
  [
    "actions of a repository that no job gets them from",
    ({ repository: { value } }) =>
      void (value.actions[0] = {
        ...value.actions[0]!,
        fault: { kind: "refused", fault: "there is no repository a-maker/whim", fix: "give another" },
      }),
    "Whim's actions",
    "problem",
    "there is no repository a-maker/whim",
    "give another",
  ],
  [
    "a private repository that does not say who may use its actions",
    ({ repository: { value } }) =>
      void (value.actions[0] = {
        ...value.actions[0]!,
        fault: { kind: "untold", fault: "only its admins are told", fix: "have one look" },
      }),
    "Whim's actions",
    "unknown",
    "only its admins are told",
    "have one look",
  ],
  [
    "chosen actions only",
    ({ repository: { value } }) => void (value.policy.allowed = "selected"),
    "Actions",
    "warning",
    "chosen actions only",
    "on the list",
  ],
  [
    "pull requests by workflows not allowed",
    ({ repository: { value } }) => void (value.rights.mayOpenPullRequests = false),
    "opens pull requests",
    "problem",
    "does not let workflows open pull requests",
    "npm run setup",
  ],
  [
    "checks that wait for approval",
    ({ repository: { value } }) =>
      void value.others.push({ path: "ci2.yml", text: "on:\n  pull_request:\n" }),
    "starts checks",
    "warning",
    "ci2.yml will not start",
    "WHIM_GITHUB_TOKEN",
  ],
  [
    "an App's id without its key",
    ({ repository: { value } }) => void value.variables.set("WHIM_APP_ID", "12"),
    "secrets",
    "problem",
    "the variable WHIM_APP_ID is there and the secret WHIM_APP_PRIVATE_KEY is not",
    "add it, or delete the variable",
  ],
  [
    "the same in one line",
    ({ repository: { value } }) =>
      void value.others.push({ path: "ci3.yml", text: "on: [push, pull_request]\n" }),
    "starts checks",
    "warning",
    "ci3.yml",
  ],
  [
    "no workflow file",
    ({ repository: { value } }) =>
      void (value.templates = [{ path: WORKER, now: null, text: WORKER_TEXT, edits: "none" }]),
    "workflow files",
    "problem",
    "is not there",
    "npm run setup",
  ],
  [
    "the same, for the wake-up",
    ({ repository: { value } }) =>
      void (value.templates = [{ path: WORKER, now: null, text: WORKER_TEXT, edits: "none" }]),
    "wakes workers",
    "problem",
    "nothing wakes a worker",
    "merge",
  ],
  [
    "a workflow file of another version",
    ({ repository: { value } }) =>
      void (value.templates = [
        { path: WORKER, now: `${WORKER_TEXT}# old\n`, text: WORKER_TEXT, edits: "none" },
      ]),
    "workflow files",
    "warning",
    "another version",
    "npm run setup",
  ],
  [
    "a workflow file of somebody else",
    ({ repository: { value } }) =>
      void (value.templates = [{ path: WORKER, now: WORKER_TEXT, text: WORKER_TEXT, edits: "conflict" }]),
    "workflow files",
    "warning",
    "cannot be put together",
    "compare",
  ],
  [
    "a template that somebody copied as it is",
    ({ repository: { value } }) => {
      const copied = `${WORKER_TEXT}    steps:\n      - uses: ${PLACEHOLDER}/actions/worker@v1\n`;
      value.templates = [{ path: WORKER, now: copied, text: copied, edits: "none" }];
    },
    "workflow files",
    "problem",
    "the template's placeholder: GitHub refuses the job",
    "npm run setup",
  ],
  [
    "a worker that nobody can dispatch",
    ({ repository: { value } }) =>
      void (value.templates = [{ path: WORKER, now: "on: push\n", text: "on: push\n", edits: "none" }]),
    "wakes workers",
    "problem",
    "not started by workflow_dispatch",
    "put both back",
  ],
  [
    "a schedule that GitHub switched off",
    ({ repository: { value } }) =>
      void value.workflows.push({
        id: 2,
        path: ".github/workflows/whim-sweep.yml",
        name: "",
        state: "disabled_inactivity",
      }),
    "workflows run",
    "problem",
    "after sixty days",
    "gh workflow enable whim-sweep.yml",
  ],
  [
    "no store key",
    ({ repository: { value } }) => void value.secrets.splice(0, 1),
    "secrets",
    "problem",
    "no secret WHIM_STORE_KEY",
    "npm run setup",
  ],
  [
    "half of the role keys",
    ({ repository: { value } }) => void value.secrets.splice(1, 1),
    "secrets",
    "problem",
    "only WHIM_WORKER_KEY",
    "--role-keys",
  ],
  [
    "no credential",
    ({ repository: { value } }) => void value.secrets.pop(),
    "secrets",
    "problem",
    "nothing pays",
    "npm run setup",
  ],
  [
    "two credentials",
    ({ repository: { value } }) => void value.secrets.push("ANTHROPIC_API_KEY"),
    "secrets",
    "problem",
    "takes exactly one",
    "gh secret delete ANTHROPIC_API_KEY",
  ],
  [
    "no store address",
    ({ repository: { value } }) => void value.variables.delete("WHIM_STORE_URL"),
    "variables",
    "problem",
    "every job is skipped",
    "npm run setup",
  ],
  [
    "a store address with a path",
    ({ repository: { value } }) =>
      void value.variables.set("WHIM_STORE_URL", "https://abc.supabase.co/rest/v1"),
    "variables",
    "problem",
    "give the address of the API alone",
    "npm run setup",
  ],
  [
    "a store that was looked at and is not the workflows'",
    (facts) => void (facts.storeUrlHere = "https://other.supabase.co"),
    "variables",
    "warning",
    "the workflows use the store at https://abc.supabase.co",
    "unset WHIM_STORE_URL",
  ],
  [
    "a control runner that works, too",
    ({ repository: { value } }) => {
      value.variables.set("WHIM_CONTROL_RUNNER", "whim-control");
      for (const runner of value.runners) runner.labels = ["self-hosted", "whim", "whim-control"];
    },
    "control runner",
    "warning",
    "control jobs wait behind the work",
    "register one more runner",
  ],
  [
    "a configuration that nobody can read",
    ({ repository: { value } }) =>
      void (value.states.fault = '.whim/config.yml, line 1: "intak" is unknown.'),
    "configuration",
    "problem",
    "no work is taken in: .whim/config.yml, line 1",
    "mend .whim/config.yml",
  ],
  [
    "a state whose label has another name in the configuration",
    ({ repository: { value } }) => void (value.states.labels = { ...STATE_LABELS, stuck: "needs help" }),
    "labels",
    "warning",
    "there is no label needs help",
    "npm run setup",
  ],
  [
    "a state that is called like the label that starts work",
    ({ repository: { value } }) => void (value.states.labels = { ...STATE_LABELS, stuck: "WHIM" }),
    "labels",
    "problem",
    "starts work and is also",
    "--label NAME",
  ],
  [
    "a bot account that may not push",
    (facts) => {
      const { found } = facts.repository.value;
      facts.workerToken = { value: { ...found, may: { administer: false, push: false } } };
    },
    "worker's token",
    "problem",
    "may not push to octo-org/greeter",
    "write permission",
  ],
  [
    "a bot account's token that GitHub does not take",
    (facts) => void (facts.workerToken = { failed: "GitHub does not accept the token" }),
    "worker's token",
    "problem",
    "WHIM_GITHUB_TOKEN: GitHub does not accept",
    "make a new one",
  ],
  [
    "a bot account's token that is a secret and was not tried",
    ({ repository: { value } }) => void value.secrets.push("WHIM_GITHUB_TOKEN"),
    "worker's token",
    "unknown",
    "GitHub shows no secret",
    "set WHIM_GITHUB_TOKEN",
  ],
  [
    "no minutes",
    ({ repository: { value } }) => void value.variables.set("WHIM_JOB_MINUTES", "6h"),
    "variables",
    "problem",
    '"6h"',
    "5 to 7200",
  ],
  [
    "a missing label",
    ({ repository: { value } }) => void value.labels.pop(),
    "labels",
    "warning",
    "ai-failed",
    "npm run setup",
  ],
  [
    "no runner with the labels",
    ({ repository: { value } }) => value.runners.forEach((runner) => void (runner.labels = ["self-hosted"])),
    "runners",
    "problem",
    "no runner has the labels self-hosted, whim; there are one (self-hosted)",
    "npm run setup -- octo-org/greeter --runner-token",
  ],
  [
    "runners that are offline",
    ({ repository: { value } }) => value.runners.forEach((runner) => void (runner.online = false)),
    "runners",
    "problem",
    "online",
    "svc.sh start",
  ],
  [
    "a runner too old for Node 24",
    ({ repository: { value } }) => void (value.runners[0] = { ...value.runners[0]!, version: "2.327.0" }),
    "runner version",
    "problem",
    "one is 2.327.0",
    "update",
  ],
  [
    "a server that does not say the version",
    ({ repository: { value } }) => value.runners.forEach((runner) => void (runner.version = null)),
    "runner version",
    "unknown",
    "does not say",
  ],
  [
    "a store that GitHub's machines cannot reach",
    ({ storeAddress: { value } }) => void (value.addresses = [{ address: "192.168.1.5", isPublic: false }]),
    "control runner",
    "problem",
    "192.168.1.5",
    "--control-runner whim-control",
  ],
  [
    "a control runner that is not there",
    ({ repository: { value } }) => void value.variables.set("WHIM_CONTROL_RUNNER", "whim-control"),
    "control runner",
    "problem",
    "whim-control is online",
    "npm run setup -- octo-org/greeter --runner-token",
  ],
  [
    "more slots than runners",
    ({ store: { value } }) => void (value.status.maxWorkers = 3),
    "slots",
    "warning",
    "3 may work at once, and 2 runners",
    "max_workers",
  ],
  [
    "no slot at all",
    ({ store: { value } }) => void (value.status.maxWorkers = 0),
    "slots",
    "problem",
    "max_workers is 0: nobody starts",
    "whim.settings",
  ],
  [
    "an older schema",
    ({ store: { value } }) => void (value.status.schemaVersion = "0"),
    "schema",
    "problem",
    "has schema 0",
    "npm run migrate",
  ],
  [
    "a newer schema",
    ({ store: { value } }) => void (value.status.schemaVersion = String(SCHEMA_VERSION + 1)),
    "schema",
    "problem",
    `has schema ${SCHEMA_VERSION + 1}`,
    "git pull",
  ],
  [
    "a right too much",
    ({ grants: { value } }) => void value.push({ role: "anon", function: "whim_claim", fault: "too much" }),
    "grants",
    "problem",
    "anon may call whim_claim",
    "revoke execute on function public.whim_claim from anon;",
  ],
  [
    "a right too few",
    ({ grants: { value } }) =>
      void value.push({ role: "whim_worker", function: "whim_claim", fault: "missing" }),
    "grants",
    "problem",
    "whim_worker may not call",
    "grant execute",
  ],
  [
    "keys that end in 13 days",
    ({ keys: { value } }) => void (value[0]!.expires = new Date("2026-12-04T23:00:00Z")),
    "keys",
    "warning",
    "end on 2026-12-04",
    "--role-keys",
  ],
  [
    "keys that ended",
    ({ keys: { value } }) => void (value[0]!.expires = new Date("2026-11-20")),
    "keys",
    "problem",
    "ended on 2026-11-20",
    "--role-keys",
  ],
  [
    "paused work",
    ({ store: { value } }) => void (value.status.paused = true),
    "work may start",
    "warning",
    "paused",
    "resume all",
  ],
  [
    "a used-up day",
    ({ store: { value } }) => void (value.status.iterationsToday = 200),
    "work may start",
    "warning",
    "200 iterations are used up",
    "daily_iterations",
  ],
  [
    "spent money",
    ({ store: { value } }) => void (value.status.usdToday = 20),
    "work may start",
    "warning",
    "$20 are spent",
    "daily_usd",
  ],
  [
    "work that nobody takes",
    ({ store: { value } }) =>
      void (value.next = {
        title: "Greet",
        repo: "o/r",
        availableAt: "2026-11-20T11:00:00Z",
      } as WorkItem),
    "stale work",
    "warning",
    '"Greet" (o/r) is due since',
    "whim-sweep.yml",
  ],
  [
    "a silent worker",
    ({ store: { value } }) =>
      void value.workers.push({
        runner: "one",
        title: "Greet",
        lastHeartbeat: "2026-11-21T10:59:00Z",
      } as WorkerRow),
    "stale work",
    "warning",
    "one has been silent",
    "sweep",
  ],
  [
    "work that waits for a person",
    ({ store: { value } }) => void (value.status.items.stuck = 2),
    "stale work",
    "warning",
    "2 stuck and 0 failed",
    "needs_a_person",
  ],
  [
    "two credentials here",
    ({ credential: { value } }) => void (value.subscription = "sk-ant-oat01-0123456789abcdef"),
    "model's credential",
    "problem",
    "both set",
    "unset",
  ],
  [
    "an API key in the other's place",
    ({ credential: { value } }) => void ([value.subscription, value.apiKey] = [value.apiKey, null]),
    "model's credential",
    "problem",
    "holds an API key",
    "ANTHROPIC_API_KEY",
  ],
  [
    "a token in the key's place",
    ({ credential: { value } }) => void (value.apiKey = "sk-ant-oat01-0123456789abcdef"),
    "model's credential",
    "problem",
    "subscription's token",
    "CLAUDE_CODE_OAUTH_TOKEN",
  ],
  [
    "a key that was cut",
    ({ credential: { value } }) => void (value.apiKey = "sk-ant-api03"),
    "model's credential",
    "problem",
    "it was cut",
    "whole",
  ],
  [
    "a model that is not there",
    ({ credential: { value } }) => void (value.asked = { refused: 'There is no model "x"' }),
    "model",
    "problem",
    'no model "x"',
    "WHIM_MODEL",
  ],
  [
    "a provider that was not asked",
    ({ credential: { value } }) => void (value.asked = null),
    "model",
    "unknown",
    "not asked",
    "--online",
  ],
  ["no git", ({ machine }) => void (machine.value.git = null), "git", "problem", "not installed", "2.32"],
  [
    "an old git",
    ({ machine: { value } }) => void (value.git = "git version 2.31.9"),
    "git",
    "problem",
    "2.31.9",
    "update",
  ],
  [
    "no box",
    ({ machine }) =>
      void (machine.value.box = [
        {
          what: "bubblewrap",
          ok: false,
          detail: "bwrap is not installed.",
          fix: "Install it: apt-get install bubblewrap",
        },
      ]),
    "sandbox",
    "problem",
    "bwrap is not installed",
    "apt-get install bubblewrap",
  ],
  [
    "a full disk",
    ({ machine: { value } }) => void (value.disks[0]!.freeBytes = 0.9 * GB),
    "disk",
    "problem",
    "0.9 GB free",
    "make room",
  ],
  [
    "a disk that fills",
    ({ machine: { value } }) => void (value.disks[0]!.freeBytes = 4.9 * GB),
    "disk",
    "warning",
    "4.9 GB free",
    "5 GB",
  ],
  [
    "a Claude Code that does not run",
    ({ machine: { value } }) => void (value.claude = { broken: "no such file" }),
    "Claude Code",
    "problem",
    "no such file",
    "~/.cache/whim/claude",
  ],
  [
    "no Claude Code and no npm",
    ({ machine: { value } }) => void Object.assign(value, { claude: null, hasNpm: false }),
    "Claude Code",
    "problem",
    "no npm",
    "claude-command",
  ],
];

test("actions of the same owner are allowed where only local ones are", () => {
  const facts = healthy();
  facts.repository.value.policy.allowed = "local_only";
  facts.repository.value.actions[0]!.source.repo = "Octo-Org/whim";
  expect(examine(facts).find(({ check }) => check === "Actions")).toMatchObject({ level: "ok" });
});

test("a queue that waits because every worker is busy is no fault, and is said", () => {
  const facts = healthy();
  const { status } = facts.store.value;
  status.activeWorkers = status.maxWorkers;
  expect(examine(facts).find(({ check }) => check === "work may start")).toMatchObject({
    level: "ok",
    says: expect.stringContaining("what else is due waits for one of them") as string,
  });
});

test.each(BROKEN)("%s is found, with its fix", (_, spoil, check, level, says, fix) => {
  const facts = healthy();
  spoil(facts);
  const found = examine(facts).filter((finding) => finding.check === check && finding.level !== "ok");
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ level, says: expect.stringContaining(says) as string });
  expect(found[0]?.fix ?? "").toContain(fix ?? "");
});

test("every check is broken at least once", () => {
  expect(new Set(BROKEN.map(([, , check]) => check))).toEqual(
    new Set(
      CHECKS.flatMap(({ checks }) => checks.map(({ name }) => name)).filter((name) => name !== "store"),
    ),
  );
});

test.each<[{ unknown: string; fix: string } | { failed: string }, string]>([
  [{ unknown: "no repository was named", fix: "npm run doctor -- OWNER/NAME" }, "unknown"],
  [{ failed: "GitHub does not accept the token" }, "problem"],
])("what cannot be looked at is no pass: %j", (state, level) => {
  const facts: Facts = {
    ...healthy(),
    repository: state,
    store: state,
  };
  const found = examine(facts).filter(({ of }) => of === "repository" || of === "store");
  const own = found.filter(({ check }) => check === "your access" || check === "store");
  expect(own.map((finding) => finding.level)).toEqual([level, level]);
  for (const finding of found)
    expect(
      ["grants", "keys", ...own.map(({ check }) => check)].includes(finding.check) ||
        finding.level === "unknown",
    ).toBe(true);
});

test("on paper what nobody could look at for one reason is one line", () => {
  const facts: Facts = { ...healthy(), machine: { unknown: "this machine is no runner (--no-machine)" } };
  const text = asText(examine(facts));
  expect(text).toContain(
    "  ? git, sandbox, disk, Claude Code: not checked: this machine is no runner (--no-machine)\n",
  );
  expect(text).toContain("4 not checked.");
});
