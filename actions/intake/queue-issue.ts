import { randomUUID } from "node:crypto";
import { approvalReason } from "../_lib/approval-reason.ts";
import { counted } from "../_lib/counted.ts";
import { explain } from "../_lib/errors.ts";
import type { Thread } from "../_lib/github/github.ts";
import type { IntakeConfig } from "../_lib/intake-config.ts";
import { type ItemNotes, notesOf } from "../_lib/item-notes.ts";
import { StoreRefused } from "../_lib/store/errors.ts";
import { STATE_LABELS } from "../_lib/labels.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { usableTouches } from "../_lib/ralph/spec-touches.ts";
import { packSourceText, sourceHash, type SourceText } from "../_lib/source-text.ts";
import { mayStart } from "./admission.ts";
import type { IntakePorts, IntakeResult, Request } from "./intake.ts";
import type { Labelling } from "./labelling.ts";
import { charge } from "./charge.ts";
import { candidates, commenters, pinText } from "./pinned-text.ts";
import { priorityOf } from "./priority.ts";
import type { WrittenSpec } from "./spec-writer.ts";
import { announce, asked, joined, type Power, refusedText } from "./tell-issue.ts";

export type Admitted = {
  request: Request;
  thread: Thread;
  config: IntakeConfig;
  labelling: Labelling;
  /** When the label was put on last, however the work was asked for. */
  labelledAt: string | null;
  power: Power;
  /** The one that starts work. */
  label: string;
};

/** What the store keeps of a text. */
const MOST_SOURCE_BYTES = 262_144;

/** Somebody who may asked for it: the text is pinned, becomes a spec, and is queued once. */
export async function queueIssue(admitted: Admitted, ports: IntakePorts): Promise<IntakeResult> {
  const { request, thread, config, labelling, labelledAt, power, label } = admitted;
  const { store } = ports;
  const { issue, repository } = thread;
  const { branch, priority, metadata, title } = request.given ?? {};
  const base = request.given?.base ?? { branch: repository.defaultBranch, commit: repository.head };
  const { text, leftOut } = await pinnedText(admitted, ports);
  const written = await specOf(text, base, admitted, ports);
  if (written.kind === "refused")
    return refusedText(written.reason, thread, { labelling, power, config }, ports);
  if (written.kind === "questions") return asked(written.questions, thread, { config, label }, ports);

  const given = written.kind === "spec" ? written : null;
  const spec = given?.spec ?? null;
  const touches = given?.touches ?? [];
  const tasks = spec === null ? null : parseSpec(spec).tasks;
  const estimate =
    tasks === null ? null : await store.estimate({ tasks: tasks.length, repo: repository.name });
  const approval =
    request.now?.approval ??
    approvalReason(config.approval, {
      estimate,
      touches,
      spec: spec ?? `${text.title}\n${text.body}`,
      writtenBy: spec === null ? null : given?.byModel === true ? "model" : "person",
    });
  const usage = given?.usage;
  const call = randomUUID();
  const notes: ItemNotes = {
    call,
    ...(tasks === null ? {} : { estimate }),
    ...(labelledAt === null ? {} : { labelledAt }),
    baseCommit: base.commit,
    language: config.language,
    ...(approval === null ? {} : { approvalReason: approval }),
    // What the rule is about is only in the spec: whoever writes it judges it again.
    ...(approval !== null && spec === null && request.now?.approval === undefined && !config.approval.always
      ? { approvalRule: { aboveUsd: config.approval.aboveUsd, paths: config.approval.paths } }
      : {}),
    ...(text.comments.length > 0 ? { comments: text.comments.map(({ id }) => id) } : {}),
    ...(config.labels === STATE_LABELS ? {} : { labels: config.labels }),
  };
  const queued = store.enqueue({
    repo: repository.name,
    source: "issue",
    sourceId: String(issue.number),
    sourceUrl: issue.url,
    sourceHash: sourceHash(text),
    title: title ?? given?.title ?? issue.title,
    ...(spec === null || tasks === null
      ? { sourceText: packSourceText(text) }
      : { spec, tasks: tasks.length }),
    touches,
    baseBranch: base.branch,
    priority: priority ?? priorityOf(issue.labels),
    requestedBy: labelling.by.login,
    private: repository.private,
    metadata: { ...metadata, whim: notes },
    ...(branch === undefined ? {} : { branch }),
    // One label applied once is one item, whenever and however often its event comes.
    ...(request.now === undefined && labelling.at !== null
      ? { idempotencyKey: `issue/${repository.name}/${issue.number}/${labelling.at}` }
      : {}),
    ...(approval === null ? {} : { approvalBaseCommit: base.commit }),
    ...(usage === undefined ? {} : { specUsage: usage }),
  });
  const { item, created } = await queued.catch(async (error: unknown) => {
    if (usage !== undefined && error instanceof StoreRefused) await charge(repository.name, usage, ports);
    throw error;
  });
  // Where the first answer was lost the item is ours all the same: it has its cost, and nobody else shows it.
  if (!created && notesOf(item.metadata).call !== call) {
    // Two wrote a spec at the same time, and one of them is worked on.
    if (usage !== undefined) await charge(repository.name, usage, ports);
    return joined(item, thread, ports);
  }
  const remarks = [
    ...(written.remarks ?? []),
    ...(leftOut > 0
      ? [
          `${counted(leftOut, "comment")} left out: only what people with write permission say is part of the work.`,
        ]
      : []),
  ];
  await announce(item, thread, { tasks, spec, remarks }, config, ports);
  return item.blockedBy === "approval"
    ? { result: "waiting", reason: `#${issue.number} waits for approval: ${approval ?? ""}`, item: item.id }
    : {
        result: "queued",
        reason: `#${issue.number} is queued with priority ${item.priority}`,
        item: item.id,
      };
}

async function specOf(
  text: SourceText,
  base: { branch: string; commit: string },
  { request, thread: { repository }, config }: Admitted,
  { writeSpec }: IntakePorts,
): Promise<WrittenSpec> {
  const spec = request.given?.spec;
  if (spec !== undefined) return { kind: "spec", spec, touches: usableTouches(spec) };
  const written = await writeSpec(text, {
    repo: repository.name,
    baseBranch: base.branch,
    baseCommit: base.commit,
    language: config.language,
  });
  if (written.kind !== "later" || Buffer.byteLength(packSourceText(text)) <= MOST_SOURCE_BYTES)
    return written;
  return {
    kind: "refused",
    reason: "Text and comments are larger than 250 kB: shorten them or split the issue.",
  };
}

async function pinnedText(
  { request, thread, labelling }: Admitted,
  { github, log }: IntakePorts,
): Promise<{ text: SourceText; leftOut: number }> {
  const answer = request.now?.answer;
  const comments = candidates(thread, labelling.at, answer?.comment);
  const writers = [labelling.by.login, ...(answer === undefined ? [] : [answer.by.login])];
  for (const login of commenters(comments, writers)) {
    try {
      if (mayStart(await github.permissionOf(login))) writers.push(login);
    } catch (error) {
      log.warn(`What ${login} said is left out: their permission cannot be asked for: ${explain(error)}`);
    }
  }
  return pinText(thread, comments, writers);
}
