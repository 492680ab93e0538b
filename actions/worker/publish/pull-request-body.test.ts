import { expect, test } from "vitest";
import { type Proof, pullRequestBody } from "./pull-request-body.ts";

const task = (index: number, more: Partial<Proof["tasks"][number]> = {}) => ({
  index,
  id: String(index),
  text: `Do thing ${index}`,
  passed: true,
  deliverables: [],
  verify: ["npm test"],
  line: index,
  ...more,
});
const evidence = (of: number, more: Partial<Proof["evidence"][number]> = {}) => ({
  task: of,
  command: "npm test",
  exitCode: 0,
  durationMs: 1234,
  commit: `${of}`.repeat(40).slice(0, 40),
  excerpt: "",
  ...more,
});
const PROOF: Proof = {
  issue: 7,
  title: "Greet people by name",
  tasks: [task(1), task(2)],
  evidence: [evidence(1), evidence(2, { command: "npm run lint | tee log", durationMs: 61_000 })],
  iterations: 3,
  usd: 1.5,
  runUrl: "https://github.com/octo/repo/actions/runs/1",
  unproven: null,
  introduction: "",
};
const HEAD = "c0ffee".repeat(7).slice(0, 40);

test("a reviewer reads what it does, what proves it, what it cost, and how to have it changed", () => {
  const body = pullRequestBody({
    ...PROOF,
    introduction: "Adds an option `--name` that greets\nsomebody in particular.",
    minutes: 12.4,
    estimate: { iterations: 4, usd: 2, minutes: 20 },
    proof: { head: HEAD, results: [{ command: "npm test", exitCode: 0, durationMs: 900, excerpt: "" }] },
    flags: [{ path: "package.json", rule: "dependencies", why: "it changes dependencies" }],
  });
  expect(body.split("\n")).toEqual([
    "Closes #7",
    "",
    "**What this is about.** Adds an option `--name` that greets somebody in particular.",
    "",
    "### Look at these first",
    "",
    "- `package.json`: it changes dependencies",
    "",
    "Whim may change such files, and leaves it to a person to mark the pull request as ready.",
    "",
    "### Evidence",
    "",
    "| | Task | Commit | Check | Exit code | Time |",
    "| --- | --- | --- | --- | --- | --- |",
    "| ✅ | Do thing 1 | 1111111111 | `npm test` | 0 | 1.2 s |",
    "| ✅ | Do thing 2 | 2222222222 | `npm run lint \\| tee log` | 0 | 1 min 1 s |",
    "",
    "Whim ran each check itself after the task it belongs to; nothing here is the agent's word.",
    "",
    "### Proof",
    "",
    "Every check passes in a clean checkout of c0ffeec0ff, set up anew:",
    "",
    "| | Check | Exit code | Time |",
    "| --- | --- | --- | --- |",
    "| ✅ | `npm test` | 0 | 900 ms |",
    "",
    "3 iterations, ≈ $1.50 at list price, 12 min. Estimated before: 4 iterations, $2.00, 20 min. [Job log](https://github.com/octo/repo/actions/runs/1)",
    "",
    "To have it changed, comment here or in #7: `/whim retry <what should be different>` works on in this branch. `/whim cancel` ends it.",
    "",
    "<!-- whim:proof -->",
    "",
  ]);
});

test("what is not proven closes nothing, says why, and shows what the check printed", () => {
  const body = pullRequestBody({
    ...PROOF,
    tasks: [task(1), task(2, { passed: false }), task(3, { passed: false, verify: [] })],
    evidence: [evidence(1), evidence(2, { exitCode: 3, excerpt: "expected 1\n```\n</details>got 2" })],
    unproven: "The same failure came\nfive times.",
    proof: null,
  });
  expect(body).toMatch(
    /^For #7\n\n> \[!WARNING\]\n> \*\*Not proven\.\*\* The same failure came\n> five times\.\n/,
  );
  expect(body).not.toContain("Closes");
  expect(body).toContain("| ⬜ | Do thing 3 | | not done | | |");
  expect(body).toContain("were not run again in a clean checkout");
  expect(body).toContain(
    "<details>\n<summary>npm test ended with exit code 3</summary>\n\n````text\nexpected 1\n```\n</details>got 2\n````\n\n</details>",
  );
});

test("a red proof is shown as one, with its output", () => {
  const body = pullRequestBody({
    ...PROOF,
    unproven: "The proof failed.",
    proof: {
      head: HEAD,
      results: [
        { command: "npm run build", exitCode: 0, durationMs: 10, excerpt: "fine" },
        { command: "npm test", exitCode: 1, durationMs: 10, excerpt: "1 failed" },
      ],
    },
  });
  expect(body).toContain("1 of 2 checks pass in a clean checkout of c0ffeec0ff");
  expect(body).toContain("| ❌ | `npm test` | 1 | 10 ms |");
  expect(body).toContain("1 failed");
  expect(body).not.toContain("fine\n");
});

test("a base that moved away is named with the files that conflict", () => {
  const paths = Array.from({ length: 12 }, (_, n) => `src/file${n}.ts`);
  const body = pullRequestBody({ ...PROOF, baseBranch: "main", conflict: { tip: HEAD, paths } });
  expect(body).toContain(
    "> **It does not merge.** main has moved to c0ffeec0ff and conflicts in `src/file0.ts`",
  );
  expect(body).toContain("`src/file9.ts`, and 2 more.");
});

test("whatever the texts are, there is room for them, and the reviewer's part stays", () => {
  const long = "x | `y` <b> @octocat #1 ".repeat(10_000);
  const body = pullRequestBody({
    ...PROOF,
    title: long,
    introduction: long,
    unproven: long,
    tasks: Array.from({ length: 1000 }, (_, n) => task(n + 1, { text: long })),
    evidence: Array.from({ length: 3000 }, (_, n) =>
      evidence((n % 1000) + 1, { command: long, exitCode: 1, excerpt: long }),
    ),
    flags: Array.from({ length: 1000 }, () => ({ path: long, rule: "x", why: long })),
    conflict: { tip: HEAD, paths: Array.from({ length: 50 }, () => long) },
    proof: {
      head: HEAD,
      results: Array.from({ length: 500 }, () => ({
        command: long,
        exitCode: 1,
        durationMs: 1,
        excerpt: long,
      })),
    },
  });
  expect(body.length).toBeLessThanOrEqual(60_000);
  expect(body).toMatch(/^For #7\n/);
  expect(body).toContain("/whim retry");
  expect(body).not.toMatch(/^[^`]*@octocat/m);
  expect(pullRequestBody({ ...PROOF, introduction: long }, 3000).length).toBeLessThanOrEqual(3000);
});

test("a clean checkout in which no check ran, for want of one or for its setup, is not said to have passed", () => {
  const body = pullRequestBody({ ...PROOF, proof: { head: HEAD, results: [] } });
  expect(body).toContain("No check ran in a clean checkout of c0ffeec0ff.");
  expect(body).not.toContain("Every check passes");
});
