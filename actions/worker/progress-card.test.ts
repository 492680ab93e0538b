import { expect, test } from "vitest";
import { type Clock, systemClock } from "../_lib/clock.ts";
import { openGitHub } from "../_lib/github/client.ts";
import { noUsage } from "../_lib/ralph/agent.ts";
import type { IterationDone } from "../_lib/ralph/result.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { startGitHub } from "../_lib/testing/github/server.ts";
import { progressCard } from "./progress-card.ts";

const MINUTE = 60_000;
const item = {
  id: "00000000-0000-4000-8000-000000000001",
  source: "issue",
  sourceId: "1",
  status: "running",
  priority: "medium",
  requestedBy: "octocat",
  metadata: {},
  iterations: 2,
  usd: 1,
  pullRequestUrl: null,
  approval: null,
} as unknown as WorkItem;
const done = [{ usage: { ...noUsage, usd: 0.25 } }] as unknown as IterationDone[];

test("a card is brought up to date after ten minutes, not after every iteration", async () => {
  const server = await startGitHub();
  try {
    const repo = server.addRepository("octo/repo", { "README.md": "" });
    server.addIssue("octo/repo", { title: "Work", body: "", labels: [] });
    let now = 0;
    const clock: Clock = { now: () => now, sleep: systemClock.sleep };
    const github = openGitHub({ token: server.token, repo: "octo/repo", apiUrl: server.apiUrl });
    const log = { info: () => {}, warn: () => {}, stage: <T>(_: string, work: () => Promise<T>) => work() };
    const card = progressCard(item, { github, log, clock, runUrl: `${server.serverUrl}/run` });
    now = 9 * MINUTE;
    await card.progress("- [x] One\n- [ ] Two\n", done);
    expect(repo.comments.size).toBe(0);
    now = 10 * MINUTE;
    await card.progress("- [x] One\n- [ ] Two\n", done);
    now = 19 * MINUTE;
    await card.progress("- [x] One\n- [x] Two\n", done);
    const bodies = [...repo.comments.values()].map(({ body }) => body);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain("- [x] One\n- [ ] Two");
    expect(bodies[0]).toContain("$1.25");
    expect(server.violations).toEqual([]);
  } finally {
    await server.close();
  }
});
