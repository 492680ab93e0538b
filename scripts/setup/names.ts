import { LABEL_MEANINGS, STATE_LABELS, type StateLabels } from "../../actions/_lib/labels.ts";
import type { RepositoryLabel } from "../../actions/_lib/github/administration.ts";

/** What the workflow files read, by the names they use; a test compares both. */
export const SECRETS = {
  storeKey: "WHIM_STORE_KEY",
  intakeKey: "WHIM_INTAKE_KEY",
  workerKey: "WHIM_WORKER_KEY",
  githubToken: "WHIM_GITHUB_TOKEN",
  appKey: "WHIM_APP_PRIVATE_KEY",
  subscription: "CLAUDE_CODE_OAUTH_TOKEN",
  apiKey: "ANTHROPIC_API_KEY",
} as const;

export const VARIABLES = {
  storeUrl: "WHIM_STORE_URL",
  appId: "WHIM_APP_ID",
  label: "WHIM_LABEL",
  controlRunner: "WHIM_CONTROL_RUNNER",
  jobMinutes: "WHIM_JOB_MINUTES",
  model: "WHIM_MODEL",
  baseUrl: "ANTHROPIC_BASE_URL",
  /** Of the role keys, which nobody can read back: the first day on which one of them ends. For setup and doctor only. */
  keysExpire: "WHIM_KEYS_EXPIRE",
} as const;

/** What a runner for workers, and one for control jobs, is called by. */
export const WORKER_LABELS = ["self-hosted", "whim"];
export const CONTROL_LABEL = "whim-control";

export const DEFAULT_LABEL = "whim";

/** Keys are renewed, and the doctor warns, this long before they end. */
export const RENEW_DAYS = 14;

/** The label that starts work, and those of the states, as the repository calls them. */
export function wantedLabels(intake: string, states: StateLabels = STATE_LABELS): RepositoryLabel[] {
  return [
    {
      name: intake,
      color: "5319e7",
      description: "Whim works on this issue; whoever applies it needs write permission",
    },
    ...Object.entries(states).map(([state, name]) => ({
      name,
      ...LABEL_MEANINGS[state as keyof typeof STATE_LABELS],
    })),
  ];
}
