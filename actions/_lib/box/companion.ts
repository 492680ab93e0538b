import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Programs of ours that run beside the bundle, as files of their own: in the box there is nothing else of ours. */
export const guardPath = () => companion("guard");
export const bridgePath = () => companion("bridge");

/** Its bundle, or its source when we run from sources. */
function companion(program: string): string {
  // Not a literal inside new URL(): the bundler would take that for an asset and copy the source beside the bundle.
  for (const name of [`${program}.js`, `${program}.ts`]) {
    const file = fileURLToPath(new URL(name, import.meta.url));
    if (existsSync(file)) return file;
  }
  throw new Error(`The program ${program} is missing: build the action again (npm run build).`);
}
