import { expect, test } from "vitest";
import { ConfigurationError } from "../errors.ts";
import { refusedKey } from "./refused-key.ts";

const at = { name: "whim_claim", url: "https://a.supabase.co" };

function refusal(status: number, body: string): string {
  const error = refusedKey(at, { status, headers: new Headers(), body });
  expect(error).toBeInstanceOf(ConfigurationError);
  return error.message;
}

// As PostgREST, Supabase's gateway and the embedded store say it.
test.each([
  ["JWT expired", "make a new key"],
  ["invalid JWT: unable to parse or verify signature, token is expired by 3h", "make a new key"],
  ["JWSError JWSInvalidSignature", "made for another project"],
  ["invalid signature", "made for another project"],
  ["No suitable key or wrong key type", "made for another project"],
  ["Expected 3 parts in JWT; got 1", "made for another project"],
  ["Invalid API key", "made for another project"],
  ["JWT not yet valid", "clock"],
  ["JWT issued at future", "clock"],
  ["This key was revoked", "withdrawn"],
  ["No API key found in request", "no key arrived"],
  ['role "whim_worker" does not exist', "Apply supabase/migrations"],
  ['permission denied to set role "whim_worker"', "Apply supabase/migrations"],
  ["permission denied for function whim_claim", "its role may not call this"],
])("%s: the reason stays and the next step is of its own", (message, nextStep) => {
  const said = refusal(401, JSON.stringify({ code: "x", message }));
  expect(said).toContain(`(401, ${message}): `);
  expect(said.split("): ")[1]).toContain(nextStep);
});

test("an unknown reason is kept with its hint, and the usual advice", () => {
  expect(refusal(403, JSON.stringify({ message: "Project is paused", hint: "Restore it." }))).toBe(
    "The store at https://a.supabase.co does not accept this key for whim_claim (403, Project is paused (Restore it.)): use a secret key (sb_secret_…) of that project, or a key whose role may call it.",
  );
});

test("a gateway's page is one short line", () => {
  expect(refusal(403, `<html><title>Access denied</title>${"x".repeat(50_000)}`)).toContain(
    '(403, a web page ("Access denied")): use a secret key',
  );
});
