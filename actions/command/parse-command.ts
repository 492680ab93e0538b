import { PRIORITIES, type Priority } from "../_lib/work-item.ts";
import { WHIM_COMMANDS } from "../_lib/whim-commands.ts";
import { closest } from "./closest.ts";
import { commentsIn } from "./comments-in.ts";

export type Limits = { usd?: number; iterations?: number; minutes?: number };

export type Command =
  | { name: "status" | "help" | "approve" | "cancel" | "pause" | "resume" }
  | { name: "retry"; text: string | null }
  | { name: "note"; text: string }
  | { name: "priority"; priority: Priority }
  | { name: "budget"; limits: Limits }
  | { name: "model"; model: string }
  /** Without ids: all that wait for review. */
  | { name: "learn"; review: "trusted" | "retired" | null; ids: string[] };

export type Parsed =
  | { kind: "none" }
  | { kind: "command"; command: Command }
  /** Meant for us, and not understood: what is wrong and what would be right. */
  | { kind: "mistake"; message: string };

/** What changes nothing behind a command that takes nothing; so does all that is no word. */
const POLITE = /\b(?:please|now|thanks|thank you|it|this)\b|:[a-z0-9_+-]+:/gi;
/** What the store keeps of a note. */
const MOST_TEXT = 4000;
const NAMES = WHIM_COMMANDS.map(({ name }) => name);

/** The line that starts with `/whim`, outside of blocks of code and where people see it; what follows it belongs to a text. */
export function parseComment(body: string): Parsed {
  const lines = body.split(/\r\n|[\n\r]/);
  const [first, second] = commandLines(lines);
  if (first === undefined) return { kind: "none" };
  // Half of what somebody asked for, carried out without a word, is worse than nothing.
  if (second !== undefined)
    return mistake("That comment holds more than one command, and nothing was done: write each in its own.");
  return parseCommand(first.argument, lines.slice(first.at + 1).join("\n"));
}

/** The first two: nobody asks for the others. */
function commandLines(lines: string[]): { at: number; argument: string }[] {
  const found: { at: number; argument: string }[] = [];
  const hiddenUntil = commentsIn(lines);
  let fence: string | null = null;
  let shownFrom = 0;
  for (const [at, line] of lines.entries()) {
    if (at < shownFrom) continue;
    // What has a backtick behind it is code within a line: taken for a fence it would swallow all that follows.
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = null;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      continue;
    }
    shownFrom = hiddenUntil(at);
    // The rest of the line is cut off, not matched: 60,000 blanks before a U+2028 took the match 16 s.
    const command = /^ {0,3}\/whim(?:[ \t\u00A0]|$)/i.exec(line);
    if (command !== null) found.push({ at, argument: line.slice(command[0].length).trim() });
    if (found.length === 2) break;
  }
  return found;
}

/** `line` without its `/whim`; `below`: the lines after it. */
export function parseCommand(line: string, below = ""): Parsed {
  const [, word = "", rest = ""] = /^(\S*)\s*([^]*)$/.exec(line.trim()) ?? [];
  const name = word.toLowerCase();
  const argument = rest.trim();
  const text = [argument, below.trim()].filter(Boolean).join("\n");
  switch (name) {
    case "":
    case "help":
      return { kind: "command", command: { name: "help" } };
    case "status":
      return { kind: "command", command: { name } };
    case "approve":
    case "cancel":
    case "pause":
    case "resume":
      // `/whim cancel the second task` would cancel all of them.
      return !/[\p{L}\p{N}]/u.test(argument.replaceAll(POLITE, ""))
        ? { kind: "command", command: { name } }
        : mistake(
            `\`/whim ${name}\` is about the whole work and takes nothing behind it, and nothing was done: write it alone. What "${short(argument)}" is to say goes into \`/whim note …\`.`,
          );
    case "retry":
      return tooLong(text) ?? { kind: "command", command: { name, text: text === "" ? null : text } };
    case "note":
      if (text === "") return mistake("Say what it should know: `/whim note …`.");
      return tooLong(text) ?? { kind: "command", command: { name, text } };
    case "priority":
      return priority(argument);
    case "budget":
      return budget(argument);
    case "model":
      if (!/^[\w.:@/[\]-]{1,100}$/.test(argument))
        return mistake(`"${short(argument)}" is no name of a model: write \`/whim model NAME\`.`);
      return { kind: "command", command: { name, model: argument } };
    case "learn":
      return learn(argument);
    default: {
      const meant = closest(name, NAMES);
      const hint = meant === null ? "`/whim help` lists what there is." : `Did you mean \`/whim ${meant}\`?`;
      return mistake(`There is no command "${short(word)}". ${hint}`);
    }
  }
}

function priority(argument: string): Parsed {
  const word = argument.toLowerCase();
  const found = PRIORITIES.find((known) => known === word);
  if (found !== undefined) return { kind: "command", command: { name: "priority", priority: found } };
  const meant = word === "" ? null : closest(word, [...PRIORITIES]);
  const hint =
    meant === null ? `Write one of ${PRIORITIES.join(", ")}.` : `Did you mean \`/whim priority ${meant}\`?`;
  return mistake(`"${short(argument)}" is no priority. ${hint}`);
}

const UNITS: [keyof Limits, RegExp, number][] = [
  ["usd", /^(?:\$\s?(\d{1,6}(?:\.\d{1,4})?)|(\d{1,6}(?:\.\d{1,4})?)\s?(?:\$|usd|dollars?))$/i, 100_000],
  ["iterations", /^(\d{1,6})\s?iterations?$/i, 1000],
  ["minutes", /^(\d{1,6})\s?(?:min|minutes?)$/i, 7200],
];

function budget(argument: string): Parsed {
  const limits: Limits = {};
  for (const part of argument.split(/,|\band\b/i).map((entry) => entry.trim())) {
    const unit = UNITS.find(([, form]) => form.test(part));
    if (unit === undefined)
      return mistake(
        `"${short(argument)}" is no budget: write \`/whim budget $5\` or \`/whim budget 30 iterations\`.`,
      );
    const [limit, form, most] = unit;
    const match = form.exec(part);
    const value = Number(match?.[1] ?? match?.[2]);
    if (value > most || (limit !== "usd" && value < 1))
      return mistake(
        `${part} is out of range: ${limit === "usd" ? "up to $" : "1 to "}${most} can be given.`,
      );
    limits[limit] = value;
  }
  return { kind: "command", command: { name: "budget", limits } };
}

const REVIEWS = { approve: "trusted", retire: "retired" } as const;

function learn(argument: string): Parsed {
  const [verb = "", ...ids] = argument.toLowerCase().split(/\s+/);
  if (verb === "") return { kind: "command", command: { name: "learn", review: null, ids: [] } };
  if (verb !== "approve" && verb !== "retire")
    return mistake(
      `"${short(argument)}" is nothing to do with learnings: write \`/whim learn\`, \`/whim learn approve\` or \`/whim learn retire ID\`.`,
    );
  const wrong = ids.find((id) => !/^[0-9a-f][0-9a-f-]{7,35}$/.test(id));
  if (wrong !== undefined)
    return mistake(
      `"${short(wrong)}" is no learning's id: \`/whim learn\` shows them, of eight letters each.`,
    );
  return { kind: "command", command: { name: "learn", review: REVIEWS[verb], ids } };
}

function tooLong(text: string): Parsed | null {
  return text.length > MOST_TEXT
    ? mistake(
        `That text has ${text.length} characters, ${MOST_TEXT} are possible: shorten it, or put it into the issue.`,
      )
    : null;
}

function mistake(message: string): Parsed {
  return { kind: "mistake", message };
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
