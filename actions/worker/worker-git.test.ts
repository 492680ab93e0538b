import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { opensFiles } from "../_lib/git/opens-files.ts";
import { TWO_TASKS_DONE, workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, gitIn, repository } = sample;

const CONTENT = "a content\n".repeat(500);
const THERE = `test $(wc -c < a.bin) = ${CONTENT.length} && grep -q library vendor/lib/lib.txt`;
const SPEC = `- [ ] Write the first file
  - Verify: \`${THERE} && grep -q one first.txt\`
- [ ] Write the second file
  - Verify: \`${THERE} && grep -q two second.txt\`
`;

/** A base commit with a file that LFS keeps and a submodule. */
function withElsewhere(): void {
  const lib = sample.github.addRepository("octo/lib", { "lib.txt": "library\n" }, { private: true });
  sample.commitToBase({
    ".gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n",
    ".gitmodules": '[submodule "lib"]\n\tpath = vendor/lib\n\turl = ../lib.git\n',
    "a.bin": sample.github.addLfs(CONTENT),
  });
  const commit = gitIn("--git-dir", lib.path, "rev-parse", "main").trim();
  const env = { ...process.env, GIT_INDEX_FILE: path.join(repository().path, "planted-index") };
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], {
      cwd: repository().path,
      encoding: "utf8",
      env,
    }).trim();
  git("read-tree", "main");
  git("update-index", "--add", "--cacheinfo", `160000,${commit},vendor/lib`);
  git(
    "update-ref",
    "refs/heads/main",
    git("commit-tree", git("write-tree"), "-p", "main", "-m", "a submodule"),
  );
  repository().private = true;
}

/** A job, and each git process that it started outside the box and that opens files: where it stood, and what it was told. */
async function recorded(more: Parameters<typeof work>[1] = {}) {
  const [bin, log] = [path.join(sample.temp, "bin"), path.join(sample.temp, "outside.log")];
  const program = execFileSync("bash", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  await mkdir(bin, { recursive: true });
  await writeFile(log, "");
  // The box has no such file.
  const told = `#!/bin/sh\n{ { printf '%s\\t' "$PWD" "$@"; echo; } >> '${log}'; } 2> /dev/null\nexec ${program} "$@"\n`;
  await writeFile(path.join(bin, "git"), told, { mode: 0o755 });
  const run = await work(TWO_TASKS_DONE, {
    ...more,
    inputs: { lfs: "true", submodules: "true", "submodules-token": sample.github.readToken },
    env: { PATH: `${bin}:${process.env["PATH"]}` },
  });
  const calls = (await readFile(log, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t").slice(0, -1));
  const opening = calls
    .filter(([, ...args]) => opensFiles(args))
    .map(
      ([cwd = "", ...args]) =>
        `${path.basename(cwd)}: ${args.filter((arg, at) => arg !== "-c" && args[at - 1] !== "-c").join(" ")}`,
    );
  return { run, calls, opening };
}

test("work that goes on has what LFS and submodules keep, and no git outside the box opens a file where an agent was", async () => {
  withElsewhere();
  await enqueue(SPEC);
  const first = await recorded({
    onLine(line) {
      if (/iteration 1/.test(line))
        void sample.store.sql("select public.whim_pause(id, 'ada') from whim.work_items");
    },
  });
  expect(first.run.outputs, first.run.log).toMatchObject({ result: "paused", iterations: "1" });
  const submodule = "lib: checkout-index -f -a";
  expect(first.opening).toEqual([submodule, expect.stringMatching(/^tree: reset -q --hard [0-9a-f]{40}$/)]);

  await sample.store.sql("select public.whim_resume(id, 'ada') from whim.work_items");
  const second = await recorded();
  expect(second.run.outputs, second.run.log).toMatchObject({ result: "completed" });
  expect(second.run.log).toContain("Continuing on");
  expect(second.calls.length).toBeGreaterThan(10);
  // Before the branch's own files are there, and so for the proof.
  expect(second.opening).toEqual([submodule, submodule]);
  expect(gitIn("diff", "--name-only", "main", "whim/1-two-files-please").trim()).toBe(
    "first.txt\nsecond.txt",
  );
});
