import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { CLAUDE } from "../_lib/testing/claude.ts";
import { roleKey, signerOfSecret } from "../../scripts/store/role-key.ts";
import { usageLimitUntil, writes } from "../_lib/testing/model/script.ts";
import { REPO, TWO_TASKS, TWO_TASKS_DONE, workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, item, repository, pulls, gitIn } = sample;
const ONE_TASK = "- [ ] Write the first file\n  - Verify: `grep -q one first.txt`\n";

test("an item becomes a pull request with its proof, with a key that may only do what a worker may", async () => {
  const id = await enqueue(TWO_TASKS);
  const { token, jti } = roleKey("worker", 1, signerOfSecret(sample.store.jwtSecret, "the test"), new Date());
  const inputs = { "store-key": sample.store.publishableKey, "store-role-key": token };
  const run = await work(TWO_TASKS_DONE, { inputs });
  expect(run.log).not.toContain("::error");
  expect(run.exitCode).toBe(0);

  const pull = [...repository().issues.values()].find((entry) => entry.pull !== null);
  // Whoever uploads the log of a public repository shows it to everybody: it is not named.
  expect(run.outputs).toMatchObject({ item: id, result: "completed", iterations: "2", log: "" });
  expect(run.outputs["pull-request-url"]).toBe(`${sample.github.serverUrl}/${REPO}/pull/2`);
  expect(pull).toMatchObject({
    title: "Two files, please",
    pull: { draft: false, base: "main", head: "whim/1-two-files-please", reviewers: ["octocat"] },
  });
  expect(pull?.body).toMatch(/^Closes #1\n/);
  expect(pull?.body).toMatch(
    /✅ \| Write the second file \| [0-9a-f]{10} \| `grep -q two second.txt` \| 0 \|/,
  );

  expect(gitIn("log", "--format=%an %s", "main..whim/1-two-files-please").trim().split("\n")).toHaveLength(2);
  expect(gitIn("ls-tree", "--name-only", "whim/1-two-files-please").trim().split("\n")).toEqual([
    "README.md",
    "SPEC.txt",
    "first.txt",
    "second.txt",
  ]);
  expect(await item()).toMatchObject({
    status: "completed",
    head: gitIn("rev-parse", "whim/1-two-files-please").trim(),
  });
  expect(repository().issues.get(1)?.labels).toEqual(["whim", "ai-pr-ready"]);
  expect([...repository().comments.values()]).toMatchObject([
    { body: expect.stringContaining("- [x] Write the second file") as string },
  ]);
  const { 0: counted } = await sample.store.sql<{ n: number; passed: number }>(
    "select count(*)::int as n, count(*) filter (where passed)::int as passed from whim.iterations",
  );
  expect(counted).toEqual({ n: 2, passed: 2 });
  expect((await readdir(sample.temp)).filter((name) => !/\.jsonl$|^home$/.test(name))).toEqual([]);

  expect(run.log.replaceAll(`::add-mask::${token}`, "")).not.toContain(token);
  await sample.store.sql("insert into whim.revoked_keys (jti) values ($1)", [jti]);
  const refused = await work(TWO_TASKS_DONE, { inputs });
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toContain("revoked");
});

test("what a person needs to keep to themselves is in no log, no prompt and no commit", async () => {
  await enqueue(ONE_TASK);
  const run = await work([
    {
      when: /first file/,
      turns: [
        { tools: [{ name: "Bash", input: { command: "env; cat .git; git config --list; git remote -v" } }] },
        ...writes({ "first.txt": "one\n" }),
      ],
    },
  ]);
  const seen = JSON.stringify(sample.model?.requests.map((request) => request.body));
  expect(seen).toContain("gitdir");
  for (const secret of [
    sample.github.token,
    sample.store.secretKey,
    Buffer.from(`x-access-token:${sample.github.token}`).toString("base64"),
  ]) {
    expect(seen).not.toContain(secret);
    expect(run.log.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain(secret);
  }
  expect(run.masks).toEqual(expect.arrayContaining([sample.github.token, sample.store.secretKey]));
});

test("the setup runs once, in the box, before the first agent, and is nobody's commit", async () => {
  const prepared = "test $(wc -l < prepared) = 1 && grep -qx whim who && grep -q one first.txt";
  await enqueue(`- [ ] Write the first file\n  - Verify: \`${prepared}\`\n`);
  const run = await work([{ when: /first file/, turns: writes({ "first.txt": "one\n" }) }], {
    inputs: { setup: "echo prepared >> prepared; id -un > who; echo prepared > .git/info/exclude || true\n" },
  });
  expect(run.outputs["result"]).toBe("completed");
  expect(gitIn("ls-tree", "--name-only", "whim/1-two-files-please").trim().split("\n")).toEqual([
    "README.md",
    "SPEC.txt",
    "first.txt",
  ]);
});

test("a setup that fails is shown with its last words, and no agent is started", async () => {
  await enqueue(TWO_TASKS);
  const run = await work([], { inputs: { setup: "echo preparing; no-such-command" } });
  expect(run.outputs["result"]).toBe("failed");
  expect(run.log).toContain("The repository's setup failed.");
  expect(run.log).toContain("no-such-command");
  expect(sample.model?.requests).toEqual([]);
});

test("a failing check's output reaches the next agent, which mends it", async () => {
  await enqueue(
    "- [ ] Write the file\n  - Verify: `grep -q right file.txt || { echo the file is wrong; exit 3; }`\n",
  );
  const run = await work([
    { when: /the file is wrong\n/, turns: writes({ "file.txt": "right\n" }) },
    { when: /Write the file/, turns: writes({ "file.txt": "left\n" }) },
  ]);
  expect(run.outputs).toMatchObject({ result: "completed", iterations: "2" });
});

test("a task that never passes ends stuck, as a draft that says why", async () => {
  await enqueue(
    `- [ ] Write the first file\n  - Verify: \`grep -q one first.txt\`\n- [ ] The impossible\n  - Verify: \`false\`\n`,
  );
  const run = await work([{ when: /first file/, turns: writes({ "first.txt": "one\n" }) }]);
  expect(run.exitCode).toBe(1);
  expect(run.outputs["result"]).toBe("stuck");
  expect(await item()).toMatchObject({ status: "stuck" });
  expect(run.outputs["pull-request-url"]).toMatch(/\/pull\/2$/);
  const pull = [...repository().issues.values()].find((entry) => entry.pull !== null);
  expect(pull).toMatchObject({
    pull: { draft: true },
    body: expect.stringContaining("Not proven") as string,
  });
  expect(pull?.body).not.toContain("Closes");
  expect(repository().issues.get(1)?.labels).toContain("ai-stuck");
});

test("what an agent says when it gives up cannot call anybody or close anything, and is said also where GitHub takes no draft", async () => {
  await enqueue(TWO_TASKS);
  const note = "I give up. @octocat fixes #1 <img src=x>\n::error::pwned\n##[error]pwned\n";
  const gaveUp = { when: /Task 2 of/, turns: writes({ ".ai/stuck.md": note }) };
  const run = await work([gaveUp, ...TWO_TASKS_DONE.slice(1)], {
    onLine: (line) => {
      if (/iteration 2/.test(line)) sample.github.failNext("POST /repos/{owner}/{repo}/pulls", 403, 10);
    },
  });
  sample.github.recover();
  expect(run.outputs["result"], run.log).toBe("stuck");
  expect(run.log).toContain("The work so far is on whim/1-two-files-please");
  expect(repository().issues.get(1)?.labels).toContain("ai-stuck");
  expect(run.log).toContain("pwned");
  expect(run.log).not.toMatch(/^\s*::error::pwned|##\[error\]pwned/m);
  for (const { body } of repository().comments.values()) {
    expect(body).toContain("I give up.");
    expect(body).not.toMatch(/@octocat|#1|<img/);
  }
});

test("a failure outside the work is shown on the issue, too", async () => {
  await enqueue(ONE_TASK);
  const main = gitIn("rev-parse", "main").trim();
  const other = gitIn(
    "-c",
    "user.name=T",
    "-c",
    "user.email=t@example.com",
    "commit-tree",
    `${main}^{tree}`,
    "-m",
    "rewritten",
  ).trim();
  const run = await work([{ when: /first file/, turns: writes({ "first.txt": "one\n" }) }], {
    onLine: (line) => {
      if (/iteration 1.*agent/.test(line)) gitIn("update-ref", "refs/heads/main", other);
    },
  });
  expect(run.outputs["result"]).toBe("failed");
  expect(await item()).toMatchObject({ status: "failed", error_category: "publish" });
  expect(repository().issues.get(1)?.labels).toEqual(["whim", "ai-failed"]);
  expect([...repository().comments.values()].at(-1)?.body).toContain("The base branch was rewritten");
});

test("nothing to do is a green job that says so", async () => {
  const run = await work([]);
  expect(run.exitCode).toBe(0);
  expect(run.outputs["result"]).toBe("none");
  expect(run.summary).toContain("Nothing is queued");
});

test("a runner without Claude Code takes no item", async () => {
  await enqueue(TWO_TASKS);
  const run = await work([], { inputs: { "claude-command": "no-such-claude" } });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("npm install -g @anthropic-ai/claude-code");
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
});

test("the version of Claude Code that is kept on the runner is used, without anybody asked for it", async () => {
  await enqueue(ONE_TASK);
  const kept = path.join(
    sample.temp,
    "home/.cache/whim/claude",
    `2.1.329-${process.platform}-${process.arch}`,
  );
  await mkdir(path.join(kept, "node_modules/.bin"), { recursive: true });
  await symlink(CLAUDE, path.join(kept, "node_modules/.bin/claude"));
  const run = await work(TWO_TASKS_DONE.slice(1), { inputs: { "claude-command": "" } });
  expect(run.outputs, run.log).toMatchObject({ result: "completed" });
  expect(run.log).toContain("Claude Code 2.1.329");
});

test("a runner without git takes no item", async () => {
  await enqueue(TWO_TASKS);
  const run = await work([], { env: { PATH: sample.temp } });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("git does not run on this runner: install it");
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
});

test("a runner that cannot box an agent takes no item", async () => {
  await enqueue(TWO_TASKS);
  await symlink(execFileSync("which", ["git"], { encoding: "utf8" }).trim(), path.join(sample.temp, "git"));
  const run = await work([], { env: { PATH: sample.temp } });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("bubblewrap (bwrap) is not installed. Install it: apt-get install bubblewrap");
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
});

test("on a public repository no item is worked without a box", async () => {
  await enqueue(TWO_TASKS);
  const run = await work([], { inputs: { sandbox: "off" } });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("The repository is public");
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
});

test("in the log of a run its start comes first, and what was found before it at once behind it", async () => {
  repository().private = true;
  await enqueue(TWO_TASKS);
  const run = await work(TWO_TASKS_DONE, { from: "source", inputs: { sandbox: "off" } });
  expect(run.outputs["result"]).toBe("completed");
  const log = await readFile(run.outputs["log"] ?? "", "utf8");
  const events = log.split("\n", 2).map((line) => JSON.parse(line) as object);
  expect(events).toMatchObject([{ event: "started" }, { event: "warning", type: "no_sandbox" }]);
});

test("without a credential for the model no item is taken", async () => {
  await enqueue(TWO_TASKS);
  const run = await work([], { inputs: { "anthropic-api-key": "" } });
  expect(run.log).toContain("claude setup-token");
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
});

test("with a credential that the model does not know no item is taken", async () => {
  await enqueue(TWO_TASKS);
  const run = await work([], { inputs: { "anthropic-api-key": "sk-ant-of-yesterday" } });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('does not take the credential of the input "anthropic-api-key"');
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
});

test("a killed worker's item is given back by its post step, and another goes on where its branch is, ahead of its checkpoint", async () => {
  await enqueue(TWO_TASKS);
  const kill = new AbortController();
  const killed = await work([{ when: /Task 2 of/, turns: [{ hang: true }] }, ...TWO_TASKS_DONE.slice(1)], {
    crash: kill.signal,
    onLine: (line) => {
      if (/iteration 2/.test(line)) kill.abort();
    },
  });
  expect(killed.exitCode).not.toBe(0);
  expect(await item()).toMatchObject({ status: "queued", branch: "whim/1-two-files-please" });
  expect([...repository().comments.values()].at(-1)?.body).toContain("The job ended before the work did");
  const branch = "whim/1-two-files-please";
  expect(gitIn("log", "--format=%s", `main..${branch}`).trim().split("\n")).toHaveLength(1);
  // As if the runner had died after publishing the second task and before storing its checkpoint.
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
  const ahead = gitIn(...identity, "commit-tree", `${branch}^{tree}`, "-p", branch, "-m", "ahead").trim();
  gitIn("update-ref", `refs/heads/${branch}`, ahead);

  await sample.endModel();
  await sample.store.sql("update whim.work_items set available_at = now()");
  const second = await work(TWO_TASKS_DONE);
  expect(second.log).toContain("Continuing on whim/1-two-files-please");
  expect(second.outputs).toMatchObject({ result: "completed" });
  expect(gitIn("log", "--format=%s", `main..${branch}`).trim().split("\n")).toHaveLength(3);
  expect(pulls()).toHaveLength(1);
  expect(pulls()[0]?.body).toMatch(/Write the first file \| [0-9a-f]{10} \| `grep -q one first.txt` \| 0 \|/);
});

test("a cancelled job stops the agent, keeps what is proven, and gives the item back", async () => {
  await enqueue(TWO_TASKS);
  const cancel = new AbortController();
  const run = await work([{ when: /Task 2 of/, turns: [{ hang: true }] }, ...TWO_TASKS_DONE.slice(1)], {
    cancel: cancel.signal,
    onLine: (line) => {
      if (/iteration 2/.test(line)) cancel.abort();
    },
  });
  expect(run.outputs).toMatchObject({ result: "retried" });
  expect(await item()).toMatchObject({ status: "queued", attempts: 0, error: "stopped by SIGINT" });
  expect(await sample.store.sql("select iteration, spec from whim.checkpoints")).toMatchObject([
    { spec: expect.stringContaining("- [x] Write the first file") as string },
  ]);
  expect((await readdir(sample.temp)).filter((name) => !/\.jsonl$|^home$/.test(name))).toEqual([]);
});

test("a worker whose lease was taken publishes nothing more", async () => {
  await enqueue(ONE_TASK);
  const run = await work([{ when: /first file/, turns: writes({ "first.txt": "one\n" }) }], {
    onLine: (line) => {
      if (/iteration 1/.test(line)) void sample.store.sql("update whim.work_items set fence = fence + 1");
    },
  });
  expect(run.outputs["result"]).toBe("lost");
  expect(gitIn("branch", "--list", "whim/*")).toBe("");
  expect([...repository().issues.values()].filter((entry) => entry.pull !== null)).toEqual([]);
});

test("a foreign branch of the same name is left alone", async () => {
  await enqueue(ONE_TASK);
  gitIn("branch", "whim/1-two-files-please", "main");
  const run = await work([{ when: /first file/, turns: writes({ "first.txt": "one\n" }) }]);
  expect(run.outputs["result"]).toBe("completed");
  expect(gitIn("rev-parse", "whim/1-two-files-please")).toBe(gitIn("rev-parse", "main"));
  expect([...repository().issues.values()].at(-1)?.pull?.head).toBe("whim/1-two-files-please-2");
});

test("a cancel ends the work within a beat, publishes no pull request, and clears the label", async () => {
  await enqueue(TWO_TASKS);
  await sample.store.sql("update whim.settings set heartbeat_seconds = 5");
  const run = await work([{ when: /Task 2 of/, turns: [{ hang: true }] }, ...TWO_TASKS_DONE.slice(1)], {
    onLine: (line) => {
      if (/iteration 2/.test(line))
        void sample.store.sql("select public.whim_cancel(id, 'ada', 'not needed') from whim.work_items");
    },
  });
  await sample.store.sql("update whim.settings set heartbeat_seconds = 30");
  expect(run.outputs).toMatchObject({ result: "cancelled" });
  expect(run.exitCode).toBe(0);
  expect(await item()).toMatchObject({ status: "cancelled", lease_token: null });
  expect([...repository().issues.values()].filter((entry) => entry.pull !== null)).toEqual([]);
  expect(repository().issues.get(1)?.labels).toEqual(["whim"]);
});

test("a pause holds the work after its iteration, and a resume goes on with the next task", async () => {
  await enqueue(TWO_TASKS);
  const paused = await work(TWO_TASKS_DONE, {
    onLine: (line) => {
      if (/iteration 1/.test(line))
        void sample.store.sql("select public.whim_pause(id, 'ada') from whim.work_items");
    },
  });
  expect(paused.outputs).toMatchObject({ result: "paused", iterations: "1" });
  expect(await item()).toMatchObject({ status: "blocked", blocked_by: "pause", attempts: 0 });

  await sample.store.sql("select public.whim_resume(id, 'ada') from whim.work_items");
  const resumed = await work(TWO_TASKS_DONE);
  expect(resumed.outputs).toMatchObject({ result: "completed" });
  expect(gitIn("log", "--format=%s", "main..whim/1-two-files-please").trim().split("\n")).toHaveLength(2);
});

test("when the day's iterations are used up the item waits for the next day, with no attempt used", async () => {
  await enqueue(TWO_TASKS);
  const before = Number(
    (await sample.store.sql<{ n: string }>("select count(*) as n from whim.iterations"))[0]?.n,
  );
  await sample.store.sql("update whim.settings set daily_iterations = $1", [before + 1]);
  const run = await work(TWO_TASKS_DONE);
  await sample.store.sql("update whim.settings set daily_iterations = 200");
  expect(run.outputs).toMatchObject({ result: "retried" });
  expect(run.log).toContain("Today's iterations are used up (until ");
  const waiting = await item();
  expect(waiting).toMatchObject({ status: "queued", attempts: 0 });
  expect(new Date(waiting?.["available_at"] as string).getTime()).toBeGreaterThan(Date.now());
});

test("a usage limit parks the credential for everybody until its reset, with no attempt used", async () => {
  await enqueue(ONE_TASK);
  const reset = Math.floor(Date.now() / 1000) + 3600;
  const script = [{ when: /first file/, turns: [usageLimitUntil(reset)] }];
  const model = await sample.startModel(script);
  const token = { "anthropic-api-key": "", "claude-code-oauth-token": model.credential };
  const run = await work(script, { inputs: token });
  expect(run.outputs).toMatchObject({ result: "retried" });
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
  const parked = await sample.store.sql<{ blocked_until: string }>(
    "select blocked_until from whim.providers where blocked_until > now()",
  );
  expect(parked.map((row) => Date.parse(row.blocked_until))).toEqual([reset * 1000]);

  const next = await work(TWO_TASKS_DONE, { inputs: token });
  expect(next.outputs).toMatchObject({ result: "none" });
  expect(next.log).toContain("The model's usage limit is reached");

  await sample.store.sql("update whim.providers set blocked_until = null");
  await sample.store.sql("update whim.work_items set available_at = now()");
  await sample.startModel(TWO_TASKS_DONE);
  const afterwards = await work(TWO_TASKS_DONE, { inputs: token });
  expect(afterwards.outputs["result"], afterwards.log).toBe("completed");
  expect(await item()).toMatchObject({ attempts: 1 });
});

test("a job that died with the last attempt leaves no issue that seems to be worked on", async () => {
  await enqueue(TWO_TASKS);
  await sample.store.sql("update whim.work_items set attempts = 2");
  const kill = new AbortController();
  await work([{ when: /first file/, turns: [{ hang: true }] }], {
    crash: kill.signal,
    onLine: (line) => {
      if (/iteration 1/.test(line)) kill.abort();
    },
  });
  expect(await item()).toMatchObject({ status: "failed" });
  expect(repository().issues.get(1)?.labels).toEqual(["whim", "ai-failed"]);
});

test("a whole job, with a next one to wake on the default branch, asks GitHub ten times and writes six times what people read", async () => {
  gitIn("branch", "release", "main");
  await enqueue("- [ ] One\n  - Verify: `grep -q one one.txt`\n", { baseBranch: "release" });
  await enqueue("- [ ] Two\n", { title: "Another" });
  const run = await work([{ when: /One/, turns: writes({ "one.txt": "one\n" }) }]);
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(repository().dispatches).toMatchObject([{ ref: "main" }]);
  const asked = sample.github.calls.map(({ operation }) => operation);
  const writing = asked.filter((operation) => !/^(GET|QUERY) |\/dispatches$/.test(operation));
  // One more of each than the rule: this repository's first pull request paints its label.
  expect({ asked: asked.length, writing: writing.length }, asked.join("\n")).toEqual({
    asked: 11,
    writing: 7,
  });
});
