import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { edgeFunctionEmbedder } from "./edge-function.ts";
import { TEXT_LIMIT } from "./embedder.ts";

let server: Server;
let url: string;
let answer: (request: IncomingMessage, response: ServerResponse, body: string) => void;
const vector = Array.from({ length: 384 }, () => 0.05);
const json = (value: unknown) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));

beforeEach(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => answer(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const embed = (texts: string[], timeoutMs?: number) =>
  edgeFunctionEmbedder({ url: `${url}/`, key: "k" }, timeoutMs).embed(texts);

test("a function that was never deployed is a failure that says how to deploy it, and what else to set", async () => {
  answer = (_, response) => void response.writeHead(404).end("Function not found");
  await expect(embed(["a"])).rejects.toThrow(
    /404 .*supabase functions deploy embed.*hashed-4.*Function not found/,
  );
});

test.each([
  ["a page", (_: IncomingMessage, response: ServerResponse) => void response.end("<html>")],
  ["nothing", json(null)],
  ["vectors of another model", json({ model: "hashed-4", embeddings: [vector] })],
  ["too few", json({ model: "gte-small", embeddings: [] })],
  ["too short ones", json({ model: "gte-small", embeddings: [[1, 2]] })],
  ["no numbers", json({ model: "gte-small", embeddings: [vector.map(() => null)] })],
])("%s in place of vectors is a failure, and nothing is stored of it", async (_, sent) => {
  answer = sent;
  await expect(embed(["a"])).rejects.toThrow("something else than 1 vectors of gte-small");
});

test("a function that never answers is given up, and a redirect is not followed with the key", async () => {
  answer = () => {};
  await expect(embed(["a"], 100)).rejects.toThrow(/timeout/i);
  const asked: (string | undefined)[] = [];
  answer = (request, response) => {
    asked.push(request.url);
    response.writeHead(307, { location: `${url}/elsewhere` }).end();
  };
  await expect(embed(["a"])).rejects.toThrow("answered 307");
  expect(asked).toEqual(["/functions/v1/embed"]);
});

test("long texts are cut, blank ones are not sent, and without any nothing is asked", async () => {
  const bodies: { texts: string[] }[] = [];
  answer = (request, response, body) => {
    const sent = JSON.parse(body) as { texts: string[] };
    bodies.push(sent);
    json({ model: "gte-small", embeddings: sent.texts.map(() => vector) })(request, response);
  };
  expect(await embed(["", "x".repeat(TEXT_LIMIT + 1)])).toEqual([null, vector]);
  expect(bodies).toEqual([{ texts: ["x".repeat(TEXT_LIMIT)] }]);
  expect(await embed([" \n"])).toEqual([null]);
  expect(bodies).toHaveLength(1);
});
