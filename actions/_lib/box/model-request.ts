/** Tools that the agent's own machine runs. All others are run by the provider, some of them on the network. */
const OWN_TOOLS = /^(custom$|bash_|text_editor_|memory_|computer_|tool_search_)/;
/** Content that comes with the request. The others are fetched by the provider, from any address or from its files. */
const OWN_SOURCES = new Set(["base64", "text", "content"]);

/**
 * Why this request may not reach the model, or null. Whoever may ask the model anything may have the provider fetch an
 * address for him, and that is a way out of the box.
 */
export function refusalOfRequest(body: unknown): string | null {
  const request = object(body);
  for (const tool of list(request["tools"])) {
    const { type } = object(tool);
    if (type !== undefined && !(typeof type === "string" && OWN_TOOLS.test(type)))
      return `the provider's tool ${JSON.stringify(type)}`;
  }
  if (list(request["mcp_servers"]).length > 0) return "a remote MCP server";
  if (request["container"] !== undefined && request["container"] !== null)
    return "a container of the provider";
  const blocks = [
    request["system"],
    ...list(request["messages"]).map((message) => object(message)["content"]),
  ];
  const source = blocks.map(foreignSource).find((found) => found !== null);
  return source === undefined ? null : `content from ${JSON.stringify(source)}`;
}

function foreignSource(content: unknown): unknown {
  for (const block of list(content)) {
    const { source, content: inner } = object(block);
    if (source !== undefined) {
      const { type, content: within } = object(source);
      if (typeof type !== "string" || !OWN_SOURCES.has(type)) return type ?? "nowhere";
      const found = foreignSource(within);
      if (found !== null) return found;
    }
    const found = foreignSource(inner);
    if (found !== null) return found;
  }
  return null;
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** One thing where several may be is a list of one: another reader may take it so. */
function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? [value] : [];
}
