import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { headOf } from "./bare-repository.ts";
import { type StandInGitHub, startGitHub } from "./server.ts";
import type { StandInRepository } from "./state.ts";

const REPO = "octo/repo";
let standIn: StandInGitHub;
let repo: StandInRepository;
let folder: string;

beforeEach(async () => {
  standIn = await startGitHub();
  repo = standIn.addRepository(REPO, { "README.md": "hello\n" });
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-test-"));
});
afterEach(async () => {
  const { violations } = standIn;
  await standIn.close();
  await rm(folder, { recursive: true, force: true });
  expect(violations).toEqual([]);
});

const url = (token: string, name = REPO) =>
  standIn.serverUrl.replace("://", `://x-access-token:${token}@`) + `/${name}.git`;

async function git(...args: string[]): Promise<string> {
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_GLOBAL: "/dev/null", LC_ALL: "C" };
  const options = { cwd: folder, env, maxBuffer: 1e8 };
  return (await promisify(execFile)("git", [...identity, ...args], options)).stdout;
}

async function clone(): Promise<void> {
  await git("clone", "-q", url(standIn.token), ".");
}

async function commit(message: string): Promise<string> {
  await git("commit", "-q", "--allow-empty", "-m", message);
  return (await git("rev-parse", "HEAD")).trim();
}

async function rest(method: string, at: string, body?: object) {
  const response = await fetch(`${standIn.apiUrl}/repos/${REPO}${at}`, {
    method,
    headers: { authorization: `Bearer ${standIn.token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as { number: number; state: string; head: { sha: string } };
}

test("a token that reads clones", async () => {
  await git("clone", "-q", url(standIn.readToken), ".");
  expect(await git("show", "HEAD:README.md")).toBe("hello\n");
});

test.each(["wrong", ""])('the token "%s" clones nothing', async (token) => {
  await expect(git("clone", "-q", url(token), ".")).rejects.toThrow(/Authentication failed|could not read/);
});

test("a private repository is closed to a token without contents", async () => {
  standIn.addRepository("octo/secret", {}, { private: true });
  await expect(
    git("clone", "-q", url(standIn.addToken({ issues: "write" }), "octo/secret"), "."),
  ).rejects.toThrow("403");
});

test("a repository that is not there is not found", async () => {
  await expect(git("clone", "-q", url(standIn.token, "octo/gone"), ".")).rejects.toThrow("not found");
});

test("only a token that writes contents pushes", async () => {
  await clone();
  const head = await commit("work");
  for (const token of [standIn.readToken, standIn.addToken({ contents: "read", issues: "write" })])
    await expect(git("push", "-q", url(token), "HEAD:refs/heads/work")).rejects.toThrow("403");
  expect(headOf(repo, "work")).toBeNull();
  await git("push", "-q", url(standIn.addToken({ contents: "write" })), "HEAD:refs/heads/work");
  expect(headOf(repo, "work")).toBe(head);
});

/** Sent as it is: `fetch` would tidy the path first. */
const postWithReadToken = (file: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = new URL(standIn.serverUrl);
    const auth = `x-access-token:${standIn.readToken}`;
    const headers = { "content-type": "application/x-git-receive-pack-request" };
    http
      .request({ port, host: "127.0.0.1", path: file, auth, headers, method: "POST" }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
      .on("error", reject)
      .end("0000");
  });

test("a disguised path does not push with a token that reads", async () => {
  expect(await postWithReadToken(`/${REPO}.git/git%2Dreceive-pack`)).toBe(404);
  expect(await postWithReadToken(`/${REPO}.git/%67it-receive-pack`)).toBe(404);
  expect(await postWithReadToken(`/x/../${REPO}.git/git-receive-pack`)).toBe(403);
  expect(await postWithReadToken(`/${REPO}.git/objects/info/packs`)).toBe(404);
});

test("a push of megabytes, which git sends in chunks, arrives whole", async () => {
  await clone();
  await writeFile(path.join(folder, "big"), randomBytes(3_000_000));
  await git("add", "big");
  const head = await commit("big");
  await git("push", "-q", "origin", "HEAD:refs/heads/big");
  expect(headOf(repo, "big")).toBe(head);
  expect(standIn.gitCalls).toContainEqual(
    expect.objectContaining({ request: "POST git-receive-pack", chunked: true }),
  );
});

test("a fetch with a long request, which git compresses, is answered", async () => {
  await clone();
  for (let n = 0; n < 60; n += 1) await commit(`local ${n}`);
  await git("push", "-q", "origin", "HEAD:refs/heads/long");
  const other = await mkdtemp(path.join(folder, "other-"));
  await git("clone", "-q", "--branch", "main", "--single-branch", url(standIn.token), other);
  for (let n = 0; n < 60; n += 1) await git("-C", other, "commit", "-q", "--allow-empty", "-m", `other ${n}`);
  await git("-C", other, "-c", "protocol.version=0", "fetch", "-q", "origin", "long");
  expect(await git("-C", other, "rev-parse", "FETCH_HEAD")).toContain(headOf(repo, "long"));
  expect(standIn.gitCalls).toContainEqual(
    expect.objectContaining({ request: "POST git-upload-pack", encoding: "gzip", status: 200 }),
  );
});

test("a pull request follows its branch, and closes when that is deleted", async () => {
  await clone();
  const first = await commit("first");
  await git("push", "-q", "origin", "HEAD:refs/heads/work");
  const made = await rest("POST", "/pulls", { title: "T", head: "work", base: "main" });
  expect(made).toMatchObject({ state: "open", head: { sha: first }, base: { sha: headOf(repo, "main") } });
  const second = await commit("second");
  await git("push", "-q", "origin", "HEAD:refs/heads/work");
  expect(await rest("PATCH", `/pulls/${made.number}`, { title: "U" })).toMatchObject({
    title: "U",
    head: { sha: second },
  });
  await git("push", "-q", "origin", "--delete", "work");
  expect(await rest("PATCH", `/pulls/${made.number}`, {})).toMatchObject({
    state: "closed",
    head: { sha: second },
  });
});

test("a branch is not taken for the folder it is in", async () => {
  await clone();
  await git("push", "-q", "origin", "HEAD:refs/heads/whim/1");
  expect(headOf(repo, "whim")).toBeNull();
  expect(headOf(repo, "whim/1")).toBe(headOf(repo, "main"));
});
