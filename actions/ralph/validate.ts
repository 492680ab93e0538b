import path from "node:path";
import { ConfigurationError } from "../_lib/errors.ts";
import { formatFinding, lintSpec } from "../_lib/ralph/lint-spec.ts";
import { CONFIG_FILE, parseRepositoryConfig } from "../_lib/repository-config.ts";
import { readOwnFile } from "./own-file.ts";
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
  try {
    const bytes = await readOwnFile("The configuration", path.join(folder, CONFIG_FILE), folder);
    parseRepositoryConfig(bytes.toString("utf8"));
    return [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message.split("\n").map((line) => ({ level: "error", line }));
  }
}
