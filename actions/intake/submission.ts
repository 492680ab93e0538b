import { ConfigurationError } from "../_lib/errors.ts";
import { PRIORITIES, type Priority } from "../_lib/work-item.ts";
import { isFlattened } from "./flattened.ts";

/** What a dispatch carries, as the inputs hold it; empty is not given. */
export type SubmissionInputs = {
  spec: string;
  specPath: string;
  ref: string;
  issue: string;
  repo: string;
  title: string;
  base: string;
  branch: string;
  priority: string;
  metadata: string;
};

export type Submission = {
  spec: { text: string } | { path: string; ref: string | null } | null;
  issue: number | null;
  repo: string | null;
  title: string | null;
  base: string | null;
  branch: string | null;
  priority: Priority | null;
  metadata: Record<string, unknown>;
};

/** GitHub carries this many characters in all inputs of a dispatch together. */
const MOST_INLINE = 65_535;
const MOST_METADATA = 10_000;
/** A thousand levels bring the embedded store's database to the end of its stack. */
const MOST_DEPTH = 50;

/** Null: nothing is submitted, so the dispatch means "look now". */
export function submissionOf(inputs: SubmissionInputs): Submission | null {
  const { spec, specPath, issue } = inputs;
  if (spec.trim() === "" && specPath === "" && issue === "") return null;
  if (spec.trim() !== "" && specPath !== "")
    throw new ConfigurationError('Inputs "spec" and "spec-path" are both given: give one of them.');
  return {
    spec: specOf(inputs),
    issue: issue === "" ? null : issueOf(issue),
    repo: inputs.repo || null,
    title: inputs.title || null,
    base: inputs.base === "" ? null : branchOf("base", inputs.base),
    branch: inputs.branch === "" ? null : branchOf("branch", inputs.branch),
    priority: inputs.priority === "" ? null : priorityOf(inputs.priority),
    metadata: inputs.metadata === "" ? {} : metadataOf(inputs.metadata),
  };
}

function specOf({ spec, specPath, ref }: SubmissionInputs): Submission["spec"] {
  if (specPath !== "") return { path: pathOf(specPath), ref: ref || null };
  if (spec.trim() === "") return null;
  if (spec.length > MOST_INLINE)
    throw new ConfigurationError(
      `Input "spec" has ${spec.length} characters, a dispatch carries ${MOST_INLINE}: commit the spec and give "spec-path".`,
    );
  if (isFlattened(spec))
    throw new ConfigurationError(
      'Input "spec" lost its line ends: GitHub\'s form has one line only. Send it with `gh workflow run … -F spec=@SPEC.md`, or commit it and give "spec-path".',
    );
  return { text: readable("spec", spec) };
}

export function readable(name: string, text: string): string {
  if (text.includes("\0"))
    throw new ConfigurationError(`"${name}" holds a NUL character: it is not a text. Save it as UTF-8.`);
  return text;
}

function pathOf(path: string): string {
  const parts = path.replace(/^\.\//, "").split("/");
  if (path.startsWith("/") || /[\0\\\n\r]/.test(path) || parts.some((part) => part === ".." || part === ""))
    throw new ConfigurationError(
      `Input "spec-path" is "${path.slice(0, 200)}": give a file's path from the repository's top, like docs/spec.md.`,
    );
  return parts.join("/");
}

function issueOf(text: string): number {
  const number = Number(/^#?(\d{1,9})$/.exec(text)?.[1] ?? "0");
  if (number < 1)
    throw new ConfigurationError(`Input "issue" is "${text.slice(0, 50)}": give an issue's number.`);
  return number;
}

/** What git takes for a branch's name and nothing that reads as an option, a range or a path upwards. */
function branchOf(name: string, text: string): string {
  const wrong =
    !/^[\w][\w./+@-]{0,199}$/.test(text) ||
    /\.\.|\/\/|@\{|\.lock(\/|$)|\/\.|[./]$/.test(text) ||
    text === "HEAD";
  if (wrong)
    throw new ConfigurationError(`Input "${name}" is "${text.slice(0, 200)}": give the name of a branch.`);
  return text;
}

function priorityOf(text: string): Priority {
  const found = PRIORITIES.find((priority) => priority === text.toLowerCase());
  if (found === undefined)
    throw new ConfigurationError(
      `Input "priority" is "${text.slice(0, 50)}": give ${PRIORITIES.join(", ")}.`,
    );
  return found;
}

function metadataOf(text: string): Record<string, unknown> {
  if (text.length > MOST_METADATA)
    throw new ConfigurationError(
      `Input "metadata" has ${text.length} characters, ${MOST_METADATA} are possible.`,
    );
  let value: unknown;
  let isKeepable = depthOf(text) <= MOST_DEPTH;
  try {
    value = JSON.parse(text, (key, entry: unknown) => {
      isKeepable &&= isText(key) && (typeof entry !== "string" || isText(entry));
      return entry;
    });
  } catch (error) {
    throw new ConfigurationError(
      `Input "metadata" is not JSON (${error instanceof Error ? error.message : "unreadable"}): give an object like {"team": "web"}.`,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ConfigurationError('Input "metadata" is not an object: give one like {"team": "web"}.');
  if (Object.hasOwn(value, "whim"))
    throw new ConfigurationError(
      'Input "metadata" has the key "whim", which is kept for Whim\'s own notes: rename it.',
    );
  if (!isKeepable)
    throw new ConfigurationError(
      `Input "metadata" holds a NUL character, half a character, or more than ${MOST_DEPTH} levels, which the store cannot keep: remove them.`,
    );
  return value as Record<string, unknown>;
}

/** What Postgres takes as text in JSON. */
function isText(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

/** An upper bound, for brackets in texts count as well. */
function depthOf(json: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of json) {
    if (character === "{" || character === "[") deepest = Math.max(deepest, (depth += 1));
    else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}
