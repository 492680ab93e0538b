import type { RunnerEvent } from "../_lib/github/event.ts";
import { isLabel, STATE_LABELS } from "../_lib/labels.ts";
import { mayStart } from "./admission.ts";
import { type IntakeOptions, type IntakePorts, type IntakeResult, takeIssue } from "./intake.ts";
import { labellingOf } from "./labelling.ts";
import { readIntakeConfig } from "./read-intake-config.ts";

/**
 * Somebody answers the questions on an issue. A person who may push starts it with that; the author's answer starts it
 * too, but nobody with that power has read it: it waits for their approval.
 */
export async function answer(
  event: RunnerEvent & { kind: "comment" },
  options: IntakeOptions,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const { issue, comment } = event;
  const { by, body } = comment;
  const skip = (reason: string): IntakeResult => ({ result: "skipped", reason, item: null });
  if (issue.isPullRequest || issue.state === "closed") return skip(`#${issue.number} is no open issue`);
  if (by.isBot || /^\s*\/whim\b/i.test(body)) return skip("the comment is no answer of a person");
  const carries = (label: string) => issue.labels.some((carried) => isLabel(carried, label));
  if (!carries(options.label)) return skip(`#${issue.number} does not carry "${options.label}"`);
  const thread = await ports.github.thread(issue.number);
  const config = readIntakeConfig(thread.repository.config);
  const { needsInfo } = "mistake" in config ? STATE_LABELS : config.labels;
  if (!thread.issue.labels.some((carried) => isLabel(carried, needsInfo)))
    return skip(`#${issue.number} waits for no answer: it does not carry "${needsInfo}"`);
  if (mayStart(await ports.github.permissionOf(by.login)))
    return takeIssue({ number: issue.number, sender: by, seen: null, now: { by } }, options, ports);
  if (by.login.toLowerCase() !== issue.author.toLowerCase())
    return skip(`${by.login} neither wrote #${issue.number} nor has write permission`);
  const labelling = labellingOf(thread, options.label, null);
  if (labelling === null) return skip(`GitHub does not say who labelled #${issue.number}`);
  const approval = `${by.login} answered, who has no write permission`;
  const now = { by: labelling.by, includeCommentsOf: by.login, approval };
  return takeIssue({ number: issue.number, sender: labelling.by, seen: null, now }, options, ports);
}
