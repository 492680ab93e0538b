import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ActionRun, runAction } from "../../actions/_lib/testing/run-action.ts";
import type { Display } from "./display.ts";
import { followEvents } from "./follow-events.ts";

/** Where jobs run and what they reach, as a runner would tell them. */
export type Place = {
  repo: string;
  apiUrl: string;
  serverUrl: string;
  token: string;
  store: { url: string; secretKey: string };
  /** A folder of this start; it is removed at its end. */
  temp: string;
  /** Kept between starts: mirrors, Claude Code. Null: nothing is. */
  home: string | null;
};

export type Agent = {
  /** Inputs of the worker that name the credential. */
  credential: Record<string, string>;
  claude: string;
  model: string | null;
  sandbox: string;
};

/** The bundles, started one after the other as a runner starts them, each under a run of its own. */
export function jobs(place: Place, view: Display, signal: AbortSignal) {
  // Not a number: a page of GitHub's for it there is none.
  const started = Date.now();
  let run = 0;
  const env = (number: string) => ({
    GITHUB_REPOSITORY: place.repo,
    GITHUB_API_URL: place.apiUrl,
    GITHUB_SERVER_URL: place.serverUrl,
    GITHUB_RUN_ID: number,
    GITHUB_TOKEN: place.token,
    RUNNER_TEMP: place.temp,
    RUNNER_NAME: os.hostname(),
    ...(place.home === null ? {} : { HOME: place.home }),
  });
  const nextRun = () => `start-${started}-${(run += 1)}`;
  const store = { "store-url": place.store.url, "store-key": place.store.secretKey };

  return {
    async intake(event: object, inputs: Record<string, string> = {}): Promise<ActionRun> {
      const ended = await runAction("intake", {
        inputs: { ...store, ...inputs },
        env: env(nextRun()),
        event,
        cancel: signal,
      });
      signal.throwIfAborted();
      return ended;
    },
    /** Its lines appear as they come; on a terminal the loop itself is drawn as tasks, checks, time and cost. */
    async work(slot: string, agent: Agent): Promise<ActionRun> {
      const number = nextRun();
      const shown = view.work();
      const events = followEvents(path.join(place.temp, `whim-${number}-1-${slot}.jsonl`), shown.onEvent);
      try {
        const ended = await runAction("worker", {
          inputs: {
            ...store,
            slot,
            ...agent.credential,
            "claude-command": agent.claude,
            sandbox: agent.sandbox,
            ...(agent.model === null ? {} : { model: agent.model }),
          },
          env: env(number),
          cancel: signal,
          onLine(line) {
            if (!line.startsWith("::")) shown.onLine(line);
          },
        });
        // Its item is in the queue again, and the next job would take it.
        signal.throwIfAborted();
        return ended;
      } finally {
        await events.end();
        shown.close();
      }
    },
    pause: (ms: number) => sleep(ms, undefined, { signal }),
  };
}

export type Jobs = ReturnType<typeof jobs>;
