import { expect, test } from "vitest";
import { openStore } from "../_lib/store/client.ts";
import { writes } from "../_lib/testing/model/script.ts";
import { sourceHash } from "../_lib/source-text.ts";
import { workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, item, gitIn, pulls, issues } = sample;

const SPEC = "- [ ] Write the first file\n  - Verify: `test ! -f later.txt && grep -q one first.txt`\n";
const WRITES = [{ when: /first file/, turns: writes({ "first.txt": "one\n" }) }];

/** Somebody read the spec, and the base branch as it was then. */
async function approved(): Promise<string> {
  const base = gitIn("rev-parse", "main").trim();
  const text = { title: "A file", body: SPEC, comments: [] };
  const id = await enqueue(SPEC, { title: "A file", sourceHash: sourceHash(text), approvalBaseCommit: base });
  const store = openStore({ url: sample.store.url, key: sample.store.secretKey });
  const { approval } = (await store.get(id)) ?? {};
  if (!approval) throw new Error("it waits for no approval");
  await store.approve(id, { actor: "octocat", ...approval });
  return base;
}

test("approved work is done on the commit that was approved, and its pull request is for the branch as it is now", async () => {
  const base = await approved();
  sample.commitToBase({ "later.txt": "nobody saw this\n" });
  const run = await work(WRITES);
  expect(run.outputs["result"], run.log).toBe("completed");
  const [pull] = pulls();
  expect(pull?.pull).toMatchObject({ base: "main", draft: false });
  expect(gitIn("rev-parse", `${pull?.pull?.head}~1`).trim()).toBe(base);
  expect(gitIn("diff", "--name-only", `main...${pull?.pull?.head}`).trim()).toBe("first.txt");
});

test("approved work whose base branch moved on in the same file is a draft that says so", async () => {
  await approved();
  sample.commitToBase({ "first.txt": "theirs\n" });
  const run = await work(WRITES);
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(pulls()).toMatchObject([{ pull: { base: "main", draft: true } }]);
  expect(pulls()[0]?.body).toContain("It does not merge");
});

test("approved work whose commit was rewritten away reaches no agent, and the issue says what to do", async () => {
  const base = await approved();
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
  gitIn(
    "update-ref",
    "refs/heads/main",
    gitIn(...identity, "commit-tree", `${base}^{tree}`, "-m", "new").trim(),
  );
  const run = await work(WRITES);
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(sample.model?.requests).toEqual([]);
  expect(await item()).toMatchObject({ status: "failed", error_category: "rejected" });
  expect(pulls()).toEqual([]);
  const said = [...sample.repository().comments.values()].map(({ body }) => body).join("\n");
  expect(said).toContain(`The commit that was approved, ${base.slice(0, 10)}, is not in main any more`);
  expect(said).toContain("Take the label off and put it on again");
  expect(issues()[0]?.labels).toContain("ai-failed");
});
