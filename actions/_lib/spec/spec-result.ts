import type { Finding } from "../ralph/lint-spec.ts";
import type { Hidden } from "./hidden-text.ts";
import type { FailureKind, SpecUsage } from "./spec-author.ts";

/** The text somebody wants to see done, pinned by the caller. */
export type SpecInput = {
  /** Null for a text that is no issue. */
  number: number | null;
  title: string;
  body: string;
  /** Answers to earlier questions and what writers added, oldest first; only of people whose word counts. */
  comments: { author: string; body: string }[];
};

export type SpecOptions = {
  /** The language of the pull request's title; prose keeps the language of the issue. */
  titleLanguage: string;
  /** How often a draft with findings goes back to its author. */
  repairs: number;
  signal: AbortSignal;
};

export type SpecResult = {
  usage: SpecUsage;
  /** What people did not see in the text. It was taken out before anybody worked with it; show it to them. */
  hidden: Hidden[];
} & (SpecWritten | SpecQuestions | SpecFailed);

export type SpecWritten = {
  kind: "spec";
  /** `body`: the issue was a spec already and is taken as it is. */
  source: "body" | "author";
  spec: string;
  /** Of the pull request, in one harmless line. */
  title: string;
  tasks: number;
  /** Repository-relative files, or folders ending in `/`, that the work will probably change. */
  touches: string[];
  warnings: Finding[];
};

/** Too vague to start: nothing is queued until somebody answers. */
export type SpecQuestions = { kind: "questions"; questions: string[] };

export type SpecFailed = {
  kind: "failed";
  /** `invalid`: what came out, or was given as a spec, breaks the rules; `truncated`: it never fitted. */
  failure: FailureKind | "invalid" | "truncated";
  /** What is wrong, the value, and the next step. */
  reason: string;
  /** The same call may go through later; nothing has to change. */
  retryable: boolean;
  retryAt: number | null;
};
