import { ConfigurationError } from "../_lib/errors.ts";
import type { RepositoryFile } from "../_lib/github/github.ts";
import { INTAKE_DEFAULTS, type IntakeConfig } from "../_lib/intake-config.ts";
import { CONFIG_FILE, parseRepositoryConfig } from "../_lib/repository-config.ts";

/** Of the default branch, where only people who may push can change it. A mistake starts nothing. */
export function readIntakeConfig(file: RepositoryFile): IntakeConfig | { mistake: string } {
  if (file === null) return INTAKE_DEFAULTS;
  if ("problem" in file) return { mistake: `${CONFIG_FILE} ${file.problem}: make it a text file.` };
  try {
    return parseRepositoryConfig(file.text).intake;
  } catch (error) {
    if (error instanceof ConfigurationError) return { mistake: error.message };
    throw error;
  }
}
