import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitTo } from "../testing/github/bare-repository.ts";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { SHOP } from "../testing/spec.ts";
import { cloneBase } from "./repository-at-base.ts";

let github: StandInGitHub;
let folder: string;

beforeEach(async () => {
  github = await startGitHub();
  const { path: bare } = github.addRepository("acme/shop", SHOP, { private: true });
  // As GitHub's own git is set.
  for (const name of ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"])
    execFileSync("git", ["-C", bare, "config", name, "true"]);
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-base-"));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (branch: string | null = null, token = github.readToken, commit?: string) =>
  cloneBase({
    ...(commit === undefined ? {} : { commit }),
    name: "acme/shop",
    remote: { url: `${github.serverUrl}/acme/shop.git`, token },
    branch,
    folder,
  });

test("a private repository is read with a token that only reads; files come when they are asked for", async () => {
  const { repository, close } = await open();
  expect(repository).toMatchObject({ name: "acme/shop", branch: "main" });
  expect(repository.commit).toMatch(/^[0-9a-f]{40}$/);
  expect([...(await repository.files.paths())].toSorted()).toEqual(Object.keys(SHOP).toSorted());
  const before = github.gitCalls.length;
  expect(await repository.files.text("CLAUDE.md")).toBe("Prices are cents, never floats.\n");
  expect(github.gitCalls.length).toBeGreaterThan(before);
  await close();
  expect(readdirSync(folder)).toEqual([]);
});

test("a branch or a repository that is not there leaves nothing behind", async () => {
  await expect(open("nowhere")).rejects.toThrow("nowhere");
  await expect(open(null, "wrong")).rejects.toThrow("git clone failed");
  expect(readdirSync(folder)).toEqual([]);
});

test("a branch's name is a word to git, whatever a shell would make of it", async () => {
  const name = "x;touch${IFS}pwned;$(touch${IFS}pwned)`touch${IFS}pwned`&'\"";
  const bare = github.state.repositories.get("acme/shop")?.path ?? "";
  execFileSync("git", ["-C", bare, "branch", name, "main"]);
  const { repository, close } = await open(name);
  expect(repository.branch).toBe(name);
  expect(await repository.files.text("CLAUDE.md")).toBe("Prices are cents, never floats.\n");
  await close();
  for (const place of [folder, process.cwd(), bare]) expect(readdirSync(place)).not.toContain("pwned");
});

test("the commit that was looked at is read, although the branch went on", async () => {
  const repo = github.state.repositories.get("acme/shop");
  if (repo === undefined) throw new Error("no repository");
  const before = execFileSync("git", ["-C", repo.path, "rev-parse", "main"], { encoding: "utf8" }).trim();
  commitTo(repo, "main", { "CLAUDE.md": "Prices are floats.\n" });
  const { repository, close } = await open("main", github.readToken, before);
  expect(repository.commit).toBe(before);
  expect(await repository.files.text("CLAUDE.md")).toBe("Prices are cents, never floats.\n");
  await close();
});
