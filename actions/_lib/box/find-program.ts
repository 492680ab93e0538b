import { access, constants, stat } from "node:fs/promises";
import path from "node:path";

/** Where a program is, found once: what PATH leads to later may be another. */
export async function findProgram(name: string, searchPath: string): Promise<string> {
  for (const folder of searchPath.split(path.delimiter)) {
    const file = path.join(folder, name);
    const found = await access(file, constants.X_OK).then(
      () => stat(file),
      () => null,
    );
    // To look into a folder is the same right as to start a file.
    if (found?.isFile() === true) return file;
  }
  throw new Error(`${name} is not on PATH (${searchPath}).`);
}
