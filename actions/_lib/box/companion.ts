import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Programs of ours that run beside the bundle, as files of their own: in the box there is nothing else of ours. */
export const bridgePath = () => companion("bridge", import.meta.url);

/** The repository that is worked on may hold our own files: what runs is a copy that nobody inside can move. */
export async function copyInto(folder: string, program: string): Promise<string> {
  const { name, ext } = path.parse(program);
  // Alone in its folder, it says by its name that it is a module.
  const copy = path.join(folder, `${name}${ext.replace(".", ".m")}`);
  await copyFile(program, copy);
  return copy;
}

/** A program or thread of ours beside `module`: its bundle, or its source when we run from sources. */
export function companion(program: string, module: string): string {
  // Not a literal inside new URL(): the bundler would take that for an asset and copy the source beside the bundle.
  for (const name of [`${program}.js`, `${program}.ts`]) {
    const file = fileURLToPath(new URL(name, module));
    if (existsSync(file)) return file;
  }
  throw new Error(`The program ${program} is missing: build the action again (npm run build).`);
}
