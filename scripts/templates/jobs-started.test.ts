import { afterAll, beforeAll, expect, test } from "vitest";
import {
  commentEvent,
  dispatchEvent,
  issueEvent,
  issuesLabeledEvent,
  pullClosedEvent,
  scheduleEvent,
} from "../../actions/_lib/testing/github/events.ts";
import { startGitHub, type StandInGitHub } from "../../actions/_lib/testing/github/server.ts";
import type { StandInIssue, StandInRepository } from "../../actions/_lib/testing/github/state.ts";
import { jobsStarted } from "./jobs-started.ts";
import { templateText, workflowOf } from "./workflow.ts";

const REPO = "octo/repo";
const SET_UP = { WHIM_STORE_URL: "https://store.example" };
const front = workflowOf(templateText("whim.yml"));

let github: StandInGitHub;
let repo: StandInRepository;
beforeAll(async () => {
  github = await startGitHub();
  repo = github.addRepository(REPO, { "README.md": "hello\n" });
});
afterAll(() => github.close());

const issue = (labels: string[] = []): StandInIssue =>
  github.addIssue(REPO, { title: "A wish", body: "", labels });
const pull = (head: string): StandInIssue => {
  const found = issue();
  found.pull = { head, base: "main", draft: false, reviewers: [], sha: "a".repeat(40) };
  return found;
};
const started = (name: string, event: object, vars: Record<string, string> = SET_UP, headRef = "") =>
  jobsStarted(front, { name, event, vars, headRef });
const said = (on: StandInIssue, body: string, by = "somebody") =>
  started("issue_comment", commentEvent(github.state, repo, on, body, by).event);
const happened = (action: string, to: StandInIssue, label?: string) =>
  started("issues", issueEvent(github.state, repo, to, action, "somebody", label));

const label = (name: string) => issuesLabeledEvent(github.state, repo, issue(), name, "somebody");
const closed = (head: string, from = REPO) => {
  const event = pullClosedEvent(github.state, repo, pull(head), true, "somebody") as {
    pull_request: { head: { repo: { full_name: string } } };
  };
  event.pull_request.head.repo.full_name = from;
  return started("pull_request", event, SET_UP, head);
};
const dispatch = (inputs: object | null) => ({
  ...dispatchEvent(github.state, repo, "octocat"),
  inputs,
});

test("the label starts the intake and nothing else, by whatever name the repository gave it", () => {
  expect(started("issues", label("whim"))).toEqual(["intake"]);
  expect(started("issues", label("Whim"))).toEqual(["intake"]);
  expect(started("issues", label("bug"))).toEqual([]);
  expect(started("issues", label("robot"), { ...SET_UP, WHIM_LABEL: "robot" })).toEqual(["intake"]);
  expect(started("issues", label("whim"), { ...SET_UP, WHIM_LABEL: "robot" })).toEqual([]);
});

test("a comment costs a job only where it may be an answer or a command", () => {
  expect(said(issue(["whim", "ai-needs-info"]), "In blue, please.")).toEqual(["intake"]);
  expect(said(issue(["bug"]), "In blue, please.")).toEqual([]);
  expect(said(issue(["bug"]), "/whim status")).toEqual(["command"]);
  expect(said(issue(["whim"]), "/whim status")).toEqual(["command"]);
  expect(said(issue(["whim"]), "In blue, please.\n/whim retry")).toEqual(["intake", "command"]);
  expect(said(pull("whim/1-wish"), "Looks good.")).toEqual([]);
  expect(said(pull("whim/1-wish"), "/whim retry with tests")).toEqual(["command"]);
});

test("neither bots nor Whim's own words start anything, also when they come by a person's token", () => {
  expect(said(issue(["whim"]), "/whim status", "ci[bot]")).toEqual([]);
  expect(said(issue(["whim"]), "In blue, please.", "ci[bot]")).toEqual([]);
  expect(said(issue(["whim"]), "<!-- whim:refused -->\nWhich colour?")).toEqual([]);
  expect(said(issue(["whim"]), "<!-- whim:item 7 -->\n`/whim cancel` ends it")).toEqual([]);
});

test("what becomes of an issue ends its work; of labels only ours counts", () => {
  for (const action of ["closed", "deleted", "transferred"])
    expect(happened(action, issue())).toEqual(["command"]);
  expect(happened("unlabeled", issue(["whim"]), "whim")).toEqual(["command"]);
  expect(happened("unlabeled", issue(["whim", "bug"]), "bug")).toEqual([]);
  expect(happened("edited", issue(["whim"]))).toEqual([]);
  expect(happened("opened", issue(["whim"]))).toEqual([]);
});

test("of pull requests only Whim's own count, never a fork's of the same name", () => {
  expect(closed("whim/1-wish")).toEqual(["command"]);
  expect(closed("feature")).toEqual([]);
  expect(closed("dependabot/npm/left-pad")).toEqual([]);
  expect(closed("whim/1-wish", "stranger/repo")).toEqual([]);
});

test("a dispatch is a command when it carries one, and otherwise work", () => {
  expect(started("workflow_dispatch", dispatch({ spec: "- [ ] Do it", command: "" }))).toEqual(["intake"]);
  expect(started("workflow_dispatch", dispatch({ issue: "7" }))).toEqual(["intake"]);
  expect(started("workflow_dispatch", dispatch(null))).toEqual(["intake"]);
  expect(started("workflow_dispatch", dispatch({ command: "pause all" }))).toEqual(["command"]);
});

test("nothing runs in a repository that has no store, as in every fork", () => {
  expect(started("issues", label("whim"), {})).toEqual([]);
  for (const name of ["whim-worker.yml", "whim-sweep.yml"]) {
    const workflow = workflowOf(templateText(name));
    const event = dispatch({ slot: "1" });
    expect(jobsStarted(workflow, { name: "workflow_dispatch", event, vars: {} })).toEqual([]);
    expect(jobsStarted(workflow, { name: "workflow_dispatch", event, vars: SET_UP })).toHaveLength(1);
  }
  const sweep = workflowOf(templateText("whim-sweep.yml"));
  expect(jobsStarted(sweep, { name: "schedule", event: scheduleEvent(), vars: SET_UP })).toEqual(["sweep"]);
});
