import { ConfigurationError } from "../_lib/errors.ts";
import type { SourceText } from "../_lib/source-text.ts";
import type { NewWork } from "../_lib/store/store.ts";
import { isSpec } from "../_lib/spec/spec-from-body.ts";
import { specFromIssue } from "./spec-from-issue.ts";

/** Where a spec comes from. The generator plugs in here; without one the issue's own words are the spec. */
export type SpecWriter = (text: SourceText, about: SpecContext) => Promise<WrittenSpec>;

export type SpecContext = { repo: string; baseBranch: string; baseCommit: string; language: string };

export type WrittenSpec =
  | {
      kind: "spec";
      spec: string;
      /** Of the pull request, where it should not be the issue's own. */
      title?: string;
      /** Files and folders that the work will change. */
      touches?: string[];
      /** What a person should know, such as text that was hidden in the issue. */
      remarks?: string[];
      /** Where a model wrote it. */
      usage?: NonNullable<NewWork["specUsage"]>;
    }
  /** The worker writes it as its first step, from the pinned text. */
  | { kind: "later" }
  | { kind: "questions"; questions: string[] }
  /** The text itself is at fault, and whoever wrote it can mend it. */
  | { kind: "refused"; reason: string };

/** Where no key of ours can write one: a spec as it is, anything else by the worker, whose agent knows the repository. */
export const byWorker: SpecWriter = async (text, about) =>
  isSpec(text.body) ? asWritten(text, about) : { kind: "later" };

export const asWritten: SpecWriter = async (text) => {
  try {
    return { kind: "spec", spec: specFromIssue(text) };
  } catch (error) {
    if (error instanceof ConfigurationError) return { kind: "refused", reason: error.message };
    throw error;
  }
};
