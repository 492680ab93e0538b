import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { ConfigurationError } from "../errors.ts";
import { isWithin } from "./mount.ts";

/** Places of the host that commands in the box may read as well: one a line, absolute, and no whole home. */
export function readablePlaces(name: string, text: string, home: string): string[] {
  const places = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const place of places) {
    if (!path.isAbsolute(place) || !existsSync(place))
      throw new ConfigurationError(
        `${name} names "${place}": give absolute paths that are there, one a line.`,
      );
    if (isWithin(home, realpathSync(place))) {
      throw new ConfigurationError(
        `${name} names "${place}", which holds the home ${home} with its keys: name the folders in it that the work needs.`,
      );
    }
  }
  return places;
}
