import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { systemClock } from "../../actions/_lib/clock.ts";
import { gitBeforeAgents, hostGit } from "../../actions/_lib/git/host-git.ts";
import { openMirror } from "../../actions/worker/mirror.ts";
import { BOT } from "../../actions/worker/publish/bot-identity.ts";
import { remoteHeads } from "../../actions/worker/remote-heads.ts";
import { openWorkspace, prepareSite } from "../../actions/worker/workspace.ts";
import { median } from "../bench/statistics.ts";
import type { Stage } from "./stage.ts";

export type WorkspaceFigures = {
  /** The runner's first item of the repository: the mirror is made. */
  firstMs: number;
  secondMs: number;
  cloneMs: number;
  /** The median of the rounds' own. */
  ratio: number;
};

/** What the second item of a repository waits for, beside what everybody else's checkout does: a clone of depth 1. Both start from nothing and end with every file in place. */
export async function workspaces(stage: Stage, rounds: number): Promise<WorkspaceFigures> {
  const remote = { url: stage.largeUrl, token: stage.github.token };
  const folder = await mkdtemp(path.join(stage.home, "workspaces-"));
  const signal = new AbortController().signal;
  const ours = async () => {
    const own = await mkdtemp(path.join(folder, "item-"));
    const started = performance.now();
    const mirrors = path.join(folder, "mirrors");
    const wanted = "whim/1-x";
    const [heads, site] = await Promise.all([
      remoteHeads(hostGit(own, remote), remote.url, "main"),
      prepareSite(own, wanted),
    ]);
    const newest = heads.get("main") ?? null;
    const mirror = await openMirror({
      folder: mirrors,
      remote,
      branch: "main",
      newest,
      clock: systemClock,
      signal,
    });
    const options = {
      site,
      remote,
      baseBranch: "main",
      heads,
      mirror,
      earlier: null,
      start: null,
      wanted,
    };
    await openWorkspace({ ...options, author: BOT, sandbox: { kind: "bubblewrap" } });
    const ms = performance.now() - started;
    await rm(own, { recursive: true });
    return ms;
  };
  const clone = async () => {
    const own = path.join(folder, "clone");
    const started = performance.now();
    await gitBeforeAgents(
      folder,
      remote,
    )(["clone", "-q", "--depth=1", "--branch=main", "--", remote.url, own]);
    const ms = performance.now() - started;
    await rm(own, { recursive: true });
    return ms;
  };
  const firstMs = await ours();
  const taken: { secondMs: number; cloneMs: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Whoever goes first finds colder caches: they take turns.
    const cloneFirst = round % 2 === 0 ? await clone() : null;
    const secondMs = await ours();
    taken.push({ secondMs, cloneMs: cloneFirst ?? (await clone()) });
  }
  await rm(folder, { recursive: true, force: true });
  return {
    firstMs,
    secondMs: median(taken.map(({ secondMs }) => secondMs)),
    cloneMs: median(taken.map(({ cloneMs }) => cloneMs)),
    ratio: median(taken.map(({ secondMs, cloneMs }) => secondMs / cloneMs)),
  };
}
