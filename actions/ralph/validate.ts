import { readFile } from "node:fs/promises";
import path from "node:path";
import { ConfigurationError } from "../_lib/errors.ts";
import { formatFinding, lintSpec } from "../_lib/ralph/lint-spec.ts";
import { CONFIG_FILE, parseRepositoryConfig } from "../_lib/repository-config.ts";
import { readSpec } from "./read-spec.ts";

/** What is wrong with a spec and with the repository's configuration, a line each, as compilers say it. */
export async function validate(
  specFile: string,
  folder: string,
): Promise<{ level: "error" | "warning"; line: string }[]> {
  const findings = lintSpec(await readSpec(specFile, folder)).map((finding) => ({
    level: finding.level,
    line: formatFinding(finding, specFile),
  }));
  return [...findings, ...(await configFaults(folder))];
}

async function configFaults(folder: string): Promise<{ level: "error"; line: string }[]> {
  let text: string;
  try {
    text = await readFile(path.join(folder, CONFIG_FILE), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  try {
    parseRepositoryConfig(text);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message.split("\n").map((line) => ({ level: "error", line }));
  }
}
