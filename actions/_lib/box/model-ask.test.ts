import { expect, test } from "vitest";
import { askedCall } from "./model-ask.ts";

const ask = (more: object) => {
  const request = {
    model: "claude-opus-5",
    max_tokens: 1000,
    messages: [{ role: "user", content: "hi" }],
    ...more,
  };
  return askedCall(request, JSON.stringify(request));
};

test("the most that a call may cost is its longest answer and all of its text", () => {
  const { mostUsd, inputTokens } = ask({});
  expect(mostUsd).toBeCloseTo((inputTokens * 5 + 1000 * 25) / 1_000_000, 9);
  expect(ask({ max_tokens: 2000 }).mostUsd).toBeCloseTo(mostUsd + 0.025, 5);
  expect(ask({ model: "unheard-of" }).mostUsd).toBeGreaterThan(2.9 * mostUsd);
  expect(ask({ fallbacks: [{ model: "claude-opus-4-1" }] }).mostUsd).toBeGreaterThan(2.9 * mostUsd);
});

test.each([
  { max_tokens: 1e300 },
  { max_tokens: "many" },
  { max_tokens: -1 },
  { model: 5 },
  { messages: "x" },
])("nonsense like %j has a price all the same", (more) => {
  const { mostUsd } = ask(more);
  expect(mostUsd).toBeGreaterThan(0);
  expect(mostUsd).toBeLessThan(100);
});

test("an image is a few tokens and not its length, and a text of the same length is all of it", () => {
  const data = "A".repeat(300_000);
  const image = { type: "image", source: { type: "base64", media_type: "image/png", data } };
  const result = { type: "tool_result", content: [image] };
  for (const block of [image, result])
    expect(ask({ messages: [{ role: "user", content: [block] }] }).inputTokens).toBeLessThan(6000);
  expect(ask({ messages: [{ role: "user", content: data }] }).inputTokens).toBeGreaterThan(100_000);
});

test("a conversation that goes on at the provider may cost as much as one that is sent whole", () => {
  expect(ask({ thread: { type: "continue", id: "t" } }).mostUsd).toBeGreaterThan(ask({}).mostUsd + 0.9);
  expect(ask({ thread: { type: "create" } }).mostUsd).toBeCloseTo(ask({}).mostUsd, 3);
});

test("what is kept for later calls costs more, and more for an hour", () => {
  const text = { type: "text", text: "x".repeat(30_000) };
  const kept = (ttl: object) =>
    ask({
      messages: [{ role: "user", content: [{ ...text, cache_control: { type: "ephemeral", ...ttl } }] }],
    }).mostUsd;
  const plain = ask({ messages: [{ role: "user", content: [text] }] }).mostUsd;
  expect(kept({})).toBeGreaterThan(plain);
  expect(kept({ ttl: "1h" })).toBeGreaterThan(kept({}));
});
