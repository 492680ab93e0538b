import type { Box } from "../box/box.ts";
import { CONFIG_FILE, type ConfigCommand, parseRepositoryConfig } from "../repository-config.ts";
import type { BaseFiles } from "./base-files.ts";
import { type Check, check, distinct } from "./check.ts";
import { type Detected, detectChecks } from "./detect-checks.ts";

/** What prepares the repository once, and what must pass for the spec as a whole. */
export type CheckPlan = {
  setup: Pick<Check, "command" | "cwd">[];
  checks: Check[];
  /** Nobody asked for these commands: where they cannot run, the work goes on without them. */
  guessed: boolean;
};

/**
 * What the spec, the caller and the repository ask for, together; only where none of them says anything, what a
 * repository of this kind usually has. All of it as the base commit says: the agent cannot soften it on its way.
 */
export async function planChecks(options: {
  box: Box;
  /** Of the base commit. */
  files: BaseFiles;
  /** The spec's own commands, and the caller's. */
  spec: string[];
  asked: string[];
  /** The caller's own way to prepare the repository, in place of what it says itself. */
  setup: string | null;
}): Promise<CheckPlan> {
  const { files } = options;
  const text = await files.text(CONFIG_FILE);
  const config = text === null ? { setup: [], verify: [] } : parseRepositoryConfig(text);
  const setup =
    options.setup === null
      ? config.setup.map(({ run, cwd }) => ({ command: run, cwd }))
      : [{ command: options.setup, cwd: null }];
  const checks = distinct([
    ...options.asked.map((command) => check(command, "option")),
    ...options.spec.map((command) => check(command, "spec")),
    ...config.verify.map(configured),
  ]);
  if (checks.length > 0) return { setup, checks, guessed: false };

  const paths = await files.paths();
  const telling = [...paths].filter((name) => TELLING.test(name));
  const texts = new Map(
    await Promise.all(telling.map(async (name) => [name, await files.text(name)] as const)),
  );
  const guess = detectChecks({ paths, text: (name) => texts.get(name) ?? null });
  const there = await installed(options.box, [...guess.setup, ...guess.verify]);
  const usable = (list: Detected[]) => list.filter(({ needs }) => there.has(needs));
  return {
    setup: setup.length > 0 ? setup : usable(guess.setup).map(({ command }) => ({ command, cwd: null })),
    checks: usable(guess.verify).map(({ command }) => check(command, "detected")),
    guessed: setup.length === 0,
  };
}

/** Files at the top whose text decides what is detected. */
const TELLING = /^(package\.json|pyproject\.toml|setup\.cfg|tox\.ini|GNUmakefile|[Mm]akefile)$/;

function configured({ run, cwd, paths }: ConfigCommand): Check {
  return { command: run, source: "config", cwd, paths };
}

async function installed(box: Box, detected: Detected[]): Promise<Set<string>> {
  const there = new Set<string>();
  for (const program of new Set(detected.map(({ needs }) => needs))) {
    const { code } = await box.run({
      file: "bash",
      args: ["-c", 'command -v -- "$1"', "bash", program],
      stdin: "",
    });
    if (code === 0) there.add(program);
  }
  return there;
}
