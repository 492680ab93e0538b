import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { newApp, type StandInApp, type StandInInstallation } from "./apps.ts";
import { createBare } from "./bare-repository.ts";
import { issuesLabeledEvent } from "./events.ts";
import { type Fault, faults as noFaults } from "./faults.ts";
import { type GitCall, serveGit } from "./git.ts";
import { freshlyAdministered, nothingKept, type StandInOrganization } from "./kept.ts";
import { isLfs, type LfsCall, lfsPointer, serveLfs } from "./lfs.ts";
import { everything, type Permissions } from "./permissions.ts";
import { API, QUERIES, type RestCall, serveRest } from "./rest.ts";
import { newIssue, type Power, type StandInIssue, type StandInRepository, type State } from "./state.ts";

export type StandInGitHub = {
  apiUrl: string;
  serverUrl: string;
  /** May read and write everything, as a workflow's token with its permissions granted. */
  token: string;
  /** May read only. */
  readToken: string;
  /** Another token, with these permissions and no others. */
  addToken(permissions: Partial<Permissions>): string;
  /** A person's own token, which may do what the person may; without scopes it is a fine-grained one. */
  addPerson(login: string, scopes?: string[]): string;
  /** An App whose private key is in the answer; it is installed nowhere yet. */
  addApp(slug: string): StandInApp;
  install(app: StandInApp, repo: string, permissions?: Partial<Permissions>): StandInInstallation;
  addOrganization(login: string, admins: string[]): StandInOrganization;
  state: State;
  /** Every REST call with a known token, in order. */
  calls: RestCall[];
  /** Every request of git, those it was refused included. */
  gitCalls: GitCall[];
  /** And of Git LFS. */
  lfsCalls: LfsCall[];
  /** What counts against GitHub's limits: all calls, and those that write. */
  traffic(): { calls: number; writes: number };
  /** What did not match GitHub's API description. A test that ends with one has found a bug. */
  violations: string[];
  addRepository(
    name: string,
    files: Record<string, string>,
    options?: { private?: boolean; drafts?: boolean },
  ): StandInRepository;
  /** Git LFS keeps this content; answers with the pointer to it. */
  addLfs(content: string | Buffer): string;
  addIssue(
    repo: string,
    issue: { title: string; body: string; author?: string; labels?: string[] },
  ): StandInIssue;
  setPower(repo: string, login: string, power: Power): void;
  /** Somebody applies a label; returns the runner's event for it. */
  label(repo: string, number: number, label: string, by: string): object;
  /** The next calls whose operation starts with `prefix` answer this instead; git's are `GIT POST git-receive-pack` and the like. */
  failNext(prefix: string, status: number, times?: number, fault?: Omit<Fault, "status">): void;
  /** Faults that nothing has met yet are forgotten. */
  recover(): void;
  close(): Promise<void>;
};

/** What our README asks an App to be granted. */
const FOR_WHIM = { contents: "write", issues: "write", pull_requests: "write", actions: "write" } as const;

const BOT = "github-actions[bot]";

/** GitHub as far as Whim needs it, on this machine: REST by its published description, and real git over HTTP. */
export async function startGitHub(
  options: { onDispatch?: State["onDispatch"] } = {},
): Promise<StandInGitHub> {
  const root = mkdtempSync(path.join(os.tmpdir(), "whim-github-"));
  const state: State = {
    origin: "",
    tokens: new Map(),
    users: new Map(),
    repositories: new Map(),
    organizations: new Map(),
    apps: new Map(),
    lfs: new Map(),
    clockOffsetMs: 0,
    nextId: 1000,
    seconds: 0,
    onDispatch: options.onDispatch ?? (() => {}),
  };
  const [token, readToken] = ["ghs_standInWrites", "ghs_standInReads"];
  state.tokens.set(token, { login: BOT, permissions: everything("write") });
  state.tokens.set(readToken, { login: BOT, permissions: everything("read") });
  const calls: RestCall[] = [];
  const gitCalls: GitCall[] = [];
  const lfsCalls: LfsCall[] = [];
  const violations: string[] = [];
  const faults = noFaults();

  const server = createServer((request, response) => {
    const work = async () => {
      if (request.url?.startsWith(`${API}/`) || request.url === QUERIES)
        await serveRest({ state, faults, calls, violations }, request, response);
      else if (isLfs(request.url ?? ""))
        await serveLfs({ state, faults, lfsCalls, violations }, request, response);
      else serveGit({ state, root, faults, gitCalls, violations }, request, response);
    };
    work().catch((error: unknown) => {
      violations.push(`the stand-in failed: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function repositoryOf(name: string): StandInRepository {
    const found = state.repositories.get(name);
    if (found === undefined) throw new Error(`The stand-in has no repository ${name}`);
    return found;
  }

  return {
    apiUrl: `${state.origin}${API}`,
    serverUrl: state.origin,
    token,
    readToken,
    state,
    calls,
    gitCalls,
    lfsCalls,
    violations,
    addToken(permissions) {
      const added = `ghs_standIn${(state.nextId += 1)}`;
      state.tokens.set(added, { login: BOT, permissions: { ...everything("none"), ...permissions } });
      return added;
    },
    addPerson(login, scopes) {
      const added = `gho_standIn${(state.nextId += 1)}`;
      state.tokens.set(added, {
        login,
        permissions: { ...everything("write"), administration: "write" },
        ...(scopes === undefined ? {} : { scopes }),
      });
      return added;
    },
    addApp: (slug) => newApp(state, slug),
    install(app, name, permissions = FOR_WHIM) {
      const id = (state.nextId += 1);
      const made = { id, repo: repositoryOf(name).name, permissions, suspendedAt: null };
      app.installations.set(made.repo, made);
      return made;
    },
    addOrganization(login, admins) {
      const organization = { login, admins: new Set(admins), ...nothingKept() };
      state.organizations.set(login, organization);
      return organization;
    },
    traffic: () => ({
      calls: calls.length,
      writes: calls.filter(({ operation }) => !/^(GET|QUERY) /.test(operation)).length,
    }),
    addRepository(name, files, { private: isPrivate = false, drafts = true } = {}) {
      const repo: StandInRepository = {
        id: (state.nextId += 1),
        name,
        private: isPrivate,
        drafts,
        defaultBranch: "main",
        path: path.join(root, `${name}.git`),
        powers: new Map(),
        labels: new Map(),
        issues: new Map(),
        comments: new Map(),
        reactions: [],
        dispatches: [],
        runs: new Map(),
        cancelledRuns: [],
        endedRuns: new Set(),
        administered: freshlyAdministered(),
      };
      createBare(repo.path, files);
      state.repositories.set(name, repo);
      return repo;
    },
    addLfs(given) {
      const content = Buffer.from(given);
      const { oid, text } = lfsPointer(content);
      state.lfs.set(oid, content);
      return text;
    },
    addIssue: (repo, { author = "somebody", ...issue }) =>
      newIssue(state, repositoryOf(repo), { author, ...issue }),
    setPower: (repo, login, power) => void repositoryOf(repo).powers.set(login, power),
    label(name, number, label, by) {
      const repo = repositoryOf(name);
      const issue = repo.issues.get(number);
      if (issue === undefined) throw new Error(`The stand-in has no issue ${name}#${number}`);
      return issuesLabeledEvent(state, repo, issue, label, by);
    },
    failNext: (prefix, status, times = 1, fault = { body: { message: "Injected fault" } }) =>
      faults.add(prefix, { status, ...fault }, times),
    recover: () => faults.clear(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
