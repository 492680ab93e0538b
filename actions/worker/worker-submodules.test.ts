import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, gitIn, repository } = sample;

/** A base commit whose folder `vendor/lib` is another repository of the same GitHub, which nobody may read without a token. */
function withSubmodule(address: string): void {
  const lib = sample.github.addRepository("octo/lib", { "lib.txt": "library\n" }, { private: true });
  sample.commitToBase({ ".gitmodules": `[submodule "lib"]\n\tpath = vendor/lib\n\turl = ${address}\n` });
  const index = path.join(repository().path, "planted-index");
  process.env["GIT_INDEX_FILE"] = index;
  try {
    const commit = gitIn("--git-dir", lib.path, "rev-parse", "main").trim();
    gitIn("read-tree", "main");
    gitIn("update-index", "--add", "--cacheinfo", `160000,${commit},vendor/lib`);
    const identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
    const tree = gitIn("write-tree").trim();
    const made = gitIn(...identity, "commit-tree", tree, "-p", "main", "-m", "a submodule").trim();
    gitIn("update-ref", "refs/heads/main", made);
  } finally {
    delete process.env["GIT_INDEX_FILE"];
  }
}

const SPEC = "- [ ] Write the file\n  - Verify: `grep -q library vendor/lib/lib.txt && test -f file.txt`\n";

test("files of submodules are there for the agent, the checks and the proof, and no change of them is committed", async () => {
  withSubmodule("../lib.git");
  repository().private = true;
  await enqueue(SPEC);
  const run = await work(
    [
      {
        when: /Write the file/,
        turns: [
          {
            tools: [
              { name: "Write", input: { file_path: "vendor/lib/more.txt", content: "more\n" } },
              {
                name: "Bash",
                input: { command: "echo changed >> vendor/lib/lib.txt; echo text > file.txt" },
              },
            ],
          },
          { text: "Done." },
        ],
      },
    ],
    { inputs: { submodules: "true", "submodules-token": sample.github.readToken } },
  );
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(JSON.stringify(sample.model?.requests)).toContain("it is a file of the submodule vendor/lib");
  expect(gitIn("diff", "--name-only", "main", "whim/1-two-files-please").trim()).toBe("file.txt");
  expect(run.masks).toContain(sample.github.readToken);
  // What is only for those who may read the repository: the run's own log, as a file.
  const log = readFileSync(run.outputs["log"] ?? "", "utf8");
  expect(log).toContain('"event":"verify"');
});

test("a submodule of another host is not asked, and the person learns which", async () => {
  withSubmodule("https://elsewhere.example/octo/lib.git");
  await enqueue(SPEC);
  const run = await work([], {
    inputs: { submodules: "true", "submodules-token": sample.github.readToken },
  });
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(run.log).toContain('The submodule vendor/lib is at "https://elsewhere.example/octo/lib.git"');
  expect(sample.model?.requests).toEqual([]);
});

test("without the setting a submodule's folder stays empty", async () => {
  withSubmodule("../lib.git");
  await enqueue('- [ ] Write the file\n  - Verify: `test -f file.txt && test -z "$(ls vendor/lib)"`\n');
  const run = await work([
    {
      when: /Write the file/,
      turns: [
        { tools: [{ name: "Write", input: { file_path: "file.txt", content: "x\n" } }] },
        { text: "Done." },
      ],
    },
  ]);
  expect(run.outputs, run.log).toMatchObject({ result: "completed", log: "" });
});
