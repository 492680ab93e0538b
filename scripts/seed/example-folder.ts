import path from "node:path";
import { dataFolder } from "../store/data-folder.ts";

/**
 * Where example work is kept when nobody names a folder: not where real work is. Its prices would be in every estimate, its
 * learnings in prompts, and its workers would hold seats until they count as dead.
 */
export function exampleFolder(named: string | undefined): string {
  return named === undefined
    ? path.join(import.meta.dirname, "..", "..", ".whim", "example")
    : dataFolder(named);
}
