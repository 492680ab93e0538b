import { ConfigurationError, explain } from "../../actions/_lib/errors.ts";
import { STATE_LABELS, type StateLabels } from "../../actions/_lib/labels.ts";
import { parseRepositoryConfig } from "../../actions/_lib/repository-config.ts";

/** How a repository calls the states of work; `fault`: its configuration cannot be read, and no job of Whim's goes on with it. */
export type NamedStates = { labels: StateLabels; fault: string | null };

/** `text`: of `.whim/config.yml`, null where there is none. */
export function namedStates(text: string | null): NamedStates {
  if (text === null) return { labels: STATE_LABELS, fault: null };
  try {
    return { labels: parseRepositoryConfig(text).intake.labels, fault: null };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { labels: STATE_LABELS, fault: explain(error) };
  }
}
