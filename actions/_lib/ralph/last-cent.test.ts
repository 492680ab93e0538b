import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { startModelProxy } from "../box/model-proxy.ts";
import { startModel } from "../testing/model/server.ts";
import { noUsage } from "./agent.ts";
import { modelMeter } from "./model-meter.ts";

/** Sixteen at once, each of which costs 0.8 cents: 1200 tokens in and 80 out at $5 and $25. */
async function sixteenCalls(budgetUsd: number) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "whim-cent-"));
  const model = await startModel([{ when: /./, turns: [{ text: "hello", delayMs: 100 }] }]);
  const meter = modelMeter();
  const proxy = await startModelProxy({
    socketPath: path.join(folder, "m.sock"),
    credential: { kind: "api_key", value: model.credential },
    upstream: model.url,
    admit: meter.admit,
  });
  const body = JSON.stringify({
    model: "claude-opus-5",
    max_tokens: 32_000,
    messages: [{ role: "user", content: "hi" }],
  });
  const call = async () =>
    new Promise<number>((resolve, reject) => {
      const request = http.request(
        {
          socketPath: proxy.socketPath,
          method: "POST",
          path: "/v1/messages",
          headers: { "x-api-key": proxy.credential.value },
        },
        (response) => {
          response.resume();
          response.on("end", () => resolve(response.statusCode ?? 0));
        },
      );
      request.on("error", reject);
      request.end(body);
    });
  try {
    meter.allow(budgetUsd);
    const answers = await Promise.all(Array.from({ length: 16 }, call));
    const { usage } = await meter.settle(noUsage);
    const count = (status: number) => answers.filter((answer) => answer === status).length;
    return { made: count(200), refused: count(403), asked: model.requests.length, usd: usage.usd };
  } finally {
    await proxy.close();
    await model.close();
    rmSync(folder, { recursive: true });
  }
}

test("sixteen calls at once on the last cent are two, one after the other, and fourteen refusals", async () => {
  const { usd, ...calls } = await sixteenCalls(0.01);
  expect(calls).toEqual({ made: 2, refused: 14, asked: 2 });
  expect(usd).toBeCloseTo(0.016, 9);
});

test("sixteen calls for which there is money are sixteen, though they might cost more than there is", async () => {
  const { usd, ...calls } = await sixteenCalls(0.13);
  expect(calls).toEqual({ made: 16, refused: 0, asked: 16 });
  expect(usd).toBeCloseTo(0.128, 9);
});
