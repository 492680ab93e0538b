import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileCache } from "../actions/_lib/testing/compile-cache.ts";
import { CLAUDE } from "../actions/_lib/testing/claude.ts";
import type { ModelScript, Turn } from "../actions/_lib/testing/model/script.ts";
import { type ScriptedModel, startModel } from "../actions/_lib/testing/model/server.ts";
import { readOptions } from "./create-spec/options.ts";
import { nextSteps } from "./create-spec/submit.ts";
import { templateText, workflowOf } from "./templates/workflow.ts";

const GOOD = "# Greeting\n\n## Tasks\n\n- [ ] Greet by name\n  - Verify: `npm test`\n";
let folder: string;
let home: string;
let model: ScriptedModel | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-create-"));
  home = mkdtempSync(path.join(os.tmpdir(), "whim-home-"));
  execFileSync("git", ["init", "-q"], { cwd: folder });
  execFileSync("git", ["remote", "add", "origin", "git@github.com:acme/shop.git"], { cwd: folder });
});
afterEach(async () => {
  await model?.close();
  model = undefined;
  for (const made of [folder, home]) rmSync(made, { recursive: true, force: true, maxRetries: 3 });
});

/** The script with the real Claude Code and no terminal; the model writes to the file that it is told. */
async function create(spec: string | null, args: string[], credential = true) {
  const script: ModelScript = [];
  model = await startModel(script);
  const { requests } = model;
  script.push({
    when: /create-spec/,
    get turns(): Turn[] {
      const [, draft = ""] = /(\/[\w./-]*whim-spec-\w+\/SPEC\.md)/.exec(JSON.stringify(requests)) ?? [];
      const written: Turn = { tools: [{ name: "Write", input: { file_path: draft, content: spec ?? "" } }] };
      const lint: Turn = { tools: [{ name: "Bash", input: { command: lintOf(requests) } }] };
      return spec === null
        ? [{ text: "I wrote nothing." }]
        : [written, lint, { text: "The draft is there." }];
    },
  });
  const env = {
    PATH: process.env["PATH"] ?? "",
    ...compileCache,
    HOME: home,
    ANTHROPIC_BASE_URL: model.url,
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    DISABLE_AUTOUPDATER: "1",
    ...(credential ? { ANTHROPIC_API_KEY: model.credential } : {}),
  };
  const program = path.join(import.meta.dirname, "create-spec.ts");
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [program, "--cwd", folder, "--claude-command", CLAUDE, ...args],
      { env },
      (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

function lintOf(requests: ScriptedModel["requests"]): string {
  return (
    /(\/[\w./-]+node \/[\w./-]+cli\.ts validate \/[\w./-]+SPEC\.md)/.exec(JSON.stringify(requests))?.[1] ?? ""
  );
}

test("the skill writes a draft and lints it, it is filed, and the command that submits it is shown", async () => {
  const { code, stdout, stderr } = await create(GOOD, ["--yes", "Greet people by name"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(readFileSync(path.join(folder, "SPEC.md"), "utf8")).toBe(GOOD);
  expect(stdout).toContain("The lint finds nothing.");
  expect(stdout).toContain(`cd ${folder} && gh workflow run whim.yml --repo acme/shop -F spec=@SPEC.md`);
  expect(stdout).toContain(`start -- --repo ${folder} --spec ${path.join(folder, "SPEC.md")}`);
  const sent = JSON.stringify(model?.requests);
  expect(sent.includes("What is wanted: Greet people by name")).toBe(true);
  expect(sent.includes("One box is one iteration and one commit")).toBe(true);
  // Neither of the two things it has to do was refused to it.
  const blocks = (model?.requests.at(-1)?.body.messages ?? []).flatMap(({ content }) =>
    typeof content === "string" ? [] : content,
  ) as { type: string; is_error?: boolean }[];
  const results = blocks.filter(({ type }) => type === "tool_result");
  expect(results.map(({ is_error: failed }) => failed === true)).toEqual([false, false]);
});

test("a draft with errors is not filed", async () => {
  const { code, stdout } = await create("# Nothing\n", ["--yes", "Something"]);
  expect(code).toBe(3);
  expect(stdout).toContain("error no-tasks");
  expect(existsSync(path.join(folder, "SPEC.md"))).toBe(false);
});

test("nothing is filed that nobody looked over", async () => {
  const { code, stderr } = await create(GOOD, ["Something"]);
  expect(code).toBe(1);
  expect(stderr).toContain("add --yes");
  expect(existsSync(path.join(folder, "SPEC.md"))).toBe(false);
});

test("a session without a draft files nothing", async () => {
  const { code, stderr } = await create(null, ["--yes", "Something"]);
  expect(code).toBe(1);
  expect(stderr).toContain("No draft was written");
});

test("what this machine lacks is said at once, with the way to get it", async () => {
  rmSync(path.join(folder, ".git"), { recursive: true });
  const { code, stderr } = await create(GOOD, ["--yes", "Something"], false);
  expect(code).toBe(1);
  expect(stderr).toContain("is not signed in");
  expect(stderr).toContain("is in no git repository");
  expect(model?.requests).toHaveLength(0);
});

test("without a terminal and without a wish there is nothing to do", async () => {
  expect(await create(GOOD, [])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("no terminal") as string,
  });
});

test("words that a shell would read are quoted in what is shown", () => {
  const text = nextSteps({ file: "/a b/my spec.md", folder: "/a b", repo: null, workflow: "x.yml" });
  expect(text).toContain("cd '/a b' && gh workflow run x.yml --repo OWNER/NAME -F spec=@'my spec.md'");
});

test("the workflow that a spec is submitted to is one of the templates, and takes a spec", () => {
  const { workflow } = readOptions([], folder);
  expect(workflowOf(templateText(workflow)).on["workflow_dispatch"]?.inputs).toHaveProperty("spec");
});

test("paths are the caller's, not this repository's", () => {
  writeFileSync(path.join(folder, "x"), "");
  expect(readOptions(["--output", "plans/a.md", "do", "it"], folder)).toMatchObject({
    output: path.join(folder, "plans", "a.md"),
    wish: "do it",
  });
});
