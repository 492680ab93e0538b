import { randomUUID } from "node:crypto";
import { approvalReason } from "../_lib/approval-reason.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { isStatus } from "../_lib/github/errors.ts";
import type { GitHub, Person } from "../_lib/github/github.ts";
import { type ItemNotes, notesOf } from "../_lib/item-notes.ts";
import { harmlessLine } from "../_lib/outbound-text.ts";
import { lintSpec } from "../_lib/ralph/lint-spec.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { usableTouches } from "../_lib/ralph/spec-touches.ts";
import { CONFIG_FILE } from "../_lib/repository-config.ts";
import { sourceHash } from "../_lib/source-text.ts";
import { isAllowed, mayStart, noPower, strangeBot } from "./admission.ts";
import { loadOf, overBudget } from "./budget.ts";
import { type Given, type IntakeOptions, type IntakePorts, type IntakeResult, takeIssue } from "./intake.ts";
import { readIntakeConfig } from "./read-intake-config.ts";
import { readable, type Submission } from "./submission.ts";
import { wake } from "./tell-issue.ts";

const AFTER_ALL_THERE_IS = "9999";

export type Dispatched = { sender: Person; runId: string; runUrl: string | null };

/** Work that a person hands in by a dispatch: an issue by its number, or a spec of their own. */
export async function submit(
  submission: Submission,
  dispatched: Dispatched,
  options: IntakeOptions,
  { here, portsOf }: { here: string; portsOf(repo: string): IntakePorts },
): Promise<IntakeResult> {
  const ports = portsOf(submission.repo === null ? here : await nameOf(portsOf(submission.repo)));
  const { github } = ports;
  const spec = await specText(submission, github);
  const base = submission.base === null ? null : await baseOf(submission.base, github);
  if (submission.issue !== null) {
    const { sender } = dispatched;
    const given = givenFor(submission, spec, base);
    const at = await sentAt(dispatched, portsOf(here).github);
    return takeIssue(
      {
        number: submission.issue,
        sender,
        seen: null,
        now: { by: sender, at },
        ...(Object.keys(given).length === 0 ? {} : { given }),
      },
      options,
      ports,
    );
  }
  if (spec === null)
    throw new ConfigurationError('Nothing is submitted: give "spec", "spec-path" or "issue".');
  return submitSpec(spec, base, submission, dispatched, options, ports);
}

/** What was changed while the job waited for a runner was not read by who sent it. No event says when that was. */
async function sentAt({ runId, runUrl }: Dispatched, github: GitHub): Promise<string> {
  // Where no runner runs this (`npm start`) nothing has waited for one.
  if (runUrl === null) return AFTER_ALL_THERE_IS;
  try {
    return await github.runCreatedAt(Number(runId));
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
    throw new ConfigurationError(
      `GitHub shows this token no run ${runId} of ${github.repo}, so nobody can tell whether the issue's text is what was asked for: give the token \`actions: read\` there, or apply the label instead.`,
      { cause: error },
    );
  }
}

/** The store knows one spelling of a name: GitHub's. */
async function nameOf({ github }: IntakePorts): Promise<string> {
  return (await github.repository()).name;
}

async function baseOf(branch: string, github: GitHub): Promise<{ branch: string; commit: string }> {
  try {
    return { branch, commit: await github.commitOf(branch) };
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
    throw new ConfigurationError(
      `Input "base" is "${branch}", which is no branch of ${github.repo}: push it first, or leave it empty for the default branch.`,
      { cause: error },
    );
  }
}

function givenFor(
  { title, branch, priority, metadata }: Submission,
  spec: string | null,
  base: Given["base"] | null,
): Given {
  return {
    ...(spec === null ? {} : { spec }),
    ...(title === null ? {} : { title: harmlessLine(title, 300) }),
    ...(base === null || base === undefined ? {} : { base }),
    ...(branch === null ? {} : { branch }),
    ...(priority === null ? {} : { priority }),
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
  };
}

async function specText({ spec }: Submission, github: GitHub): Promise<string | null> {
  if (spec === null) return null;
  if ("text" in spec) return checked(spec.text, "The spec");
  const ref = spec.ref ?? (await github.repository()).defaultBranch;
  return checked(readable("spec-path", await github.file(spec.path, ref)), `${spec.path} at ${ref}`);
}

/** Only what makes a spec useless is refused; how long it may be is the store's to say. */
function checked(text: string, where: string): string {
  const error = lintSpec(text).find(({ level, rule }) => level === "error" && rule !== "too-long");
  if (error !== undefined)
    throw new ConfigurationError(`${where}, line ${error.line}: ${error.message} ${error.fix}`);
  return text;
}

async function submitSpec(
  spec: string,
  given: { branch: string; commit: string } | null,
  submission: Submission,
  { sender, runId, runUrl }: Dispatched,
  options: IntakeOptions,
  { store, github, log, clock }: IntakePorts,
): Promise<IntakeResult> {
  const { repo } = github;
  const bot = strangeBot(sender, options.allowedBots);
  if (bot !== null) return { result: "refused", reason: bot.reason, item: null };
  const power = isAllowed(sender, options.allowedBots) ? "write" : await github.permissionOf(sender.login);
  if (!mayStart(power)) {
    return { result: "refused", reason: noPower(sender, power, repo), item: null };
  }
  const { defaultBranch, private: isPrivate } = await github.repository();
  const config = readIntakeConfig(await fileOrNull(github, defaultBranch));
  if ("mistake" in config) throw new ConfigurationError(config.mistake);
  const full = overBudget(options.budget, await loadOf(store, repo), sender.login, clock.now());
  if (full !== null) return { result: "refused", reason: full, item: null };

  const { title: heading, tasks } = parseSpec(spec);
  const title = submission.title ?? (heading || tasks[0]?.text) ?? "Untitled";
  const base = given?.branch ?? defaultBranch;
  const estimate = await store.estimate({ tasks: tasks.length, repo });
  const touches = usableTouches(spec);
  const approval = approvalReason(config.approval, { estimate, touches, spec, writtenBy: "person" });
  const baseCommit = given?.commit ?? (approval === null ? null : await github.commitOf(base));
  const call = randomUUID();
  const notes: ItemNotes = {
    call,
    estimate,
    language: config.language,
    ...(baseCommit === null ? {} : { baseCommit }),
    ...(approval === null ? {} : { approvalReason: approval }),
  };
  const { item, created } = await store.enqueue({
    repo,
    source: "dispatch",
    sourceId: runId,
    ...(runUrl === null ? {} : { sourceUrl: runUrl }),
    sourceHash: sourceHash({ title, body: spec, comments: [] }),
    title: harmlessLine(title, 300),
    spec,
    tasks: tasks.length,
    touches,
    baseBranch: base,
    ...(submission.branch === null ? {} : { branch: submission.branch }),
    ...(submission.priority === null ? {} : { priority: submission.priority }),
    requestedBy: sender.login,
    private: isPrivate,
    metadata: { ...submission.metadata, whim: notes },
    // A run that is started again hands in the same work.
    idempotencyKey: `dispatch/${repo}/${runId}`,
    ...(approval === null || baseCommit === null ? {} : { approvalBaseCommit: baseCommit }),
  });
  if (!created && notesOf(item.metadata).call !== call)
    return { result: "joined", reason: `this run's spec is already ${item.status}`, item: item.id };
  if (approval !== null)
    return { result: "waiting", reason: `"${item.title}" waits for approval: ${approval}`, item: item.id };
  await wake(options.workerWorkflow, defaultBranch, { store, github, log });
  return {
    result: "queued",
    reason: `"${item.title}" is queued with priority ${item.priority}`,
    item: item.id,
  };
}

async function fileOrNull(github: GitHub, ref: string): Promise<{ text: string } | null> {
  try {
    return { text: await github.file(CONFIG_FILE, ref) };
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}
