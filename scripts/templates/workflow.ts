import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

export const TEMPLATES = path.resolve(import.meta.dirname, "../../workflows-templates");
const ACTIONS = path.resolve(import.meta.dirname, "../../actions");

/** A workflow as far as the checks look into it. */
export type Workflow = {
  /** With its comments. */
  text: string;
  on: Record<string, { inputs?: Record<string, unknown> } | null>;
  permissions?: unknown;
  concurrency?: unknown;
  env?: Record<string, unknown>;
  jobs: Record<string, Job>;
};

export type Job = {
  if?: string;
  "runs-on"?: unknown;
  "timeout-minutes"?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  env?: Record<string, unknown>;
  steps?: Step[];
  uses?: string;
  secrets?: unknown;
};

export type Step = {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
};

/** What an action takes, of its `action.yml`. */
export type ActionInputs = Record<string, { required?: boolean; default?: string }>;

export function templateNames(): string[] {
  return readdirSync(TEMPLATES)
    .filter((name) => name.endsWith(".yml"))
    .toSorted();
}

export function templateText(name: string): string {
  return readFileSync(path.join(TEMPLATES, name), "utf8");
}

export function workflowOf(text: string): Workflow {
  return { ...(parse(text) as Omit<Workflow, "text">), text };
}

/** Null: there is no such action. */
export function actionInputs(name: string): ActionInputs | null {
  try {
    const text = readFileSync(path.join(ACTIONS, name, "action.yml"), "utf8");
    return (parse(text) as { inputs?: ActionInputs }).inputs ?? {};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
