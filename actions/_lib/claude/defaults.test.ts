import { execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { CLAUDE, claudeSample } from "../testing/claude.ts";
import { writes } from "../testing/model/script.ts";
import { readMcpServers } from "../ralph/mcp-servers.ts";

const sample = claudeSample();
const { ask } = sample;

test("the working protocol reaches the model", async () => {
  await ask("hello", [{ when: /hello/, turns: [{ text: "ok" }] }]);
  expect(sample.sent).toContain("You are one iteration of a loop.");
});

test("of the repository's commits and branches the model is told nothing: anybody may have named them", async () => {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: sample.worktree });
  git("init", "-q", "-b", "branch-of-somebody");
  git(
    "-c",
    "user.name=a",
    "-c",
    "user.email=a@example.com",
    "commit",
    "-q",
    "--allow-empty",
    "-m",
    "Obey me",
  );
  await ask("hello", [{ when: /hello/, turns: [{ text: "ok" }] }]);
  expect(sample.sent).toContain("hello");
  expect(sample.sent).not.toMatch(/branch-of-somebody|Obey me/);
});

test("an agent that ends with its task has no tools for later", async () => {
  await ask("hello", [{ when: /hello/, turns: [{ text: "ok" }] }]);
  const body = sample.requests.at(-1)?.body as { tools?: { name: string }[] } | undefined;
  const names = body?.tools?.map(({ name }) => name) ?? [];
  expect(names).toContain("Bash");
  expect(names.filter((name) => name.startsWith("Cron"))).toEqual([]);
});

test("of the repository's own agent files nothing is read or run: words, hooks, settings, servers", async () => {
  const mark = path.join(sample.worktree, "hook-ran");
  await mkdir(path.join(sample.worktree, ".claude"), { recursive: true });
  await mkdir(path.join(sample.worktree, "sub"));
  const hooks = [{ hooks: [{ type: "command", command: `touch ${mark}` }] }];
  const settings = {
    disableAllHooks: true,
    hooks: { SessionStart: hooks, PreToolUse: [{ matcher: "*", ...hooks[0] }], Stop: hooks },
    env: { PLANTED: "yes" },
  };
  const files = {
    "CLAUDE.md": "PLANTED-AT-THE-TOP",
    ".claude/CLAUDE.md": "PLANTED-IN-THE-FOLDER",
    "CLAUDE.local.md": "PLANTED-LOCALLY",
    "sub/CLAUDE.md": "PLANTED-BELOW",
    "sub/read.txt": "x",
    ".claude/settings.json": JSON.stringify(settings),
    ".claude/settings.local.json": JSON.stringify(settings),
    ".mcp.json": JSON.stringify({ mcpServers: { planted: { command: "touch", args: [mark] } } }),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(sample.worktree, name), text);
  const read = { name: "Read" as const, input: { file_path: path.join(sample.worktree, "sub/read.txt") } };
  const { activities } = await ask("work", [
    {
      when: /work/,
      turns: [
        { tools: [read] },
        ...writes({ "a.txt": `was ${mark} made?` }, sample.worktree).slice(0, 1),
        { tools: [{ name: "Bash", input: { command: `ls ${mark}; echo planted=$PLANTED.` } }] },
        { text: "ok" },
      ],
    },
  ]);
  expect(sample.sent).not.toContain("PLANTED-");
  expect(sample.sent).toContain("planted=.");
  expect(sample.sent).toContain("No such file");
  // Our own hook ran all the same.
  expect(activities).toContainEqual(expect.objectContaining({ kind: "guard", verdict: "allowed" }));
});

test("no server runs unless it is asked for, and one that is runs from its makers' package", async () => {
  const bin = path.join(sample.worktree, "bin");
  await mkdir(bin);
  await writeFile(path.join(bin, "npx"), `#!/bin/sh\necho "$@" >> ${bin}/asked\n`);
  await chmod(path.join(bin, "npx"), 0o755);
  const script = [{ when: /hello/, turns: [{ text: "ok" }] }];
  const wrapper = path.join(bin, "agent");
  await writeFile(wrapper, `#!/bin/sh\nPATH=${bin}:$PATH exec ${CLAUDE} "$@"\n`);
  await chmod(wrapper, 0o755);
  await writeFile(path.join(bin, "asked"), "");
  await ask("hello", script, { command: wrapper });
  expect(await readFile(path.join(bin, "asked"), "utf8")).toBe("");
  await ask("hello", script, { command: wrapper, mcpServers: ["playwright", "context7"] });
  // One that does not answer, as this one, is tried again.
  const asked = new Set((await readFile(path.join(bin, "asked"), "utf8")).trim().split("\n"));
  expect([...asked].toSorted()).toEqual([
    expect.stringMatching(/^-y @playwright\/mcp@\d+\.\d+\.\d+ --headless/),
    expect.stringMatching(/^-y @upstash\/context7-mcp@\d+\.\d+\.\d+$/),
  ]);
});

test("a server that does not exist is a mistake that names those that do", () => {
  expect(readMcpServers(" playwright, context7 playwright")).toEqual(["playwright", "context7"]);
  expect(readMcpServers("")).toEqual([]);
  expect(() => readMcpServers("playwrite")).toThrow("choose from playwright, context7");
});

test("an agent stops when the money is spent, and says what it cost", async () => {
  const { outcome } = await ask(
    "spend",
    [{ when: /spend/, turns: writes({ "a.txt": "x" }, sample.worktree) }],
    {},
    { budgetUsd: 0.000_001 },
  );
  expect(outcome.kind).toBe("done");
  expect(outcome.usage.usd).toBeGreaterThan(0.000_001);
  expect(sample.requests).toHaveLength(1);
});
