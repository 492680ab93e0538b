import { ConfigurationError, explain } from "../_lib/errors.ts";
import { STATE_LABELS } from "../_lib/labels.ts";
import type { LabelledIssue } from "../_lib/github/github.ts";
import type { Log } from "../_lib/log.ts";
import { wakeWorkers } from "../_lib/wake.ts";
import { LIVE_STATES } from "../_lib/work-item.ts";
import { type IntakeOptions, type IntakePorts, type IntakeResult, takeIssue } from "./intake.ts";
import { readIntakeConfig } from "./read-intake-config.ts";
import { pollAnswers } from "./poll-answers.ts";
import { appliedAt, isNews } from "./poll-choice.ts";
import { rememberedLoad } from "./remembered-load.ts";
import { startedBy } from "./started-by.ts";

export type Polled = {
  /** One line an issue that was looked into. */
  results: (IntakeResult & { repo: string; number: number | null })[];
  /** What could not be done, by repository. */
  failures: string[];
};

/** Every open issue with the label, in every repository; what breaks in one stops no other. */
export async function poll(
  repos: string[],
  options: IntakeOptions,
  portsOf: (repo: string) => IntakePorts,
  log: Log,
): Promise<Polled> {
  const polled: Polled = { results: [], failures: [] };
  for (const repo of repos) {
    try {
      await pollOne(repo, options, portsOf, polled);
    } catch (error) {
      polled.failures.push(`${repo}: ${explain(error)}`);
      log.warn(`${repo} could not be polled: ${explain(error)}`);
    }
  }
  return polled;
}

async function pollOne(
  given: string,
  options: IntakeOptions,
  portsOf: (repo: string) => IntakePorts,
  polled: Polled,
): Promise<void> {
  const asked = portsOf(given);
  const { name: repo, archived, issues: labelled, config: file } = await asked.github.labelled(options.label);
  if (labelled.length === 0) return;
  // It can be read like any other, and what a model writes for it would cost: but nothing can be pushed or said there.
  if (archived)
    throw new ConfigurationError(
      `${labelled.length} open ${labelled.length === 1 ? "issue carries" : "issues carry"} "${options.label}", but the repository is archived: unarchive it, or take it out of the input "repos".`,
    );
  // The store knows one spelling of a name: GitHub's.
  const ports = repo === given ? asked : portsOf(repo);
  const { github } = ports;
  const live = await liveIssues(ports, repo);
  const config = readIntakeConfig(file);
  const states = "mistake" in config ? STATE_LABELS : config.labels;
  const { label } = options;
  const fresh: LabelledIssue[] = [];
  for (const issue of labelled.filter((one) => isNews(one, { label, states, live }))) {
    const of = { repo, number: issue.number };
    // Cancelled work, and work whose pull request was closed, leaves an issue without any label of a state.
    if ((await startedBy(appliedAt(issue, label), of, ports.store)) === null) fresh.push(issue);
  }
  ports.log.info(`${repo}: ${labelled.length} labelled, ${fresh.length} to look into`);
  const permissionOf = remembered((login) => github.permissionOf(login));
  const taking = { ...ports, github: { ...github, permissionOf } };
  const { load, add } = rememberedLoad(repo, ports);
  let queued = 0;
  for (const { number } of fresh) {
    try {
      const request = { number, sender: null, seen: null, poll: true };
      const result = await takeIssue(request, options, { ...taking, load });
      polled.results.push({ ...result, repo, number });
      ports.log.info(`${result.result}: ${result.reason}`);
      if (result.result === "queued") queued += 1;
      if (result.result === "queued" || result.result === "waiting") await add(result.item);
    } catch (error) {
      await add(null);
      polled.failures.push(`${repo}#${number}: ${explain(error)}`);
      ports.log.warn(`${repo}#${number} could not be taken in: ${explain(error)}`);
    }
  }
  if (queued > 0) await wakeSome(queued, options, ports);
  const silent = labelled.filter((issue) => !fresh.includes(issue));
  await pollAnswers(silent, { repo, needsInfo: states.needsInfo, options, ports: taking }, polled);
}

async function liveIssues({ store }: Pick<IntakePorts, "store">, repo: string): Promise<Set<number>> {
  const numbers = new Set<number>();
  for (let skip = 0; ; skip += 200) {
    const { items, more } = await store.list({
      repo,
      status: [...LIVE_STATES],
      source: "issue",
      skip,
      most: 200,
    });
    for (const { sourceId } of items) numbers.add(Number(sourceId));
    if (!more) return numbers;
  }
}

async function wakeSome(
  most: number,
  { workerWorkflow: workflow }: IntakeOptions,
  { store, github, log }: IntakePorts,
): Promise<void> {
  try {
    const { defaultBranch: ref } = await github.repository();
    for (const said of await wakeWorkers(most, store, github, { workflow, ref })) log.info(said);
  } catch (error) {
    log.warn(
      `What was queued in ${github.repo} waits for its schedule, no worker could be woken: ${explain(error)}`,
    );
  }
}

/** One person labels many issues: their permission is asked for once a poll. */
function remembered<T>(ask: (login: string) => Promise<T>): (login: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (login) => {
    const answer = known.get(login) ?? ask(login);
    known.set(login, answer);
    return answer;
  };
}
