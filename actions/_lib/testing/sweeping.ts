import { hashedEmbedder } from "../embed/hashed.ts";
import { sweep, type SweepResult } from "../../sweep/sweep.ts";
import { systemClock } from "../clock.ts";
import { openGitHub } from "../github/client.ts";
import { showItem } from "../show-item.ts";
import type { Claim, Store } from "../store/store.ts";
import { newIssue, type StandInIssue } from "./github/state.ts";
import { REPO, type Stage } from "./stage.ts";

export type Swept = SweepResult & { said: string[] };

/** What has happened before a sweep comes, and the sweep itself in this process; its bundle runs by `stage.run`. */
export type Sweeping = {
  sweep(given?: { repos?: string[]; token?: string; store?: Store }): Promise<Swept>;
  /** An issue that was labelled and taken in, with its card and a wake-up under way. */
  queued(given?: Partial<StandInIssue>): Promise<{ issue: StandInIssue; id: string }>;
  claim(): Promise<Claim>;
  /** The same, worked on to a pull request; its runner died before it told the issue. */
  completed(): Promise<{ issue: StandInIssue; id: string; pull: StandInIssue }>;
  /** What a worker wrote into the card of queued work before it died. */
  cardSays(id: string, mark: string, title: string): void;
  /** As if everything so far had happened an hour ago. */
  anHourLater(): Promise<void>;
};

export function sweeping(stage: Stage): Sweeping {
  let claims = 0;
  const githubOf = (repo: string, token: string) =>
    openGitHub({
      token,
      repo,
      apiUrl: stage.github.apiUrl,
      // Waits are GitHub's to ask for and not a test's to sit through.
      clock: { now: systemClock.now, sleep: async () => {} },
    });

  async function queued(given: Partial<StandInIssue> = {}) {
    const { store, github } = stage;
    const issue = stage.issue(given);
    stage.label(issue);
    const { item } = await store.enqueue({
      repo: REPO,
      source: "issue",
      sourceId: String(issue.number),
      sourceUrl: `${github.serverUrl}/${REPO}/issues/${issue.number}`,
      title: issue.title,
      spec: "- [ ] Do it",
      baseBranch: "main",
      requestedBy: "octocat",
    });
    await showItem(item, { store, github: githubOf(REPO, github.token) });
    await store.wake(REPO);
    github.calls.length = 0;
    return { issue, id: item.id };
  }

  async function claim(): Promise<Claim> {
    claims += 1;
    const answer = await stage.store.claim({
      key: `sweeping-${claims}`,
      repo: REPO,
      slot: 1,
      runner: "runner",
      runUrl: `${stage.github.serverUrl}/${REPO}/actions/runs/555`,
      metered: true,
      credential: "account",
    });
    if (answer.kind !== "claimed") throw new Error(`nothing to claim: ${answer.reason}`);
    return answer;
  }

  /** A wait is over at once, and has taken as long as it should. */
  function outside() {
    let now = systemClock.now();
    const sleep = async (ms: number) => void (now += ms);
    const patience = { seconds: 90, serverUrl: stage.github.serverUrl };
    const here = { repo: REPO, repositoryId: null, serverUrl: stage.github.serverUrl };
    return { here, clock: { now: () => now, sleep }, patience, embedder: () => hashedEmbedder };
  }

  return {
    queued,
    claim,
    async sweep({ repos = [REPO], token = stage.github.token, store = stage.store } = {}) {
      const said: string[] = [];
      const say = (line: string) => void said.push(line);
      const log = { info: say, warn: say, stage: <T>(_: string, work: () => Promise<T>) => work() };
      const options = { label: "whim", workerWorkflow: "whim-worker.yml" };
      const repositories = repos.map((repo) => githubOf(repo, token));
      return {
        ...(await sweep(repositories, options, { store, log, ...outside() })),
        said,
      };
    },
    async completed() {
      const { store, github, repo } = stage;
      const { issue, id } = await queued();
      const { lease } = await claim();
      const pull = newIssue(github.state, repo, {
        title: "Done",
        body: "",
        author: "github-actions[bot]",
        pull: { head: `whim/${issue.number}`, base: "main", draft: false, reviewers: [] },
      });
      await store.learn(lease, [{ kind: "pattern", content: `What item ${id} found out` }]);
      await store.complete(lease, {
        pullRequestUrl: `${github.serverUrl}/${REPO}/pull/${pull.number}`,
        head: "a".repeat(40),
      });
      github.calls.length = 0;
      return { issue, id, pull };
    },
    cardSays(id, mark, title) {
      for (const comment of stage.repo.comments.values())
        if (comment.body.includes(id))
          comment.body = comment.body
            .replace("<!-- whim:state queued -->", `<!-- whim:state ${mark} -->`)
            .replace("### Whim: queued", `### Whim: ${title}`);
    },
    async anHourLater() {
      const { sql } = stage.testStore;
      await sql("alter table whim.events disable trigger events_append_only");
      await sql("update whim.events set at = at - interval '1 hour'");
      await sql("alter table whim.events enable trigger events_append_only");
      await sql("update whim.wakeups set at = at - interval '1 hour'");
      await sql("update whim.cards set taken_until = taken_until - interval '1 hour'");
    },
  };
}
