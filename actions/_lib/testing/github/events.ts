import { issue, label, repository, user } from "./shapes.ts";
import { applyLabel, type StandInIssue, type StandInRepository, type State } from "./state.ts";

/** What the runner puts into the event file when somebody applies a label. Applies the label, too. */
export function issuesLabeledEvent(
  state: State,
  repo: StandInRepository,
  found: StandInIssue,
  name: string,
  by: string,
): object {
  applyLabel(state, repo, found, name, by);
  return {
    action: "labeled",
    issue: issue(state, repo, found),
    label: label(state, repo, name),
    repository: repository(state, repo),
    sender: user(state, by),
  };
}
