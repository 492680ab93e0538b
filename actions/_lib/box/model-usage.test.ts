import { expect, test } from "vitest";
import { usageOfUnanswered, usageReader } from "./model-usage.ts";

const read = (streamed: boolean, ...pieces: (object | string)[]) => {
  const reader = usageReader(streamed, { inputTokens: 700, outputTokens: 9_000, unheardTokens: 0 });
  for (const piece of pieces) reader.push(Buffer.from(typeof piece === "string" ? piece : line(piece)));
  return reader.end();
};
const line = (event: object) => `data: ${JSON.stringify(event)}\n\n`;
const start = (usage: object) => ({ type: "message_start", message: { model: "m", usage } });
const pass = (input_tokens: number, output_tokens: number) => ({ input_tokens, output_tokens });
const end = (usage: object) => ({ type: "message_delta", usage });

test("of the totals that each event repeats the last ones count", () => {
  expect(
    read(
      true,
      start({
        input_tokens: 10,
        output_tokens: 1,
        cache_read_input_tokens: 5,
        cache_creation_input_tokens: 3,
      }),
      end({ output_tokens: 20 }),
    ),
  ).toEqual({
    ...usageOfUnanswered(10),
    model: "m",
    outputTokens: 20,
    cacheReadTokens: 5,
    cacheWriteTokens: 3,
  });
});

test("what is kept for an hour, searches, and where an answer was made are read from it", () => {
  const usage = {
    input_tokens: 1,
    output_tokens: 1,
    cache_creation_input_tokens: 9,
    cache_creation: { ephemeral_5m_input_tokens: 2, ephemeral_1h_input_tokens: 7 },
    server_tool_use: { web_search_requests: 2 },
    inference_geo: "us",
  };
  expect(read(false, JSON.stringify({ type: "message", model: "m", usage }))).toMatchObject({
    cacheWriteTokens: 9,
    cacheWriteHourTokens: 7,
    webSearches: 2,
    surcharge: 1.1,
  });
});

test("a summary that the provider makes on the way is in no total and is counted", () => {
  const iterations = [
    { type: "compaction", ...pass(180_000, 3_500) },
    { type: "message", ...pass(23_000, 1_000) },
  ];
  expect(read(true, start(pass(23_000, 1)), end({ output_tokens: 1_000, iterations }))).toMatchObject({
    inputTokens: 203_000,
    outputTokens: 4_500,
  });
});

test("an answer that ends before it says what it used has used at least what was asked", () => {
  expect(read(true)).toEqual(usageOfUnanswered(700));
  expect(read(true, "event: ping\n\n")).toEqual(usageOfUnanswered(700));
});

test("a gateway that leaves out figures, or gives ones below nothing, is counted by what it wrote", () => {
  const text = { type: "text", text: "x".repeat(3_000) };
  const call = { type: "tool_use", input: { command: "x".repeat(2_986) } };
  expect(
    read(true, start(pass(5, 1)), { type: "content_block_delta", delta: text }, { type: "message_delta" }),
  ).toMatchObject({ inputTokens: 5, outputTokens: 1_000 });
  expect(read(false, JSON.stringify({ type: "message", content: [text, call] }))).toMatchObject({
    inputTokens: 700,
    outputTokens: 2_000,
  });
  expect(read(false, JSON.stringify({ type: "message", usage: pass(-9, -9) }))).toEqual(
    usageOfUnanswered(700),
  );
});

/** What is left in the middle of it, after so many seconds. */
const leave = (seconds: number, ...events: object[]) => {
  let now = 0;
  const reader = usageReader(true, { inputTokens: 700, outputTokens: 9_000, unheardTokens: 0 }, () => now);
  for (const event of events) reader.push(Buffer.from(line(event)));
  now = seconds * 1000;
  return reader.end(true).outputTokens;
};
const thought = (type: string, more: object = {}) => ({
  type: "content_block_start",
  content_block: { type, ...more },
});

test("thoughts that are not shown cost whoever leaves in the middle of them as many tokens as may be written by then", () => {
  expect(leave(4, start(pass(700, 1)), thought("thinking", { thinking: "" }))).toBe(2_000);
  expect(leave(600, start(pass(700, 1)), thought("thinking", { thinking: "" }))).toBe(9_000);
  // Of what has ended the length is known.
  expect(
    leave(4, start(pass(700, 1)), thought("thinking"), { type: "content_block_stop" }, thought("text")),
  ).toBe(1);
});

test("thoughts are counted by what they are sealed in, where they are not shown otherwise", () => {
  const sealed = { type: "signature_delta", signature: "x".repeat(3_000) };
  const stop = { type: "content_block_stop" };
  expect(leave(1, thought("thinking"), { type: "content_block_delta", delta: sealed }, stop)).toBe(1_000);
  expect(leave(1, thought("redacted_thinking", { data: "x".repeat(600) }), stop)).toBe(200);
});

test("a tool's input of which nothing is told before it is whole costs whoever leaves in the middle of it as thoughts do", () => {
  const input = {
    type: "content_block_delta",
    delta: { type: "input_json_delta", partial_json: "x".repeat(30) },
  };
  expect(leave(4, start(pass(700, 1)), thought("tool_use", { input: {} }))).toBe(2_001);
  expect(leave(4, start(pass(700, 1)), thought("tool_use", { input: {} }), input)).toBe(2_011);
  expect(leave(4, thought("tool_use", { input: {} }), { type: "content_block_stop" })).toBe(1);
});

test("what was not read was written all the same, also where it is read a little at a time", () => {
  let now = 0;
  const reader = usageReader(true, { inputTokens: 700, outputTokens: 9_000, unheardTokens: 0 }, () => now);
  const text = { type: "content_block_delta", delta: { type: "text_delta", text: "x".repeat(30) } };
  for (const event of [start(pass(700, 1)), thought("text"), text]) reader.push(Buffer.from(line(event)));
  for (const pauseMs of [2000, 3000]) {
    reader.pause();
    now += pauseMs;
    reader.push(Buffer.from(line(text)));
    // As long as it is read, what is written is what came.
    now += 60_000;
  }
  expect(reader.end(true).outputTokens).toBe(30 + 2_500);
});
