import { closest } from "./closest.ts";
import { type Command, parseCommand } from "./parse-command.ts";

/** What only a dispatch can ask for: it is about everything, or about a runner. */
export type OperatorCommand =
  | { name: "kill"; worker: string }
  | { name: "pause all" | "resume all" | "drain" }
  | { name: "on item"; command: Command };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What a comment cannot ask for, so that only a dispatch's answer names it. */
const OWN_NAMES = ["kill", "drain"];

export function parseOperatorCommand(text: string, hasItem: boolean): OperatorCommand | { mistake: string } {
  const words = text
    .trim()
    .replace(/^\/whim\s+/i, "")
    .split(/\s+/);
  const [first = "", second = ""] = words.map((word) => word.toLowerCase());
  if (first === "kill") {
    return UUID.test(second)
      ? { name: "kill", worker: second }
      : {
          mistake: `"${second.slice(0, 50)}" is no worker's id: write "kill <id>", the id from whim.workers.`,
        };
  }
  if (first === "drain") return { name: "drain" };
  if ((first === "pause" || first === "resume") && (second === "all" || !hasItem)) {
    if (second === "all") return { name: `${first} all` };
    return { mistake: `"${first}" what? Write "${first} all", or name an issue or an item.` };
  }
  const parsed = parseCommand(text.trim().replace(/^\/whim\s+/i, ""));
  if (parsed.kind === "command") {
    if (hasItem || parsed.command.name === "help") return { name: "on item", command: parsed.command };
    return { mistake: `"${first}" needs the input "issue" or "item": which work is meant?` };
  }
  const meant = closest(first, OWN_NAMES);
  const hint = meant === null ? "" : ` Did you mean "${meant}"?`;
  return { mistake: (parsed.kind === "mistake" ? parsed.message : "No command is given.") + hint };
}
