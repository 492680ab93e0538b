import { randomBytes } from "node:crypto";
import { type Finding, formatFinding } from "../ralph/lint-spec.ts";
import { digestOf } from "./digest.ts";
import { CUT_OFF, type Judged, judgeDraft, questions } from "./judge-draft.ts";
import { materialOf } from "./material.ts";
import { nextRound } from "./next-round.ts";
import type { RepositoryAtBase } from "./repository-at-base.ts";
import { repairRequest, rulesFor } from "./rules.ts";
import type { AuthorFailure, SpecAuthor, SpecUsage } from "./spec-author.ts";
import { invalid, seen, specAsGiven } from "./spec-as-given.ts";
import type {
  SpecFailed,
  SpecInput,
  SpecOptions,
  SpecQuestions,
  SpecResult,
  SpecWritten,
} from "./spec-result.ts";
import { DRAFT_SCHEMA } from "./spec-schema.ts";
import { addSpecUsage, noSpecUsage } from "./spec-usage.ts";

export type SpecPorts = {
  /** Opened only when somebody has to write: an issue that is a spec already costs nothing. */
  author(): Promise<SpecAuthor | AuthorFailure>;
  /** The repository at the base commit, opened for the same reason. */
  repository(): Promise<RepositoryAtBase>;
  /** One line for each decision, with its reason. */
  say(line: string): void;
};

/** From what somebody wrote to a linted spec, to questions, or to a reason why neither is possible. */
export async function writeSpec(
  input: SpecInput,
  options: SpecOptions,
  ports: SpecPorts,
): Promise<SpecResult> {
  const { issue, hidden } = seen(input);
  if (hidden.length > 0) ports.say(`${hidden.length} hidden pieces of text were taken out of the issue`);
  const given = specAsGiven(issue);
  if (given !== null) {
    ports.say("The text is a spec already and is taken as it is");
    return { ...given, usage: noSpecUsage, hidden };
  }
  if (issue.title === "" && issue.body === "" && issue.comments.length === 0)
    return { ...questions(["What shall be different when this is done?"]), usage: noSpecUsage, hidden };
  const written = await fromAuthor(issue, options, ports);
  return { ...written, hidden };
}

async function fromAuthor(
  issue: SpecInput,
  options: SpecOptions,
  ports: SpecPorts,
): Promise<(SpecWritten | SpecQuestions | SpecFailed) & { usage: SpecUsage }> {
  const author = await ports.author();
  if ("failure" in author) return { ...failed(author), usage: noSpecUsage };
  const repository = await ports.repository();
  const digest = await digestOf(
    repository,
    [issue.title, issue.body, ...issue.comments.map(({ body }) => body)].join("\n"),
  );
  ports.say(
    `${author.name} writes the spec, knowing ${digest.parts.length} parts of ${repository.name} at ${repository.commit}`,
  );
  const request = {
    rules: rulesFor(options),
    material: materialOf(issue, digest, randomBytes(16).toString("hex")),
    schema: DRAFT_SCHEMA,
    signal: options.signal,
  };
  let usage = noSpecUsage;
  let rejected: { draft: string; findings: string } | null = null;
  /** The best so far: a repair may make worse what was only imperfect. */
  let usable: SpecWritten | null = null;
  for (let repaired = 0; ; repaired += 1) {
    const answer = await author.write({ ...request, rejected });
    usage = addSpecUsage(usage, answer.usage);
    if (answer.kind === "failed")
      return { ...(answer.failure === "stopped" ? failed(answer) : (usable ?? failed(answer))), usage };
    const judged: Judged = answer.kind === "truncated" ? CUT_OFF : judgeDraft(answer.text, issue);
    const { result, findings } = judged;
    if (result?.kind === "spec" && !findings.some(({ level }) => level === "error"))
      usable = better(usable, result);
    const next = nextRound(findings, repaired, options.repairs);
    ports.say(`Draft ${repaired + 1}: ${findings.length} findings, ${next}`);
    if (next === "accept" && result !== null)
      return { ...(result.kind === "spec" ? (usable ?? result) : result), usage };
    if (next !== "repair") return { ...(usable ?? unusable(answer.kind, findings)), usage };
    const draft = answer.kind === "truncated" ? "" : answer.text;
    rejected = {
      draft,
      findings: repairRequest(findings.map((finding) => formatFinding(finding)).join("\n")),
    };
  }
}

function better(earlier: SpecWritten | null, later: SpecWritten): SpecWritten {
  return earlier !== null && earlier.warnings.length < later.warnings.length ? earlier : later;
}

function failed({ failure, reason, retryAt }: AuthorFailure): SpecFailed {
  const retryable = failure === "unavailable" || failure === "usage_limit";
  return { kind: "failed", failure, reason, retryable, retryAt };
}

function unusable(kind: "answered" | "truncated", findings: Finding[]): SpecFailed {
  if (kind === "truncated") {
    const reason =
      "The model's answer did not fit its limit: split the issue, or raise max-tokens (spec-max-tokens of the intake).";
    return { kind: "failed", failure: "truncated", reason, retryable: false, retryAt: null };
  }
  const worst = findings.find(({ level }) => level === "error");
  return invalid(
    `The model wrote no usable spec: ${worst === undefined ? "it gave no answer" : worst.message} Make the issue clearer, or write the tasks yourself as lines "- [ ] what to do".`,
  );
}
