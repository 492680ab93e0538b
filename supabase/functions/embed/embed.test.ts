import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { edgeFunctionEmbedder } from "../../../actions/_lib/embed/edge-function.ts";
import { openEmbedder } from "../../../actions/_lib/embed/open-embedder.ts";
import { startTestStore, type TestStore } from "../../../actions/_lib/testing/store.ts";
import { roleKey, signerOfSecret } from "../../../scripts/store/role-key.ts";
import { allowedByStore } from "./allowed-by-store.ts";
import { handler } from "./handler.ts";

const vector = (first: number) => Array.from({ length: 384 }, (_, at) => (at === 0 ? first : 0.01));
const asked: string[] = [];
const embed = async (text: string) => {
  asked.push(text);
  return vector(text.length);
};

function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request("http://127.0.0.1/functions/v1/embed", {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

describe("a request", () => {
  const handle = handler({ mayEmbed: async () => true, embed });

  test("gets one vector for each text, in their order, with the model's name", async () => {
    const response = await handle(post({ texts: ["a", "bcd"] }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ model: "gte-small", embeddings: [vector(1), vector(3)] });
  });

  test.each([
    ["no JSON", "texts", "no JSON"],
    ["no texts", {}, '"texts" is a list of 1 to 32'],
    ["texts that are no list", { texts: "a" }, '"texts" is a list'],
    ["none", { texts: [] }, '"texts" is a list'],
    ["too many", { texts: Array.from({ length: 33 }, () => "a") }, "1 to 32"],
    ["a number", { texts: ["a", 1] }, "texts[1]"],
    ["a blank one", { texts: [" "] }, "texts[0]"],
    ["a long one", { texts: ["a".repeat(4001)] }, "1 to 4000 characters"],
  ])("with %s is refused with the reason, and the model is not asked", async (_, body, reason) => {
    asked.length = 0;
    const response = await handle(post(body));
    expect(response.status).toBe(400);
    expect(((await response.json()) as { message: string }).message).toContain(reason);
    expect(asked).toEqual([]);
  });

  test("of more than a megabyte is refused, also when its header says less", async () => {
    const large = JSON.stringify({ texts: ["a"], more: "x".repeat(1_000_001) });
    expect((await handle(post(large))).status).toBe(413);
    expect((await handle(post(large, { "content-length": "10" }))).status).toBe(413);
  });

  test("by another method is refused", async () => {
    expect((await handle(new Request("http://127.0.0.1/", { method: "GET" }))).status).toBe(405);
  });

  test("that the model fails at, or answers with other numbers, is an error that tells nothing of the text", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    for (const broken of [
      async () => Promise.reject(new Error("out of memory at 'the text'")),
      async () => [1, 2],
      async () => [...vector(1).slice(1), NaN],
    ]) {
      const response = await handler({ mayEmbed: async () => true, embed: broken })(
        post({ texts: ["the text"] }),
      );
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain("the text");
    }
    expect(log).toHaveBeenCalledTimes(3);
    log.mockRestore();
  });
});

describe("a caller", () => {
  let store: TestStore;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    store = await startTestStore();
    const handle = handler({ mayEmbed: allowedByStore(store.url), embed });
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = Buffer.concat(chunks).toString();
        void handle(post(body, request.headers as Record<string, string>)).then(async (answer) =>
          response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text()),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return async () => {
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    };
  }, 300_000);

  const keyOf = (role: "worker" | "intake" | "reader") =>
    roleKey(role, 1, signerOfSecret(store.jwtSecret, "the store"), new Date());

  test("with the secret key, or a key of worker or intake, gets vectors", async () => {
    const texts = ["one", "", "three"];
    const expected = [vector(3), null, vector(5)];
    expect(await edgeFunctionEmbedder({ url, key: store.secretKey }).embed(texts)).toEqual(expected);
    for (const role of ["worker", "intake"] as const) {
      const embedder = openEmbedder("gte-small", {
        url,
        key: store.publishableKey,
        roleKey: keyOf(role).token,
      });
      expect(await embedder.embed(texts)).toEqual(expected);
    }
  });

  test("without a key, with the publishable one alone, a reader's or a revoked one gets none", async () => {
    asked.length = 0;
    expect((await fetch(url, { method: "POST", body: '{"texts":["a"]}' })).status).toBe(401);
    const revoked = keyOf("worker");
    await store.sql("insert into whim.revoked_keys (jti) values ($1)", [revoked.jti]);
    for (const more of [
      {},
      { roleKey: keyOf("reader").token },
      { roleKey: revoked.token },
      { roleKey: "no.jwt.here" },
    ])
      await expect(
        edgeFunctionEmbedder({ url, key: store.publishableKey, ...more }).embed(["a"]),
      ).rejects.toThrow(" 401");
    expect(asked).toEqual([]);
  });

  test("of a store that does not answer is told to come again, and not that the key is wrong", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const handle = handler({ mayEmbed: allowedByStore("http://127.0.0.1:9"), embed });
    expect((await handle(post({ texts: ["a"] }, { apikey: "k" }))).status).toBe(503);
    log.mockRestore();
  });

  test("of more texts than one request takes gets them in several", async () => {
    const texts = Array.from({ length: 40 }, (_, at) => "x".repeat(at + 1));
    const vectors = await edgeFunctionEmbedder({ url, key: store.secretKey }).embed(texts);
    expect(vectors.map((one) => one?.[0])).toEqual(texts.map((text) => text.length));
  });
});

test("the loader that is deployed serves the handler with gte-small's session", async () => {
  const served: ((request: Request) => Promise<Response>)[] = [];
  const runs: unknown[] = [];
  vi.stubGlobal("Deno", {
    env: { get: () => "http://127.0.0.1:9" },
    serve: (handle: (typeof served)[number]) => served.push(handle),
  });
  vi.stubGlobal("Supabase", {
    ai: {
      Session: function Session(model: string) {
        runs.push(model);
      },
    },
  });
  await import("./index.ts");
  expect(runs).toEqual(["gte-small"]);
  expect((await served[0]?.(post({ texts: ["a"] })))?.status).toBe(401);
  vi.unstubAllGlobals();
});
