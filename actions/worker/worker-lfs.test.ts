import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { type Turn, writes } from "../_lib/testing/model/script.ts";
import { workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, gitIn, repository } = sample;

/** Longer than a pointer, and no text. */
const LOGO = Buffer.concat([Buffer.from("\u0089PNG\r\n"), Buffer.alloc(5000, 7)]);
const ATTRIBUTES = "*.png filter=lfs diff=lfs merge=lfs -text\n";

function withLogo(): void {
  sample.commitToBase({
    ".gitattributes": ATTRIBUTES,
    "art/logo.png": sample.github.addLfs(LOGO),
    // Of no file that LFS keeps: it stays the text that it is.
    "docs/pointer.txt": sample.github.addLfs("an example\n".repeat(20)),
  });
  repository().private = true;
}

const SIZES = `test $(wc -c < art/logo.png) = ${LOGO.length} && test $(wc -l < docs/pointer.txt) = 3`;
const SPEC = `- [ ] Write the file\n  - Verify: \`${SIZES} && test -f file.txt\`\n`;
const bash = (command: string): Turn => ({ tools: [{ name: "Bash", input: { command } }] });

test("with lfs the agent, the checks and the proof have the contents, no git sees a change, and none of the agent's leaves", async () => {
  withLogo();
  await enqueue(SPEC);
  const run = await work(
    [
      {
        when: /Write the file/,
        turns: [
          bash(`${SIZES} && echo at-first-$(git status --porcelain art | wc -l)-changes`),
          { tools: [{ name: "Write", input: { file_path: "art/logo.png", content: "mine\n" } }] },
          bash(`rm art/logo.png; git checkout -- art/logo.png; ${SIZES} && echo put-$((1 + 1))-back`),
          // Behind the guard's back: a changed and a new one.
          bash(
            "echo >> art/logo.png; cp art/logo.png art/new.png; git status --porcelain art; echo > file.txt",
          ),
          { text: "Done." },
        ],
      },
    ],
    { inputs: { lfs: "true" } },
  );
  expect(run.outputs["result"], run.log).toBe("completed");
  const seen = JSON.stringify(sample.model?.requests);
  const saw = (text: string) => [text, seen.includes(text)];
  expect(saw("at-first-0-changes")).toEqual(["at-first-0-changes", true]);
  const changed = JSON.stringify(" M art/logo.png\n?? art/new.png").slice(1, -1);
  expect(saw(changed)).toEqual([changed, true]);
  expect(saw("put-2-back")).toEqual(["put-2-back", true]);
  const told = "art/logo.png cannot be changed: its content is kept by Git LFS";
  expect(saw(told)).toEqual([told, true]);
  expect(gitIn("diff", "--name-only", "main", "whim/1-two-files-please").trim()).toBe("file.txt");
  expect(sample.github.lfsCalls).toEqual([
    { request: "POST batch", status: 200 },
    { request: "GET content", status: 200 },
  ]);
});

async function once(title: string): Promise<void> {
  await enqueue(SPEC, { title });
  const run = await work([{ when: /Write the file/, turns: writes({ "file.txt": `${title}\n` }) }], {
    inputs: { lfs: "true" },
  });
  expect(run.outputs["result"], run.log).toBe("completed");
}

test("what is kept on the runner is looked at and not fetched again, and what was damaged there is", async () => {
  withLogo();
  await once("First");
  await once("Second");
  expect(sample.github.lfsCalls).toHaveLength(2);
  const kept = path.join(sample.temp, "home", ".cache", "whim", "lfs");
  const [folder = ""] = (await readdir(kept)).filter((name) => !name.endsWith(".lock"));
  const [oid = ""] = await readdir(path.join(kept, folder, "objects"));
  await writeFile(path.join(kept, folder, "objects", oid), Buffer.alloc(LOGO.length, 8));
  await once("Third");
  expect(sample.github.lfsCalls).toHaveLength(4);
});

test("without the setting a pointer stays one, and such files are not the work's to change either", async () => {
  withLogo();
  await enqueue("- [ ] Write the file\n  - Verify: `test $(wc -l < art/logo.png) = 3 && test -f file.txt`\n");
  const behind = bash("echo >> art/logo.png; echo new > art/new.png; touch file.txt");
  const run = await work([{ when: /Write the file/, turns: [behind, { text: "Done." }] }]);
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(gitIn("diff", "--name-only", "main", "whim/1-two-files-please").trim()).toBe("file.txt");
  expect(sample.github.lfsCalls).toEqual([]);
});
