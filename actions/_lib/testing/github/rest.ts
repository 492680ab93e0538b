import type { IncomingMessage, ServerResponse } from "node:http";
import { APP_OPERATIONS, type AppOperation } from "./app-operations.ts";
import { githubNow, signedBy } from "./apps.ts";
import type { Fault, Faults } from "./faults.ts";
import { mayCall } from "./permissions.ts";
import { answer as answerQuery, type Question, questionName, questionProblems } from "./queries.ts";
import { findOperation, ROUTES } from "./routes.ts";
import type { Operation } from "./operations.ts";
import { APP_ROUTES } from "./routes/apps.ts";
import { notFound, refusal, type Reply } from "./routes/reply.ts";
import { holderOf, type Identity, repositoryOf, type StandInRepository, type State } from "./state.ts";
import { replyProblems, requestProblems } from "./validate.ts";

/** The prefix GitHub Enterprise Server has: whoever forgets to use the runner's GITHUB_API_URL is found out. */
export const API = "/api/v3";

/** Where GraphQL answers on a server with that prefix. */
export const QUERIES = "/api/graphql";

export type RestCall = {
  /** As GitHub's description names it; of GraphQL, `QUERY` and the query's name. */
  operation: string;
  login: string;
  status: number;
  params: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
};

export type RestServer = { state: State; faults: Faults; calls: RestCall[]; violations: string[] };

export async function serveRest(
  server: RestServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", server.state.origin);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const answer =
    url.pathname === QUERIES ? await asked(server, request, text) : decide(server, request, url, text);
  if (answer.silence !== undefined) return fail(response, answer);
  if (answer.next !== undefined) {
    const next = new URL(url);
    next.searchParams.set("page", String(answer.next));
    response.setHeader("link", `<${next.href}>; rel="next"`);
  }
  const scopes = identityOf(server, request)?.scopes;
  send(response, answer.status, answer.body, {
    date: new Date(githubNow(server.state)).toUTCString(),
    ...(scopes === undefined ? {} : { "x-oauth-scopes": scopes.join(", ") }),
    ...answer.headers,
  });
}

type Answer = Reply & Omit<Fault, "body">;

function identityOf({ state }: RestServer, request: IncomingMessage): Identity | undefined {
  return holderOf(state, (request.headers.authorization ?? "").replace(/^(token|bearer) /i, ""));
}

async function asked(server: RestServer, request: IncomingMessage, text: string): Promise<Answer> {
  const { state, faults, calls, violations } = server;
  const identity = identityOf(server, request);
  if (identity === undefined) return refusal(401, "Bad credentials");
  const body = parsed(text);
  const operation = questionName(body);
  const reply = await (async (): Promise<Answer> => {
    const bad = questionProblems(body);
    if (bad.length > 0) return broken(violations, operation, bad);
    const fault = faults.take(operation);
    if (fault !== null) return fault;
    const { errors, data } = await answerQuery(state, identity, body as Question);
    const shown = errors?.map(({ message, path, originalError }) => ({
      message,
      ...(path === undefined ? {} : { path }),
      ...(originalError === undefined ? {} : { type: (originalError as { type?: string }).type }),
    }));
    // An error without a type of ours is an answer that does not fit the schema.
    for (const { message } of shown?.filter((error) => !("type" in error) || error.type === undefined) ?? [])
      violations.push(`${operation}: ${message}`);
    return { status: 200, body: shown === undefined ? { data } : { data, errors: shown } };
  })();
  const { login } = identity;
  calls.push({ operation, login, status: reply.status, params: {}, query: {}, body });
  return reply;
}

function decide(server: RestServer, request: IncomingMessage, url: URL, text: string): Answer {
  const { state, faults, calls, violations } = server;
  const method = request.method ?? "GET";
  const found = findOperation(method, url.pathname.slice(API.length));
  if (found === null) {
    violations.push(`${method} ${url.pathname}: no such operation`);
    return refusal(500, `The stand-in does not know ${method} ${url.pathname}`);
  }
  const { operation, params } = found;
  const body = parsed(text);
  if (isOfApps(operation)) return asApp(server, request, { operation, params, url, body });
  const identity = identityOf(server, request);
  if (identity === undefined) return refusal(401, "Bad credentials");
  const call = {
    operation,
    login: identity.login,
    params,
    query: Object.fromEntries(url.searchParams),
    body,
  };
  const answer = ((): Answer => {
    const bad = requestProblems(operation, params, url.searchParams, body);
    if (bad.length > 0) return broken(violations, `${operation} request`, bad);
    const fault = faults.take(operation);
    if (fault !== null) return fault;
    const repo = repositoryFor(state, params);
    if (repo === undefined) return notFound;
    if (!mayCall(identity, repo, operation, params))
      return refusal(403, "Resource not accessible by integration");
    const { login, scopes } = identity;
    const fields = (body ?? {}) as Record<string, unknown>;
    const reply = ROUTES[operation]({
      state,
      repo,
      login,
      scopes,
      params,
      query: url.searchParams,
      body: fields,
    });
    const wrong = replyProblems(operation, reply.status, reply.body);
    return wrong.length > 0 ? broken(violations, `${operation} ${reply.status}`, wrong) : reply;
  })();
  calls.push({ ...call, status: answer.status });
  return answer;
}

/** In the name of an App, by its signature; GitHub counts these against nobody's repository. */
function asApp(
  { state, faults, calls, violations }: RestServer,
  request: IncomingMessage,
  call: { operation: AppOperation; params: Record<string, string>; url: URL; body: unknown },
): Answer {
  const { operation, params, url, body } = call;
  const signed = signedBy(state, request.headers.authorization ?? "");
  const answer = ((): Answer => {
    const bad = requestProblems(operation, params, url.searchParams, body);
    if (bad.length > 0) return broken(violations, `${operation} request`, bad);
    const fault = faults.take(operation);
    if (fault !== null) return fault;
    if (!("app" in signed)) return refusal(signed.status, signed.message);
    const fields = (body ?? {}) as Record<string, unknown>;
    const reply = APP_ROUTES[operation]({ state, app: signed.app, params, body: fields });
    const wrong = replyProblems(operation, reply.status, reply.body);
    return wrong.length > 0 ? broken(violations, `${operation} ${reply.status}`, wrong) : reply;
  })();
  const login = "app" in signed ? signed.app.slug : "";
  const query = Object.fromEntries(url.searchParams);
  calls.push({ operation, login, status: answer.status, params, query, body });
  return answer;
}

function isOfApps(operation: Operation): operation is AppOperation {
  return (APP_OPERATIONS as readonly string[]).includes(operation);
}

/** A call about an organisation is checked as one about a repository that its admins administer. */
function repositoryFor(state: State, params: Record<string, string>): StandInRepository | undefined {
  if (params["org"] === undefined) return repositoryOf(state, `${params["owner"]}/${params["repo"]}`);
  const organization = state.organizations.get(params["org"]);
  if (organization === undefined) return undefined;
  const powers = new Map([...organization.admins].map((login) => [login, "admin" as const]));
  return { name: `${organization.login}/.organization`, private: true, powers } as StandInRepository;
}

/** Undefined for no body; text that is not JSON stays text, which no description allows. */
function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function broken(violations: string[], where: string, problems: string[]): Reply {
  violations.push(...problems.map((problem) => `${where}: ${problem}`));
  return refusal(500, `${where}: ${problems.join("; ")}`);
}

function fail(response: ServerResponse, { silence, status }: Answer): void {
  if (silence === "never") return; // until the client gives up, or the server closes
  response.writeHead(status, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"id":', () => response.destroy());
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> | undefined,
): void {
  const isPage = typeof body === "string";
  response.writeHead(status, {
    "content-type": isPage ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
    ...headers,
  });
  if (body === undefined) response.end();
  else response.end(isPage ? body : JSON.stringify(body));
}
