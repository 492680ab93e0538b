import { explain } from "../_lib/errors.ts";
import type { LabelledIssue, Person, ReactionContent } from "../_lib/github/github.ts";
import { hasFallenSilent, type Hearing, hearingOf } from "../_lib/hearing.ts";
import { mayStart } from "./admission.ts";
import { answer } from "./answer.ts";
import type { IntakeOptions, IntakePorts, IntakeResult } from "./intake.ts";
import { mayBeAnswered, repliesTo } from "./missed-answers.ts";
import type { Polled } from "./poll.ts";
import { appliedAt } from "./poll-choice.ts";
import { sayOnIssue } from "./tell-issue.ts";

type Polling = { repo: string; needsInfo: string; options: IntakeOptions; ports: IntakePorts };

/** Answers to questions whose events never reached a job, on these issues of one repository. */
export async function pollAnswers(issues: LabelledIssue[], polling: Polling, polled: Polled): Promise<void> {
  const { repo, needsInfo, ports } = polling;
  for (const issue of issues) {
    const since = appliedAt(issue, needsInfo);
    if (since === null || !mayBeAnswered(issue, { needsInfo, now: ports.clock.now() })) continue;
    const { number } = issue;
    try {
      await takeAnswers(number, since, polling, (result) => {
        polled.results.push({ ...result, repo, number });
        ports.log.info(`${result.result}: ${result.reason}`);
      });
    } catch (error) {
      polled.failures.push(`${repo}#${number}: ${explain(error)}`);
      ports.log.warn(`${repo}#${number}: its answer could not be taken in: ${explain(error)}`);
    }
  }
}

/** What an answer is worth a try for. A second one is the last: what ended two jobs would end the next, for money. */
const CLAIMS: Partial<Record<Hearing, ReactionContent>> = { unheard: "eyes", interrupted: "confused" };

/** Of one issue, in one look: of those who may answer, however many others talk. */
const MOST_ANSWERS = 10;

/** As if their events came now, one after the other: whoever comes too late is told so. */
async function takeAnswers(
  number: number,
  since: string,
  { options, ports }: Polling,
  taken: (result: IntakeResult) => void,
): Promise<void> {
  const thread = await ports.github.thread(number);
  const { author } = thread.issue;
  let looked = 0;
  for (const { id, by, body, createdAt } of repliesTo(thread, since)) {
    const isAuthor = by.login.toLowerCase() === author.toLowerCase();
    if (!isAuthor && !mayStart(await ports.github.permissionOf(by.login))) continue;
    if ((looked += 1) > MOST_ANSWERS) return;
    const own = await ports.github.ownReactions(id);
    const now = ports.clock.now();
    const hearing = hearingOf(own, now);
    if (hearing === "failed" && hasFallenSilent(own, now)) await giveUp({ id, by, number }, ports);
    const claim = CLAIMS[hearing];
    if (claim === undefined) continue;
    const comment = { id, by, body, createdAt };
    const result = await answer({ issue: thread.issue, comment, claim }, options, ports);
    if (result.result !== "skipped") taken(result);
  }
}

/** Whoever wrote it waits for what no job will do. Of several looks at once one says so; what it says ends the wait for the next. */
async function giveUp(
  { id, by, number }: { id: number; by: Person; number: number },
  ports: IntakePorts,
): Promise<void> {
  if (!(await ports.github.react(id, "-1"))) return;
  const said = `The answer of ${by.login} could not be taken in: the jobs that were at it were ended before they could say why, and the logs of their runs may. Answer once more.`;
  await sayOnIssue(said, number, ports);
  ports.log.info(`#${number}: ${by.login} was told to answer once more: what was answered ended two jobs`);
}
