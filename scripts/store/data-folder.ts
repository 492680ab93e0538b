import path from "node:path";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { callerFolder } from "../caller-folder.ts";

/** Of this clone, whose folder npm starts every script in. */
const OF_THIS_CLONE = path.join(".whim", "store");

/** Where an embedded store keeps its data: a folder as whoever named it sees it. */
export function dataFolder(named: string | undefined, here: string = callerFolder()): string {
  if (named === undefined) return OF_THIS_CLONE;
  // As it comes from an unset variable: the keys would land in the folder one happens to be in.
  if (named.trim() === "") throw new ConfigurationError("--data is empty: name a folder for the store.");
  return path.resolve(here, named);
}
