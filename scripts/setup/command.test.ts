import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pushedFrom } from "../../actions/_lib/testing/github/bare-repository.ts";
import { compileCache } from "../../actions/_lib/testing/compile-cache.ts";
import { type StandInGitHub, startGitHub } from "../../actions/_lib/testing/github/server.ts";

const SETUP = path.join(import.meta.dirname, "../setup.ts");
const REPO = "octo-org/greeter";
const KEY = "sb_secret_typed-by-hand-0123456789";
const OAUTH = "sk-ant-oat01-typed-by-hand-0123456789";
const TYPES_SCRIPT = "/usr/bin/script";

let github: StandInGitHub;
let home: string;
let env: Record<string, string>;
beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), "whim-command-"));
  github = await startGitHub();
  github.addRepository(REPO, { "README.md": "# greeter\n" });
  github.setPower(REPO, "octocat", "admin");
  pushedFrom(github.addRepository("octo-org/whim", {}), import.meta.dirname);
  env = {
    PATH: process.env["PATH"] ?? "",
    ...compileCache,
    HOME: home,
    INIT_CWD: home,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_TOKEN: github.addPerson("octocat", ["repo", "workflow"]),
  };
});
afterAll(async () => {
  await github.close();
  rmSync(home, { recursive: true, force: true });
});

/** `typed` by what was asked for, on a terminal of its own. */
function command(args: string[], more: Record<string, string> = {}, typed: [RegExp, string][] = []) {
  const line = [process.execPath, SETUP, ...args];
  const [file = "", ...rest] =
    typed.length === 0 ? line : [TYPES_SCRIPT, "-qec", line.join(" "), "/dev/null"];
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(file, rest, {
      env: { ...env, ...more },
      stdio: ["pipe", "pipe", "pipe"],
      timeout: 60_000,
    });
    let output = "";
    const waiting = [...typed];
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const next = waiting[0];
      if (next !== undefined && next[0].test(output)) {
        waiting.shift();
        child.stdin.write(`${next[1]}\r`);
      }
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

test("it says how to call it, and ends with 1 when nothing was named", async () => {
  expect(await command(["--help"])).toMatchObject({
    code: 0,
    output: expect.stringContaining("npm run setup -- OWNER/NAME") as string,
  });
  const { code, output } = await command([]);
  expect([code, output]).toEqual([
    1,
    "Name one repository as owner/name, or an organisation with --org. --help says more.\n",
  ]);
  expect((await command([REPO, "--keep-data", "--delete-data"])).output).toContain("choose one");
  expect((await command([REPO, "--days", "0"])).output).toContain('--days is "0"');
});

test("without a terminal nothing is asked: what is missing is an error", async () => {
  const { code, output } = await command([REPO, "--actions", "octo-org/whim"]);
  expect(code).toBe(1);
  expect(output).toContain("Nothing was changed: this is missing.");
});

test("on a terminal it asks, and what is secret is not shown", async ({ skip }) => {
  skip(!existsSync(TYPES_SCRIPT), `${TYPES_SCRIPT} is missing`);
  const { code, output } = await command([REPO, "--actions", "octo-org/whim", "--dry-run"], {}, [
    [/Address of the Supabase project/, "https://abc.supabase.co"],
    [/Its secret key/, KEY],
    [/Its database/, ""],
    [/Claude's token/, OAUTH],
  ]);
  expect(output).toContain("+ variable WHIM_STORE_URL = https://abc.supabase.co");
  expect(output).toContain("+ secret CLAUDE_CODE_OAUTH_TOKEN");
  expect(output).not.toContain(KEY);
  expect(output).not.toContain(OAUTH);
  expect(code).toBe(0);
});
