import { ConfigurationError, explain } from "../actions/_lib/errors.ts";
import { openStore } from "../actions/_lib/store/client.ts";
import { readArguments } from "./read-arguments.ts";
import { storeAddress } from "./setup/store-address.ts";
import { answered } from "./store/answered.ts";
import type { LearningRow, Store, Trust } from "../actions/_lib/store/store.ts";

const USAGE = `npm run learnings -- <command> [options]

  list                    the newest first
  search <words>          as a web search: several words, "a phrase", -without
  approve <id> [<id> …]   trusted from now on; the first eight letters of an id are enough
  retire <id> [<id> …]    told to nobody any more

  --repo owner/name       of this repository only
  --trust WORD            quarantined, trusted or retired only
  --most N                so many (default 50, at most 200)
  --json                  for a program
  --actor NAME            who reviews, for the history (default: $USER)

The store is the one that WHIM_STORE_URL and WHIM_STORE_KEY name (and WHIM_STORE_ROLE_KEY, where the key is a publishable one).
`;

const TRUSTS: readonly string[] = ["quarantined", "trusted", "retired"] satisfies Trust[];

export type LearningsRequest = {
  command: string;
  words: string[];
  repo: string | null;
  trust: string | null;
  most: number;
  json: boolean;
  actor: string;
};

/** What is to be printed. */
export async function learnings(
  request: LearningsRequest,
  store: Pick<Store, "searchLearnings" | "reviewLearning">,
): Promise<string> {
  const { command, words, repo, trust, most, json, actor } = request;
  if (trust !== null && !TRUSTS.includes(trust))
    throw new ConfigurationError(`--trust is "${trust}": give quarantined, trusted or retired.`);
  const scope = { ...(repo === null ? {} : { repo }), ...(trust === null ? {} : { trust: trust as Trust }) };
  switch (command) {
    case "list":
    case "search": {
      const query = words.join(" ").trim();
      if (command === "search" && query === "")
        throw new ConfigurationError("search has no words: say what to look for, as in: search lock file.");
      const found = await store.searchLearnings({ ...scope, most, ...(query === "" ? {} : { query }) });
      if (json) return JSON.stringify(found, null, 2);
      return found.length === 0 ? "Nothing was learnt that fits." : found.map(line).join("\n");
    }
    case "approve":
    case "retire": {
      if (words.length === 0)
        throw new ConfigurationError(`${command} names no learning: give ids, as list prints them.`);
      const chosen = await chosenOf(words, scope, store);
      const becomes: Trust = command === "approve" ? "trusted" : "retired";
      for (const { id } of chosen) await store.reviewLearning(id, { actor, trust: becomes });
      return chosen.map((one) => line({ ...one, trust: becomes })).join("\n");
    }
    default:
      throw new ConfigurationError(`"${command}" is no command: say list, search, approve or retire.`);
  }
}

/** All of them or none: an id that is mistyped must not leave half of a review behind. */
async function chosenOf(
  ids: string[],
  scope: { repo?: string; trust?: Trust },
  store: Pick<Store, "searchLearnings">,
): Promise<LearningRow[]> {
  for (const id of ids)
    if (!/^[0-9a-f][0-9a-f-]{7,35}$/i.test(id))
      throw new ConfigurationError(
        `"${id}" is no id: give at least its first eight letters, as list prints them.`,
      );
  const chosen: LearningRow[] = [];
  const missing = new Set(ids.map((id) => id.toLowerCase()));
  const PAGE = 200;
  for (let skip = 0; missing.size > 0; skip += PAGE) {
    const page = await store.searchLearnings({ ...scope, most: PAGE, skip });
    for (const one of page) {
      const asked = [...ids].map((id) => id.toLowerCase()).filter((id) => one.id.startsWith(id));
      if (asked.length === 0) continue;
      chosen.push(one);
      for (const id of asked) missing.delete(id);
    }
    if (page.length < PAGE) break;
  }
  if (missing.size > 0)
    throw new ConfigurationError(
      `There is no learning ${[...missing].join(", ")}${scope.repo === undefined ? "" : ` of ${scope.repo}`}: "list" shows what there is. Nothing was changed.`,
    );
  if (chosen.length > new Set(ids.map((id) => id.toLowerCase())).size)
    throw new ConfigurationError(
      `Several learnings begin like that: ${chosen.map(({ id }) => id).join(", ")}. Give more letters. Nothing was changed.`,
    );
  return chosen;
}

function line(one: LearningRow): string {
  const { id, repo, trust, kind, content, uses, helped, harmed, author, retiredBecause, wouldRetire } = one;
  const instead = trust === "quarantined" && wouldRetire !== null ? ` — would retire: ${wouldRetire}` : "";
  const why = trust === "retired" && retiredBecause !== null ? ` (${retiredBecause})` : "";
  return `${id.slice(0, 8)}  ${trust}${why}  ${repo}  ${kind}: ${content}${instead}  [told ${uses}×, helped ${helped}, not ${harmed}; by ${author}]`;
}

const WHERE = {
  WHIM_STORE_URL: "give the address of the project, or the one that `npm run store` prints",
  WHIM_STORE_KEY: "give the project's secret key, or `secretKey` of keys.json in the embedded store's folder",
};

function setting(name: keyof typeof WHERE): string {
  const value = process.env[name] ?? "";
  if (value.trim() === "") throw new ConfigurationError(`${name} is not set: ${WHERE[name]}.`);
  return value;
}

if (import.meta.main) {
  try {
    const { values, positionals } = readArguments({
      allowPositionals: true,
      options: {
        repo: { type: "string" },
        trust: { type: "string" },
        most: { type: "string", default: "50" },
        json: { type: "boolean", default: false },
        actor: { type: "string", default: process.env["USER"] ?? "somebody" },
        help: { type: "boolean", default: false },
      },
    });
    const [command, ...words] = positionals;
    if (values.help || command === undefined) console.log(USAGE);
    else {
      if (!/^[1-9]\d{0,2}$/.test(values.most) || Number(values.most) > 200)
        throw new ConfigurationError(`--most is "${values.most}": give a whole number from 1 to 200.`);
      const roleKey = process.env["WHIM_STORE_ROLE_KEY"];
      const url = storeAddress(setting("WHIM_STORE_URL"));
      const store = openStore({
        url,
        key: setting("WHIM_STORE_KEY"),
        ...(roleKey === undefined || roleKey === "" ? {} : { roleKey }),
      });
      console.log(
        await answered(
          url,
          learnings(
            {
              command,
              words,
              repo: values.repo ?? null,
              trust: values.trust ?? null,
              most: Number(values.most),
              json: values.json,
              actor: values.actor,
            },
            store,
          ),
        ),
      );
    }
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
