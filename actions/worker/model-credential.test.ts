import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { closedAddress } from "../_lib/testing/closed-address.ts";
import { startModel } from "../_lib/testing/model/server.ts";
import { credentialRefused, tryModelCredential } from "./model-credential.ts";

const said: string[] = [];
const say = (line: string) => void said.push(line);

async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const refusal = (message: string, type = "authentication_error") =>
  JSON.stringify({ type: "error", error: { type, message } });

test("a key that the model knows is tried without a message, and one that it does not know is named", async () => {
  const model = await startModel([]);
  onTestFinished(() => model.close());
  await tryModelCredential({ kind: "api_key", value: model.credential }, model.url, say);
  expect(model.requests).toEqual([]);
  const wrong = tryModelCredential({ kind: "api_key", value: "sk-ant-of-yesterday" }, model.url, say);
  await expect(wrong).rejects.toThrow(
    /anthropic-api-key.*401: invalid x-api-key.*put a key that is in use into the secret/,
  );
});

test("a gateway that repeats the key it was given does not get it into a log", async () => {
  const url = await answering((request, response) => {
    response.writeHead(401).end(refusal(`invalid key ${String(request.headers["x-api-key"])}`));
  });
  const tried = tryModelCredential({ kind: "api_key", value: "sk-ant-secret" }, url, say);
  await expect(tried).rejects.toThrow(/invalid key \*\*\*/);
});

test("who is not there, sends elsewhere or has no such list stops nobody", async () => {
  const elsewhere: string[] = [];
  const other = await answering((request, response) => {
    elsewhere.push(request.url ?? "");
    response.writeHead(401).end(refusal("invalid x-api-key"));
  });
  const sends = await answering((_, response) => response.writeHead(302, { location: other }).end());
  const lists = await answering((_, response) => response.writeHead(404).end("no such page"));
  for (const url of [await closedAddress(), sends, lists])
    await tryModelCredential({ kind: "api_key", value: "k" }, url, say);
  expect(elsewhere).toEqual([]);
  expect(said.join("\n")).toContain("could not be tried");
});

const ofKey = (status: number, body: string) => credentialRefused("api_key", { status, body });

test("only an answer about the credential itself is a no", () => {
  expect(ofKey(401, refusal("invalid x-api-key"))).toBe("401: invalid x-api-key");
  expect(ofKey(403, refusal("this key was disabled"))).toBe("403: this key was disabled");
  expect(ofKey(403, refusal("not for this model", "permission_error"))).toBeNull();
  expect(ofKey(400, refusal("credit balance too low", "invalid_request_error"))).toBeNull();
  expect(ofKey(429, refusal("slow down", "rate_limit_error"))).toBeNull();
  expect(ofKey(529, refusal("overloaded", "overloaded_error"))).toBeNull();
  expect(ofKey(401, "<html>sign in to the gateway</html>")).toBeNull();
  expect(ofKey(401, "null")).toBeNull();
});

const isBad = (message: string) =>
  credentialRefused("oauth_token", { status: 401, body: refusal(message) }) !== null;

test("a subscription's token that is only good for Claude Code goes on, one that has ended does not", () => {
  expect(isBad("OAuth authentication is currently not supported.")).toBe(false);
  expect(isBad("This credential is only authorized for use with Claude Code")).toBe(false);
  expect(isBad("Invalid bearer token")).toBe(true);
  expect(isBad("OAuth token has expired. Please obtain a new token.")).toBe(true);
  expect(isBad("OAuth token revoked")).toBe(true);
});
