import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Clock } from "../clock.ts";
import { ConfigurationError } from "../errors.ts";
import type { StandInApp, StandInInstallation } from "../testing/github/apps.ts";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { readApp } from "./app-key.ts";
import { appTokens } from "./app-token.ts";
import { openGitHub } from "./client.ts";

const REPO = "octo/repo";
const PERMISSIONS = {
  contents: "write",
  issues: "write",
  pull_requests: "write",
  actions: "write",
} as const;
const NAMES = { id: 'Input "app-id"', key: 'Input "app-private-key"' };

let github: StandInGitHub;
let app: StandInApp;
let installation: StandInInstallation;
let warnings: string[];
let minted: string[];
let offsetMs: number;
/** This machine's clock, which a test may put anywhere; waiting takes no time. */
const clock: Clock = { now: () => Date.now() + offsetMs, sleep: async () => {} };

beforeEach(async () => {
  github = await startGitHub();
  github.addRepository(REPO, { "README.md": "hello\n" });
  app = github.addApp("whim-bot");
  installation = github.install(app, REPO);
  [warnings, minted, offsetMs] = [[], [], 0];
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function open({ id = String(app.id), key = app.privateKey, repo = REPO } = {}) {
  return appTokens({
    app: readApp(id, key, NAMES),
    repo,
    permissions: PERMISSIONS,
    apiUrl: github.apiUrl,
    warn: (line) => warnings.push(line),
    onMinted: (token) => minted.push(token),
    clock,
  });
}
const calls = (start: string) => github.calls.filter(({ operation }) => operation.startsWith(start));
const portOf = (tokens = open()) => openGitHub({ token: tokens, repo: REPO, apiUrl: github.apiUrl, clock });

test("a token is for this one repository and for what is asked for, and everybody is told of it first", async () => {
  const tokens = open();
  const token = await tokens.current();
  expect(minted).toEqual([token]);
  expect(calls("POST /app/installations")[0]?.body).toEqual({
    repositories: ["repo"],
    permissions: PERMISSIONS,
  });
  github.addRepository("octo/other", {});
  const elsewhere = openGitHub({ token: tokens, repo: "octo/other", apiUrl: github.apiUrl, clock });
  await expect(elsewhere.repository()).rejects.toThrow("GitHub refused a call for octo/other");
});

test("several calls at the same time share one token, and later ones too while it has ten minutes left", async () => {
  const port = portOf();
  await Promise.all([port.repository(), port.repository(), port.thread(1).catch(() => {})]);
  offsetMs = 49 * 60_000;
  await port.repository();
  expect(minted).toHaveLength(1);
});

test("less than ten minutes before its end the next call takes a new one", async () => {
  const port = portOf();
  await port.repository();
  [offsetMs, github.state.clockOffsetMs] = [51 * 60_000, 51 * 60_000];
  await Promise.all([port.repository(), port.comments(1).catch(() => {})]);
  expect(minted).toHaveLength(2);
  expect(new Set(minted).size).toBe(2);
});

test("a token that GitHub does not take any more is replaced within the call", async () => {
  const port = portOf();
  await port.repository();
  github.state.tokens.delete(minted[0] ?? "");
  expect((await port.repository()).name).toBe(REPO);
  expect((await port.viewer()).login).toBe("whim-bot[bot]");
  expect(minted).toHaveLength(2);
});

test("where GitHub takes none of them the call ends after the second", async () => {
  const port = portOf();
  await port.repository();
  github.failNext("QUERY", 401, 9);
  await expect(port.viewer()).rejects.toThrow("GitHub does not accept the token");
  expect(calls("QUERY")).toHaveLength(2);
});

test.each([
  ["ahead", 20 * 60_000, "20 min ahead of GitHub's"],
  ["behind", -20 * 60_000, "20 min behind GitHub's"],
])(
  "a clock that is far %s is said and allowed for, also where the token's end is looked at",
  async (_, off, said) => {
    offsetMs = off;
    const port = portOf();
    await port.repository();
    await port.repository();
    expect(minted).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(said);
    expect(warnings[0]).toContain("timedatectl set-ntp true");
  },
);

async function mistakeOf(tokens = open()): Promise<string> {
  const error: unknown = await portOf(tokens)
    .repository()
    .then(
      () => null,
      (failure: unknown) => failure,
    );
  expect(error).toBeInstanceOf(ConfigurationError);
  return (error as Error).message;
}

test("an App that is not installed there is named, with the address to install it", async () => {
  app.installations.clear();
  expect(await mistakeOf()).toBe(
    `The GitHub App "whim-bot" is not installed on octo/repo: install it there, or add the repository to what it may reach, at ${github.serverUrl}/apps/whim-bot/installations/new`,
  );
});

test("an id that no App has is told apart from an App that is not installed", async () => {
  expect(await mistakeOf(open({ id: "999999" }))).toMatch(
    /^GitHub knows no App with the id 999999 \(.*Integration not found\): check app-id/,
  );
});

test("the key of another App is told apart from both", async () => {
  const { privateKey } = github.addApp("another");
  expect(await mistakeOf(open({ key: privateKey }))).toMatch(
    /^GitHub does not accept what app-private-key signs for the App \d+ \(.*\): app-id and app-private-key must be of one App/,
  );
  expect(warnings).toEqual([]);
});

test("what the installation does not grant is listed, with the place to accept it", async () => {
  installation.permissions = { contents: "read", issues: "write", pull_requests: "write" };
  expect(await mistakeOf()).toBe(
    `The GitHub App ${app.id} lacks "contents: write", "actions: write" on octo/repo: grant it in the App's settings (Permissions & events), then accept that at ${github.serverUrl}/organizations/octo/settings/installations/${installation.id}`,
  );
});

test("a suspended installation says since when", async () => {
  installation.suspendedAt = "2026-02-03T04:05:06Z";
  expect(await mistakeOf()).toContain("is suspended on octo/repo since 2026-02-03T04:05:06Z");
});

test("a fault of GitHub while a token is made is met like any other, and the next call tries again", async () => {
  github.failNext("POST /app/installations", 502, 2);
  const port = portOf();
  await port.repository();
  expect(minted).toHaveLength(1);
  github.state.tokens.delete(minted[0] ?? "");
  github.failNext("POST /app/installations", 502, 4);
  const before = calls("POST /app/installations").length;
  await expect(port.repository()).rejects.toThrow(
    /GitHub made no token for the App \d+: GitHub answered 502/,
  );
  expect(calls("POST /app/installations").length - before).toBe(4);
  expect((await port.repository()).name).toBe(REPO);
});

test("a label that cannot be taken off for want of a token is not taken for one that was not there", async () => {
  app.installations.clear();
  await expect(portOf().removeLabel(1, "whim")).rejects.toThrow("is not installed on octo/repo");
});

const pem = (type: "rsa" | "ec") => {
  const { privateKey } =
    type === "rsa"
      ? generateKeyPairSync("rsa", { modulusLength: 2048 })
      : generateKeyPairSync("ec", { namedCurve: "P-256" });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
};

test.each([
  [
    "an id that is a name",
    "whim-bot",
    pem("rsa"),
    'Input "app-id" is "whim-bot": give the App\'s id, a number',
  ],
  [
    "a key that is none",
    "12",
    "hello",
    'Input "app-private-key" is no private key: give the whole .pem file',
  ],
  [
    "a key without its first line",
    "12",
    pem("rsa").split("\n").slice(1).join("\n"),
    'Input "app-private-key" is no private key',
  ],
  [
    "half a key",
    "12",
    pem("rsa").slice(0, 700),
    'begins as "PRIVATE KEY" and cannot be read as a private key',
  ],
  ["a key whose line ends are gone", "12", pem("rsa").replaceAll("\n", " "), "its line ends too"],
  [
    "a public key",
    "12",
    "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
    'begins as "PUBLIC KEY"',
  ],
  ["a key of another kind", "12", pem("ec"), 'is a key of type "ec", GitHub signs Apps in with RSA'],
])("%s is refused by its name, and nothing of the key is said", (_, id, key, said) => {
  const message = refusalOf(() => readApp(id, key, NAMES));
  expect(message).toContain(said);
  for (const line of key.split("\n").filter((part) => part.length > 20 && !part.startsWith("-----")))
    expect(message).not.toContain(line.slice(0, 20));
});

function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return "nothing was refused";
}

test.each([
  ["as GitHub makes it", (key: string) => key],
  ["in one line with \\n", (key: string) => key.replaceAll("\n", String.raw`\n`)],
  ["with the line ends of Windows", (key: string) => key.replaceAll("\n", "\r\n")],
])("a key %s signs", async (_, written) => {
  await expect(open({ key: written(app.privateKey) }).current()).resolves.toMatch(/^ghs_/);
});
