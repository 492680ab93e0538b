/** What a job may have because of the action in it, and nothing beyond. The reasons are in workflows-templates/README.md. */
export type Grant = { permissions: Record<string, "read" | "write">; secrets: string[]; worker: boolean };

const CONTROL = ["WHIM_STORE_KEY", "WHIM_INTAKE_KEY", "WHIM_GITHUB_TOKEN", "WHIM_APP_PRIVATE_KEY"];

export const GRANTS: Record<string, Grant> = {
  intake: {
    permissions: { contents: "read", issues: "write", actions: "write" },
    secrets: [...CONTROL, "ANTHROPIC_API_KEY"],
    worker: false,
  },
  command: {
    permissions: { contents: "read", issues: "write", "pull-requests": "read", actions: "write" },
    secrets: CONTROL,
    worker: false,
  },
  sweep: {
    permissions: { contents: "read", issues: "write", "pull-requests": "read", actions: "write" },
    secrets: CONTROL,
    worker: false,
  },
  worker: {
    permissions: { contents: "write", issues: "write", "pull-requests": "write", actions: "write" },
    secrets: [
      "WHIM_STORE_KEY",
      "WHIM_WORKER_KEY",
      "WHIM_GITHUB_TOKEN",
      "WHIM_APP_PRIVATE_KEY",
      "ANTHROPIC_API_KEY",
      "CLAUDE_CODE_OAUTH_TOKEN",
    ],
    worker: true,
  },
};

/** Of all actions in a job together. */
export function grantOf(actions: string[]): Grant {
  const granted = actions.map((name) => GRANTS[name]).filter((grant) => grant !== undefined);
  const permissions: Grant["permissions"] = {};
  for (const grant of granted)
    for (const [scope, access] of Object.entries(grant.permissions))
      if (permissions[scope] !== "write") permissions[scope] = access;
  return {
    permissions,
    secrets: [...new Set(granted.flatMap(({ secrets }) => secrets))],
    worker: granted.some(({ worker }) => worker),
  };
}
