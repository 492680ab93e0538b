import { Octokit } from "@octokit/rest";
import { type Clock, systemClock } from "../clock.ts";
import { ConfigurationError } from "../errors.ts";
import { failureOf, GitHubError } from "./errors.ts";
import { type Asker, withRetries } from "./retry.ts";
import type { Token, TokenSource } from "./token.ts";

export type ConnectionOptions = {
  token: Token;
  apiUrl: string;
  clock?: Clock;
  /** For one attempt of one call, its answer read to the end. */
  timeoutMs?: number;
  /** Who can do something about a refusal. */
  asker?: Asker;
};

export type Answered<T> = { status: number; data: T };
export type Ask = <T>(needs: string, request: () => Promise<Answered<T>>) => Promise<T>;

export type Connection = {
  octokit: Octokit;
  read: Ask;
  write: Ask;
  /** Not made again when its answer was lost: it could do the thing twice. */
  writeOnce: Ask;
};

/** GitHub at `apiUrl`. `about` is what its refusals are about: a repository or an organisation. */
export function connect(options: ConnectionOptions, about: string): Connection {
  const { token, apiUrl, clock = systemClock, timeoutMs = 30_000, asker = "job" } = options;
  const octokit = new Octokit({
    ...(typeof token === "string" ? { auth: token } : { authStrategy: () => showing(token) }),
    baseUrl: apiUrl,
    userAgent: "whim",
    log: quiet,
    request: { fetch: completely(timeoutMs) },
  });

  function call<T>(needs: string, repeatable: boolean, request: () => Promise<Answered<T>>) {
    return withRetries(clock, { repo: about, needs, repeatable, asker }, async () => {
      const { status, data } = await request();
      // A proxy's page with status 200 is not an answer. 204 has none.
      if (status !== 204 && typeof data !== "object")
        throw new GitHubError(502, `What answered ${status} at ${apiUrl} is not GitHub: it sent no JSON`);
      return data;
    });
  }
  return {
    octokit,
    read: (needs, request) => call(`${needs}: read`, true, request),
    write: (needs, request) => call(`${needs}: write`, true, request),
    writeOnce: (needs, request) => call(`${needs}: write`, false, request),
  };
}

/** Each request shows what is good then; what GitHub does not take is replaced once: it has done nothing for it. */
function showing(source: TokenSource): { hook: (request: Send, options: Sent) => Promise<unknown> } {
  return {
    async hook(request, options) {
      const send = async (token: string) =>
        request({ ...options, headers: { ...options.headers, authorization: `bearer ${token}` } });
      const token = await source.current();
      try {
        return await send(token);
      } catch (error) {
        const failure = failureOf(error);
        const githubNow = Date.parse(failure?.headers["date"] ?? "");
        const isOver = failure?.error.status === 401;
        if (!isOver || !source.refused(token, Number.isNaN(githubNow) ? null : githubNow)) throw error;
        return await send(await source.current());
      }
    },
  };
}

type Sent = { headers: Record<string, unknown> };
type Send = (options: Sent) => Promise<unknown>;

export function ownerAndName(fullName: string): { owner: string; repo: string } {
  const [, owner, repo] = /^(\w[\w-]*)\/(?!\.{1,2}$)([\w.-]+)$/.exec(fullName) ?? [];
  if (owner === undefined || repo === undefined)
    throw new ConfigurationError(`"${fullName}" is not a repository: write it as owner/name.`);
  return { owner, repo };
}

/**
 * Octokit has no time-out of its own, and takes a body that broke off for the answer: both are errors here, because
 * the answer is read to its end first.
 */
function completely(timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const body = await response.arrayBuffer();
    const { status, headers } = response;
    return new Response(body.byteLength === 0 ? null : body, { status, headers });
  };
}

// Octokit warns on the console about every failed request; ours are reported where they are handled.
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
