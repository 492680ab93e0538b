import { afterEach, expect, test } from "vitest";
import { hurriedClock } from "../testing/loop.ts";
import { type Turn, usageLimitUntil } from "../testing/model/script.ts";
import { type ScriptedModel, startModel } from "../testing/model/server.ts";
import { type MessagesOptions, openMessages } from "./messages.ts";

let model: ScriptedModel | undefined;
afterEach(async () => {
  await model?.close();
  model = undefined;
});

async function open(turn: Turn, more: Partial<MessagesOptions> & { models?: null } = {}) {
  model = await startModel([{ when: /./, turns: [turn] }]);
  if (more.models === null) model.models = null;
  const { url: baseUrl, credential: apiKey } = model;
  const options = { apiKey, baseUrl, model: "sonnet", maxTokens: 1000, retries: 1, timeoutMs: 20_000 };
  return openMessages({ ...options, prices: null, clock: hurriedClock, ...more });
}

const QUESTION = { system: "s", schema: { type: "object" }, signal: new AbortController().signal };
const ask = async (turn: Turn, more: Partial<MessagesOptions> = {}) =>
  (await open(turn, more)).ask({ ...QUESTION, messages: [{ role: "user", content: "hello" }] });

test("a line's name becomes its newest model, and every call is made with that", async () => {
  const messages = await open({ text: "{}" });
  expect(messages.model).toBe("scripted-sonnet-9");
  await messages.ask({ ...QUESTION, messages: [{ role: "user", content: "hello" }] });
  expect(model?.requests[0]?.body).toMatchObject({ model: "scripted-sonnet-9", max_tokens: 1000 });
});

test("a gateway that has no list of models is taken at its word", async () => {
  expect((await open({ text: "{}" }, { models: null, model: "our-own-model" })).model).toBe("our-own-model");
});

test("a wrong key is said before anything is asked, by the call's status", async () => {
  await expect(open({ text: "{}" }, { apiKey: "sk-ant-wrong" })).rejects.toThrow(
    /answered 401.*Check the API key/,
  );
});

test("a usage limit says when it ends", async () => {
  const reset = Math.floor(Date.now() / 1000) + 3600;
  const answer = await ask({
    ...(usageLimitUntil(reset) as { status: number; type: string; message: string }),
  });
  expect(answer).toMatchObject({ kind: "failed", failure: "usage_limit", retryAt: reset * 1000 });
});

test("a model that never answers is given up after its time, and its retries", async () => {
  const answer = await ask({ hang: true }, { timeoutMs: 300 });
  expect(answer).toMatchObject({ kind: "failed", failure: "unavailable", retryAt: null });
  expect(model?.requests).toHaveLength(2);
});

test("a model that nobody answers for is unavailable, not misconfigured", async () => {
  const messages = await open({ text: "{}" });
  await model?.close();
  const answer = await messages.ask({ ...QUESTION, messages: [{ role: "user", content: "hello" }] });
  expect(answer).toMatchObject({ kind: "failed", failure: "unavailable" });
});

test.each([
  [400, "invalid_request_error", "output_config: unknown field", "misconfigured"],
  [402, "billing_error", "no credit", "misconfigured"],
  [403, "permission_error", "not allowed", "misconfigured"],
  [404, "not_found_error", "model: gone", "misconfigured"],
  [413, "request_too_large", "too large", "too_long"],
  [429, "rate_limit_error", "slow down", "unavailable"],
  [500, "api_error", "oops", "unavailable"],
  [529, "overloaded_error", "Overloaded", "unavailable"],
])("status %i is %s: %s → %s", async (status, type, message, failure) => {
  const answer = await ask({ status, type, message }, { retries: 0 });
  expect(answer).toMatchObject({ kind: "failed", failure });
  expect((answer as { reason: string }).reason).toContain(message);
  expect(model?.requests).toHaveLength(1);
});

test("what the key is appears in no message", async () => {
  const answer = await ask({ status: 500, type: "api_error", message: "oops" }, { retries: 0 });
  expect(JSON.stringify(answer)).not.toContain("sk-ant-scripted");
});
