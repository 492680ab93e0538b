import { randomBytes } from "node:crypto";
import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, createServer } from "node:http";
import http from "node:http";
import https from "node:https";
import { pipeline } from "node:stream";
import type { Credential } from "../ralph/credential.ts";
import { explain } from "../errors.ts";
import { hasMoreValues } from "./json-values.ts";
import { type AskedCall, askedCall } from "./model-ask.ts";
import { limitOf, type UsageLimit } from "./model-limit.ts";
import { DEARER, ownFields, refusalOfRequest } from "./model-request.ts";
import { type CallUsage, usageOfUnanswered, usageReader } from "./model-usage.ts";
import { replaceInStream } from "./replace-in-stream.ts";

export type ModelProxy = {
  socketPath: string;
  /** What the agent gets in place of the real credential: of the same kind, because the agent behaves by it. */
  credential: Credential;
  close(): Promise<void>;
};

/** `ended` is called once, with what the call used; null where it used nothing. */
export type Admission =
  | { kind: "admitted"; ended(usage: CallUsage | null): void }
  | { kind: "refused"; reason: string };

export type ModelProxyOptions = {
  socketPath: string;
  /** The real one. It is in no request that comes in and in none but those that go out. */
  credential: Credential;
  /** Where the model answers; the provider's own address unless somebody runs a gateway. */
  upstream?: string;
  /** Asked before every call that costs something; answers when it may be made, or why not. */
  admit?(call: AskedCall, gone: AbortSignal): Promise<Admission>;
  /** With each answer that is one, or that a usage limit is the reason for that it is none; by the model that was asked. */
  onUsageLimit?(model: string | null, limit: UsageLimit | null): void;
  /** Something of an answer came, if only a sign of life. */
  onAnswering?(): void;
  onRefusal?(what: string): void;
};

const USUAL_UPSTREAM = "https://api.anthropic.com";
const ENDPOINTS = new Set(["/v1/messages", "/v1/messages/count_tokens"]);
/** What the provider takes at most, and what all calls together may hold of our memory. */
const MOST_BYTES = 32 << 20;
const MOST_HELD = 96 << 20;
/** A window full of calls and their results has a tenth of it. */
const MOST_VALUES = 500_000;
/** More than an agent with its subagents makes; a loop of calls would spend without a limit. */
const MOST_AT_ONCE = 16;
const MOST_CONNECTIONS = 64;
/** Whoever makes up names is told so many times, and no more. */
const MOST_LEFT_OUT = 20;
/**
 * What an agent says of itself and of the form of its messages. No other header goes out: a gateway between us and the
 * provider may take from one where to send the request, and its credential with it.
 */
const OF_THE_MESSAGE =
  /^(accept|content-type|user-agent|x-app|x-stainless-.*|x-claude-code-.*|anthropic-(version|beta|dangerous-direct-browser-access))$/;
/** Of the answer's connection and not of the answer. */
const NOT_PASSED_ON = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "content-length",
  "set-cookie",
]);

/**
 * The agent's way to the model, and to nothing else: two endpoints of one address. The box holds a credential that opens
 * only this door; the real one is put in here, so nobody inside can read, print or send it.
 */
export async function startModelProxy(options: ModelProxyOptions): Promise<ModelProxy> {
  const { credential, socketPath } = options;
  const upstream = new URL(options.upstream ?? USUAL_UPSTREAM);
  const dummy: Credential = { kind: credential.kind, value: dummyOf(credential.kind) };

  const leftOut = new Set<string>();
  let calls = 0;
  let held = 0;

  /** Not refused: a newer agent's requests may have fields that it can do without. Told once. */
  function leaveOut(field: string): void {
    if (leftOut.has(field) || leftOut.size === MOST_LEFT_OUT) return;
    leftOut.add(field);
    const why = DEARER.has(field) ? "makes a call dearer" : "is not known";
    options.onRefusal?.(`the field ${JSON.stringify(field)} of requests to the model ${why} and is left out`);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://box");
    const refuse = (status: number, type: string, message: string) => {
      options.onRefusal?.(`${request.method} ${url.pathname}: ${message}`.slice(0, 500));
      fail(response, status, type, message);
    };
    if (request.method !== "POST" || !ENDPOINTS.has(url.pathname))
      return refuse(404, "not_found_error", "only the messages endpoints are reachable from the box");
    if (givenCredential(request.headers, credential.kind) !== dummy.value)
      return refuse(401, "authentication_error", "this is not the box's credential");
    if (calls >= MOST_AT_ONCE) return refuse(429, "rate_limit_error", `${calls} calls at once are the most`);
    // Counted before it is read: whoever sends slowly holds a place, and what was sent is in our memory.
    calls += 1;
    let mine = 0;
    const gone = new AbortController();
    response.once("close", () => {
      gone.abort();
      calls -= 1;
      held -= mine;
    });
    const body = await bodyOf(request, (bytes) => {
      mine += bytes;
      held += bytes;
      return mine <= MOST_BYTES && held <= MOST_HELD;
    });
    if (body === null)
      return refuse(413, "request_too_large", `more than ${MOST_BYTES} bytes, or too many at once`);
    if (hasMoreValues(body, MOST_VALUES))
      return refuse(413, "request_too_large", `more than ${MOST_VALUES} values and names`);
    const parsed = parse(body);
    if (parsed === null) return refuse(400, "invalid_request_error", "the request is no JSON object");
    const refusal = refusalOfRequest(parsed);
    if (refusal !== null)
      return refuse(403, "permission_error", `${refusal} is a way out of the box and not allowed`);
    const own = ownFields(parsed);
    for (const name of own.others) leaveOut(name.slice(0, 100));
    // Parsed and written again: two readers of one text may not understand it differently.
    const outgoing = JSON.stringify(own.request);
    const asked = askedCall(own.request, outgoing);
    // To count tokens costs nothing.
    const admission = url.pathname === "/v1/messages" ? await options.admit?.(asked, gone.signal) : undefined;
    const ended = once(admission?.kind === "admitted" ? admission.ended : () => {});
    if (gone.signal.aborted) return ended(null);
    if (admission?.kind === "refused") return refuse(403, "permission_error", admission.reason);
    try {
      forward({ body: outgoing, asked, ended }, url, request, response);
    } catch (error) {
      ended(null);
      throw error;
    }
  }

  /** A gateway may say in its error which key it was given. */
  const said = (headers: Record<string, string | string[]>) =>
    JSON.parse(JSON.stringify(headers).replaceAll(credential.value, dummy.value)) as typeof headers;

  function forward(
    { body, asked, ended }: { body: string; asked: AskedCall; ended(usage: CallUsage | null): void },
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const client = upstream.protocol === "http:" ? http : https;
    // Of an answer that has begun its own end tells what it used.
    let replied = false;
    const call = client.request(
      {
        protocol: upstream.protocol,
        hostname: upstream.hostname.replace(/^\[|\]$/g, ""),
        port: upstream.port,
        method: "POST",
        path: `${upstream.pathname.replace(/\/+$/, "")}${url.pathname}${url.searchParams.get("beta") === "true" ? "?beta=true" : ""}`,
        headers: {
          ...only(request.headers, (name) => OF_THE_MESSAGE.test(name)),
          ...(credential.kind === "api_key"
            ? { "x-api-key": credential.value }
            : { authorization: `Bearer ${credential.value}` }),
          // What is not compressed can be read along.
          "accept-encoding": "identity",
          "content-length": Buffer.byteLength(body),
        },
      },
      (reply) => {
        const status = reply.statusCode ?? 502;
        // It is none, and Node throws at whoever passes it on.
        if (status < 200) return void call.destroy();
        replied = true;
        const limit = limitOf(status, reply.headers, Date.now());
        if (url.pathname === "/v1/messages" && (limit !== null || status === 200))
          options.onUsageLimit?.(asked.model, limit);
        response.writeHead(status, said(only(reply.headers, (name) => !NOT_PASSED_ON.has(name))));
        const streamed = (reply.headers["content-type"] ?? "").includes("text/event-stream");
        const reader = usageReader(streamed, asked);
        reply.on("data", (chunk: Buffer) => {
          reader.push(chunk);
          if (status === 200) options.onAnswering?.();
        });
        // By the pipeline, as long as the box does not read: the model writes on. Not so when it has left.
        reply.on("pause", () => {
          if (!response.destroyed) reader.pause();
        });
        reply.on("close", () => ended(status === 200 ? reader.end(!reply.readableEnded) : null));
        // A broken answer reaches the agent as a broken answer.
        pipeline(reply, replaceInStream(credential.value, dummy.value), response, () => {});
      },
    );
    call.on("error", (error) => {
      if (!replied) ended(null);
      if (response.headersSent) response.destroy();
      else fail(response, 502, "api_error", `the model cannot be reached: ${explain(error)}`);
    });
    call.on("close", () => {
      // Without an error, too: after an answer in another protocol Node closes the connection, and says nothing.
      if (replied || response.headersSent) return;
      ended(null);
      fail(response, 502, "api_error", "the model closed the connection without an answer");
    });
    response.on("close", () => {
      // Whoever leaves before the answer has asked all the same, and the provider has read it.
      if (!replied) ended(usageOfUnanswered(asked.inputTokens, asked.unheardTokens));
      call.destroy();
    });
    call.end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else fail(response, 400, "invalid_request_error", explain(error));
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socketPath, resolve);
  });
  return {
    socketPath,
    credential: dummy,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer's end comes in several ways, and sometimes in two of them. */
function once(tell: (usage: CallUsage | null) => void): (usage: CallUsage | null) => void {
  let told = false;
  return (usage) => {
    if (told) return;
    told = true;
    tell(usage);
  };
}

/** Looks like one to whoever looks at its beginning, and says what it is to whoever reads it. */
function dummyOf(kind: Credential["kind"]): string {
  return `sk-ant-${kind === "api_key" ? "api03" : "oat01"}-whim-box-only-${randomBytes(24).toString("hex")}`;
}

function givenCredential(headers: IncomingHttpHeaders, kind: Credential["kind"]): string | null {
  const given = kind === "api_key" ? headers["x-api-key"] : headers.authorization?.replace(/^Bearer /i, "");
  return typeof given === "string" ? given : null;
}

function only(
  headers: IncomingHttpHeaders,
  wanted: (name: string) => boolean,
): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || !wanted(name) ? [] : [[name, value]],
    ),
  );
}

async function bodyOf(request: IncomingMessage, mayHold: (bytes: number) => boolean): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (!mayHold(chunk.length)) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(body: Buffer): object | null {
  try {
    const parsed: unknown = JSON.parse(body.toString("utf8"));
    return typeof parsed === "object" && parsed !== null ? parsed : null;
  } catch {
    return null;
  }
}

function fail(response: ServerResponse, status: number, type: string, message: string): void {
  response
    .writeHead(status, { "content-type": "application/json" })
    .end(JSON.stringify({ type: "error", error: { type, message } }));
}
