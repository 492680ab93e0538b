import { type Messages, type MessagesOptions, ModelCallFailed, openMessages } from "../claude/messages.ts";
import { ConfigurationError } from "../errors.ts";
import type { AuthorFailure, AuthorRequest, SpecAuthor } from "./spec-author.ts";

/** The Anthropic SDK as author: no tools, one form, a conversation that a rejected draft goes on with. */
export async function sdkAuthor(options: MessagesOptions): Promise<SpecAuthor | AuthorFailure> {
  let messages: Messages;
  try {
    messages = await openMessages(options);
  } catch (error) {
    if (error instanceof ModelCallFailed) return { kind: "failed", ...error.failure };
    if (!(error instanceof ConfigurationError)) throw error;
    return { kind: "failed", failure: "misconfigured", reason: error.message, retryAt: null };
  }
  const { model, ask } = messages;
  return {
    name: model,
    write: ({ rules, material, rejected, schema, signal }) =>
      ask({ system: rules, messages: conversation(material, rejected), schema, signal }),
  };
}

function conversation(
  material: string,
  rejected: AuthorRequest["rejected"],
): { role: "user" | "assistant"; content: string }[] {
  if (rejected === null) return [{ role: "user", content: material }];
  // The API takes no empty answer; what was cut off is not shown again, it only says that it was too long.
  if (rejected.draft.trim() === "") return [{ role: "user", content: `${material}\n\n${rejected.findings}` }];
  return [
    { role: "user", content: material },
    { role: "assistant", content: rejected.draft.trimEnd() },
    { role: "user", content: rejected.findings },
  ];
}
