import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { ConfigurationError } from "../actions/_lib/errors.ts";
import { readArguments } from "./read-arguments.ts";

const OPTIONS = {
  once: { type: "boolean", default: false },
  spec: { type: "string" },
  json: { type: "boolean", default: false },
  "no-machine": { type: "boolean", default: false },
} as const;

const read = (args: string[], env: NodeJS.ProcessEnv = {}) => readArguments({ args, options: OPTIONS }, env);

test.each([
  [["--onse"], "There is no option --onse: --help names those that there are."],
  [["-x"], "There is no option -x"],
  [["--spec"], "--spec has no value"],
  [["--spec", "--once"], "--spec has no value"],
  [["--once=yes"], '--once is "yes", and takes no value'],
  [["SPEC.md"], '"SPEC.md" is no option'],
])("%j is a mistake that says what is right", (args, message) => {
  expect(() => read(args)).toThrow(ConfigurationError);
  expect(() => read(args)).toThrow(message);
});

test("a value that begins with a hyphen is taken where it cannot be another option", () => {
  expect(read(["--spec=--odd", "--once"]).values).toMatchObject({ spec: "--odd", once: true });
  expect(read(["--spec", "-"]).values.spec).toBe("-");
});

test.each([
  [{ npm_config_once: "true" }, "--once"],
  [{ npm_config_spec: "true", npm_config_once: "true" }, "npm start -- --once … --spec"],
  [{ npm_config_machine: "" }, "--no-machine"],
])("an option that npm kept (%j) is not silently left out", (env, told) => {
  expect(() => read([], { npm_lifecycle_event: "start", ...env })).toThrow(told);
});

test("what is given after the -- as well, and what an .npmrc may hold, is no mistake", () => {
  expect(read(["--once"], { npm_config_once: "true" }).values.once).toBe(true);
  expect(read([], { npm_config_json: "true" }).values.json).toBe(false);
});

test("a set-up that was only to be shown is not made because npm kept --dry-run", async () => {
  const home = mkdtempSync(path.join(os.tmpdir(), "whim-npm-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const failed: { stderr?: string } = await promisify(execFile)(
    "npm",
    ["run", "setup", "octo-org/hello", "--dry-run"],
    { cwd: path.dirname(import.meta.dirname), env: { PATH: process.env["PATH"] ?? "", HOME: home } },
  ).catch((error: unknown) => error as { stderr: string });
  expect(failed.stderr).toContain("npm kept --dry-run for itself, and nothing was done");
  expect(failed.stderr).toContain("npm run setup -- --dry-run");
});
