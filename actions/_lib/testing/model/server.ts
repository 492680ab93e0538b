import { type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Conversation, type ModelScript, type Turn, dueTurn } from "./script.ts";

export type ScriptedModel = {
  url: string;
  /** The only credential it accepts, as an API key or as a subscription's token. */
  credential: string;
  /** May be changed while it runs. */
  script: ModelScript;
  /** What `GET /v1/models` offers, the most recent first; null is a gateway without that list. May be changed as well. */
  models: ScriptedOffer[] | null;
  requests: {
    path: string;
    headers: Record<string, string | string[] | undefined>;
    body: Conversation & { model?: string; max_tokens?: number };
  }[];
  close(): Promise<void>;
};

export type ScriptedOffer = { id: string; line: string | null; lifecycle: string };

type Block =
  | { type: "text"; text: string }
  | { type: "tool_use"; id: string; name: string; input: Record<string, unknown> };
type Answer = { blocks: Block[]; stop: "end_turn" | "tool_use" | "refusal" | "max_tokens" };

const USAGE = {
  input_tokens: 1200,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
  output_tokens: 80,
};

/** A model that costs nothing and does what a script says, behind the Messages API that the real agent speaks. */
export async function startModel(
  script: ModelScript,
  credential = "sk-ant-scripted",
): Promise<ScriptedModel> {
  const requests: ScriptedModel["requests"] = [];
  const offers: ScriptedOffer[] = [
    { id: "scripted-sonnet-9", line: "sonnet", lifecycle: "active" },
    { id: "scripted-opus-9", line: "opus", lifecycle: "active" },
    { id: "scripted-sonnet-8", line: "sonnet", lifecycle: "retired" },
  ];
  let nextId = 0;

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const given =
        request.headers["x-api-key"] ?? (request.headers.authorization ?? "").replace(/^Bearer /, "");
      if (request.method === "HEAD") return void response.writeHead(200).end();
      if (given !== credential) return fail(response, 401, "authentication_error", "invalid x-api-key");
      if (request.method === "GET" && pathname === "/v1/models") return listModels(response);
      if (request.method !== "POST" || !pathname.startsWith("/v1/messages"))
        return fail(response, 404, "not_found_error", "Not found");
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Conversation & {
        model?: string;
        max_tokens?: number;
        stream?: boolean;
        tools?: unknown[];
      };
      requests.push({ path: pathname, headers: request.headers, body });
      if (pathname.endsWith("/count_tokens")) return json(response, { input_tokens: USAGE.input_tokens });
      // The agent asks side questions (a title, a summary) without tools: those are not part of the script.
      const aside =
        (request.headers["user-agent"] ?? "").startsWith("claude-cli") && (body.tools ?? []).length === 0;
      const turn: Turn = aside ? { text: "ok" } : dueTurn(script, body);
      const delay = "delayMs" in turn ? (turn.delayMs ?? 0) : 0;
      setTimeout(() => void play(response, turn, body), delay).unref();
    });
  });

  async function play(
    response: ServerResponse,
    turn: Turn,
    body: { model?: string; stream?: boolean },
  ): Promise<void> {
    if ("hang" in turn) return;
    if ("status" in turn) return fail(response, turn.status, turn.type, turn.message, turn.headers);
    const answer = answerOf(turn);
    const message = {
      id: `msg_${(nextId += 1)}`,
      type: "message",
      role: "assistant",
      model: body.model ?? "scripted",
    };
    if (body.stream !== true) {
      return json(response, {
        ...message,
        content: answer.blocks,
        stop_reason: answer.stop,
        stop_sequence: null,
        usage: USAGE,
      });
    }
    response.writeHead(200, { "content-type": "text/event-stream", ...subscription(), ...headersOf(turn) });
    const send = (type: string, data: object) =>
      response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
    send("message_start", {
      message: {
        ...message,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { ...USAGE, output_tokens: 1 },
      },
    });
    if ("cut" in turn) return void response.destroy();
    for (const [index, block] of answer.blocks.entries()) {
      if (block.type === "text") {
        send("content_block_start", { index, content_block: { type: "text", text: "" } });
        const letterMs = "letterMs" in turn ? turn.letterMs : undefined;
        for (const text of letterMs === undefined ? [block.text] : block.text) {
          send("content_block_delta", { index, delta: { type: "text_delta", text } });
          if (letterMs !== undefined) await new Promise((resolve) => setTimeout(resolve, letterMs).unref());
        }
      } else {
        send("content_block_start", { index, content_block: { ...block, input: {} } });
        send("content_block_delta", {
          index,
          delta: { type: "input_json_delta", partial_json: JSON.stringify(block.input) },
        });
      }
      send("content_block_stop", { index });
    }
    send("message_delta", {
      delta: { stop_reason: answer.stop, stop_sequence: null },
      usage: { output_tokens: USAGE.output_tokens },
    });
    send("message_stop", {});
    response.end();
  }

  function answerOf(turn: Turn): Answer {
    if ("tools" in turn) {
      const blocks = turn.tools.map(({ name, input }): Block => ({
        type: "tool_use",
        id: `toolu_${(nextId += 1)}`,
        name,
        input,
      }));
      return { blocks, stop: "tool_use" };
    }
    if ("truncated" in turn) return { blocks: [{ type: "text", text: turn.truncated }], stop: "max_tokens" };
    if ("refuse" in turn) return { blocks: [{ type: "text", text: turn.refuse }], stop: "refusal" };
    return { blocks: [{ type: "text", text: "text" in turn ? turn.text : "" }], stop: "end_turn" };
  }

  function listModels(response: ServerResponse): void {
    if (model.models === null) fail(response, 404, "not_found_error", "Not found");
    else json(response, modelList(model.models));
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const model: ScriptedModel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credential,
    script,
    models: offers,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return model;
}

function headersOf(turn: Turn): Record<string, string> {
  return "headers" in turn ? (turn.headers ?? {}) : {};
}

/** What a subscription's answers carry beside the text. */
function subscription(): Record<string, string> {
  return {
    "anthropic-ratelimit-unified-status": "allowed",
    "anthropic-ratelimit-unified-reset": String(Math.floor(Date.now() / 1000) + 3600),
  };
}

function modelList(models: ScriptedOffer[]): object {
  const data = models.map((model) => ({
    type: "model",
    display_name: model.id,
    created_at: "2026-01-01T00:00:00Z",
    deprecated_at: null,
    capabilities: { structured_outputs: { supported: true } },
    ...model,
  }));
  return { data, has_more: false, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null };
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function fail(
  response: ServerResponse,
  status: number,
  type: string,
  message: string,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify({ type: "error", error: { type, message } }));
}
