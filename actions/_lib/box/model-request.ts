/**
 * What a request may say: how the model answers, and of which conversation, by a number that nobody guesses. Nothing about
 * whom else the provider asks, which of its files it reads, or who pays.
 */
const OWN_FIELDS = new Set([
  "model",
  "messages",
  "system",
  "max_tokens",
  "stop_sequences",
  "stream",
  "temperature",
  "top_k",
  "top_p",
  "tools",
  "tool_choice",
  "thinking",
  "output_config",
  "output_format",
  "cache_control",
  "compaction",
  "context_management",
  "diagnostics",
  "fallbacks",
  "fallback_credit_token",
  "inference_geo",
  "metadata",
  "resumption",
  "thread",
]);
/** What is faster or sooner for more than the list's price: nobody asked for it. Each has a value that says so. */
export const DEARER = new Map([
  ["service_tier", "standard_only"],
  ["speed", "standard"],
]);
/** Tools that the agent's own machine runs. All others are run by the provider, some of them on the network. */
const OWN_TOOLS = /^(custom$|bash_|text_editor_|memory_|computer_\d|tool_search_)/;
/** What a conversation with such tools consists of. */
const OWN_BLOCKS = new Set([
  "text",
  "image",
  "document",
  "search_result",
  "thinking",
  "redacted_thinking",
  "tool_use",
  "tool_result",
  "tool_reference",
  "tool_addition",
  "tool_removal",
  "server_tool_use",
  "tool_search_tool_result",
  "tool_search_tool_search_result",
  "tool_search_tool_result_error",
  "compaction",
  "fallback",
]);
/** Content that comes with the request. The others are fetched by the provider, from any address or from its files. */
const OWN_SOURCES = new Set(["base64", "text", "content"]);

/**
 * Why this request may not reach the model, or null. Whoever may ask the model anything may have the provider fetch an
 * address for him, and that is a way out of the box.
 */
export function refusalOfRequest(body: unknown): string | null {
  const request = object(body);
  if (list(request["mcp_servers"]).length > 0) return "a remote MCP server";
  if (request["container"] !== undefined && request["container"] !== null)
    return "a container of the provider";
  const messages = list(request["messages"]).map((message) => object(message)["content"]);
  return firstOf([
    ...list(request["tools"]).map(refusalOfTool),
    ...[request["system"], ...messages].map(refusalOfContent),
    ...list(request["fallbacks"]).map(refusalOfFallback),
  ]);
}

/** The same request without the fields that are not its own, and their names: each way out so far began as a new field. */
export function ownFields(request: object): { request: object; others: string[] } {
  const fields = Object.entries(request);
  return {
    request: Object.fromEntries(fields.filter(([name, value]) => isOwn(name, value))),
    others: fields.flatMap(([name, value]) => (isOwn(name, value) || isNothing(value) ? [] : [name])),
  };
}

function isOwn(name: string, value: unknown): boolean {
  return OWN_FIELDS.has(name) || (DEARER.has(name) && DEARER.get(name) === value);
}

/** A request again, in what it says otherwise. */
function refusalOfFallback(fallback: unknown): string | null {
  const [other] = ownFields(object(fallback)).others;
  return other === undefined ? refusalOfRequest(fallback) : `a fallback's field ${JSON.stringify(other)}`;
}

function refusalOfTool(tool: unknown): string | null {
  const { type } = object(tool);
  if (type === undefined || (typeof type === "string" && OWN_TOOLS.test(type))) return null;
  return `the provider's tool ${JSON.stringify(type)}`;
}

function refusalOfContent(content: unknown): string | null {
  return firstOf(list(content).map(refusalOfBlock));
}

function refusalOfBlock(block: unknown): string | null {
  const { type, source, content, tool } = object(block);
  if (typeof type !== "string" || !OWN_BLOCKS.has(type))
    return `a part of type ${JSON.stringify(type ?? null)}`;
  if (type === "tool_addition") return refusalOfAddition(tool);
  return firstOf([refusalOfSource(source), refusalOfContent(content)]);
}

/** A tool that is added on the way is one as much as those at the top. */
function refusalOfAddition(tool: unknown): string | null {
  const { type, definition } = object(tool);
  if (type === "tool_reference") return null;
  if (type === "tool_definition") return refusalOfTool(definition);
  return `the addition of a tool by ${JSON.stringify(type ?? null)}`;
}

/** A search result's is only its name. */
function refusalOfSource(source: unknown): string | null {
  if (source === undefined || typeof source === "string") return null;
  const { type, content } = object(source);
  if (typeof type !== "string" || !OWN_SOURCES.has(type))
    return `content from ${JSON.stringify(type ?? "nowhere")}`;
  return refusalOfContent(content);
}

function firstOf(refusals: (string | null)[]): string | null {
  return refusals.find((refusal) => refusal !== null) ?? null;
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** One thing where several may be is a list of one: another reader may take it so. A text has no parts. */
function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? [value] : [];
}
