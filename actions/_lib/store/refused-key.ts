import { ConfigurationError } from "../errors.ts";
import { complaintOf, describe, type Reply } from "./reply.ts";

/** In the words of PostgREST, of Supabase's gateway and of the embedded store. The first that fits is the advice. */
const ADVICE: { says: RegExp; nextStep: string }[] = [
  {
    says: /revoked/i,
    nextStep: "this key was withdrawn. Make a new one and store it in its place",
  },
  {
    says: /expired/i,
    nextStep:
      "make a new key (`npm run store:key` for a role key, the project's API settings for others) and store it in its place",
  },
  {
    says: /not yet valid|issued at future/i,
    nextStep:
      "the clock of the machine that made the key runs ahead of the store's. Set the clock, then make a new key",
  },
  {
    says: /signature|suitable key|decode|parts in JWT|invalid api key|JWS|JWT/i,
    nextStep:
      "the key was made for another project, or was cut when it was copied. Copy it again, from the project that store-url names",
  },
  {
    says: /no api key/i,
    nextStep:
      "no key arrived there. Check that store-key is set, and that no proxy removes the apikey header",
  },
  {
    says: /role "?[^"]*"? does not exist|set role/i,
    nextStep:
      "the role that the key names is not there. Apply supabase/migrations, or make a key for whim_intake, whim_worker or whim_reader",
  },
  {
    says: /permission denied for function/i,
    nextStep:
      "the key is valid, but its role may not call this. Use a secret key (sb_secret_…), or a key of the role that may: supabase/README.md lists them",
  },
];

const OTHERWISE = "use a secret key (sb_secret_…) of that project, or a key whose role may call it";

/** The server's own reason, and what to do about it. The key itself is never part of it. */
export function refusedKey({ name, url }: { name: string; url: string }, reply: Reply): ConfigurationError {
  const complaint = complaintOf(reply);
  const reason = complaint === null ? describe(reply) : complaint.message;
  const advice = ADVICE.find(({ says }) => complaint !== null && says.test(complaint.message));
  const hint = advice === undefined && complaint?.hint ? ` (${complaint.hint})` : "";
  return new ConfigurationError(
    `The store at ${url} does not accept this key for ${name} (${reply.status}, ${reason}${hint}): ${advice?.nextStep ?? OTHERWISE}.`,
  );
}
