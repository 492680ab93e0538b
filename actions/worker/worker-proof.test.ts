import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { writes } from "../_lib/testing/model/script.ts";
import { workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, gitIn, item, pulls, repository } = sample;

const IGNORED = `# A file with a helper

- [ ] Write the file
  - Verify: \`test -f file.txt && test -f build/helper\`
`;

test("what only passes with a file that git ignores is red in the clean checkout, and mended in the next iteration", async () => {
  await enqueue(IGNORED);
  const run = await work([
    {
      when: /In a clean checkout[^]*test -f file.txt/,
      turns: writes({ ".gitignore": "", "build/helper": "here\n" }),
    },
    {
      when: /Write the file/,
      turns: writes({ ".gitignore": "build/\n", "file.txt": "text\n", "build/helper": "here\n" }),
    },
  ]);
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
  expect(gitIn("ls-tree", "-r", "--name-only", "whim/1-two-files-please")).toContain("build/helper");
  const [pull] = pulls();
  expect(pull?.body).toContain("Every check passes in a clean checkout of");
  expect(pull?.body).toContain(gitIn("rev-parse", "whim/1-two-files-please").slice(0, 10));
});

/** A repository that says nothing of its checks: they are found, and so is how it is set up. */
const FOUND = {
  "package.json": manifest("dep"),
  "package-lock.json": JSON.stringify({
    name: "sample",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: {
      "": { name: "sample", version: "1.0.0", dependencies: { dep: "file:dep" } },
      dep: { version: "1.0.0" },
      "node_modules/dep": { resolved: "dep", link: true },
    },
  }),
  "dep/package.json": JSON.stringify({ name: "dep", version: "1.0.0" }),
};

function manifest(...names: string[]): string {
  const dependencies = Object.fromEntries(names.map((name) => [name, `file:${name}`]));
  const scripts = { test: "test ! -e broken.txt || test -d node_modules" };
  return JSON.stringify({ name: "sample", version: "1.0.0", scripts, dependencies });
}

test("work that breaks the usual setup of a clean checkout is not proven without the repository's checks", async () => {
  sample.commitToBase(FOUND);
  await enqueue("- [ ] Write the file\n  - Verify: `test -f file.txt`\n");
  const ghost = { "ghost/package.json": JSON.stringify({ name: "ghost", version: "1.0.0" }) };
  const run = await work([
    {
      when: /In a clean checkout of your commits the usual setup/,
      turns: writes({ "package.json": manifest("dep") }),
    },
    {
      when: /Write the file/,
      // What is installed already hides that the lock file does not know it.
      turns: writes({ "file.txt": "text\n", "package.json": manifest("dep", "ghost"), ...ghost }),
    },
  ]);
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
  const [pull] = pulls();
  expect(pull?.body?.split("### Proof")[1]).toContain("`npm test`");
});

test("where the usual setup never worked the work is proven by its own checks", async () => {
  sample.commitToBase({ ...FOUND, "package.json": manifest("dep", "ghost") });
  await enqueue("- [ ] Write the file\n  - Verify: `test -f file.txt`\n");
  const run = await work([{ when: /Write the file/, turns: writes({ "file.txt": "text\n" }) }]);
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "1" });
});

test("what a setup changes of committed files is put back in the clean checkout, as before the first agent", async () => {
  const config = "setup: echo changed >> README.md\nverify: git diff --exit-code\n";
  sample.commitToBase({ ".whim/config.yml": config });
  await enqueue("- [ ] Write the file\n  - Verify: `test -f file.txt`\n");
  await sample.store.sql("update whim.work_items set max_iterations = 1");
  const run = await work([{ when: /Write the file/, turns: writes({ "file.txt": "text\n" }) }]);
  expect(run.outputs["result"], run.log).toBe("completed");
});

/**
 * Git reads a folder without asking whether it is what its name says, and from a pack of its own first. What is in both
 * has to be on GitHub already, or it is missing in what is published.
 */
const FORGE = String.raw`const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const [was, now] = process.argv.slice(2);
const git = (args, input = "") => execFileSync("git", args, { encoding: "utf8", input }).trim();
const packs = git(["rev-parse", "--git-path", "objects/pack"]);
fs.mkdirSync(packs, { recursive: true });
const index = packs + "/pack-" + git(["pack-objects", "-q", packs + "/pack"], now + "\n") + ".idx";
const bytes = fs.readFileSync(index);
const name = Buffer.from(was, "hex");
for (let n = 0; n < 256; n += 1) bytes.writeUInt32BE(n < name[0] ? 0 : 1, 8 + 4 * n);
name.copy(bytes, 8 + 1024);
fs.rmSync(index);
fs.writeFileSync(index, bytes);
`;

test("what the setup of a clean checkout runs does not decide which checks are asked there", async () => {
  const config = "setup: sh prepare.sh\nverify:\n  - run: test ! -e docs/bad.txt\n    paths: [docs/**]\n";
  sample.commitToBase({ ".whim/config.yml": config, "prepare.sh": "true\n", "docs/a.md": "a\n" });
  await enqueue("- [ ] Write the file\n  - Verify: `test -f file.txt`\n");
  await sample.store.sql("update whim.work_items set max_iterations = 1");
  const lines = [
    "echo text > file.txt; cp docs/a.md docs/bad.txt",
    "echo 'node forge.js $(git rev-parse HEAD~1:docs HEAD:docs)' > prepare.sh",
    "git add -A . && node forge.js $(git rev-parse HEAD:docs $(git write-tree):docs)",
  ];
  const run = await work([
    {
      when: /Write the file/,
      turns: [
        { tools: [{ name: "Write", input: { file_path: "forge.js", content: FORGE } }] },
        { tools: [{ name: "Bash", input: { command: lines.join("\n") } }] },
        { text: "Done." },
      ],
    },
  ]);
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(gitIn("show", "whim/1-two-files-please:docs/bad.txt")).toBe("a\n");
  expect(pulls()[0]?.body).toContain("| ❌ | `test ! -e docs/bad.txt`");
});

test("what stays red in the clean checkout until the limit ends as a draft that shows why", async () => {
  await enqueue(IGNORED);
  await sample.store.sql("update whim.work_items set max_iterations = 2");
  const run = await work([
    {
      when: /Write the file/,
      turns: writes({ ".gitignore": "build/\n", "file.txt": "text\n", "build/helper": "here\n" }),
    },
  ]);
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(await item()).toMatchObject({ status: "failed", error_category: "limit" });
  const [pull] = pulls();
  expect(pull).toMatchObject({ pull: { draft: true } });
  expect(pull?.body).toContain("Not proven");
  expect(pull?.body).toContain("0 of 1 checks pass");
  expect(pull?.body).not.toContain("Closes #1");
  expect(repository().issues.get(1)?.labels).toContain("ai-stuck");
});

test("a protected path is not changed, the agent is told, and the rest of the work is published", async () => {
  await enqueue("- [ ] Write the file\n  - Verify: `test -f file.txt`\n");
  const run = await work([
    {
      when: /Write the file/,
      turns: [
        {
          tools: [
            { name: "Write", input: { file_path: ".github/workflows/evil.yml", content: "on: push\n" } },
            {
              name: "Bash",
              input: {
                command:
                  "mkdir -p .github/workflows; echo on > .github/workflows/evil.yml; echo text > file.txt",
              },
            },
          ],
        },
        { text: "Done." },
      ],
    },
  ]);
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(run.log).toContain(".github/workflows/evil.yml cannot be changed");
  expect(gitIn("ls-tree", "-r", "--name-only", "whim/1-two-files-please").trim().split("\n")).toEqual([
    "README.md",
    "SPEC.txt",
    "file.txt",
  ]);
});

test("a secret in a commit is published nowhere, and the person learns its place but not its value", async () => {
  await enqueue("- [ ] Write the file\n  - Verify: `test -f file.txt`\n");
  const token = `ghp_${"aB3".repeat(12)}`;
  const run = await work([{ when: /Write the file/, turns: writes({ "file.txt": `token = "${token}"\n` }) }]);
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(await item()).toMatchObject({ status: "failed", error_category: "publish" });
  expect(gitIn("branch", "--list", "whim/*")).toBe("");
  const said = [...repository().comments.values()].at(-1)?.body ?? "";
  expect(said).toContain("file.txt");
  expect(`${said}${run.summary}`).not.toContain(token);
});

test("what the runner keeps of other repositories is not in the box", async () => {
  await enqueue("- [ ] Write the file\n  - Verify: `test -f file.txt`\n");
  const other = path.join(sample.temp, "home/.cache/whim/mirrors/other.git");
  await mkdir(other, { recursive: true });
  await writeFile(path.join(other, "secret.txt"), "of-another-repository");
  const look = `cat ${other}/secret.txt; find / -path /proc -prune -o -name secret.txt -print 2>/dev/null; echo text > file.txt`;
  const run = await work([
    {
      when: /Write the file/,
      turns: [{ tools: [{ name: "Bash", input: { command: look } }] }, { text: "Done." }],
    },
  ]);
  expect(run.outputs["result"], run.log).toBe("completed");
  const seen = JSON.stringify(sample.model?.requests.map(({ body }) => body));
  expect(seen).toContain("No such file or directory");
  expect(seen).not.toContain("of-another-repository");
});

test("the minutes of an item hold for its proof, too", async () => {
  await enqueue("- [ ] Write the file\n  - Verify: `test -f SPEC.md || sleep 90`\n");
  const lease = await sample.elsewhere();
  await sample.store.sql("select public.whim_give_back($1, $2, $3, 'runner ends')", [
    lease.item,
    lease.token,
    lease.fence,
  ]);
  // Half a minute is left.
  await sample.store.sql("update whim.workers set started_at = finished_at - interval '59.5 minutes'");
  await sample.store.sql("update whim.work_items set max_minutes = 60");
  const run = await work([{ when: /Write the file/, turns: writes({ "file.txt": "text\n" }) }]);
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(await item()).toMatchObject({ error_category: "limit" });
});
