import assert from "node:assert/strict";
import { commitTo, headOf, setRef } from "../../actions/_lib/testing/github/bare-repository.ts";
import {
  commentEvent,
  dispatchEvent,
  issueEvent,
  issuesLabeledEvent,
  pullClosedEvent,
  scheduleEvent,
} from "../../actions/_lib/testing/github/events.ts";
import {
  repositoryOf,
  type StandInIssue,
  type StandInRepository,
} from "../../actions/_lib/testing/github/state.ts";
import { SCHEMA_VERSION } from "../../actions/_lib/store/schema-version.ts";
import type { WorkItem } from "../../actions/_lib/store/store.ts";
import type { Reported } from "../doctor/report.ts";
import { LABELLER, SAMPLE_FILES, SAMPLE_ISSUE, SAMPLE_REPO } from "../start/sample.ts";
import { templateText } from "../templates/workflow.ts";
import type { Factory } from "./factory.ts";
import type { ActRun } from "./run-act.ts";

const FRESH = "octo-org/newcomer";

type Scenario = { name: string; run(factory: Factory): Promise<void> };

/** One story in the order it happens: each step finds what the ones before it left. */
export const SCENARIOS: Scenario[] = [
  {
    name: "a comment that is neither an answer nor a command starts no job",
    async run({ github, repo, run }) {
      const issue = github.addIssue(SAMPLE_REPO, SAMPLE_ISSUE);
      const { event } = commentEvent(github.state, repo, issue, "Nice idea.", "somebody");
      assert.deepEqual(jobs(await run("whim.yml", "issue_comment", event)), {});
    },
  },
  {
    name: "a label becomes one queued item, and wakes a slot",
    async run(factory) {
      const { github, repo, run, dispatches } = factory;
      const event = issuesLabeledEvent(github.state, repo, issueOf(factory, 1), "whim", LABELLER);
      assert.deepEqual(jobs(await run("whim.yml", "issues", event)), { intake: "success" });
      const [item, ...others] = await items(factory);
      assert.deepEqual(
        [item?.status, item?.source, item?.sourceId, item?.requestedBy, others.length],
        ["queued", "issue", "1", LABELLER, 0],
      );
      assert.deepEqual(issueOf(factory, 1).labels.toSorted(), ["ai-processing", "whim"]);
      assert.deepEqual(dispatches, [{ workflow: "whim-worker.yml", ref: "main", inputs: { slot: "1" } }]);
    },
  },
  {
    name: "the worker that was woken opens the pull request with its proof",
    async run(factory) {
      const dispatch = factory.dispatches.shift();
      assert.ok(dispatch, "nobody was woken");
      const event = dispatched(factory, dispatch.inputs);
      const ended = await factory.run(dispatch.workflow, "workflow_dispatch", event);
      assert.deepEqual(jobs(ended), { work: "success" });
      assert.match(ended.log, /The agent runs in a box/);
      const [item] = await items(factory);
      assert.equal(item?.status, "completed");
      const pull = pullOf(factory.repo);
      assert.match(pull.body ?? "", /^Closes #1$/m);
      assert.match(pull.body ?? "", /\| ✅ \| Add a shouting mode \| [0-9a-f]{10} \| `node --test && grep/);
      assert.equal(pull.pull?.draft, false);
      assert.deepEqual(issueOf(factory, 1).labels.toSorted(), ["ai-pr-ready", "whim"]);
    },
  },
  {
    name: "a dispatch with a spec of one's own becomes an item, its line ends kept",
    async run(factory) {
      const spec = "# Say goodbye\n\n- [ ] Say goodbye\n  - Verify: `node --test`\n";
      const event = dispatched(factory, { spec, priority: "high", metadata: '{"team": "web"}', command: "" });
      assert.deepEqual(jobs(await factory.run("whim.yml", "workflow_dispatch", event)), {
        intake: "success",
      });
      const item = await newest(factory);
      assert.deepEqual(
        [item.status, item.source, item.title, item.priority, item.metadata["team"]],
        ["queued", "dispatch", "Say goodbye", "high", "web"],
      );
      assert.equal((await factory.store.getSpec(item.id))?.spec, spec);
    },
  },
  {
    name: "a dispatch with the path of a spec becomes an item on the base it names",
    async run(factory) {
      commitTo(factory.repo, "main", { "docs/nod.md": "# Nod\n\n- [ ] Nod\n" });
      const event = dispatched(factory, { "spec-path": "docs/nod.md", base: "main", command: "" });
      assert.deepEqual(jobs(await factory.run("whim.yml", "workflow_dispatch", event)), {
        intake: "success",
      });
      const item = await newest(factory);
      assert.deepEqual([item.title, item.baseBranch, item.requestedBy], ["Nod", "main", LABELLER]);
    },
  },
  {
    name: "a command in a comment steers, and says so",
    async run(factory) {
      const { github, repo, run } = factory;
      const issue = github.addIssue(SAMPLE_REPO, { title: "Wave", body: "- [ ] Wave\n" });
      const label = issuesLabeledEvent(github.state, repo, issue, "whim", LABELLER);
      assert.deepEqual(jobs(await run("whim.yml", "issues", label)), { intake: "success" });
      const { event, comment } = commentEvent(github.state, repo, issue, "/whim priority critical", LABELLER);
      assert.deepEqual(jobs(await run("whim.yml", "issue_comment", event)), { command: "success" });
      assert.equal((await newest(factory)).priority, "critical");
      const reactions = repo.reactions.filter((reaction) => reaction.comment === comment.id);
      assert.deepEqual(
        reactions.map(({ content }) => content),
        ["eyes", "rocket"],
      );
    },
  },
  {
    name: "a command on the pull request finds its work",
    async run(factory) {
      const { github, repo, run } = factory;
      const { event } = commentEvent(github.state, repo, pullOf(repo), "/whim status", LABELLER);
      const ended = await run("whim.yml", "issue_comment", event);
      assert.deepEqual(jobs(ended), { command: "success" });
      assert.match(ended.log, /done: status: /);
    },
  },
  {
    name: "an issue that is closed ends its work",
    async run(factory) {
      const { github, repo, run } = factory;
      const { sourceId } = await newest(factory);
      const event = issueEvent(github.state, repo, issueOf(factory, Number(sourceId)), "closed", LABELLER);
      assert.deepEqual(jobs(await run("whim.yml", "issues", event)), { command: "success" });
      assert.equal((await newest(factory)).status, "cancelled");
    },
  },
  {
    name: "a merged pull request settles its work",
    async run(factory) {
      const { github, repo, run } = factory;
      const event = pullClosedEvent(github.state, repo, pullOf(repo), true, LABELLER);
      const ended = await run("whim.yml", "pull_request", event);
      assert.deepEqual(jobs(ended), { command: "success" });
      assert.match(ended.log, /done: #\d+ was merged/);
    },
  },
  {
    name: "a dispatched command is carried out",
    async run(factory) {
      const pause = dispatched(factory, { command: "pause all" });
      assert.deepEqual(jobs(await factory.run("whim.yml", "workflow_dispatch", pause)), {
        command: "success",
      });
      assert.equal((await factory.store.status()).paused, true);
      const resume = dispatched(factory, { command: "resume all" });
      await factory.run("whim.yml", "workflow_dispatch", resume);
      assert.equal((await factory.store.status()).paused, false);
    },
  },
  {
    name: "the sweep finds what events, wake-ups and a worker left undone, on a control runner of one's own",
    async run(factory) {
      const { github, repo, run, store, sql, dispatches } = factory;
      const bow = github.addIssue(SAMPLE_REPO, { title: "Bow", body: "- [ ] Bow\n" });
      await run("whim.yml", "issues", issuesLabeledEvent(github.state, repo, bow, "whim", LABELLER));
      const bowItem = await newest(factory);
      issueEvent(github.state, repo, bow, "closed", LABELLER);
      const nod = github.addIssue(SAMPLE_REPO, { title: "Nod again", body: "- [ ] Nod\n" });
      github.label(SAMPLE_REPO, nod.number, "whim", LABELLER);
      const dead = await store.claim({
        key: "elsewhere",
        repo: SAMPLE_REPO,
        slot: 2,
        runner: "elsewhere",
        metered: false,
      });
      assert.ok(dead.kind === "claimed", "there was nothing to claim");
      await sql(
        "update whim.work_items set lease_until = now() - interval '1 second' where lease_token is not null",
      );
      await sql("update whim.wakeups set at = at - interval '1 hour'");
      dispatches.length = 0;

      repo.administered.variables.set("WHIM_CONTROL_RUNNER", "whim-control");
      const ended = await run("whim-sweep.yml", "schedule", scheduleEvent());
      assert.deepEqual(jobs(ended), { sweep: "success" });
      assert.equal((await store.get(bowItem.id))?.status, "cancelled");
      assert.equal((await store.get(dead.item.id))?.status, "queued");
      const taken = await newest(factory);
      assert.deepEqual([taken.sourceId, taken.status], [String(nod.number), "queued"]);
      assert.deepEqual(
        dispatches.map(({ workflow }) => workflow),
        ["whim-worker.yml", "whim-worker.yml"],
      );
    },
  },
  {
    name: "a fresh repository joins by npm run setup, and the doctor says what is left to do until nothing is",
    async run(factory) {
      const { github, command } = factory;
      const repo = github.addRepository(FRESH, SAMPLE_FILES, { private: true });
      github.setPower(FRESH, LABELLER, "admin");
      // The version of this clone, of which nobody made a release; and the store is not where GitHub's machines are.
      const place = ["--actions", "octo-org/whim", "--ref", "HEAD", "--control-runner", "whim-control"];
      const { code, output } = await command("setup", [FRESH, "--yes", ...place]);
      assert.equal(code, 0, output);
      assert.deepEqual(await faults(factory, ["--no-machine"]), {
        code: 1,
        checks: ["control runner", "runners", "slots", "wakes workers", "workflow files"],
      });

      const head = headOf(repo, pullOf(repo).pull?.head ?? "");
      assert.ok(head, "setup opened no pull request");
      setRef(repo, "refs/heads/main", head);
      pullOf(repo).state = "closed";
      for (const [name, label] of [
        ["one", "whim"],
        ["two", "whim"],
        ["control", "whim-control"],
      ] as const)
        repo.administered.runners.push({ name, status: "online", labels: ["self-hosted", label] });
      assert.deepEqual(await faults(factory, ["--online"]), { code: 0, checks: [] });
    },
  },
  {
    name: "it works there, with the store's secret key alone: label, wake-up, pull request, and the doctor stays content",
    async run(factory) {
      const { github, run, dispatches } = factory;
      const repo = newcomer(factory);
      dispatches.length = 0;
      const issue = github.addIssue(FRESH, SAMPLE_ISSUE);
      const label = issuesLabeledEvent(github.state, repo, issue, "whim", LABELLER);
      assert.deepEqual(jobs(await run("whim.yml", "issues", label, repo)), { intake: "success" });
      const [{ workflow, inputs } = { workflow: "", inputs: {} }] = dispatches;
      const wake = { ...dispatchEvent(github.state, repo, LABELLER), inputs };
      assert.deepEqual(jobs(await run(workflow, "workflow_dispatch", wake, repo)), { work: "success" });
      assert.match(pullOf(repo).body ?? "", new RegExp(`^Closes #${issue.number}$`, "m"));
      assert.equal((await newest(factory, FRESH)).status, "completed");
      assert.deepEqual(await faults(factory, ["--no-machine"]), { code: 0, checks: [] });
    },
  },
  {
    name: "whatever breaks there afterwards, the doctor names it and nothing else",
    async run(factory) {
      const { administered } = newcomer(factory);
      const worker = ".github/workflows/whim-worker.yml";
      const before = headOf(newcomer(factory), "main") ?? "";
      const [runner] = administered.runners;
      assert.ok(runner);
      const breakages: { fault: string; broken: () => unknown; mended: () => unknown }[] = [
        {
          fault: "workflow files",
          broken: () => commitTo(newcomer(factory), "main", { [worker]: templateText("whim-worker.yml") }),
          mended: () => setRef(newcomer(factory), "refs/heads/main", before),
        },
        {
          fault: "slots",
          broken: () => (runner.status = "offline"),
          mended: () => (runner.status = "online"),
        },
        {
          fault: "opens pull requests",
          broken: () => (administered.rights.mayOpenPullRequests = false),
          mended: () => (administered.rights.mayOpenPullRequests = true),
        },
        {
          fault: "schema",
          broken: () => schemaVersion(factory, SCHEMA_VERSION + 1),
          mended: () => schemaVersion(factory, SCHEMA_VERSION),
        },
      ];
      for (const { fault, broken, mended } of breakages) {
        await broken();
        const { code, checks } = await faults(factory, ["--no-machine"]);
        // A runner less is a warning: the others go on.
        assert.deepEqual([fault, code, checks], [fault, fault === "slots" ? 0 : 1, [fault]]);
        await mended();
      }
    },
  },
];

/** As the owner of the newcomer calls it: which checks are not content. What nobody could look at is neither. */
async function faults(
  { command }: Factory,
  args: string[] = [],
): Promise<{ code: number; checks: string[] }> {
  const { code, output } = await command("doctor", [FRESH, "--json", ...args]);
  const { findings } = JSON.parse(output) as { findings: Reported[] };
  // The disk is this machine's own.
  const found = findings.filter(
    ({ level, check }) => (level === "problem" || level === "warning") && check !== "disk",
  );
  return { code, checks: [...new Set(found.map(({ check }) => check))].toSorted() };
}

function newcomer({ github }: Factory): StandInRepository {
  const repo = repositoryOf(github.state, FRESH);
  assert.ok(repo, "the newcomer is not there");
  return repo;
}

/** As a migration does it. */
function schemaVersion({ sql }: Factory, version: number): Promise<unknown[]> {
  return sql(
    `create or replace function whim.schema_version() returns integer language sql immutable set search_path = '' as $$ select ${version} $$`,
  );
}

/** How its jobs ended; those that did not run are left out. */
function jobs({ jobs: all, exitCode }: ActRun): Record<string, string> {
  assert.equal(exitCode, 0, `act ended with code ${exitCode}`);
  return Object.fromEntries(Object.entries(all).filter(([, result]) => result !== "skipped"));
}

function dispatched({ github, repo }: Factory, inputs: Record<string, string>): object {
  return { ...dispatchEvent(github.state, repo, LABELLER), inputs };
}

async function items({ store }: Factory, repo = SAMPLE_REPO): Promise<WorkItem[]> {
  return (await store.list({ repo })).items;
}

async function newest(factory: Factory, repo = SAMPLE_REPO): Promise<WorkItem> {
  const [item] = await items(factory, repo);
  assert.ok(item, "there is no item");
  return item;
}

function issueOf({ repo }: Factory, number: number): StandInIssue {
  const issue = repo.issues.get(number);
  assert.ok(issue, `there is no issue ${number}`);
  return issue;
}

/** The newest. */
function pullOf(repo: StandInRepository): StandInIssue {
  const pull = [...repo.issues.values()].findLast((issue) => issue.pull !== null);
  assert.ok(pull, "there is no pull request");
  return pull;
}
