import { randomBytes } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { type Publishing, publishing } from "../../_lib/testing/publishing.ts";
import type { Remark } from "./diff-policy.ts";
import { BOT } from "./bot-identity.ts";
import { PublishRefused } from "./publish-refused.ts";

const AS_BOT = ["-c", `user.name=${BOT.name}`, "-c", `user.email=${BOT.email}`];
let desk: Publishing;

beforeEach(() => {
  desk = publishing();
  return () => desk.remove();
});

const file = (path: string | Buffer, content: string | Buffer | null = "text\n", mode?: string) => ({
  path,
  content,
  ...(mode === undefined ? {} : { mode }),
});

/** What was refused; nothing may have reached GitHub then. */
async function refused(more: Parameters<Publishing["publish"]>[0] = {}): Promise<Remark[]> {
  const before = desk.published();
  const error = await desk.publish(more).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PublishRefused);
  expect(desk.published()).toBe(before);
  return (error as PublishRefused).blocked;
}

test("ordinary work is published, with nothing to say about it", async () => {
  desk.commit([
    file("src/größe/日本語.ts"),
    file("docs/a b (c).md"),
    file(".env.example"),
    file("hooks/useThing.ts"),
  ]);
  const head = desk.commit([file("README.md", null), file("github/x.md"), file(".gitkeep", "")], "fix: more");
  expect(await desk.publish()).toEqual({ head, flags: [], conflict: null });
  expect(desk.published()).toBe(head);
});

test.each([
  [".github/workflows/ci.yml", "github"],
  [".github/workflows/\u00e9.yml", "github"],
  [".GitHub/workflows/ci.yml", "github"],
  [".github./workflows/ci.yml", "github"],
  [".ｇithub/workflows/ci.yml", "github"],
  [".gıthub/workflows/ci.yml", "github"],
  ["GITHUB~1/workflows/ci.yml", "github"],
  ["CODEOWNERS", "owners"],
  ["docs/codeowners", "owners"],
  [".gitattributes", "git"],
  ["src/.gitattributes", "git"],
  [".gitlab-ci.yml", "git"],
  [".git-blame-ignore-revs", "git"],
  [".lfsconfig", "git"],
  ["buildspec.yml", "pipeline"],
  [".teamcity/settings.kts", "pipeline"],
  ["azure-pipelines.yaml", "pipeline"],
  [".tekton/push.yaml", "pipeline"],
  ["renovate.json", "pipeline"],
  ["opencode.json", "agents"],
  [".junie/guidelines.md", "agents"],
  ["CLAUDE.md", "agents"],
  ["src/Claude.md", "agents"],
  ["ＣＬＡＵＤＥ.md", "agents"],
  ["CLAUDE.md.", "agents"],
  ["CLAUDE.md::$DATA", "agents"],
  ["AGENTS.md", "agents"],
  [".claude/settings.json", "agents"],
  [".mcp.json", "agents"],
  [".cursor/rules/x.mdc", "agents"],
  [".husky/pre-commit", "hooks"],
  [".githooks/pre-push", "git"],
  [".pre-commit-config.yaml", "hooks"],
  [".vscode/tasks.json", "editor"],
  ["app.code-workspace", "editor"],
  [".devcontainer/devcontainer.json", "editor"],
  [".envrc", "editor"],
  [".circleci/config.yml", "pipeline"],
  [".whim/config.yml", "whim"],
])("%s is not Whim's to change", async (path, rule) => {
  desk.commit([file(path)]);
  expect(await refused()).toMatchObject([{ path, rule }]);
});

test("a protected file is not taken away either, nor in a commit whose next one puts it back", async () => {
  desk.startFrom([file(".github/workflows/ci.yml", "on: push\n"), file("README.md")]);
  desk.commit([file(".github/workflows/ci.yml", null)]);
  expect(await refused()).toMatchObject([{ rule: "github" }]);
  desk.commit([file(".github/workflows/ci.yml", "on: push\n")]);
  expect(await refused()).toMatchObject([{ path: ".github/workflows/ci.yml", rule: "github" }]);
});

test.each([
  ["a control character", "a\u0007b", "a\\u{7}b"],
  ["a line end", "a\nb", "a\\u{a}b"],
  ["a direction change", "a\u202Etxt.exe", "a\\u{202e}txt.exe"],
  ["a zero-width character", "a\u200Bb", "a\\u{200b}b"],
  ["a backslash", "a\\b", "a\\b"],
  ["bytes that are no UTF-8", Buffer.from([0x61, 0xff, 0x62]), "a\\xffb"],
  ["more bytes than file systems take", "x".repeat(300), expect.stringContaining("…") as string],
])("a name with %s is refused, and shown readably", async (_, path, shown) => {
  desk.commit([file(path)]);
  expect(await refused()).toMatchObject([{ path: shown, rule: "name" }]);
});

test.each([
  ["an absolute path", [file("a", "/etc/passwd", "120000")]],
  ["a drive", [file("a", "C:\\Windows", "120000")]],
  ["outside", [file("dir/a", "../../x", "120000")]],
  [
    "outside, by way of another link",
    [file("deep/er/x"), file("l", "deep/er", "120000"), file("a", "l/../../../x", "120000")],
  ],
  ["outside, by way of a link that is not new", [file("a", "old/../../x", "120000")]],
  ["git's own folder", [file("a", ".git/config", "120000")]],
  ["git's own folder in disguise", [file("a", "./.GIT/config", "120000")]],
  ["itself", [file("a", "b", "120000"), file("b", "a", "120000")]],
])("a link to %s is refused", async (_, files) => {
  desk.startFrom([file("dir/sub/x"), file("old", "dir", "120000")]);
  desk.commit(files);
  expect(await refused()).toContainEqual(expect.objectContaining({ rule: "link" }));
});

test("a link inside the tree is shown to the reviewer", async () => {
  desk.startFrom([file("dir/sub/x")]);
  desk.commit([file("dir/link", "sub/../sub/x", "120000")]);
  expect((await desk.publish()).flags).toMatchObject([{ path: "dir/link", rule: "link" }]);
});

test("submodules are neither added, moved nor taken away", async () => {
  const commit = "1".repeat(40);
  desk.commit([file("vendor/lib", commit, "160000")]);
  expect(await refused()).toMatchObject([{ path: "vendor/lib", rule: "submodule" }]);
  desk.startFrom([file("vendor/lib", commit, "160000")]);
  desk.commit([file("vendor/lib", "2".repeat(40), "160000")]);
  expect(await refused()).toMatchObject([{ rule: "submodule" }]);
  desk.commit([file("vendor/lib", null)]);
  expect(await refused()).toHaveLength(1);
});

test("a pointer of Git LFS is neither added nor replaced by a file", async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
  desk.commit([file("model.bin", pointer)]);
  expect(await refused()).toMatchObject([{ path: "model.bin", rule: "lfs" }]);
  desk.startFrom([file("model.bin", pointer)]);
  desk.commit([file("model.bin", "contents")]);
  expect(await refused()).toMatchObject([{ path: "model.bin", rule: "lfs" }]);
});

test("a file that the base branch gives to Git LFS does not get into git itself, wherever that is said", async () => {
  desk.startFrom([
    file(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n"),
    file("art/.gitattributes", "*.png filter=lfs\nplain.png !filter\n"),
  ]);
  desk.commit([
    file("new.bin", "contents"),
    file("art/deep/new.png"),
    file("art/plain.png"),
    file("new.png"),
  ]);
  expect(await refused()).toMatchObject([
    {
      path: "art/deep/new.png",
      rule: "lfs",
      why: expect.stringContaining("the base branch gives") as string,
    },
    { path: "new.bin", rule: "lfs" },
  ]);
});

test("what the base branch allows is let through and shown; workflows it cannot allow", async () => {
  const config = "publish:\n  allow: [claude.md, .devcontainer/, .github/]\n";
  desk.startFrom([file(".whim/config.yml", config), file("README.md")]);
  desk.commit([file("CLAUDE.md"), file(".devcontainer/a/b.json")]);
  expect((await desk.publish()).flags.map(({ path }) => path)).toEqual([
    ".devcontainer/a/b.json",
    "CLAUDE.md",
  ]);
  desk.commit([file("docs/CLAUDE.md"), file(".github/workflows/ci.yml")]);
  expect((await refused()).map(({ path }) => path)).toEqual([".github/workflows/ci.yml", "docs/CLAUDE.md"]);
});

test("work does not allow itself anything", async () => {
  desk.commit([file(".whim/config.yml", "publish: { allow: [.whim/, CLAUDE.md] }\n")]);
  desk.commit([file("CLAUDE.md")]);
  expect((await refused()).map(({ path }) => path)).toEqual([".whim/config.yml", "CLAUDE.md"]);
});

test("a mirror on this machine spares the network and changes nothing else", async () => {
  const mirror = { dir: `${desk.folder}/mirror.git`, tip: desk.base };
  desk.git("clone", "-q", "--mirror", desk.origin, mirror.dir);
  const head = desk.commit([file("a")]);
  await desk.publish({ mirror });
  expect(desk.published()).toBe(head);
  desk.commit([file(".github/x")]);
  expect(await refused({ mirror })).toHaveLength(1);
});

test("dependencies, install scripts, foreign hosts, containers, ignored files and programs are flagged", async () => {
  desk.startFrom([
    file("package.json", '{"scripts":{"test":"vitest"},"dependencies":{"a":"1"}}'),
    file("web/package.json", "{}"),
    file("package-lock.json", '{"resolved":"https://packages.example.org/a.tgz"}'),
    file("run.sh", "echo"),
  ]);
  const head = desk.commit([
    file("package.json", '{"scripts":{"test":"vitest run","postinstall":"node x"},"dependencies":{"a":"2"}}'),
    file("web/package.json", '{"scripts":{"test":"vitest"}}'),
    file(
      "package-lock.json",
      '{"resolved":"https://packages.example.org/b.tgz, https://packages.example.org@evil.example/b.tgz"}',
    ),
    file("requirements-dev.txt", "x==1"),
    file("docker/Dockerfile.web", "FROM x"),
    file(".npmrc", "registry=https://evil.example"),
    file(".gitignore", "*.log"),
    file("run.sh", "echo", "100755"),
  ]);
  const { flags } = await desk.publish();
  expect(flags.map(({ path, rule }) => `${path}: ${rule}`).toSorted()).toEqual([
    ".gitignore: ignore",
    ".npmrc: installer",
    "docker/Dockerfile.web: container",
    "package-lock.json: lockfile host",
    "package.json: dependencies",
    "package.json: install script",
    "requirements-dev.txt: dependencies",
    "run.sh: executable",
  ]);
  expect(flags).toContainEqual(expect.objectContaining({ why: "packages would come from evil.example" }));
  expect(desk.published()).toBe(head);
});

const lines = (first: string, mib: number) => `${first}\n${"0123456789abcde\n".repeat(mib << 16)}`;

test("lockfiles that are large together, or before the work, are no reason to refuse it", async () => {
  const folders = ["a", "b", "c", "d"];
  desk.startFrom([
    ...folders.map((folder) => file(`${folder}/yarn.lock`, lines(`${folder}, before`, 9))),
    file("shrunk/yarn.lock", lines("before", 17)),
  ]);
  desk.commit([
    ...folders.map((folder) =>
      file(`${folder}/yarn.lock`, lines(`${folder} https://${folder}.example/x.tgz`, 9)),
    ),
    file("shrunk/yarn.lock", "https://shrunk.example/x.tgz\n"),
  ]);
  expect((await desk.publish()).flags).toEqual([
    ...folders.map((folder) => ({
      path: `${folder}/yarn.lock`,
      rule: "lockfile host",
      why: `packages would come from ${folder}.example`,
    })),
    { path: "shrunk/yarn.lock", rule: "lockfile host", why: "it is too large to be compared" },
  ]);
});

test("flags are about the whole work, refusals about what is new in it", async () => {
  desk.commit([file("go.mod")]);
  expect((await desk.publish()).flags).toHaveLength(1);
  desk.commit([file("main.go")]);
  expect((await desk.publish()).flags).toMatchObject([{ path: "go.mod" }]);
  // A person pushes to the branch; that is already on GitHub and theirs to answer for.
  desk.commit([file(".github/workflows/ci.yml")], "mine", { name: "A Person", email: "person@example.com" });
  desk.git("push", "-q", "origin", desk.branch);
  const head = desk.commit([file("more.go")]);
  await desk.publish();
  expect(desk.published()).toBe(head);
});

test.each([
  ["files", { files: 2 }, [file("a"), file("b"), file("c")]],
  ["one file", { blobBytes: 100 }, [file("a", "x".repeat(101))]],
  ["all files together", { bytes: 150 }, [file("a", "x".repeat(100)), file("b", "y".repeat(100))]],
  ["commits", { commits: 0 }, [file("a")]],
])("the limit of %s holds", async (_, limits, files) => {
  desk.commit(files);
  expect(await refused({ limits })).toMatchObject([{ rule: "size" }]);
});

test("more history than the limit of commits that does not start at the base is no size", async () => {
  let parent = desk.git(...AS_BOT, "commit-tree", `${desk.base}^{tree}`, "-m", "another root");
  for (let n = 0; n < 4; n += 1)
    parent = desk.git(...AS_BOT, "commit-tree", `${desk.base}^{tree}`, "-p", parent, "-m", "feat: work");
  desk.git("update-ref", `refs/heads/${desk.branch}`, parent);
  await expect(desk.publish({ limits: { commits: 2 } })).rejects.toThrow(
    `${parent} does not descend from ${desk.base}`,
  );
  expect(desk.published()).toBeNull();
});

test.each([
  ["objects", { objects: 2 }],
  ["the bundle", { bundleBytes: 100 }],
  ["one object", { objectBytes: 1000 }],
  ["everything unpacked", { unpackedBytes: 1000 }],
])("the limit of %s holds before git reads the bundle", async (what, limits) => {
  desk.commit([file("a", what === "the bundle" ? randomBytes(1000) : "x".repeat(2000)), file("b/c")]);
  await expect(desk.publish({ limits })).rejects.toThrow(/possible|more than/);
  expect(desk.published()).toBeNull();
});

test("a tree that lists a billion paths is refused at once", async () => {
  let tree = desk.blob("x");
  let mode = "100644 blob";
  for (let level = 0; level < 9; level += 1) {
    const entries = Array.from({ length: 10 }, (_, n) => `${mode} ${tree}\tf${n}\n`).join("");
    tree = desk.feed(entries, "mktree");
    mode = "040000 tree";
  }
  const head = desk.feed("feat: work", ...AS_BOT, "commit-tree", tree, "-p", desk.base);
  desk.git("update-ref", `refs/heads/${desk.branch}`, head);
  await expect(desk.publish()).rejects.toThrow("too large");
  expect(desk.published()).toBeNull();
});
