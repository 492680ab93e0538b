import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Turn } from "../_lib/testing/model/script.ts";
import { cliSample } from "../_lib/testing/ralph-cli.ts";
import { noBox } from "../_lib/testing/no-box.ts";

/**
 * The owner's next `git status`, outside the box, asks every repository in the worktree that the index names, with the
 * settings that are in there.
 */
const sample = cliSample({ asksTools: true });
const WHO = ["-c", "user.name=o", "-c", "user.email=o@example.com"];

let outside: string;
beforeEach(() => {
  outside = mkdtempSync(path.join(os.tmpdir(), "whim-outside-"));
  return () => rmSync(outside, { recursive: true });
});

function plants(folder: string): Turn[] {
  const command = `cd ${sample.folder} && echo a > a.txt; rm -rf ${folder}/.git; git init -q ${folder} &&
    git -C ${folder} ${WHO.join(" ")} commit -q --allow-empty -m planted &&
    git -C ${folder} config core.fsmonitor 'touch ${outside}/ran; false'`;
  return [{ tools: [{ name: "Bash", input: { command } }] }, { text: "Done." }];
}

async function runs(turns: Turn[]) {
  sample.write("SPEC.md", "- [ ] Add a\n  - Verify: `test -s a.txt`\n");
  const { env } = await sample.model([{ when: /./, turns }]);
  return sample.headless(["--sandbox", "required", "--verify", "true", "-n", "1"], env);
}

/** As its owner does, who has no settings of ours. */
function ownersStatus(): boolean {
  execFileSync("git", ["status", "--short"], { cwd: sample.folder });
  return existsSync(path.join(outside, "ran"));
}

test("a repository that the agent made inside the worktree is refused and never asked outside", async () => {
  const { events } = await runs(plants("helper"));
  expect(ownersStatus()).toBe(false);
  expect(events.some(({ event }) => event === "commit")).toBe(false);
  expect(sample.git("ls-tree", "-r", "HEAD")).not.toMatch(/160000/);
});

test("a submodule's own repository stays whose it is, checked out or not", async ({ skip }) => {
  skip(noBox !== "", noBox);
  execFileSync("git", ["init", "-q", outside]);
  execFileSync("git", [...WHO, "commit", "-q", "--allow-empty", "-m", "one"], { cwd: outside });
  for (const name of ["vendor/there", "vendor/not"])
    sample.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", outside, name);
  sample.git(...WHO, "commit", "-q", "-m", "submodules");
  sample.git("submodule", "--quiet", "deinit", "-f", "vendor/not");
  const [there, not] = [plants("vendor/there"), plants("vendor/not")];
  const moved: Turn[] = [
    {
      tools: [
        { name: "Bash", input: { command: `cd ${sample.folder} && mv vendor aside; mkdir -p vendor` } },
      ],
    },
  ];
  const { events } = await runs([
    ...there.slice(0, 1),
    ...not.slice(0, 1),
    ...moved,
    ...plants("vendor/there"),
  ]);
  expect(ownersStatus()).toBe(false);
  expect(events.at(-1)).toMatchObject({ event: "complete" });
});
