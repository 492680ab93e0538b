import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { gitHttp } from "./git-http.ts";
import { OPERATIONS, type Operation } from "./operations.ts";
import { ROUTES, type Reply, newIssue } from "./routes.ts";
import type { Dispatch, Power, StandInIssue, StandInRepository, State } from "./state.ts";
import { replyProblems, requestProblems } from "./validate.ts";

export type StandInGitHub = {
  apiUrl: string;
  serverUrl: string;
  /** May read and write everything, as a workflow's token with its permissions granted. */
  token: string;
  /** May read only. */
  readToken: string;
  state: State;
  /** Every REST call in order, as `METHOD /path`. */
  calls: { operation: string; login: string; status: number }[];
  /** What did not match GitHub's API description. A test that ends with one has found a bug. */
  violations: string[];
  addRepository(
    name: string,
    files: Record<string, string>,
    options?: { private?: boolean },
  ): StandInRepository;
  addIssue(
    repo: string,
    issue: { title: string; body: string; author?: string; labels?: string[] },
  ): StandInIssue;
  setPower(repo: string, login: string, power: Power): void;
  /** The next REST calls whose operation starts with `prefix` answer this instead. */
  failNext(prefix: string, status: number, times?: number): void;
  close(): Promise<void>;
};

const BOT = "github-actions[bot]";

/** GitHub as far as Whim needs it, on this machine: REST by its published description, and real git over HTTP. */
export async function startGitHub(
  options: { onDispatch?: State["onDispatch"] } = {},
): Promise<StandInGitHub> {
  const root = mkdtempSync(path.join(os.tmpdir(), "whim-github-"));
  const [token, readToken] = ["ghs_standInWrites", "ghs_standInReads"];
  const state: State = {
    origin: "",
    tokens: new Map([
      [token, { login: BOT, writes: true }],
      [readToken, { login: BOT, writes: false }],
    ]),
    users: new Map(),
    repositories: new Map(),
    nextId: 1000,
    onDispatch: options.onDispatch ?? (() => {}),
  };
  const calls: StandInGitHub["calls"] = [];
  const violations: string[] = [];
  const faults: { prefix: string; status: number }[] = [];

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const work = pathname.startsWith("/api/v3/") ? rest(request, response) : git(request, response);
    work.catch((error: unknown) => {
      violations.push(`the stand-in failed: ${String(error)}`);
      response.writeHead(500).end();
    });
  });

  async function rest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const method = request.method ?? "GET";
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const match = findOperation(method, url.pathname.slice("/api/v3".length));
    const identity = state.tokens.get((request.headers.authorization ?? "").replace(/^(token|bearer) /i, ""));

    let reply: Reply;
    if (identity === undefined) {
      reply = { status: 401, body: { message: "Bad credentials" } };
    } else if (match === null) {
      violations.push(`${method} ${url.pathname}: no such operation`);
      reply = { status: 500, body: { message: "The stand-in does not know this call" } };
    } else {
      const body = text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>);
      const bad = requestProblems(match.operation, url.searchParams, body);
      violations.push(...bad.map((problem) => `${match.operation} request: ${problem}`));
      const fault = faults.findIndex((entry) => match.operation.startsWith(entry.prefix));
      const repo = state.repositories.get(`${match.params["owner"]}/${match.params["repo"]}`);
      if (bad.length > 0) reply = { status: 500, body: { message: bad.join("; ") } };
      else if (fault >= 0)
        reply = { status: faults.splice(fault, 1)[0]?.status ?? 500, body: { message: "Injected fault" } };
      else if (repo === undefined) reply = { status: 404, body: { message: "Not Found" } };
      else if (method !== "GET" && !identity.writes)
        reply = { status: 403, body: { message: "Resource not accessible by integration" } };
      else {
        reply = ROUTES[match.operation]({
          state,
          repo,
          login: identity.login,
          params: match.params,
          query: url.searchParams,
          body: body ?? {},
        });
        violations.push(
          ...replyProblems(match.operation, reply.status, reply.body).map(
            (problem) => `${match.operation} ${reply.status}: ${problem}`,
          ),
        );
      }
      calls.push({ operation: match.operation, login: identity.login, status: reply.status });
    }
    if (reply.next !== undefined) {
      const next = new URL(url.pathname + url.search, state.origin);
      next.searchParams.set("page", String(reply.next));
      response.setHeader("link", `<${next.href}>; rel="next"`);
    }
    response.writeHead(reply.status, { "content-type": "application/json; charset=utf-8" });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  }

  async function git(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const basic = /^basic (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const identity = state.tokens.get(
      Buffer.from(basic, "base64")
        .toString()
        .replace(/^[^:]*:/, ""),
    );
    const pushes = (request.url ?? "").includes("git-receive-pack");
    if (identity === undefined) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
    } else if (pushes && !identity.writes) {
      response.writeHead(403).end("Write access to repository not granted.");
    } else {
      gitHttp(root, request, response, identity.login);
    }
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function repositoryOf(name: string): StandInRepository {
    const found = state.repositories.get(name);
    if (found === undefined) throw new Error(`The stand-in has no repository ${name}`);
    return found;
  }

  return {
    apiUrl: `${state.origin}/api/v3`,
    serverUrl: state.origin,
    token,
    readToken,
    state,
    calls,
    violations,
    addRepository(name, files, { private: isPrivate = false } = {}) {
      const bare = path.join(root, `${name}.git`);
      createBare(bare, files);
      const repo: StandInRepository = {
        id: (state.nextId += 1),
        name,
        private: isPrivate,
        defaultBranch: "main",
        path: bare,
        powers: new Map(),
        issues: new Map(),
        comments: new Map(),
        dispatches: [] as Dispatch[],
      };
      state.repositories.set(name, repo);
      return repo;
    },
    addIssue: (repo, { author = "somebody", ...issue }) =>
      newIssue(state, repositoryOf(repo), { author, ...issue }),
    setPower: (repo, login, power) => void repositoryOf(repo).powers.set(login, power),
    failNext: (prefix, status, times = 1) =>
      void faults.push(...Array.from({ length: times }, () => ({ prefix, status }))),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function findOperation(
  method: string,
  pathname: string,
): { operation: Operation; params: Record<string, string> } | null {
  for (const operation of OPERATIONS) {
    const [wanted = "", route = ""] = operation.split(" ");
    if (wanted !== method) continue;
    const pattern = new RegExp(`^${route.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
    const groups = pattern.exec(pathname)?.groups;
    if (groups === undefined) continue;
    return {
      operation,
      params: Object.fromEntries(
        Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]),
      ),
    };
  }
  return null;
}

function createBare(bare: string, files: Record<string, string>): void {
  const seed = mkdtempSync(path.join(os.tmpdir(), "whim-seed-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Seed", "-c", "user.email=seed@example.com", ...args], {
      cwd: seed,
      stdio: "pipe",
    });
  try {
    git("init", "-q", "-b", "main");
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(seed, name)), { recursive: true });
      writeFileSync(path.join(seed, name), text);
    }
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "Start");
    mkdirSync(path.dirname(bare), { recursive: true });
    git("clone", "-q", "--bare", seed, bare);
    execFileSync("git", ["-C", bare, "config", "http.receivepack", "true"]);
  } finally {
    rmSync(seed, { recursive: true, force: true });
  }
}
