import { access, constants } from "node:fs/promises";
import path from "node:path";

/** Where a program is, found once: what PATH leads to later may be another. */
export async function findProgram(name: string, searchPath: string): Promise<string> {
  for (const folder of searchPath.split(path.delimiter)) {
    const file = path.join(folder, name);
    const found = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return file;
  }
  throw new Error(`${name} is not on PATH (${searchPath}).`);
}
