import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { account, githubHost } from "./account.ts";
import { credentialOf, projectAddress } from "./answers.ts";

test.each([
  [{}, "https://github.com", "https://api.github.com"],
  [{ GH_HOST: "github.example.com" }, "https://github.example.com", "https://github.example.com/api/v3"],
  [
    { GITHUB_SERVER_URL: "https://github.example.com/" },
    "https://github.example.com",
    "https://github.example.com/api/v3",
  ],
  [{ GH_HOST: "octo.ghe.com" }, "https://octo.ghe.com", "https://api.octo.ghe.com"],
  [
    { GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: "https://proxy.example.com/api" },
    "https://github.com",
    "https://proxy.example.com/api",
  ],
])("the host comes from the environment: %j", (env, serverUrl, apiUrl) => {
  expect(githubHost(env)).toEqual({ serverUrl, apiUrl });
});

test("an address that is none is refused", () => {
  expect(() => githubHost({ GITHUB_SERVER_URL: "github.example.com" })).toThrow(
    'GITHUB_SERVER_URL is "github.example.com"',
  );
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-gh-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("without one in the environment, the token is that of the GitHub CLI for this host", async () => {
  const program = path.join(folder, "gh");
  await writeFile(program, `#!/bin/sh\necho "$@" >${folder}/asked\necho gho_of_the_cli\n`);
  await chmod(program, 0o755);
  const env = { PATH: `${folder}:${process.env["PATH"]}`, GH_HOST: "github.example.com" };
  expect((await account(env)).token).toBe("gho_of_the_cli");
  expect(await readFile(path.join(folder, "asked"), "utf8")).toBe(
    "auth token --hostname github.example.com\n",
  );
  expect((await account({ ...env, GITHUB_TOKEN: "ghp_mine" })).token).toBe("ghp_mine");
});

test("no token, and one that was cut in two, are said without showing it", async () => {
  await expect(account({ PATH: folder })).rejects.toThrow('run "gh auth login -s workflow"');
  const broken = await account({ GITHUB_TOKEN: "ghp_hunter2\nghp" }).catch(
    (error: unknown) => (error as Error).message,
  );
  expect(broken).toContain("copy it again");
  expect(broken).not.toContain("hunter2");
});

test.each([
  [
    "postgres://postgres.abcdefghij:pw@aws-0-eu-central-1.pooler.supabase.com:5432/postgres",
    "https://abcdefghij.supabase.co",
  ],
  ["postgresql://postgres:pw@db.abcdefghij.supabase.co:5432/postgres", "https://abcdefghij.supabase.co"],
  ["postgres://whim:pw@db.example.com/whim", null],
  ["nonsense", null],
  [null, null],
])("the API of a hosted project follows from its database: %s", (databaseUrl, address) => {
  expect(projectAddress(databaseUrl)).toBe(address);
});

test("a credential is one of two, in its own place", () => {
  const [token, key] = ["sk-ant-oat01-as-long-as-one", "sk-ant-api03-as-long-as-one"];
  expect(credentialOf(token, null)).toEqual({ kind: "subscription", value: token });
  expect(credentialOf(null, key)).toEqual({ kind: "apiKey", value: key });
  expect(credentialOf(null, null)).toBeNull();
  expect(() => credentialOf(null, "sk-ant-oat01-x")).toThrow("set it as CLAUDE_CODE_OAUTH_TOKEN");
  expect(() => credentialOf(null, "x".repeat(19))).toThrow("ANTHROPIC_API_KEY has 19 characters: it was cut");
  expect(credentialOf(null, "x".repeat(20))).not.toBeNull();
  expect(() => credentialOf(`${token}\n${token}`, null)).toThrow("a space or a line break");
});
