import { pullRequest } from "./pull-shape.ts";
import { comment, issue, label, repository, user } from "./shapes.ts";
import {
  applyLabel,
  moment,
  say,
  type StandInComment,
  type StandInIssue,
  type StandInRepository,
  type State,
  takeLabel,
} from "./state.ts";

/** What the runner puts into the event file when somebody applies a label. Applies the label, too. */
export function issuesLabeledEvent(
  state: State,
  repo: StandInRepository,
  found: StandInIssue,
  name: string,
  by: string,
): object {
  applyLabel(state, repo, found, name, by);
  const event = onIssue(state, repo, found, by);
  const at = found.events.findLast((entry) => entry.label === name)?.at;
  return {
    action: "labeled",
    ...event,
    issue: { ...event.issue, ...(at === undefined ? {} : { updated_at: at }) },
    label: label(state, repo, name),
  };
}

/** `closed`, `unlabeled` and the like. Does it, too. */
export function issueEvent(
  state: State,
  repo: StandInRepository,
  found: StandInIssue,
  action: string,
  by: string,
  name?: string,
): object {
  if (action === "closed") Object.assign(found, { state: "closed", closedAt: moment(state) });
  if (action === "unlabeled" && name !== undefined) takeLabel(state, found, name, by);
  const event = { action, ...onIssue(state, repo, found, by) };
  return name === undefined ? event : { ...event, label: label(state, repo, name) };
}

/** Somebody comments, on an issue or a pull request. Adds the comment, too. */
export function commentEvent(
  state: State,
  repo: StandInRepository,
  found: StandInIssue,
  body: string,
  by: string,
): { comment: StandInComment; event: object } {
  const said = say(state, repo, { issue: found.number, author: by, body });
  const event = {
    action: "created",
    ...onIssue(state, repo, found, by),
    comment: comment(state, repo, said),
  };
  return { comment: said, event };
}

export function pullClosedEvent(
  state: State,
  repo: StandInRepository,
  found: StandInIssue,
  merged: boolean,
  by: string,
): object {
  found.state = "closed";
  if (found.pull !== null) found.pull.merged = merged;
  return {
    action: "closed",
    number: found.number,
    pull_request: pullRequest(state, repo, found),
    repository: repository(state, repo),
    sender: user(state, by),
  };
}

export function dispatchEvent(state: State, repo: StandInRepository, by: string): object {
  const workflow = ".github/workflows/whim.yml";
  const ref = `refs/heads/${repo.defaultBranch}`;
  return { inputs: null, ref, workflow, repository: repository(state, repo), sender: user(state, by) };
}

export function scheduleEvent(): object {
  return { schedule: "*/30 * * * *", workflow: ".github/workflows/whim.yml" };
}

function onIssue(state: State, repo: StandInRepository, found: StandInIssue, by: string) {
  return { issue: issue(state, repo, found), repository: repository(state, repo), sender: user(state, by) };
}
