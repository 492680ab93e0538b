import { issue, label, repository, user } from "./shapes.ts";
import type { StandInIssue, StandInRepository, State } from "./state.ts";

/** What the runner puts into the event file when somebody applies a label. Applies the label, too. */
export function issuesLabeledEvent(
  state: State,
  repo: StandInRepository,
  found: StandInIssue,
  name: string,
  by: string,
): object {
  if (!found.labels.includes(name)) found.labels.push(name);
  return {
    action: "labeled",
    issue: issue(state, repo, found),
    label: label(state, repo, name),
    repository: repository(state, repo),
    sender: user(state, by),
  };
}
