import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { ModelScript } from "../testing/model/script.ts";
import { type ScriptedModel, startModel } from "../testing/model/server.ts";
import { type ModelProxy, type ModelProxyOptions, startModelProxy } from "./model-proxy.ts";
import { type CallUsage, usageOfUnanswered } from "./model-usage.ts";
import { refusalOfRequest } from "./model-request.ts";

let folder: string;
let model: ScriptedModel;
let proxy: ModelProxy;
let refusals: string[];
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-model-"));
  refusals = [];
  return async () => {
    await proxy.close();
    await model.close();
    rmSync(folder, { recursive: true });
  };
});

const SPEAK: ModelScript = [{ when: /./, turns: [{ text: "hello" }] }];

async function open(more: Partial<ModelProxyOptions> = {}, script = SPEAK): Promise<void> {
  model = await startModel(script, "sk-ant-the-real-one");
  proxy = await startModelProxy({
    socketPath: path.join(folder, "m.sock"),
    credential: { kind: "api_key", value: model.credential },
    upstream: model.url,
    onRefusal: (what) => void refusals.push(what),
    ...more,
  });
}

/** Lets every call through, and keeps what it used. */
const counting = (used: (CallUsage | null)[]): Pick<ModelProxyOptions, "admit"> => ({
  admit: async () => ({ kind: "admitted", ended: (usage) => void used.push(usage) }),
});

type Reply = { status: number; headers: http.IncomingHttpHeaders; text: string };

function ask(
  body: unknown,
  more: { method?: string; path?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        socketPath: proxy.socketPath,
        method: more.method ?? "POST",
        path: more.path ?? "/v1/messages?beta=true",
        headers: { "x-api-key": proxy.credential.value, "content-type": "application/json", ...more.headers },
      },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    request.on("error", reject);
    request.end(typeof body === "string" ? body : JSON.stringify(body));
  });
}

const MESSAGE = {
  model: "some-model",
  stream: true,
  tools: [{ name: "Bash" }],
  messages: [{ role: "user", content: "hi" }],
};

test("a message reaches the model with the real credential, which never comes back", async () => {
  await open();
  const reply = await ask(MESSAGE);
  expect(reply.status).toBe(200);
  expect(reply.text).toContain("hello");
  expect(model.requests[0]?.headers["x-api-key"]).toBe("sk-ant-the-real-one");
  expect(JSON.stringify(reply)).not.toContain("the-real-one");
  expect(proxy.credential).toMatchObject({
    kind: "api_key",
    value: expect.stringMatching(/^sk-ant-api03-/) as string,
  });
});

test("a subscription's token goes as one, and its answers' limits come back", async () => {
  await open({ credential: { kind: "oauth_token", value: "sk-ant-the-real-one" } });
  const headers = {
    authorization: `Bearer ${proxy.credential.value}`,
    "x-api-key": "",
    "anthropic-beta": "oauth-2025-04-20",
  };
  const reply = await ask(MESSAGE, { headers });
  expect(reply.status).toBe(200);
  expect(model.requests[0]?.headers).toMatchObject({
    authorization: "Bearer sk-ant-the-real-one",
    "anthropic-beta": "oauth-2025-04-20",
  });
  expect(model.requests[0]?.headers["x-api-key"]).toBeUndefined();
  expect(reply.headers["anthropic-ratelimit-unified-status"]).toBe("allowed");
});

test("a header by which a gateway could send the request elsewhere, with its credential, does not go out", async () => {
  await open();
  const elsewhere = {
    "helicone-target-url": "https://evil.example.com",
    "x-portkey-custom-host": "https://evil.example.com",
    "x-forwarded-host": "evil.example.com",
    "x-original-url": "/v1/files",
    "anthropic-organization-id": "evil",
    cookie: "evil",
  };
  const own = {
    "anthropic-beta": "a",
    "x-claude-code-session-id": "b",
    "x-stainless-os": "c",
    "x-app": "cli",
  };
  expect((await ask(MESSAGE, { headers: { ...elsewhere, ...own } })).status).toBe(200);
  expect(JSON.stringify(model.requests[0]?.headers)).not.toContain("evil");
  expect(Object.keys(model.requests[0]?.headers ?? {})).not.toContain("x-original-url");
  expect(model.requests[0]?.headers).toMatchObject(own);
});

test.each([
  ["none", { "x-api-key": "" }],
  ["a guess", { "x-api-key": "sk-ant-api03-x" }],
  ["one of the other kind", { "x-api-key": "", authorization: "Bearer x" }],
])("with %s for a credential nothing goes out", async (_, headers) => {
  await open();
  expect((await ask(MESSAGE, { headers })).status).toBe(401);
  expect(model.requests).toEqual([]);
  expect(refusals).toHaveLength(1);
});

test.each([
  ["GET", "/v1/messages"],
  ["HEAD", "/"],
  ["POST", "/v1/files"],
  ["POST", "/v1/messages/batches"],
  ["POST", "/v1/messages/../files"],
  ["POST", "/v1/messages/%2e%2e/files"],
  ["GET", "/v1/organizations/api_keys"],
  ["POST", "http://evil.example.com/v1/messages/x"],
])("%s %s is refused and reported", async (method, where) => {
  await open();
  expect((await ask(method === "POST" ? MESSAGE : "", { method, path: where })).status).toBe(404);
  expect(model.requests).toEqual([]);
  expect(refusals).toHaveLength(1);
});

test.each(["http://evil.example.com/v1/messages", "//evil.example.com/v1/messages"])(
  "the address %s in the request line does not choose the upstream",
  async (where) => {
    await open();
    expect((await ask(MESSAGE, { path: where, headers: { host: "evil.example.com" } })).status).toBe(200);
    expect(model.requests[0]?.headers["host"]).toBe(new URL(model.url).host);
    expect(model.requests[0]?.path).toBe("/v1/messages");
  },
);

test.each([
  ["a web search of the provider", { tools: [{ type: "web_search_20250305", name: "web_search" }] }],
  [
    "a fetch by the provider",
    { tools: [{ name: "Bash" }, { type: "web_fetch_20250910", name: "web_fetch" }] },
  ],
  ["the provider's machine", { tools: [{ type: "code_execution_20250825", name: "x" }] }],
  ["a tool with an odd type", { tools: [{ type: ["custom"], name: "x" }] }],
  ["a remote MCP server", { mcp_servers: [{ type: "url", url: "https://evil.example.com" }] }],
  ["a container", { container: { skills: [] } }],
  [
    "an image by address",
    {
      messages: [
        {
          role: "user",
          content: [{ type: "image", source: { type: "url", url: "https://evil.example.com/?x" } }],
        },
      ],
    },
  ],
  [
    "a document by address in a tool's result",
    {
      messages: [
        {
          role: "user",
          content: [
            {
              type: "tool_result",
              content: [{ type: "document", source: { type: "url", url: "https://e" } }],
            },
          ],
        },
      ],
    },
  ],
  [
    "an image inside a document",
    {
      messages: [
        {
          role: "user",
          content: [
            {
              type: "document",
              source: {
                type: "content",
                content: [{ type: "image", source: { type: "url", url: "https://e" } }],
              },
            },
          ],
        },
      ],
    },
  ],
  [
    "a file of the account",
    {
      messages: [
        { role: "user", content: [{ type: "document", source: { type: "file", file_id: "file_1" } }] },
      ],
    },
  ],
  ["one tool that is no list", { tools: { type: "web_fetch_20250910", name: "web_fetch" } }],
  [
    "one image that is no list",
    { messages: [{ role: "user", content: { type: "image", source: { type: "url", url: "https://e" } } }] },
  ],
  [
    "a fetch by the provider that is added on the way",
    {
      messages: [
        { role: "user", content: "x" },
        {
          role: "system",
          content: [
            {
              type: "tool_addition",
              tool: {
                type: "tool_definition",
                definition: { type: "web_fetch_20260318", name: "web_fetch" },
              },
            },
          ],
        },
      ],
    },
  ],
  [
    "a server's tools that are added on the way",
    {
      messages: [
        {
          role: "system",
          content: [{ type: "tool_addition", tool: { type: "mcp_toolset_reference", server_name: "x" } }],
        },
      ],
    },
  ],
  [
    "the provider's tool for another model",
    { fallbacks: [{ model: "m", tools: [{ type: "web_fetch_20260318", name: "web_fetch" }] }] },
  ],
  ["a part that nobody knows yet", { messages: [{ role: "user", content: [{ type: "container_upload" }] }] }],
  [
    "an address in the system prompt",
    { system: [{ type: "document", source: { type: "url", url: "https://e" } }] },
  ],
])("%s is a way out and is refused", async (_, more) => {
  await open();
  expect((await ask({ ...MESSAGE, ...more })).status).toBe(403);
  expect(model.requests).toEqual([]);
});

test("fields that nobody knows, or that say who pays or where a gateway is to send it, do not go out and are told once", async () => {
  await open();
  const others = {
    workspace_id: "evil",
    api_base: "https://evil.example.com",
    billing_policy: { type: "evil" },
    reach: ["evil"],
  };
  for (let n = 0; n < 2; n += 1)
    expect((await ask({ ...MESSAGE, ...others, reach_none: null, thread: { type: "create" } })).status).toBe(
      200,
    );
  for (const { body } of model.requests) {
    expect(JSON.stringify(body)).not.toContain("evil");
    expect(body).toMatchObject({ ...MESSAGE, thread: { type: "create" } });
  }
  expect(refusals).toEqual(
    Object.keys(others).map(
      (name) => `the field "${name}" of requests to the model is not known and is left out`,
    ),
  );
  for (let n = 0; n < 40; n += 1) await ask({ ...MESSAGE, [`made-up-${n}`]: 1 });
  expect(refusals).toHaveLength(20);
});

test("what the agent itself runs and brings is let through", () => {
  const content = [
    { type: "tool_addition", tool: { type: "tool_definition", definition: { name: "mine" } } },
    { type: "tool_addition", tool: { type: "tool_reference", name: "mine" } },
    { type: "search_result", source: "a name", content: [{ type: "text", text: "" }] },
    { type: "image", source: { type: "base64", data: "" } },
    { type: "tool_use", input: { source: { type: "url" } } },
    { type: "tool_result", content: "text" },
  ];
  const tools = [
    { name: "Bash" },
    { type: "custom" },
    { type: "bash_20250124" },
    { type: "text_editor_20250728" },
  ];
  expect(
    refusalOfRequest({ tools, messages: [{ role: "user", content }], mcp_servers: [], container: null }),
  ).toBe(null);
});

test("what is no JSON object is refused", async () => {
  await open();
  for (const body of ["", "{", "[1", '"x"']) expect((await ask(body)).status).toBe(400);
  expect(model.requests).toEqual([]);
});

test("a request in two readings goes out in one", async () => {
  await open();
  const first = `{"tools":[{"type":"web_fetch_20250910","name":"x"}],`;
  expect((await ask(`${first}${JSON.stringify(MESSAGE).slice(1)}`)).status).toBe(200);
  expect(model.requests[0]?.headers["content-length"]).toBe(String(JSON.stringify(MESSAGE).length));
});

test.each([true, false])("what an answer used is counted, streamed: %s", async (stream) => {
  const used: (CallUsage | null)[] = [];
  await open(counting(used));
  await ask({ ...MESSAGE, stream });
  expect(used).toEqual([{ ...usageOfUnanswered(1200), model: "some-model", outputTokens: 80 }]);
});

test("so many calls at once and no more, and the next ones when those are answered", async () => {
  await open({}, [{ when: /./, turns: [{ text: "hello", delayMs: 1500 }] }]);
  const first = await Promise.all(Array.from({ length: 20 }, () => ask(MESSAGE)));
  expect(first.filter(({ status }) => status === 200)).toHaveLength(16);
  expect(first.filter(({ status }) => status === 429)).toHaveLength(4);
  expect((await ask(MESSAGE)).status).toBe(200);
});

function halfACall(): http.ClientRequest {
  const call = http.request({
    socketPath: proxy.socketPath,
    method: "POST",
    path: "/v1/messages",
    headers: { "x-api-key": proxy.credential.value, "content-length": 1000 },
  });
  call.on("error", () => {});
  call.write("{");
  return call;
}

test("a call that never sends all of itself holds a place, and more than a place it does not get", async () => {
  await open();
  const calls = Array.from({ length: 16 }, halfACall);
  await expect.poll(async () => (await ask(MESSAGE)).status).toBe(429);
  for (const call of calls) call.destroy();
  await expect.poll(async () => (await ask(MESSAGE)).status).toBe(200);
});

test("large requests at once hold so much of our memory and no more", async () => {
  await open({}, [{ when: /./, turns: [{ text: "hello", delayMs: 300 }] }]);
  const large = { ...MESSAGE, messages: [{ role: "user", content: `hi ${"x".repeat(25 << 20)}` }] };
  const replies = await Promise.all(Array.from({ length: 5 }, () => ask(large)));
  expect(replies.some(({ status }) => status === 413)).toBe(true);
  expect((await ask(MESSAGE)).status).toBe(200);
});

test("a request of very many values, which would hold us for half a minute, is refused unread", async () => {
  await open();
  const call = { role: "user", content: [{ type: "text", text: "a, b, [c], {d}" }] };
  const window = { ...MESSAGE, messages: Array.from({ length: 20_000 }, () => call) };
  expect((await ask(window)).status).toBe(200);
  expect(await ask(`{"messages":[${"[],".repeat(300_000)}[]]}`)).toMatchObject({
    status: 413,
    text: expect.stringContaining("values") as string,
  });
  expect(model.requests).toHaveLength(1);
});

test("when the money is spent no call goes out", async () => {
  await open({ admit: async () => ({ kind: "refused", reason: "the budget of this item is spent" }) });
  const reply = await ask(MESSAGE);
  expect(reply.status).toBe(403);
  expect(reply.text).toContain("the budget of this item is spent");
  expect(model.requests).toEqual([]);
});

const limited = (overage: string) => ({
  "anthropic-ratelimit-unified-status": "rejected",
  "anthropic-ratelimit-unified-reset": "1800000000",
  "anthropic-ratelimit-unified-representative-claim": "five_hour",
  "anthropic-ratelimit-unified-overage-status": overage,
});

test("a usage limit is told with the answer that is refused for it, and an answer says that there is none", async () => {
  const limits: unknown[] = [];
  await open({ onUsageLimit: (of, limit) => void limits.push([of, limit]) }, [
    { when: /paid/, turns: [{ text: "on", headers: limited("allowed") }] },
    { when: /warned/, turns: [{ text: "on", headers: limited("rejected") }] },
    {
      when: /hi/,
      turns: [{ status: 429, type: "rate_limit_error", message: "no", headers: limited("rejected") }],
    },
    { when: /busy/, turns: [{ status: 529, type: "overloaded_error", message: "later" }] },
  ]);
  for (const content of ["paid", "warned", "busy"])
    await ask({ ...MESSAGE, messages: [{ role: "user", content }] });
  expect(limits).toEqual([
    ["some-model", null],
    ["some-model", null],
  ]);
  expect((await ask(MESSAGE)).status).toBe(429);
  expect(limits.at(-1)).toEqual(["some-model", { resetsAt: 1_800_000_000_000, kind: "five_hour" }]);
});

test("to count tokens costs nothing, so nobody is asked for the money", async () => {
  await open({ admit: async () => ({ kind: "refused", reason: "the budget of this item is spent" }) });
  expect((await ask(MESSAGE, { path: "/v1/messages/count_tokens" })).status).toBe(200);
});

test("what makes a call dearer is left out, and what says that it is not wanted goes out", async () => {
  await open();
  await ask({ ...MESSAGE, speed: "fast", service_tier: "auto" });
  await ask({ ...MESSAGE, speed: "standard", service_tier: "standard_only" });
  expect(model.requests[0]?.body).toEqual(MESSAGE);
  expect(model.requests[1]?.body).toMatchObject({ speed: "standard", service_tier: "standard_only" });
  expect(refusals).toEqual([
    'the field "speed" of requests to the model makes a call dearer and is left out',
    'the field "service_tier" of requests to the model makes a call dearer and is left out',
  ]);
  const fallbacks = [{ model: "m", speed: "fast" }];
  expect((await ask({ ...MESSAGE, fallbacks })).status).toBe(403);
});

test("whoever waits for money and leaves costs nothing and is not reported", async () => {
  let asked = 0;
  await open({
    admit: async (_, gone) => {
      asked += 1;
      await new Promise((resolve) => gone.addEventListener("abort", resolve));
      return { kind: "refused", reason: "gone" };
    },
  });
  const request = http.request({
    socketPath: proxy.socketPath,
    method: "POST",
    path: "/v1/messages",
    headers: { "x-api-key": proxy.credential.value },
  });
  request.on("error", () => {}); // our own doing
  request.end(JSON.stringify(MESSAGE));
  await expect.poll(() => asked).toBe(1);
  request.destroy();
  expect((await ask("", { method: "GET" })).status).toBe(404);
  expect(model.requests).toEqual([]);
  expect(refusals).toHaveLength(1);
});

test("a model that is away is told as such", async () => {
  await open({ upstream: "http://127.0.0.1:9" });
  expect(await ask(MESSAGE)).toMatchObject({
    status: 502,
    text: expect.stringContaining("cannot be reached") as string,
  });
});

test("a gateway that answers with another protocol is told as one that does not answer, and holds back nobody's money", async () => {
  const other = http.createServer();
  other.on(
    "request",
    (_, response) => void response.writeHead(101, { upgrade: "x", connection: "upgrade" }).end(),
  );
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const used: (CallUsage | null)[] = [];
  const { port } = other.address() as AddressInfo;
  await open({ upstream: `http://127.0.0.1:${port}`, ...counting(used) });
  expect(await ask(MESSAGE)).toMatchObject({ status: 502 });
  expect(used).toEqual([null]);
  other.closeAllConnections();
  other.close();
});

test("a gateway whose status is none is told as one that does not answer", async () => {
  const odd = createServer((client) => client.end("HTTP/1.1 000 no\r\ncontent-length: 0\r\n\r\n"));
  await new Promise<void>((resolve) => odd.listen(0, "127.0.0.1", resolve));
  const used: (CallUsage | null)[] = [];
  await open({ upstream: `http://127.0.0.1:${(odd.address() as AddressInfo).port}`, ...counting(used) });
  expect(await ask(MESSAGE)).toMatchObject({ status: 502 });
  expect(used).toEqual([null]);
  odd.close();
});

/** A model that says what it is told to, in pieces, and keeps the last one back until it may end. */
async function gateway(pieces: string[], headers: Record<string, string> = {}) {
  let arrived = 0;
  const server = http.createServer((request, response) => {
    arrived += 1;
    request.resume();
    if (pieces.length === 0) return;
    response.writeHead(200, { "content-type": "text/event-stream", ...headers });
    for (const piece of pieces) response.write(piece);
    if (headers["x-ends"] !== "never") response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived: () => arrived,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

test("a gateway that says which key it was given does not say it to the box", async () => {
  const told = await gateway(["it is sk-ant-the", "-real", "-one, or sk-ant-", "nothing"], {
    "x-key": "sk-ant-the-real-one",
  });
  await open({ upstream: told.url });
  const reply = await ask(MESSAGE);
  const dummy = proxy.credential.value;
  expect(reply.headers["x-key"]).toBe(dummy);
  expect(reply.text).toBe(`it is ${dummy}, or sk-ant-nothing`);
  told.close();
});

const event = (type: string, more: object) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`;

test("whoever leaves before an answer's end is charged for what was written until then", async () => {
  const piece = { index: 0, delta: { type: "text_delta", text: "word ".repeat(60) } };
  const endless = await gateway(
    [
      event("message_start", {
        message: { model: "some-model", usage: { input_tokens: 1200, output_tokens: 1 } },
      }),
      event("content_block_delta", piece),
      event("content_block_delta", piece),
    ],
    { "x-ends": "never" },
  );
  const used: (CallUsage | null)[] = [];
  await open({ upstream: endless.url, ...counting(used) });
  await new Promise<void>((resolve) => {
    const request = http.request(
      {
        socketPath: proxy.socketPath,
        method: "POST",
        path: "/v1/messages",
        headers: { "x-api-key": proxy.credential.value },
      },
      (response) => {
        let seen = 0;
        response.on("error", () => {}); // our own doing
        response.on("close", resolve);
        response.on("data", (chunk: Buffer) => {
          seen += chunk.length;
          if (seen > 600) request.destroy();
        });
      },
    );
    request.on("error", () => {}); // as above
    request.end(JSON.stringify(MESSAGE));
  });
  await expect.poll(() => used).toMatchObject([{ inputTokens: 1200, outputTokens: 200 }]);
  endless.close();
});

test.each([
  ["in pieces, which ends with him, is charged for the question", true, 0],
  ["in one, which is made all the same, is charged for as long a one as he asked for", false, 50_000],
])("whoever leaves before an answer %s", async (_, stream, outputTokens) => {
  const silent = await gateway([]);
  const used: (CallUsage | null)[] = [];
  await open({ upstream: silent.url, ...counting(used) });
  const request = http.request({
    socketPath: proxy.socketPath,
    method: "POST",
    path: "/v1/messages",
    headers: { "x-api-key": proxy.credential.value },
  });
  request.on("error", () => {}); // our own doing
  const messages = [{ role: "user", content: "x".repeat(30_000) }];
  request.end(JSON.stringify({ ...MESSAGE, messages, stream, max_tokens: 50_000 }));
  await expect.poll(silent.arrived).toBe(1);
  request.destroy();
  await expect.poll(() => used).toMatchObject([{ outputTokens }]);
  expect(used[0]?.inputTokens).toBeGreaterThan(10_000);
  silent.close();
});

test("whoever leaves in the middle of an answer in one has not saved what comes at its end", async () => {
  const slow = await gateway(['{"type":"message","content":[{"type":"text","text":"all of it"}],'], {
    "content-type": "application/json",
    "x-ends": "never",
  });
  const used: (CallUsage | null)[] = [];
  await open({ upstream: slow.url, ...counting(used) });
  const request = http.request(
    {
      socketPath: proxy.socketPath,
      method: "POST",
      path: "/v1/messages",
      headers: { "x-api-key": proxy.credential.value },
    },
    (response) => {
      response.on("error", () => {}); // our own doing
      response.on("data", () => request.destroy());
    },
  );
  request.on("error", () => {}); // as above
  request.end(JSON.stringify({ ...MESSAGE, stream: false, max_tokens: 50_000 }));
  await expect.poll(() => used).toMatchObject([{ outputTokens: 50_000 }]);
  slow.close();
});

test("whoever leaves an answer that he did not read is charged for what may have been written meanwhile", async () => {
  const start = event("message_start", {
    message: { model: "some-model", usage: { input_tokens: 1200, output_tokens: 1 } },
  });
  // Nothing that counts by itself, and more than fits on the way.
  const filling = Array.from({ length: 3000 }, () => event("ping", { text: "x".repeat(10_000) }));
  const ahead = await gateway([start, ...filling], { "x-ends": "never" });
  const used: (CallUsage | null)[] = [];
  await open({ upstream: ahead.url, ...counting(used) });
  const request = http.request(
    {
      socketPath: proxy.socketPath,
      method: "POST",
      path: "/v1/messages",
      headers: { "x-api-key": proxy.credential.value },
    },
    // Nobody listens to it.
    () => setTimeout(() => request.destroy(), 3000),
  );
  request.on("error", () => {}); // our own doing
  request.end(JSON.stringify({ ...MESSAGE, max_tokens: 50_000 }));
  await expect.poll(() => used.length, { timeout: 20_000 }).toBe(1);
  // At 500 a second, from when there was no more room.
  expect(used[0]?.outputTokens).toBeGreaterThan(500);
  ahead.close();
}, 30_000);
