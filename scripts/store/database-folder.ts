import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Where PGlite keeps the database. One that is killed while it is made never opens again, so a mark says that it is
 * being made: what a start finds with the mark on it holds nothing that anybody was told is stored, and is made anew.
 */
export function databaseFolder(
  folder: string,
  reset: boolean,
): { files: string; isNew: boolean; isMade(): void } {
  const files = path.join(folder, "postgres");
  const mark = path.join(folder, "postgres.unfinished");
  const isNew = reset || existsSync(mark) || !existsSync(files);
  if (isNew) {
    writeFileSync(mark, "This database is being made; the next start makes it anew.\n");
    rmSync(files, { recursive: true, force: true });
  }
  return { files, isNew, isMade: () => rmSync(mark, { force: true }) };
}
