import { stringify } from "yaml";
import { expect, test } from "vitest";
import { parseRepositoryConfig } from "../../actions/_lib/repository-config.ts";
import { CONFIG_FIELDS } from "./config-fields.ts";

/** What the parser says that it knows at this place, when it is given something that it does not know. */
function known(place: string[]): string[] {
  const command = place.length === 1 && ["setup", "verify"].includes(place[0] ?? "");
  const unknown: object = command ? [{ run: "true", "no-such": 1 }] : { "no-such": 1 };
  const file = place.reduceRight<object>(
    (inner, name, at) => ({ [name]: command && at === 0 ? unknown : inner }),
    unknown,
  );
  try {
    parseRepositoryConfig(stringify(file));
  } catch (error) {
    const [, list = ""] = /"no-such" is not known in .*\. Known: (.*)\./.exec((error as Error).message) ?? [];
    return list.split(", ");
  }
  throw new Error(`${place.join(".")} takes anything`);
}

const documented = (place: string[]) =>
  CONFIG_FIELDS.map(({ field }) => field.split("."))
    .filter((parts) => place.every((name, at) => parts[at] === name) && parts.length > place.length)
    .map((parts) => parts[place.length] ?? "");

const PLACES = [
  [],
  ["setup"],
  ["verify"],
  ["intake"],
  ["intake", "approval"],
  ["intake", "labels"],
  ["publish"],
  ["locks"],
];

test.each(PLACES.map((place) => [place.join(".") || "the file", place] as const))(
  "every field that the parser knows in %s is documented, and no other",
  (_, place) => {
    expect([...new Set(documented(place))].toSorted()).toEqual(known(place).toSorted());
  },
);
