import { counted } from "../../actions/_lib/counted.ts";
import { openGitHub } from "../../actions/_lib/github/client.ts";
import { openStore } from "../../actions/_lib/store/client.ts";
import type { WorkItem } from "../../actions/_lib/store/store.ts";
import type { Account } from "../setup/account.ts";
import type { Display } from "./display.ts";
import { failedJob } from "./failed-job.ts";
import { type Agent, jobs } from "./jobs.ts";
import { openOwnStore } from "./own-store.ts";
import { untilEnded } from "./until-ended.ts";

export type IssueWork = {
  repo: string;
  number: number;
  github: Account;
  /** Where the store keeps its data. */
  data: string;
  temp: string;
  /** Where mirrors of repositories are kept between starts. */
  home: string;
  agent: Agent;
};

/** `owner/name#42`, as people write it; null for anything else. */
export function issueOf(text: string): { repo: string; number: number } | null {
  const [, repo, number] = /^([\w.-]+\/[\w.-]+)#([1-9]\d{0,8})$/.exec(text) ?? [];
  return repo === undefined ? null : { repo, number: Number(number) };
}

/** A real issue worked on from this machine: intake and worker as on a runner, in the name of whose token it is. */
export async function workIssue(wanted: IssueWork, view: Display, signal: AbortSignal): Promise<boolean> {
  const { repo, number, agent, temp, home } = wanted;
  const github = openGitHub({ ...wanted.github, repo });
  const me = await github.viewer();
  const { defaultBranch } = await github.repository();
  view.title(`Whim works ${repo}#${number} from this machine, in the name of ${me.login}.`);

  const store = await openOwnStore(wanted.data, (line) => view.stage("store", line));
  try {
    const place = { ...wanted.github, repo, store, temp, home };
    const run = jobs(place, view, signal);
    const event = {
      inputs: null,
      ref: `refs/heads/${defaultBranch}`,
      workflow: "",
      repository: { full_name: repo, default_branch: defaultBranch },
      sender: { login: me.login, id: me.id, type: me.isBot ? "Bot" : "User" },
    };
    // A subscription's token writes no spec here: the worker does, with the agent, as its first step.
    const { "claude-code-oauth-token": _, ...paid } = agent.credential;
    const taken = await run.intake(event, {
      issue: String(number),
      // Nobody else's store: no worker of GitHub's would find the work.
      "worker-workflow": "",
      ...("anthropic-api-key" in paid ? paid : {}),
    });
    const { item = "", reason = "", result } = taken.outputs;
    if (result === undefined) throw new Error(`Intake failed:\n${failedJob(taken)}`);
    view.stage("intake", reason);
    if (item === "") return false;
    const ended = await untilEnded(item, {
      store: openStore({ url: store.url, key: store.secretKey }),
      jobs: run,
      agent,
      view,
    });
    view.print();
    view.title(`${repo}#${number}: ${whatNow(ended)}`);
    return ended.status === "completed";
  } finally {
    await store.close();
  }
}

function whatNow({ status, blockedBy, error, pullRequestUrl, iterations, usd, sourceUrl }: WorkItem): string {
  const figures = `${counted(iterations, "iteration")}, ≈ $${usd.toFixed(2)} at list price`;
  if (status === "completed") return `${pullRequestUrl ?? "done"}   (${figures})`;
  const why = error === null ? "" : `: ${error}`;
  if (status === "blocked")
    return `waits (${blockedBy ?? "unknown"})${why}. Answer on ${sourceUrl ?? "the issue"}, then run the same command again.`;
  return `${status}${why} (${figures})${pullRequestUrl === null ? "" : `\n${pullRequestUrl}`}`;
}
