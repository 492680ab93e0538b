import { expect, test } from "vitest";
import { noUsage } from "../_lib/ralph/agent.ts";
import type { IterationDone } from "../_lib/ralph/result.ts";
import { type JobSummary, jobSummary } from "./job-summary.ts";

const iteration = (n: number): IterationDone => ({
  n,
  task: 1,
  passed: n > 1,
  durationMs: 61_400,
  usage: { ...noUsage, inputTokens: 12_000, outputTokens: 345, usd: 0.25 },
  checksRun: 2,
  checksPassed: n > 1 ? 2 : 1,
  filesChanged: 3,
  evidence: [],
});

const summary = (more: Partial<JobSummary> = {}) =>
  jobSummary({
    result: "completed",
    reason: "Every task passed.",
    pullRequestUrl: "https://github.com/octo/repo/pull/2",
    title: "Two files",
    sourceUrl: "https://github.com/octo/repo/issues/1",
    proof: "### Evidence",
    iterations: [iteration(1), iteration(2)],
    given: [],
    learned: [],
    ...more,
  });

test("it says what became of the work, where to look, and what each iteration took", () => {
  expect(summary()).toMatchInlineSnapshot(`
    "### Whim: Two files — completed

    Every task passed.

    [Pull request](https://github.com/octo/repo/pull/2) · [Issue](https://github.com/octo/repo/issues/1)

    ### Evidence

    | Iteration | Task | | Time | Checks | Files | Tokens | ≈ $ |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | 1 | ❌ | 61 s | 1 of 2 | 3 | 12,345 | 0.25 |
    | 2 | 1 | ✅ | 61 s | 2 of 2 | 3 | 12,345 | 0.25 |

    \`\`\`mermaid
    xychart-beta
      title "Seconds per iteration"
      x-axis [1, 2]
      y-axis "s" 0 --> 61
      bar [61, 61]
    \`\`\`

    \`\`\`mermaid
    xychart-beta
      title "Tokens per iteration, in thousands"
      x-axis [1, 2]
      y-axis "k tokens" 0 --> 12
      bar [12, 12]
    \`\`\`
    "
  `);
});

test("of a long run the charts show the last iterations", () => {
  const text = summary({ iterations: Array.from({ length: 60 }, (_, n) => iteration(n + 1)) });
  expect(text).toContain("x-axis [21, 22,");
  expect(text).not.toContain("| 20 |");
});

test("a job with nothing to do says why and nothing else", () => {
  const text = summary({
    result: "none",
    reason: "Nothing is queued",
    pullRequestUrl: null,
    title: null,
    sourceUrl: null,
    proof: null,
    iterations: [],
  });
  expect(text).toBe("### Whim — nothing to do\n\nNothing is queued\n");
});

test("what agents wrote down is shown as text that can call nobody", () => {
  const text = summary({
    given: [{ kind: "gotcha", content: "tests are slow" }],
    learned: [{ kind: "pattern", text: "ask @octocat <img src=x> fixes #7" }],
  });
  expect(text).toContain("Told to the agents (1)");
  expect(text).toContain("gotcha: tests are slow");
  expect(text).not.toMatch(/@octocat|<img|fixes #7/);
});
