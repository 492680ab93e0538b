import { type MessagesOptions, openMessages } from "../claude/messages.ts";
import type { AuthorRequest, SpecAuthor } from "./spec-author.ts";

/** The Anthropic SDK as author: no tools, one form, a conversation that a rejected draft goes on with. */
export async function sdkAuthor(options: MessagesOptions): Promise<SpecAuthor> {
  const { model, ask } = await openMessages(options);
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
