import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Clock } from "../clock.ts";
import { agent, done, loopSample } from "../testing/loop.ts";
import { type Checkpoint, UNCOMMITTED } from "./checkpoint.ts";

const sample = loopSample();
const { git, write, read, commitAll, subjects, ralph } = sample;

function nothing(): void {}

const TWO_TASKS = `# Two

- [ ] Add a
  - Verify: \`grep -q right a.txt\`
- [ ] Fix b
  - Verify: \`test -f b.txt\`
`;

test("two tasks become two commits by the bot, and every tick is set", async () => {
  const { result, events } = await ralph(
    TWO_TASKS,
    agent(
      () => write("a.txt", "right\n"),
      () => write("b.txt", "b\n"),
    ),
  );
  expect(result).toMatchObject({ outcome: "complete", iterations: 2, head: git("rev-parse", "HEAD") });
  expect(result.usage).toMatchObject({ inputTokens: 20, usd: 1 });
  expect(subjects()).toEqual(["feat: add a", "fix: fix b"]);
  expect(git("log", "-1", "--format=%an %ae %cn")).toBe("whim[bot] bot@example.com whim[bot]");
  expect(read("SPEC.md")).toBe(TWO_TASKS.replaceAll("[ ]", "[x]"));
  expect(result.evidence).toMatchObject([
    { task: 1, command: "grep -q right a.txt", exitCode: 0, commit: git("rev-parse", "HEAD~1") },
    { task: 2, command: "test -f b.txt", exitCode: 0, commit: result.head },
  ]);
  const eachTask = [
    "iteration",
    "iteration",
    "verify",
    "iteration",
    "commit",
    "task_complete",
    "evidence",
    "usage",
    "iteration_done",
  ];
  expect(events.map((event) => event.event)).toEqual(["started", ...eachTask, ...eachTask, "complete"]);
});

test("a failing check commits nothing, and its output is in the next prompt", async () => {
  const spec = "- [ ] Add a\n  - Verify: `cat a.txt; echo because-of-this >&2; grep -q right a.txt`\n";
  const scripted = agent(
    () => write("a.txt", "wrong\n"),
    () => {
      expect(subjects()).toEqual([]);
      expect(read("a.txt")).toBe("wrong\n");
      write("a.txt", "right\n");
    },
  );
  const { result, iterations } = await ralph(spec, scripted);
  expect(result.outcome).toBe("complete");
  expect(scripted.prompts[0]).not.toContain("because-of-this\n");
  expect(scripted.prompts[1]).toContain("wrong\nbecause-of-this");
  expect(iterations.map(({ passed, checksRun, checksPassed }) => [passed, checksRun, checksPassed])).toEqual([
    [false, 1, 0],
    [true, 1, 1],
  ]);
});

test("the agent's own commits and branch are folded into the one commit", async () => {
  const { result } = await ralph(
    TWO_TASKS,
    agent(
      () => {
        git("checkout", "-q", "-b", "elsewhere");
        write("a.txt", "right\n");
        commitAll("mine");
        write("more.txt", "uncommitted\n");
      },
      () => write("b.txt", "b\n"),
    ),
  );
  expect(result.outcome).toBe("complete");
  expect(git("symbolic-ref", "--short", "HEAD")).toBe("work");
  expect(subjects()).toEqual(["feat: add a", "fix: fix b"]);
  expect(git("show", "--format=", "--name-only", "HEAD~1")).toBe("a.txt\nmore.txt");
});

test("a tick that the agent sets itself does not count", async () => {
  const { result } = await ralph(
    TWO_TASKS,
    agent(() => write("SPEC.md", TWO_TASKS.replaceAll("[ ]", "[x]"))),
  );
  expect(result).toMatchObject({ outcome: "stuck", tasks: [{ passed: false }, { passed: false }] });
  expect(read("SPEC.md")).toBe(TWO_TASKS);
});

test("SPEC.md and .ai never get into a commit, not even when the agent forces them in", async () => {
  await ralph(
    "- [ ] Add a\n",
    agent(() => {
      write("a.txt", "a\n");
      write(".ai/notes.md", "remember\n");
      git("add", "-f", "SPEC.md", ".ai");
      git("commit", "-q", "-m", "sneak");
    }),
  );
  expect(git("ls-tree", "-r", "--name-only", "HEAD")).toBe("README.md\na.txt");
  expect(read(".ai/notes.md")).toBe("remember\n");
});

test.each([
  ["names them", "SPEC.md\n.ai\n"],
  ["names what is in them", "/*.md\n.ai/**\n"],
  ["ignores all but what it names", "/*\n!/.gitignore\n!/b*\n!/sub\n"],
])("a repository whose .gitignore %s is worked in like any other", async (_, ignored) => {
  write(".gitignore", ignored);
  commitAll("ignore");
  const works = agent(() => {
    write("b.txt", "b\n");
    write("sub/b.txt", "b\n");
  });
  const { result } = await ralph("- [ ] Add b\n  - Verify: `test -f b.txt`\n", works);
  expect(result.outcome).toBe("complete");
  expect(sample.tracked()).toEqual([".gitignore", "README.md", "b.txt", "sub/b.txt"]);
});

test("a SPEC.md that the repository tracks stays as it is", async () => {
  write("SPEC.md", "theirs\n");
  commitAll("their own spec");
  const { result } = await ralph(
    "- [ ] Add a\n",
    agent(() => write("a.txt", "a\n")),
  );
  expect(result.outcome).toBe("complete");
  expect(read("SPEC.md")).toBe("theirs\n");
  expect(read(".ai/whim/SPEC.md")).toBe("- [x] Add a\n");
  expect(git("ls-tree", "-r", "--name-only", "HEAD")).toBe("README.md\nSPEC.md\na.txt");
});

test("what the checks leave behind is neither committed nor left", async () => {
  await ralph(
    "- [ ] Add a\n  - Verify: `echo x > report.txt; echo changed >> a.txt`\n",
    agent(() => write("a.txt", "a\n")),
  );
  expect(git("ls-tree", "-r", "--name-only", "HEAD")).toBe("README.md\na.txt");
  expect(read("a.txt")).toBe("a\n");
  expect(existsSync(path.join(sample.worktree, "report.txt"))).toBe(false);
  expect(git("status", "--porcelain", "--", ":!SPEC.md", ":!.ai")).toBe("");
});

test("a task without a command passes by a change, not by words", async () => {
  const { result } = await ralph(
    "- [ ] Explain\n",
    agent(
      () => {},
      () => write("README.md", "# explained\n"),
    ),
  );
  expect(result).toMatchObject({ outcome: "complete", iterations: 2 });
});

test("a red whole-spec check holds back the last task and tells the agent why", async () => {
  const spec =
    "- [ ] Add a\n  - Verify: `test -f a`\n- [ ] Add b\n  - Verify: `test -f b`\n\n## Verify\n- `test -f c`\n";
  const scripted = agent(
    () => write("a", ""),
    () => write("b", ""),
    () => write("c", ""),
  );
  const { result } = await ralph(spec, scripted);
  expect(result).toMatchObject({ outcome: "complete", iterations: 3 });
  expect(scripted.prompts[2]).toContain("$ test -f c");
  expect(subjects()).toHaveLength(2);
});

test("iterations without progress end as stuck", async () => {
  let n = 0;
  const { result, events } = await ralph(
    "- [ ] Add a\n  - Verify: `cat a.txt; false`\n",
    agent(() => write("a.txt", `try ${"x".repeat((n += 1))}\n`)),
  );
  expect(result).toMatchObject({ outcome: "stuck", iterations: 3, iterationsWithoutProgress: 3 });
  expect(events.at(-1)).toMatchObject({ event: "stuck", iterationsWithoutProgress: 3 });
});

test("the same failure five times ends as stuck, however patient the limit", async () => {
  const { result } = await ralph(
    "- [ ] Add a\n  - Verify: `echo took $RANDOM ms; false`\n",
    agent(() => write("a.txt", "a\n")),
    { limits: { iterations: 10, minutes: 10, usd: null, stuckAfter: 9 } },
  );
  expect(result).toMatchObject({
    outcome: "stuck",
    iterations: 5,
    reason: "The same failure came back 5 times.",
  });
});

test("a stuck file ends as stuck with the agent's question, even when files changed", async () => {
  const { result, checkpoints } = await ralph(
    "- [ ] Add a\n",
    agent(() => {
      write("a.txt", "a\n");
      write(".ai/stuck.md", "Which colour?\n");
    }),
  );
  expect(result).toMatchObject({ outcome: "stuck", reason: "Which colour?", iterations: 1 });
  expect(subjects()).toEqual([]);
  expect(checkpoints[0]?.ai).not.toHaveProperty("stuck.md");
});

test("each limit has its own outcome", async () => {
  const limits = { iterations: 10, minutes: 10, usd: null, stuckAfter: 9 };
  const spec = "- [ ] Add a\n";
  const iterations = await ralph(spec, agent(nothing), { limits: { ...limits, iterations: 2 } });
  expect(iterations.result).toMatchObject({ outcome: "limit", which: "iterations", iterations: 2 });
  const usd = await ralph(spec, agent(nothing), { limits: { ...limits, usd: 1 } });
  expect(usd.result).toMatchObject({ outcome: "limit", which: "usd", iterations: 2 });
  expect(usd.events.at(-1)).toMatchObject({ event: "limit", which: "usd" });
});

test("when the minutes are over the agent is stopped, and its work is kept", async () => {
  const over = Promise.withResolvers<void>();
  const clock: Clock = { now: () => 0, sleep: () => over.promise };
  const { result, checkpoints } = await ralph(
    "- [ ] Add a\n",
    agent(async ({ signal }) => {
      write("a.txt", "half\n");
      over.resolve();
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return { ...done, kind: "stopped", reason: "stopped" };
    }),
    { clock },
  );
  expect(result).toMatchObject({ outcome: "limit", which: "minutes" });
  expect(checkpoints[0]?.ai).toHaveProperty([UNCOMMITTED]);
});

test("a usage limit parks, a configuration mistake and a refusal fail at once", async () => {
  const spec = "- [ ] Add a\n";
  const resetsAt = Date.UTC(2030, 0, 1);
  const parked = await ralph(
    spec,
    agent(() => ({ ...done, kind: "usage_limit", resetsAt, reason: "5 hours" })),
  );
  expect(parked.result).toMatchObject({ outcome: "parked", resetsAt, iterations: 1 });
  expect(parked.events.at(-1)).toEqual({
    event: "parked",
    reason: "5 hours",
    resetsAt: "2030-01-01T00:00:00.000Z",
  });
  const wrong = await ralph(
    spec,
    agent(() => ({ ...done, kind: "misconfigured", reason: "bad key" })),
  );
  expect(wrong.result).toMatchObject({ outcome: "failed", category: "configuration", iterations: 1 });
  const refused = await ralph(
    spec,
    agent(() => ({ ...done, kind: "rejected", reason: "no" })),
  );
  expect(refused.result).toMatchObject({ outcome: "failed", category: "rejected", iterations: 1 });
});

test("an agent that is not available is tried three times, with waits", async () => {
  const waits: number[] = [];
  const clock: Clock = {
    now: () => 0,
    sleep: (ms, signal) =>
      ms < 100_000
        ? Promise.resolve(void waits.push(ms))
        : new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("over")))),
  };
  const away = agent(() => ({ ...done, kind: "unavailable", reason: "overloaded" }));
  const { result } = await ralph("- [ ] Add a\n", away, { clock });
  expect(result).toMatchObject({ outcome: "failed", category: "unavailable", iterations: 3 });
  expect(waits).toEqual([15_000, 60_000]);
});

test("a caller's stop ends the run as stopped", async () => {
  const stop = new AbortController();
  const { result } = await ralph(
    TWO_TASKS,
    agent(() => {
      write("a.txt", "right\n");
      stop.abort(new Error("cancelled by octocat"));
      return { ...done, kind: "stopped", reason: "stopped" };
    }),
    { signal: stop.signal },
  );
  expect(result).toMatchObject({ outcome: "failed", category: "stopped", reason: "cancelled by octocat" });
});

test("a spec without tasks is a configuration mistake", async () => {
  const { result } = await ralph("just words\n", agent());
  expect(result).toMatchObject({ outcome: "failed", category: "configuration", iterations: 0 });
});

test("links planted in .ai and at SPEC.md lead nowhere", async () => {
  const secret = path.join(sample.folder, "secret.md");
  const outside = path.join(sample.folder, "outside");
  mkdirSync(outside);
  writeFileSync(secret, "host secret\n");
  writeFileSync(path.join(outside, "notes.md"), "host notes\n");
  const { result, checkpoints } = await ralph(
    TWO_TASKS,
    agent(
      () => {
        rmSync(path.join(sample.worktree, "SPEC.md"));
        symlinkSync(secret, path.join(sample.worktree, "SPEC.md"));
        mkdirSync(path.join(sample.worktree, ".ai"), { recursive: true });
        symlinkSync(secret, path.join(sample.worktree, ".ai/stuck.md"));
        symlinkSync(secret, path.join(sample.worktree, ".ai/notes.md"));
        symlinkSync(outside, path.join(sample.worktree, ".ai/deep"));
        write("a.txt", "right\n");
      },
      () => {
        rmSync(path.join(sample.worktree, ".ai"), { recursive: true });
        symlinkSync(outside, path.join(sample.worktree, ".ai"));
        write("b.txt", "b\n");
      },
    ),
  );
  expect(result.outcome).toBe("complete");
  expect(checkpoints.map((checkpoint) => checkpoint.ai)).toEqual([{}, {}]);
  expect(readFileSync(secret, "utf8")).toBe("host secret\n");
  expect(readFileSync(path.join(outside, "notes.md"), "utf8")).toBe("host notes\n");
});

test("another runner continues from the checkpoint alone: ticks, notes, failure and unfinished work", async () => {
  const first = await ralph(
    TWO_TASKS,
    agent(
      () => {
        write("a.txt", "right\n");
        write(".ai/notes.md", "half way\n");
      },
      () => write("caf\u00e9.txt", "unfinished \u00e9\n"),
    ),
    { limits: { iterations: 2, minutes: 10, usd: null, stuckAfter: 3 } },
  );
  const checkpoint = JSON.parse(JSON.stringify(first.checkpoints[1])) as Checkpoint;
  expect(checkpoint).toMatchObject({ iteration: 2, head: first.result.head });

  await sample.moveToClone();
  const scripted = agent(() => {
    expect(read(".ai/notes.md")).toBe("half way\n");
    expect(read("caf\u00e9.txt")).toBe("unfinished \u00e9\n");
    write("b.txt", "b\n");
  });
  const second = await ralph("ignored: the checkpoint holds the spec", scripted, { resume: checkpoint });
  expect(second.result).toMatchObject({ outcome: "complete", iterations: 3 });
  expect(scripted.prompts).toHaveLength(1);
  expect(scripted.prompts[0]).toContain("$ test -f b.txt");
  expect(second.iterations.map(({ n, task }) => [n, task])).toEqual([[3, 2]]);
  expect(git("show", "--format=", "--name-only", "-z", "HEAD")).toContain("caf\u00e9.txt");
});

test("work that comes back red after its last tick goes on against the last task with every command", async () => {
  const spec = "- [x] Add a\n  - Verify: `test -f a`\n- [x] Add b\n  - Verify: `test -f b`\n";
  const resume = {
    iteration: 4,
    head: git("rev-parse", "HEAD"),
    spec,
    ai: {},
    lastFailure: "red in a clean checkout",
  };
  const scripted = agent(() => {
    write("a", "");
    write("b", "");
  });
  const { result } = await ralph(spec, scripted, { resume });
  expect(result).toMatchObject({ outcome: "complete", iterations: 5 });
  expect(scripted.prompts[0]).toContain("red in a clean checkout");
  expect(result.evidence.map((proof) => proof.command)).toEqual(["test -f a", "test -f b"]);
});

test("a spec that is done already is proven without an agent", async () => {
  const { result } = await ralph("- [x] Add a\n  - Verify: `test -f README.md`\n", agent());
  expect(result).toMatchObject({ outcome: "complete", iterations: 0, evidence: [{ exitCode: 0 }] });
});

test("changes that git cannot add are told to the agent instead of ending the run", async () => {
  const scripted = agent(
    () => void git("init", "-q", "nested"),
    () => {
      rmSync(path.join(sample.worktree, "nested"), { recursive: true });
      write("a.txt", "a\n");
    },
  );
  const { result } = await ralph("- [ ] Add a\n", scripted);
  expect(result).toMatchObject({ outcome: "complete", iterations: 2 });
  expect(scripted.prompts[1]).toContain("cannot be committed");
});

test("activity becomes events with paths below the repository", async () => {
  const { events } = await ralph(
    "- [ ] Add a\n",
    agent(async ({ onActivity }) => {
      const file = `${sample.worktree}/a.txt`;
      await onActivity({ kind: "tool", tool: "Write", path: file });
      await onActivity({ kind: "guard", verdict: "allowed", path: file, reason: null });
      await onActivity({ kind: "tool", tool: "Write", path: "b.txt" });
      await onActivity({ kind: "guard", verdict: "denied", path: "b.txt", reason: "held by #7" });
      write("a.txt", "a\n");
    }),
  );
  expect(events).toContainEqual({ event: "tool", type: "Write", path: "a.txt" });
  // An edit that was denied is none.
  expect(events.filter(({ event }) => event === "file_edit")).toEqual([
    { event: "file_edit", path: "a.txt" },
  ]);
  expect(events).toContainEqual({ event: "lock_denied", path: "b.txt", reason: "held by #7" });
});

test("an edit without the guard's verdict does not count", async () => {
  const { result } = await ralph(
    "- [ ] Add a\n",
    agent(
      async ({ onActivity }) => {
        write("a.txt", "a\n");
        await onActivity({ kind: "guard", verdict: "missing", path: "a.txt", reason: null });
      },
      () => {},
    ),
  );
  expect(result).toMatchObject({ outcome: "complete", iterations: 2 });
});

test("work without a branch stays without one, whatever branch the agent or a check goes to", async () => {
  git("checkout", "-q", "--detach");
  const { result } = await ralph(
    "- [ ] Add a\n  - Verify: `git checkout -q -b of-a-check && test -f a`\n- [ ] Add b\n  - Verify: `test -f b`\n",
    agent(
      () => write("a", ""),
      () => {
        git("checkout", "-q", "-b", "of-the-agent");
        write("b", "");
      },
    ),
  );
  expect(result).toMatchObject({ outcome: "complete", head: git("rev-parse", "HEAD") });
  expect(git("branch", "--show-current")).toBe("");
  expect(subjects()).toEqual(["feat: add a", "feat: add b"]);
});

test("a check that goes to another branch or stages things does not lead the commit astray", async () => {
  const { result } = await ralph(
    "- [ ] Add a\n  - Verify: `test -f a && git checkout -q -b elsewhere && touch junk && git add -A && git rm -q --cached a`\n",
    agent(() => write("a", "")),
  );
  expect(result.outcome).toBe("complete");
  expect(git("branch", "--show-current")).toBe("work");
  expect(git("rev-parse", "work")).toBe(result.head);
  expect(sample.tracked()).toEqual(["README.md", "a"]);
  expect(git("status", "--porcelain", "--", ":!SPEC.md", ":!.ai")).toBe("");
});

test("a git command that the agent left half done does not hold up the engine", async () => {
  const { result } = await ralph(
    "- [ ] Add a\n",
    agent(() => {
      write("a.txt", "a\n");
      write(".git/index.lock", "");
    }),
  );
  expect(result).toMatchObject({ outcome: "complete", iterations: 1 });
});

test("the git directory may lie outside the worktree", async () => {
  const gitDir = path.join(sample.folder, "outside.git");
  renameSync(path.join(sample.worktree, ".git"), gitDir);
  write(".git", `gitdir: ${gitDir}\n`);
  const { result } = await ralph(
    "- [ ] Add a\n",
    agent(() => write("a.txt", "a\n")),
  );
  expect(result).toMatchObject({ outcome: "complete", iterations: 1 });
  const tree = execFileSync("git", ["--git-dir", gitDir, "ls-tree", "-r", "--name-only", "work"], {
    encoding: "utf8",
  });
  expect(tree).toBe("README.md\na.txt\n");
});
