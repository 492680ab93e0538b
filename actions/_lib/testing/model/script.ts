/**
 * What a scripted model does: the first step whose pattern is found in the conversation's opening text plays its turns,
 * one for each time it is asked. Every agent process is fresh, so the conversation itself says which turn is due.
 */
export type ModelScript = Step[];

export type Step = { when: RegExp; turns: Turn[] };

export type Turn =
  | ({ text: string } & Manner)
  | ({ tools: ToolCall[] } & Manner)
  /** An HTTP error instead of an answer. */
  | { status: number; type: string; message: string; headers?: Record<string, string> }
  /** Accepts the request and never answers. */
  | { hang: true }
  /** Starts an answer and drops the connection. */
  | { cut: true }
  /** The agent goes on once by itself after a refusal: a model that means it refuses twice. */
  | { refuse: string }
  /** Stops in the middle of its answer, at the limit of its length. */
  | { truncated: string };

/** How an answer comes: later, its text letter by letter, or with other rate-limit headers than an untroubled subscription's. */
export type Manner = { delayMs?: number; letterMs?: number; headers?: Record<string, string> };

export type ToolCall = {
  /** `StructuredOutput` is how the agent hands in a form that it was asked to fill in. */
  name: "Write" | "Edit" | "Bash" | "Read" | "Grep" | "Glob" | "StructuredOutput";
  input: Record<string, unknown>;
};

/** Writes files, then says so: the most common thing a model does here. */
export function writes(files: Record<string, string>, worktree = "."): Turn[] {
  const tools = Object.entries(files).map(([name, content]): ToolCall => {
    const file_path = worktree === "." ? name : `${worktree}/${name}`;
    return { name: "Write", input: { file_path, content } };
  });
  return [{ tools }, { text: "Done." }];
}

export type Conversation = {
  messages: { role: "user" | "assistant"; content: string | { type: string; text?: string }[] }[];
};

function openingText({ messages }: Conversation): string {
  const first = messages.findIndex((message) => message.role === "assistant");
  return messages
    .slice(0, first < 0 ? undefined : first)
    .map(textOf)
    .join("\n");
}

export function dueTurn(script: ModelScript, conversation: Conversation): Turn {
  const opening = openingText(conversation);
  const step = script.find(({ when }) => when.test(opening));
  const asked = conversation.messages.filter((message) => message.role === "assistant").length;
  return step?.turns[asked] ?? { text: "There is nothing more to do." };
}

function textOf({ content }: Conversation["messages"][number]): string {
  if (typeof content === "string") return content;
  return content.map((block) => block.text ?? "").join("\n");
}

/** How a subscription says that its usage limit is reached, until `reset` (epoch seconds). */
export function usageLimitUntil(reset: number): Turn {
  return {
    status: 429,
    type: "rate_limit_error",
    message: "This request would exceed your account's rate limit.",
    headers: {
      "anthropic-ratelimit-unified-status": "rejected",
      "anthropic-ratelimit-unified-reset": String(reset),
      "anthropic-ratelimit-unified-representative-claim": "five_hour",
      "retry-after": "1800",
    },
  };
}
