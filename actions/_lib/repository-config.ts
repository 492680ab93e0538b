import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { ConfigurationError } from "./errors.ts";
import { INTAKE_DEFAULTS, type IntakeConfig, readIntakeSection } from "./intake-config.ts";

/** Where a repository says how it is set up and what must pass. */
export const CONFIG_FILE = ".whim/config.yml";

export type RepositoryConfig = {
  setup: ConfigCommand[];
  verify: ConfigCommand[];
  intake: IntakeConfig;
  /** Protected files that Whim's work may change, as paths and folders ending in `/`. */
  publish?: { allow: string[] };
  /** Files that two works may change at once, in place of lockfiles and changelogs. */
  locks?: { ignore: string[] };
};

export type ConfigCommand = {
  run: string;
  /** Repository-relative folder to run it in; null is the repository's own. */
  cwd: string | null;
  /** Globs; empty means always. Only for `verify`. */
  paths: string[];
};

const LENGTH_LIMIT = 100_000;
const COMMANDS_LIMIT = 50;
const SECTIONS = ["setup", "verify"] as const;
const EXAMPLE = 'Write commands like this: "verify: [npm test]".';

/** Reads the file's text. Whatever is wrong is said at once, each with its line, as one `ConfigurationError`. */
export function parseRepositoryConfig(text: string): RepositoryConfig {
  const config: RepositoryConfig = { setup: [], verify: [], intake: INTAKE_DEFAULTS };
  if (text.length > LENGTH_LIMIT)
    throw new ConfigurationError(
      `${CONFIG_FILE} has ${text.length} characters, ${LENGTH_LIMIT} are possible: keep commands, not data.`,
    );
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults: { line: number; message: string }[] = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: `${error.message.replace(/\s+/g, " ")}.`,
  }));
  const fault = (node: Node | null | undefined, message: string) =>
    void faults.push({ line: lines.linePos(node?.range?.[0] ?? 0).line, message });

  function section(name: (typeof SECTIONS)[number], value: Node | null | undefined): ConfigCommand[] {
    if (isEmpty(value)) return [];
    const items = isSeq(value) ? (value.items as Node[]) : [value as Node];
    if (items.length > COMMANDS_LIMIT)
      fault(value, `"${name}" has ${items.length} commands, ${COMMANDS_LIMIT} are possible.`);
    return items.slice(0, COMMANDS_LIMIT).flatMap((item) => command(name, item));
  }

  function publishing(value: Node | null | undefined): { publish?: { allow: string[] } } {
    if (isEmpty(value)) return {};
    if (!isMap(value)) {
      fault(value, `"publish" is ${shown(value)}. Write it like this: "publish: { allow: [CLAUDE.md] }".`);
      return {};
    }
    const allow = fieldsOf(value, ["allow"], '"publish"').get("allow");
    const items = isEmpty(allow) ? [] : isSeq(allow) ? (allow.items as Node[]) : [allow as Node];
    const paths = items.map((item) => (isScalar(item) ? item.value : undefined));
    for (const [at, path] of paths.entries())
      if (typeof path !== "string" || !isInside(path) || /[*?[\]]/.test(path))
        fault(
          items[at],
          `"allow" holds ${shown(items[at])}. Give a file, or a folder ending in "/", relative to the repository's top, like CLAUDE.md or .devcontainer/.`,
        );
    return { publish: { allow: paths.filter((path) => typeof path === "string") } };
  }

  function locking(value: Node | null | undefined): { locks?: { ignore: string[] } } {
    if (isEmpty(value)) return {};
    if (!isMap(value)) {
      fault(
        value,
        `"locks" is ${shown(value)}. Write it like this: "locks: { ignore: [package-lock.json] }".`,
      );
      return {};
    }
    const fields = fieldsOf(value, ["ignore"], '"locks"');
    if (!fields.has("ignore")) return {};
    const ignore = fields.get("ignore");
    const items = isEmpty(ignore) ? [] : isSeq(ignore) ? (ignore.items as Node[]) : [ignore as Node];
    const patterns = items.map((item) => (isScalar(item) ? item.value : undefined));
    for (const [at, pattern] of patterns.entries())
      if (
        typeof pattern !== "string" ||
        !isInside(pattern) ||
        /[*?[\]]/.test(pattern.replace(/^\*\.(?=[^/]+$)/, ""))
      )
        fault(
          items[at],
          `"ignore" holds ${shown(items[at])}. Give a file's name, an ending like *.snap, a path, or a folder ending in "/".`,
        );
    return { locks: { ignore: patterns.filter((pattern) => typeof pattern === "string") } };
  }

  function command(name: (typeof SECTIONS)[number], node: Node): ConfigCommand[] {
    if (!isMap(node)) {
      const run = line(node, `"${name}"`);
      return run === null ? [] : [{ run, cwd: null, paths: [] }];
    }
    const known = name === "verify" ? ["run", "cwd", "paths"] : ["run", "cwd"];
    const fields = fieldsOf(node, known, `a command of "${name}"`);
    const run = fields.has("run") ? line(fields.get("run"), '"run"') : null;
    if (!fields.has("run")) fault(node, `This command of "${name}" has no "run". Say what to run.`);
    const cwd = isEmpty(fields.get("cwd")) ? null : folder(fields.get("cwd"));
    const paths = isEmpty(fields.get("paths")) ? [] : globs(fields.get("paths"), '"paths"');
    return run === null ? [] : [{ run, cwd, paths }];
  }

  function fieldsOf(map: YAMLMap, known: readonly string[], where: string): Map<string, Node | null> {
    const fields = new Map<string, Node | null>();
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : "";
      if (known.includes(name)) fields.set(name, value);
      else fault(key, `"${name}" is not known in ${where}. Known: ${known.join(", ")}.`);
    }
    return fields;
  }

  function line(node: Node | null | undefined, where: string): string | null {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === "string" && value.trim() !== "" && !value.includes("\0")) return value.trim();
    fault(node, `${where} holds ${shown(node)}, not a command. ${EXAMPLE}`);
    return null;
  }

  function folder(node: Node | null | undefined): string | null {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === "string" && isInside(value)) return value.replace(/^\.\/|\/+$/g, "") || null;
    fault(
      node,
      `"cwd" is ${shown(node)}. Name a folder of the repository, relative to its top, like packages/web.`,
    );
    return null;
  }

  function globs(node: Node | null | undefined, where: string): string[] {
    const items = isSeq(node) ? (node.items as Node[]) : [node as Node];
    const values = items.map((item) => (isScalar(item) ? item.value : undefined));
    for (const [at, value] of values.entries())
      if (typeof value !== "string" || !isInside(value))
        fault(
          items[at],
          `${where} holds ${shown(items[at])}. Give globs below the repository's top, like packages/web/**.`,
        );
    return values.filter((value) => typeof value === "string");
  }

  const root = document.contents as Node | null;
  if (faults.length === 0 && root !== null && !isEmpty(root)) {
    if (!isMap(root)) fault(root, `The file is ${shown(root)}, not a list of settings. ${EXAMPLE}`);
    else {
      const fields = fieldsOf(root, [...SECTIONS, "intake", "publish", "locks"], "this file");
      for (const name of SECTIONS) config[name] = section(name, fields.get(name));
      const intake = fields.get("intake");
      if (!isEmpty(intake))
        config.intake = readIntakeSection(intake as Node, { fieldsOf, globs, fault, shown });
      Object.assign(config, publishing(fields.get("publish")), locking(fields.get("locks")));
    }
  }
  if (faults.length > 0)
    throw new ConfigurationError(
      faults.map((found) => `${CONFIG_FILE}:${found.line}: ${found.message}`).join("\n"),
    );
  return config;
}

function isEmpty(node: Node | null | undefined): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** Below the repository's top, whatever the command makes of it: no way up, no absolute path, no git directory. */
function isInside(path: string): boolean {
  const parts = path.split("/");
  return (
    path.trim() !== "" &&
    path.length <= 500 &&
    !/[\0\\\n\r]/.test(path) &&
    !path.startsWith("/") &&
    !parts.includes("..") &&
    !parts.some((part) => part.toLowerCase() === ".git")
  );
}

function shown(node: Node | null | undefined): string {
  if (isAlias(node)) return "an alias";
  if (isMap(node)) return "a mapping";
  if (isSeq(node)) return "a list";
  const text = JSON.stringify(isScalar(node) ? node.value : null);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
