import { secretScan } from "../secrets/secret-scan.ts";
import { type LintRule, quote } from "./lint-spec-rule.ts";
import { withoutCode } from "./lint-spec-tasks.ts";

// "Node.js" and its kin are products, not files.
const FILE =
  /(?:^|[\s"'(`])(?!(?:node|vue|react|next|nuxt|express|three|d3)\.js\b)((?:[\w.-]+\/)+[\w.-]+\.\w{1,5}|[\w-]+\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|cpp|[ch]|php|swift|sql|sh|ya?ml|json|toml|css|html|vue))(?=$|[\s"'),.:;`])/i;
/** A call, a place in a file, an order how to write it. */
const IMPLEMENTATION =
  /`[\w.$]{1,80}\([^`]{0,80}\)`|\blines?\s+\d{1,6}\b|\b(?:rename|extract|inline)\s+the\s+(?:variable|function|method|class)\b/i;
const SHELL =
  /`\s*(?:sudo\s+)?(?:npm|pnpm|yarn|npx|pip3?|git|cd|rm|mv|cp|mkdir|chmod|curl|wget|apt(?:-get)?|brew|docker|bash|sh|make|cargo|go|python3?|node)\s+[^`]{1,200}`/;
/** Words to the worker instead of about the work: what it must forget, hide, reach for or leave out. */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|the|your|previous|prior|above|earlier|these|those)\s+){1,4}(?:instructions?|rules?|prompts?|guidelines?|protocol)\b|\b(?:system prompt|developer message|you are (?:now|an? (?:ai|agent|assistant|language model)))\b|\b(?:do not|don't|never)\s+(?:tell|inform|mention (?:this|it) to|show (?:this|it) to)\s+(?:the\s+)?(?:user|reviewer|maintainer|human|anyone)s?\b|\b(?:print|send|post|upload|leak|exfiltrate|echo|dump)\s+(?:out\s+)?(?:(?:all|the|your|any|every|its|of)\s+){0,3}(?:environment variables|env vars|credentials|api keys?|access tokens?|secrets|private keys?)\b|\b(?:skip|disable|weaken|comment out)\s+(?:(?:all|the|any|every|failing|existing|its)\s+){0,3}(?:tests?|checks?|assertions?|linters?|sandbox)\b/i;
/** What the engine does by itself around every task. */
const WORKFLOW =
  /\b(?:git\s+)?(?:commit|push)\s+(?:(?:all|the|your|these|and)\s+){0,3}(?:changes?|code|work|branch|it|push)\b|\b(?:create|open|raise|submit|make)\s+(?:a|the)\s+(?:pull request|pr|branch|merge request)\b|\btick\s+(?:this|the)\s+(?:box|task)\b/i;

/** What a spec says is what has to be true, not how, and nothing to the one who does it. */
export const CONTENT_RULES: LintRule[] = [
  {
    rule: "code",
    level: "warning",
    fix: "Describe the behaviour; the agent reads the code itself.",
    find: (_, __, lines) =>
      lines
        .filter(({ inert }, at) => inert === "code" && lines[at - 1]?.inert !== "code")
        .map(({ number }) => ({ line: number, message: "The spec contains a block of code." })),
  },
  inTasks("file-reference", "Describe the behaviour: files move, and the agent finds them.", (text, id) => {
    const file = FILE.exec(text)?.[1];
    return file === undefined ? null : `Task ${id} names the file "${quote(file)}".`;
  }),
  inTasks(
    "implementation",
    "Say what must be true for a user or a caller; how is for the one who reads the code.",
    (text, id) => {
      const how = IMPLEMENTATION.exec(text)?.[0];
      return how === undefined ? null : `Task ${id} says how to write it (${quote(how)}).`;
    },
  ),
  inTasks("shell", "A command belongs behind Verify, as what shows that the task is done.", (text, id) => {
    const command = SHELL.exec(text)?.[0];
    return command === undefined ? null : `Task ${id} holds the command ${quote(command)}.`;
  }),
  inTasks(
    "workflow",
    "Leave it out: commits, branches and the pull request are made by the engine.",
    (text, id) => {
      const words = WORKFLOW.exec(withoutCode(text))?.[0];
      return words === undefined ? null : `Task ${id} asks for what is done anyway ("${quote(words)}").`;
    },
  ),
  {
    rule: "instruction",
    level: "warning",
    fix: "Say what the software has to do; a spec gives no orders to the worker.",
    find: (_, __, lines) =>
      lines.flatMap(({ text, number, inert }) => {
        const words = inert === null ? INSTRUCTION.exec(withoutCode(text))?.[0] : undefined;
        return words === undefined
          ? []
          : [{ line: number, message: `This speaks to the worker: "${quote(words)}".` }];
      }),
  },
  {
    rule: "secret",
    level: "error",
    fix: "Take it out, and revoke it where it was issued: whoever could read this has it.",
    find: (_, text) =>
      secretScan([])
        .find(text.slice(0, 1_000_000))
        .map(({ line, kind }) => ({ line, message: `The spec contains ${kind}.` })),
  },
];

/** One finding a task at most, in its own words or in a deliverable's. */
function inTasks(rule: string, fix: string, look: (text: string, id: string) => string | null): LintRule {
  return {
    rule,
    level: "warning",
    fix,
    find: ({ tasks }) =>
      tasks.flatMap(({ line, id, text, deliverables }) => {
        const message = [text, ...deliverables].map((part) => look(part, id)).find((found) => found !== null);
        return message === undefined || message === null ? [] : [{ line, message }];
      }),
  };
}
