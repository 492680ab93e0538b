import { expect, test } from "vitest";
import { ConfigurationError } from "./errors.ts";
import { INTAKE_DEFAULTS } from "./intake-config.ts";
import { parseRepositoryConfig } from "./repository-config.ts";

test.each([
  ["nothing", "", { setup: [], verify: [] }],
  ["comments", "# later\n", { setup: [], verify: [] }],
  ["an empty section", "verify:\n", { setup: [], verify: [] }],
  ["one command", "setup: npm ci\n", { setup: [{ run: "npm ci", cwd: null, paths: [] }], verify: [] }],
  [
    "every form of a command",
    "verify:\n  - npm test\n  - run: cargo test\n    cwd: ./crates/core/\n    paths:\n      - crates/**\n      - Cargo.toml\n  - { run: make, cwd: ., paths: web/** }\n",
    {
      setup: [],
      verify: [
        { run: "npm test", cwd: null, paths: [] },
        { run: "cargo test", cwd: "crates/core", paths: ["crates/**", "Cargo.toml"] },
        { run: "make", cwd: ".", paths: ["web/**"] },
      ],
    },
  ],
  [
    "several lines in one command",
    "setup:\n  - |\n    npm ci\n    npm run build\n",
    { setup: [{ run: "npm ci\nnpm run build", cwd: null, paths: [] }], verify: [] },
  ],
])("%s is read", (_, text, config) => {
  expect(parseRepositoryConfig(text)).toEqual({ ...config, intake: INTAKE_DEFAULTS });
});

test.each([
  ["always", "approval: always", { approval: { always: true, aboveUsd: null, paths: [] } }],
  ["never", "approval: never", {}],
  ["a price", "approval: { above-usd: 2.5 }", { approval: { always: false, aboveUsd: 2.5, paths: [] } }],
  [
    "paths",
    "approval:\n    paths: [infra/**, db/**]",
    { approval: { always: false, aboveUsd: null, paths: ["infra/**", "db/**"] } },
  ],
  ["a language", "language: pt-BR", { language: "pt-BR" }],
  [
    "labels",
    "labels: { needs-info: question, ready: done }",
    { labels: { ...INTAKE_DEFAULTS.labels, needsInfo: "question", ready: "done" } },
  ],
])("intake may be told %s", (_, text, change) => {
  const { intake } = parseRepositoryConfig(`intake:\n  ${text}\n`);
  expect(intake).toEqual({ ...INTAKE_DEFAULTS, ...change });
});

test.each([
  ["intake: always", 'Write "intake:" and below it'],
  ["intake:\n  approval: sometimes", "always, never, or a mapping"],
  ["intake:\n  approval: { above-usd: cheap }", "an amount in dollars"],
  ["intake:\n  approval: { above-usd: -1 }", "an amount in dollars"],
  ["intake:\n  approval: { above-usd: .nan }", "an amount in dollars"],
  ["intake:\n  approval: { paths: ../x }", "globs below"],
  ["intake:\n  language: German", "a language tag"],
  ["intake:\n  labels: ready", "Name a label for a state"],
  ["intake:\n  labels: { done: x }", "Known: processing, ready, needs-info, stuck, failed"],
  ["intake:\n  labels: { ready: 'a,b' }", "1 to 50 characters"],
  [`intake:\n  labels: { ready: ${"x".repeat(51)} }`, "1 to 50 characters"],
  ["intake:\n  labels: { ready: AI-stuck }", "Two states have the same label"],
])("%j is refused with what to write", (text, message) => {
  expect(faultOf(text).message).toContain(message);
});

test.each([
  ["a key that is not known", "setup: a\n\nverfy: b\n", 3, "Known: setup, verify"],
  ["a field that is not known", "verify:\n  - run: a\n    dir: b\n", 3, "Known: run, cwd, paths"],
  ["paths where everything is set up", "setup:\n  - run: a\n    paths: b\n", 3, "Known: run, cwd"],
  ["a command without run", "verify:\n  - cwd: a\n", 2, 'no "run"'],
  ["a number for a command", "verify:\n  - a\n  - 7\n", 3, "holds 7"],
  ["an empty command", "verify:\n  - ''\n", 2, "not a command"],
  ["a list in a list", "verify:\n  - [a]\n", 2, "a list"],
  ["an alias", "setup: &a x\nverify:\n  - *a\n", 3, "an alias"],
  ["a folder above", "verify:\n  - run: a\n    cwd: ../b\n", 3, "relative to its top"],
  ["an absolute folder", "verify:\n  - run: a\n    cwd: /etc\n", 3, "relative to its top"],
  ["git's own folder", "verify:\n  - run: a\n    cwd: x/.GIT/hooks\n", 3, "relative to its top"],
  ["a glob above", 'verify:\n  - run: a\n    paths: ["b", "../**"]\n', 3, "globs below"],
  ["a list at the top", "- a\n", 1, "a list, not a list of settings"],
  ["broken YAML", 'verify:\n  - "a\n', 3, "quote"],
  ["the same key twice", "setup: a\nsetup: b\n", 2, "unique"],
])("%s is refused with its line and what to do", (_, text, line, message) => {
  const fault = faultOf(text);
  expect(fault).toBeInstanceOf(ConfigurationError);
  expect(fault.message).toMatch(new RegExp(`^\\.whim/config\\.yml:${line}: `));
  expect(fault.message).toContain(message);
});

test("all that is wrong is said at once, a line each", () => {
  const { message } = faultOf("a: 1\nverify:\n  - run: 7\n    cwd: /x\n");
  expect(message.split("\n").map((line) => line.split(":")[1])).toEqual(["1", "3", "4"]);
});

test.each([
  ["nested collections", `verify: ${"[".repeat(20_000)}`],
  ["aliases of aliases", `a: &a [x]\n${"b: &b [*a, *a]\n".repeat(500)}`],
  ["a huge file", "#".repeat(100_001)],
  ["many commands", `verify:\n${"  - a\n".repeat(51)}`],
])("%s is a mistake, at once", (_, text) => {
  expect(faultOf(text)).toBeInstanceOf(ConfigurationError);
});

function faultOf(text: string): Error {
  try {
    parseRepositoryConfig(text);
  } catch (error) {
    return error as Error;
  }
  throw new Error("it was accepted");
}

test("what the publisher may let through is read, and globs and ways out are not", () => {
  expect(parseRepositoryConfig("publish: { allow: [CLAUDE.md, .devcontainer/] }").publish).toEqual({
    allow: ["CLAUDE.md", ".devcontainer/"],
  });
  expect(parseRepositoryConfig("publish: { allow: CLAUDE.md }").publish).toEqual({ allow: ["CLAUDE.md"] });
  expect(parseRepositoryConfig("verify: [npm test]").publish).toBeUndefined();
  for (const wrong of ["['**']", "[../x]", "[/etc]", "[1]", "[.git/config]", "{ a: b }"])
    expect(() => parseRepositoryConfig(`publish: { allow: ${wrong} }`)).toThrow('"allow" holds');
  expect(() => parseRepositoryConfig("publish: yes")).toThrow('"publish" is');
  expect(() => parseRepositoryConfig("publish: { deny: [x] }")).toThrow("not known");
});

test("what two works may change at once is read: names, endings, paths and folders, and nothing wider", () => {
  expect(parseRepositoryConfig("locks: { ignore: [go.sum, '*.snap', docs/api.md, gen/] }").locks).toEqual({
    ignore: ["go.sum", "*.snap", "docs/api.md", "gen/"],
  });
  expect(parseRepositoryConfig("locks: { ignore: [] }").locks).toEqual({ ignore: [] });
  expect(parseRepositoryConfig("verify: [npm test]").locks).toBeUndefined();
  for (const wrong of ["['**']", "['*']", "['src/*.ts']", "[../x]", "[1]", "{ a: b }"])
    expect(() => parseRepositoryConfig(`locks: { ignore: ${wrong} }`)).toThrow('"ignore" holds');
  expect(() => parseRepositoryConfig("locks: [go.sum]")).toThrow('"locks" is');
  expect(() => parseRepositoryConfig("locks: { hold: run }")).toThrow("not known");
});
