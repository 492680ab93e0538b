import path from "node:path";
import { ConfigurationError } from "../_lib/errors.ts";
import { formatFinding, lintSpec } from "../_lib/ralph/lint-spec.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { CONFIG_FILE, parseRepositoryConfig } from "../_lib/repository-config.ts";
import { readOwnFile } from "./own-file.ts";
import { readSpec } from "./read-spec.ts";

/** What is wrong with a spec and with the repository's configuration, a line each, as compilers say it; or that nothing is. */
export async function validate(
  specFile: string,
  folder: string,
): Promise<{ isFit: boolean; lines: string[] }> {
  const spec = await readSpec(specFile, folder);
  const findings = lintSpec(spec);
  const faults = await configFaults(folder);
  const lines = [...findings.map((finding) => formatFinding(finding, specFile)), ...faults];
  if (lines.length === 0) {
    const { tasks } = parseSpec(spec);
    lines.push(`${specFile}: ${tasks.length} ${tasks.length === 1 ? "task" : "tasks"}, nothing wrong.`);
  }
  return { isFit: faults.length === 0 && findings.every(({ level }) => level !== "error"), lines };
}

async function configFaults(folder: string): Promise<string[]> {
  try {
    const bytes = await readOwnFile("The configuration", path.join(folder, CONFIG_FILE), folder);
    parseRepositoryConfig(bytes.toString("utf8"));
    return [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message.split("\n");
  }
}
