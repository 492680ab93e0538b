import type { SourceText } from "../_lib/source-text.ts";
import { seen, specAsGiven } from "../_lib/spec/spec-as-given.ts";
import type { SpecUsage } from "../_lib/store/store.ts";
import { remarksOn, writtenSpec } from "./generated-spec.ts";
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
      /** Nobody has read it yet. */
      byModel?: boolean;
      usage?: SpecUsage;
    }
  /** The worker writes it as its first step, from the pinned text. */
  | { kind: "later"; remarks?: string[] }
  | { kind: "questions"; questions: string[] }
  /** The text itself is at fault, and whoever wrote it can mend it. */
  | { kind: "refused"; reason: string };

/** What the store keeps of a spec, with some room for what is put around the text. */
const MOST_BYTES = 250_000;

/** Where no key of ours can write one: a spec as it is, anything else by the worker, whose agent knows the repository. */
export const byWorker: SpecWriter = async (text) => {
  const { issue, hidden } = seen(text);
  const given = specAsGiven(issue);
  return given === null ? { kind: "later", remarks: remarksOn(hidden) } : writtenSpec({ ...given, hidden });
};

/** Where no model shall write one at all: a spec as it is, anything else as one task. */
export const asWritten: SpecWriter = async (text) => {
  const { issue, hidden } = seen(text);
  const given = specAsGiven(issue);
  if (given !== null) return writtenSpec({ ...given, hidden });
  const spec = specFromIssue(issue);
  const bytes = Buffer.byteLength(spec);
  return bytes <= MOST_BYTES
    ? { kind: "spec", spec, remarks: remarksOn(hidden) }
    : {
        kind: "refused",
        reason: `The text of #${text.number} has ${bytes} bytes: shorten it to 250 kB or split it into several issues.`,
      };
};
