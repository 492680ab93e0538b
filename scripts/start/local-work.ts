import os from "node:os";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { parseSpec } from "../../actions/_lib/ralph/parse-spec.ts";
import { openStore } from "../../actions/_lib/store/client.ts";
import type { Store, WorkItem } from "../../actions/_lib/store/store.ts";
import { dispatchEvent } from "../../actions/_lib/testing/github/events.ts";
import { type StandInGitHub, startGitHub } from "../../actions/_lib/testing/github/server.ts";
import type { StandInIssue } from "../../actions/_lib/testing/github/state.ts";
import { LIVE_STATES } from "../../actions/_lib/work-item.ts";
import type { Display } from "./display.ts";
import { failedJob } from "./failed-job.ts";
import { type Agent, jobs } from "./jobs.ts";
import { localRepository, readSpec } from "./local-repository.ts";
import { openOwnStore } from "./own-store.ts";
import { showProof } from "./show-proof.ts";
import { untilEnded } from "./until-ended.ts";

export type LocalWork = {
  folder: string;
  spec: string;
  base: string | null;
  /** Where the store keeps its data. */
  data: string;
  temp: string;
  agent: Agent;
};

/**
 * A spec worked on in a repository of this machine by the same bundles that work on a runner. In GitHub's place stands
 * one of this process: what would be pushed and opened there ends as a branch in the repository, and its proof here.
 */
export async function workLocally(wanted: LocalWork, view: Display, signal: AbortSignal): Promise<boolean> {
  const text = await readSpec(wanted.spec);
  const repository = await localRepository(wanted.folder, wanted.base);
  const { top, base, commit } = repository;
  view.title(`Whim works ${wanted.spec} in ${top}, from ${base} at ${commit.slice(0, 10)}.`);
  if (repository.isDirty) view.stage("note", "what is not committed is not part of it");

  const store = await openOwnStore(wanted.data, (line) => view.stage("store", line));
  try {
    const github = await startGitHub();
    try {
      const repo = `local/${repository.name}`;
      const stood = github.addRepository(repo, {}, { private: true });
      stood.defaultBranch = base;
      await repository.lend(stood.path);
      const person = os.userInfo().username.replaceAll(/[^A-Za-z0-9-]/g, "-");
      github.setPower(repo, person, "write");
      const place = { ...github, repo, store, temp: wanted.temp, home: null };
      const ports = {
        store: openStore({ url: store.url, key: store.secretKey }),
        jobs: jobs(place, view, signal),
        agent: wanted.agent,
        view,
      };

      const id =
        (await leftOver(ports.store, repo, text, view)) ??
        (await submitted(
          { spec: text, base, branch: await repository.freeBranch(parseSpec(text).title) },
          dispatchEvent(github.state, stood, person),
          ports,
        ));
      let item: WorkItem;
      let hasBranch = false;
      try {
        item = await untilEnded(id, ports);
      } finally {
        // Also when it is stopped: what is proven so far is theirs, and the next start goes on from there.
        const branch = (await ports.store.get(id))?.branch ?? null;
        if (branch !== null) hasBranch = await repository.take(stood.path, branch);
      }
      showProof(
        hasBranch ? item : { ...item, branch: null },
        pullOf(github, repo, item.pullRequestUrl)?.body ?? null,
        { top, base },
        view,
      );
      return item.status === "completed";
    } finally {
      await github.close();
    }
  } finally {
    await store.close();
  }
}

async function submitted(
  work: { spec: string; base: string; branch: string },
  event: object,
  { jobs: { intake }, view }: { jobs: ReturnType<typeof jobs>; view: Display },
): Promise<string> {
  const taken = await intake(event, work);
  const { item = "", reason = "" } = taken.outputs;
  if (item === "")
    throw new ConfigurationError(
      reason === "" ? `Intake did not queue the spec:\n${failedJob(taken)}` : reason,
    );
  view.stage("intake", reason);
  return item;
}

/** The same spec that an earlier start did not finish. Another one that is left over goes first, as in any queue. */
async function leftOver(store: Store, repo: string, spec: string, view: Display): Promise<string | null> {
  const { items } = await store.list({ repo, status: [...LIVE_STATES] });
  let same: string | null = null;
  for (const { id, title } of items) {
    const known = await store.getSpec(id);
    if (known?.spec !== spec) {
      view.stage(
        "queue",
        `"${title}" is left from an earlier start and goes first (to drop it: npm run store, and cancel_requested in its Studio)`,
      );
    } else if (same === null) {
      view.stage("queue", `"${title}" goes on where an earlier start left it`);
      same = id;
    }
  }
  return same;
}

/** The pull request that the worker opened, which only this process has seen. */
function pullOf({ state }: StandInGitHub, repo: string, url: string | null): StandInIssue | null {
  const number = Number(/\/pull\/(\d+)$/.exec(url ?? "")?.[1] ?? "0");
  return state.repositories.get(repo)?.issues.get(number) ?? null;
}
