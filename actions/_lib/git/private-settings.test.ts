import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Box } from "../box/box.ts";
import { openBubblewrapBox } from "../box/bubblewrap-box.ts";
import { openPrivateGit } from "./private-git.ts";

/** A repository, and a home with what its owner has set for all of his. */
let folder: string;
let worktree: string;
let home: string;

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], {
    cwd: worktree,
    encoding: "utf8",
  }).trim();

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-owners-")));
  [worktree, home] = [path.join(folder, "tree"), path.join(folder, "home")];
  const { HOME: before = "" } = process.env;
  process.env["HOME"] = home;
  mkdirSync(home);
  execFileSync("git", ["init", "-q", "-b", "main", worktree]);
  return () => {
    process.env["HOME"] = before;
    rmSync(folder, { recursive: true, force: true });
  };
});

function commit(): void {
  git("add", "-A");
  git("commit", "-q", "-m", "first");
}

/** What git in the box says, and what it would commit. */
async function inside(script: string): Promise<string> {
  const own = await openPrivateGit(worktree);
  if (own === null) throw new Error("no repository");
  let box: Box | null = null;
  try {
    box = await openBubblewrapBox({ worktree, programs: [], git: own.place });
    let output = "";
    const collect = (chunk: Buffer) => (output += chunk.toString());
    await box.run({ file: "bash", args: ["-c", script], onStdout: collect, onStderr: collect });
    return output;
  } finally {
    await box?.close();
    await own.close();
  }
}

test.each([
  ["git's own place", ".config/git/ignore", ""],
  ["a file that is named", "my-ignores", "[core]\n\texcludesFile = ~/my-ignores\n"],
])(
  "what the owner ignores everywhere is ignored inside, by %s, unless the repository says otherwise",
  async (_, at, config) => {
    write(`home/${at}`, ".idea/\n*.private\n");
    chmodSync(path.join(home, at), 0o600);
    write("home/.gitconfig", config);
    write("tree/.gitignore", "!kept.private\n");
    commit();
    write("tree/.idea/x", "x");
    write("tree/a.private", "a secret");
    write("tree/kept.private", "wanted");
    expect(await inside("git status --porcelain -uall")).toBe("?? kept.private\n");
    expect(await inside("echo >> $(git config core.excludesFile)")).toMatch(/Read-only|Permission denied/);
  },
);

test("line ends are converted as the owner wants them everywhere", async () => {
  write("home/.gitconfig", "[core]\n\tautocrlf = input\n");
  write("home/.config/git/attributes", "*.raw -text\n");
  write("tree/a.txt", "one\r\n");
  commit();
  expect(
    await inside(
      "git status --porcelain; printf 'a\\r\\n' | tee b.txt > b.raw; git add . 2> /dev/null; git ls-files --eol b.*",
    ),
  ).toMatch(/^i\/crlf\s+w\/crlf\s+attr\/-text\s+\tb.raw\ni\/lf\s+w\/crlf\s+attr\/\s+\tb.txt\n$/);
});

const ROT = { clean: "tr a-z n-za-m", smudge: "tr a-z n-za-m" };
function withFilter(): void {
  write("tree/.gitattributes", "*.secret filter=rot\n");
  for (const [name, value] of Object.entries(ROT)) git("config", `filter.rot.${name}`, value);
  write("tree/key.secret", "hello\n");
  commit();
}

test("a file that a filter of the owner's encrypts in commits is not one for the box, and the message says where it is", async () => {
  withFilter();
  await expect(openPrivateGit(worktree)).rejects.toThrow(
    /^key\.secret goes through your git's filter "rot" into a commit.*would be committed as it lies here.*clone/s,
  );
});

test("in the clone that the message asks for it is as it is committed, and work begins", async () => {
  withFilter();
  const second = path.join(folder, "second");
  git("-c", "filter.rot.smudge=cat", "-c", "filter.rot.process=", "clone", "-q", worktree, second);
  worktree = second;
  for (const [name, value] of Object.entries(ROT)) git("config", `filter.rot.${name}`, value);
  expect(await inside("cat key.secret; git status --porcelain")).toBe("uryyb\n");
});

test("a filter that no file of the repository names hinders nobody", async () => {
  write(
    "home/.gitconfig",
    '[filter "rot"]\n\tclean = tr a-z n-za-m\n[filter "lfs"]\n\tprocess = git-lfs filter-process\n',
  );
  write("tree/a.txt", "a\n");
  commit();
  expect(await inside("git status --porcelain")).toBe("");
});

test("commits come back into a repository with the longer hash", async () => {
  rmSync(worktree, { recursive: true });
  execFileSync("git", ["init", "-q", "-b", "main", "--object-format=sha256", worktree]);
  write("tree/a.txt", "a\n");
  commit();
  const own = await openPrivateGit(worktree);
  const box = await openBubblewrapBox({
    worktree,
    programs: [],
    ...(own === null ? {} : { git: own.place }),
  });
  let head = "";
  await box.run({
    file: "bash",
    args: [
      "-c",
      "git -c user.name=a -c user.email=a@b.c commit -q --allow-empty -m second; git rev-parse HEAD",
    ],
    onStdout: (chunk) => (head += chunk.toString()),
  });
  await own?.keep(box, head.trim());
  await box.close();
  await own?.close();
  expect(git("log", "--format=%s")).toBe("second\nfirst");
});
