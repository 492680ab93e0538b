import { expect, test } from "vitest";
import { BOT } from "./publish/bot-identity.ts";
import { usageLimitUntil, writes } from "../_lib/testing/model/script.ts";
import { TWO_TASKS, TWO_TASKS_DONE, workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, item, gitIn, pulls, issues, repository } = sample;
const BRANCH = "whim/1-two-files-please";
const card = () => [...repository().comments.values()].at(-1)?.body ?? "";

/** A commit of ours on the item's branch, as a runner leaves it that dies between publishing and storing. */
function publish(onto: string, name: string, message: string): void {
  const blob = gitIn("rev-parse", "main:README.md").trim();
  const index = { GIT_INDEX_FILE: `${repository().path}/planted-index` };
  Object.assign(process.env, index);
  try {
    gitIn("read-tree", onto);
    gitIn("update-index", "--add", "--cacheinfo", `100644,${blob},${name}`);
    const identity = ["-c", `user.name=${BOT.name}`, "-c", `user.email=${BOT.email}`];
    const tree = gitIn("write-tree").trim();
    const commit = gitIn(...identity, "commit-tree", tree, "-p", onto, "-m", message).trim();
    gitIn("update-ref", `refs/heads/${BRANCH}`, commit);
  } finally {
    delete process.env["GIT_INDEX_FILE"];
  }
}

test("work that may not be published shows what was published before as a draft that says why", async () => {
  await enqueue(TWO_TASKS);
  const token = `ghp_${"aB3".repeat(12)}`;
  const run = await work([
    { when: /Task 2 of/, turns: writes({ "second.txt": `two ${token}\n` }) },
    ...TWO_TASKS_DONE.slice(1),
  ]);
  expect(run.outputs["result"], run.log).toBe("failed");
  const [pull] = pulls();
  expect(pull).toMatchObject({ pull: { draft: true, head: BRANCH } });
  expect(pull?.body).toContain("Nothing was published: one change may not leave");
  expect(pull?.body).not.toContain(token);
  expect(pull?.body).not.toContain("Closes #1");
  expect(run.outputs["pull-request-url"]).toMatch(/\/pull\/2$/);
  expect(gitIn("log", "--format=%s", `main..${BRANCH}`).trim()).toBe("feat: write the first file");
});

test("a last attempt whose runner died leaves a draft of its commits", async () => {
  await enqueue(TWO_TASKS);
  await sample.store.sql("update whim.work_items set attempts = 2");
  const kill = new AbortController();
  await work([{ when: /Task 2 of/, turns: [{ hang: true }] }, ...TWO_TASKS_DONE.slice(1)], {
    crash: kill.signal,
    onLine: (line) => {
      if (/iteration 2/.test(line)) kill.abort();
    },
  });
  expect(await item()).toMatchObject({ status: "failed" });
  expect(pulls()).toMatchObject([{ pull: { draft: true, head: BRANCH } }]);
  expect(card()).toContain("/pull/2");
});

test("an issue that is closed while its work runs gets no pull request, and the branch is named", async () => {
  await enqueue(TWO_TASKS);
  const run = await work(TWO_TASKS_DONE, {
    onLine: (line) => {
      const [issue] = issues();
      if (/iteration 2/.test(line) && issue !== undefined) issue.state = "closed";
    },
  });
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(run.log).toContain("Issue #1 was closed");
  expect(pulls()).toEqual([]);
  expect(card()).toContain(`The work so far is on the branch \`${BRANCH}\`.`);
});

test("a base branch that is rewritten under the work, with no mirror on the runner, ends with the same words as with one", async () => {
  await enqueue("- [ ] Write the first file\n  - Verify: `grep -q one first.txt`\n");
  const main = gitIn("rev-parse", "main").trim();
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
  const other = gitIn(...identity, "commit-tree", `${main}^{tree}`, "-m", "rewritten").trim();
  const run = await work([{ when: /first file/, turns: writes({ "first.txt": "one\n" }) }], {
    inputs: { "keep-mirrors": "false" },
    onLine: (line) => {
      if (/iteration 1.*agent/.test(line)) gitIn("update-ref", "refs/heads/main", other);
    },
  });
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(await item()).toMatchObject({ status: "failed", error_category: "publish" });
  expect(card()).toContain("The base branch was rewritten");
});

test("a base branch that cannot be looked at takes nothing from the end of work that is not finished", async () => {
  await enqueue(TWO_TASKS);
  const reset = Math.floor(Date.now() / 1000) + 3600;
  const script = [{ when: /Task 2 of/, turns: [usageLimitUntil(reset)] }, ...TWO_TASKS_DONE.slice(1)];
  const model = await sample.startModel(script);
  const run = await work(script, {
    inputs: { "anthropic-api-key": "", "claude-code-oauth-token": model.credential },
    onLine: (line) => {
      if (/iteration 2.*agent/.test(line)) sample.github.failNext("GIT GET info/refs", 404, 10);
    },
  });
  sample.github.recover();
  expect(run.log).toMatch(/Whether the work still fits its base branch is not known: git fetch failed/);
  expect(run.outputs["result"], run.log).toBe("retried");
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
  expect(await sample.store.sql("select 1 from whim.providers where blocked_until > now()")).toHaveLength(1);
  await sample.store.sql("update whim.providers set blocked_until = null");
});

test("a push that the network loses, before and after it was done, is made once and ends no attempt", async () => {
  await enqueue(TWO_TASKS);
  const run = await work(TWO_TASKS_DONE, {
    onLine: (line) => {
      if (/iteration 1, task 1: agent/.test(line)) {
        sample.github.failNext("GIT GET info/refs", 502, 2);
        sample.github.failNext("GIT POST git-receive-pack", 503, 1);
      }
      if (/iteration 2, task 2: agent/.test(line))
        sample.github.failNext("GIT POST git-receive-pack", 200, 1, { silence: "broken" });
    },
  });
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
  expect(await item()).toMatchObject({ attempts: 1 });
  expect(gitIn("log", "--format=%s", `main..${BRANCH}`).trim().split("\n")).toHaveLength(2);
});

test("a task without a command whose runner died between publishing and storing is done", async () => {
  await enqueue(
    "- [ ] Write the first file\n  - Verify: `grep -q one first.txt`\n- [ ] Say hello somewhere\n",
  );
  const crash = new AbortController();
  await work([{ when: /Task 2 of/, turns: [{ hang: true }] }, ...TWO_TASKS_DONE.slice(1)], {
    crash: crash.signal,
    onLine: (line) => {
      if (/iteration 2/.test(line)) crash.abort();
    },
  });
  publish(BRANCH, "hello.txt", "feat: say hello somewhere\n\nTask 2 of 2: Say hello somewhere");
  await sample.store.sql("update whim.work_items set available_at = now()");
  await sample.startModel([]);
  const run = await work([]);
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(sample.model?.requests).toEqual([]);
  expect(pulls()[0]?.body).toContain("Say hello somewhere");
});

async function diesInItsFirstIteration(): Promise<void> {
  await enqueue(TWO_TASKS);
  const crash = new AbortController();
  await work([{ when: /first file/, turns: [{ hang: true }] }], {
    crash: crash.signal,
    onLine: (line) => {
      if (/iteration 1, task 1: agent/.test(line)) crash.abort();
    },
  });
}

test("a first push whose runner died before anything was stored is gone on with, under the same name", async () => {
  await diesInItsFirstIteration();
  expect(await item()).toMatchObject({ branch: BRANCH, status: "queued" });
  publish("main", "first.txt", "feat: write the first file\n\nTask 1 of 2: Write the first file");
  await sample.store.sql("update whim.work_items set available_at = now()");
  await sample.startModel([{ when: /Task 2 of/, turns: writes({ "second.txt": "two\n" }) }]);
  // What the planted commit holds is not what the first task wants: the proof says so, and it is mended.
  const run = await work([]);
  expect(run.log).toContain(`Continuing on ${BRANCH}`);
  expect(run.log).toContain("iteration 1, task 2: agent");
  expect(gitIn("branch", "--list", "whim/*").trim()).toBe(BRANCH);
});

test("a branch that became somebody else's before our first push is left alone", async () => {
  await diesInItsFirstIteration();
  const main = gitIn("rev-parse", "main").trim();
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
  const theirs = gitIn(...identity, "commit-tree", `${main}^{tree}`, "-p", main, "-m", "theirs").trim();
  gitIn("update-ref", `refs/heads/${BRANCH}`, theirs);
  await sample.store.sql("update whim.work_items set available_at = now()");
  await sample.startModel(TWO_TASKS_DONE);
  const run = await work([]);
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(gitIn("rev-parse", BRANCH).trim()).toBe(theirs);
  expect(pulls()).toMatchObject([{ pull: { head: `${BRANCH}-2` } }]);
});
