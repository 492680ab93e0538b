import { isLabel } from "../../actions/_lib/labels.ts";
import { CONFIG_FILE } from "../../actions/_lib/repository-config.ts";
import type { Plan } from "./change.ts";
import { SECRETS, VARIABLES, wantedLabels } from "./names.ts";
import { type Kept, type PresentRepository, REMOVAL_BRANCH, SETUP_BRANCH } from "./present.ts";

/** What other workflows use stays: names that are not Whim's alone, by their mention in a file that is not Whim's. */
export function keptRemovals(kept: Kept, otherWorkflows: string[]): Plan {
  const plan: Plan = { changes: [], there: [], notes: [] };
  const isUsed = (name: string) => otherWorkflows.some((text) => new RegExp(`\\b${name}\\b`).test(text));
  for (const name of Object.values(SECRETS)) {
    if (!kept.secrets.some((secret) => secret.name === name)) continue;
    if (isUsed(name)) plan.notes.push(`secret ${name} stays: another workflow uses it.`);
    else plan.changes.push({ kind: "delete-secret", name });
  }
  for (const name of Object.values(VARIABLES)) {
    const found = kept.variables.find((variable) => variable.name === name);
    if (found === undefined) continue;
    if (isUsed(name)) plan.notes.push(`variable ${name} stays: another workflow uses it.`);
    else plan.changes.push({ kind: "delete-variable", name, was: found.value });
  }
  const lent = [...kept.lent.secrets, ...kept.lent.variables].filter(({ name }) =>
    [...Object.values<string>(SECRETS), ...Object.values<string>(VARIABLES)].includes(name),
  );
  if (lent.length > 0)
    plan.notes.push(
      `The organisation goes on lending ${lent.map(({ name }) => name).join(", ")}: --org NAME --remove takes them from all its repositories.`,
    );
  return plan;
}

export function repositoryRemovals(present: PresentRepository, label: string, setupBranch: boolean): Plan {
  const plan: Plan = { changes: [], there: [], notes: [] };
  const files = [...present.files]
    .filter(([, text]) => text !== null)
    .map(([path]) => ({ path, text: null, isNew: false }));
  if (files.length > 0) {
    const waiting = present.proposed?.pull ?? null;
    const title = "ci: remove Whim's workflows";
    if (waiting !== null) plan.there.push(`pull request #${waiting.number} that removes the workflow files`);
    else
      plan.changes.push(
        { kind: "files", branch: REMOVAL_BRANCH, files, title },
        {
          kind: "pull-request",
          branch: REMOVAL_BRANCH,
          title,
          body: "Takes Whim's workflow files away. Until it is merged they do nothing: `WHIM_STORE_URL` is not set any more.\n",
        },
      );
  }
  if (setupBranch) plan.changes.push({ kind: "delete-branch", branch: SETUP_BRANCH });
  // Of the usual names: what a repository calls otherwise it may use for more than Whim's work.
  const usual = wantedLabels(label);
  const others = wantedLabels(label, present.states.labels).filter(
    ({ name }) =>
      !usual.some((one) => isLabel(one.name, name)) &&
      present.labels.some((there) => isLabel(there.name, name)),
  );
  if (others.length > 0)
    plan.notes.push(
      `label ${others.map(({ name }) => name).join(", ")} stays: ${CONFIG_FILE} names it, and other work may use it.`,
    );
  for (const { name } of usual) {
    const found = present.labels.find((there) => isLabel(there.name, name));
    if (found !== undefined) plan.changes.push({ kind: "delete-label", name: found.name });
  }
  if (present.rights.mayOpenPullRequests)
    plan.notes.push(
      'Workflows may still open pull requests, as other workflows may need: Settings → Actions → General, "Allow GitHub Actions to create and approve pull requests".',
    );
  return plan;
}
