import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The guard's program: a file of its own beside the bundle, or its source when we run from sources. */
export function guardPath(): string {
  // Not a literal inside new URL(): the bundler would take that for an asset and copy the source beside the bundle.
  for (const name of ["guard.js", "guard.ts"]) {
    const file = fileURLToPath(new URL(name, import.meta.url));
    if (existsSync(file)) return file;
  }
  throw new Error("The guard's program is missing: build the action again (npm run build).");
}
