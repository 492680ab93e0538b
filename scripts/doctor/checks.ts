import { credential, model } from "./checks/credential.ts";
import { claude, disk, git, sandbox } from "./checks/machine.ts";
import {
  access,
  actionsAllowed,
  actionsSource,
  configuration,
  dispatch,
  labels,
  pullRequests,
  schedule,
  secrets,
  startsChecks,
  templates,
  variables,
  workerToken,
} from "./checks/repository.ts";
import { controlRunner, runnerVersion, slots, workers } from "./checks/runners.ts";
import { grants, keys, mayStart, reachable, schema, stale } from "./checks/store.ts";
import type { Check } from "./finding.ts";

/** In the order in which one would mend things. */
export const CHECKS: { of: "machine" | "repository" | "store" | "model"; checks: Check[] }[] = [
  {
    of: "repository",
    checks: [
      access,
      actionsAllowed,
      pullRequests,
      startsChecks,
      workerToken,
      templates,
      actionsSource,
      dispatch,
      schedule,
      secrets,
      variables,
      configuration,
      labels,
      workers,
      runnerVersion,
      controlRunner,
    ],
  },
  { of: "store", checks: [reachable, schema, grants, keys, mayStart, slots, stale] },
  { of: "model", checks: [credential, model] },
  { of: "machine", checks: [git, sandbox, disk, claude] },
];
