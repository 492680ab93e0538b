import { expect, test } from "vitest";
import { describe as shown } from "./change.ts";
import { endsSoon, keptChanges, type WantedKept } from "./changes.ts";
import type { Kept } from "./present.ts";
import { keptRemovals } from "./removals.ts";

const NOW = new Date("2026-11-21T12:00:00Z");
const secret = (name: string) => ({ name, updatedAt: "2026-01-01T00:00:00Z" });

const kept = (given: Partial<Kept> = {}): Kept => ({
  secrets: [],
  variables: [],
  lent: { secrets: [], variables: [] },
  ...given,
});

const wanted = (given: Partial<WantedKept> = {}): WantedKept => ({
  storeUrl: "https://abc.supabase.co",
  hasStoreKey: true,
  credential: "subscription",
  hasGithubToken: false,
  roleKeys: false,
  days: 90,
  canSign: false,
  replaceSecrets: false,
  label: null,
  controlRunner: null,
  model: null,
  baseUrl: null,
  trial: false,
  ...given,
});

const ready = kept({
  secrets: [secret("WHIM_STORE_KEY"), secret("CLAUDE_CODE_OAUTH_TOKEN")],
  variables: [{ name: "WHIM_STORE_URL", value: "https://abc.supabase.co" }],
});

const changes = (present: Kept, wants: WantedKept) =>
  keptChanges(present, wants, NOW).changes.map((change) => shown(change));

test("what is there is left, whatever the environment holds, until it is to be replaced", () => {
  expect(changes(ready, wanted())).toEqual([]);
  expect(changes(ready, wanted({ replaceSecrets: true }))).toEqual([
    "~ secret WHIM_STORE_KEY",
    "~ secret CLAUDE_CODE_OAUTH_TOKEN",
  ]);
});

test("another store's address is a change, and both are shown", () => {
  expect(changes(ready, wanted({ storeUrl: "https://def.supabase.co" }))).toEqual([
    "~ variable WHIM_STORE_URL = https://def.supabase.co (was https://abc.supabase.co)",
  ]);
});

test("a second credential is never set beside the first: it takes its place, or is noted", () => {
  const other = wanted({ credential: "apiKey" });
  expect(changes(ready, other)).toEqual([]);
  expect(keptChanges(ready, other, NOW).notes.join()).toContain(
    "ANTHROPIC_API_KEY was given, but CLAUDE_CODE_OAUTH_TOKEN is there: add --replace-secrets",
  );
  expect(changes(ready, wanted({ credential: "apiKey", hasStoreKey: false, replaceSecrets: true }))).toEqual([
    "+ secret ANTHROPIC_API_KEY",
    "- secret CLAUDE_CODE_OAUTH_TOKEN",
  ]);
});

test("what the organisation lends needs no copy", () => {
  const lent = kept({ lent: { secrets: ready.secrets, variables: ready.variables } });
  const nothing = wanted({ storeUrl: null, hasStoreKey: false, credential: null });
  expect(keptChanges(lent, nothing, NOW)).toMatchObject({ changes: [], missing: [] });
});

test("role keys need something to sign them and the publishable key", () => {
  const bare = wanted({ roleKeys: true, hasStoreKey: false });
  expect(keptChanges(ready, bare, NOW).missing).toEqual([
    expect.stringContaining("what signs the role keys"),
    expect.stringContaining("the publishable key"),
  ]);
  expect(changes(ready, wanted({ roleKeys: true, canSign: true }))).toEqual([
    "~ secret WHIM_STORE_KEY",
    "+ secrets WHIM_INTAKE_KEY, WHIM_WORKER_KEY: new keys for 90 days",
  ]);
});

test("keys are renewed from fourteen days before their end", () => {
  expect(endsSoon("2026-12-05", NOW)).toBe(true);
  expect(endsSoon("2026-12-06", NOW)).toBe(false);
  expect(endsSoon("2026-11-01", NOW)).toBe(true);
});

test.each([
  ["http://127.0.0.1:54321", true],
  ["http://192.168.1.5:8000", true],
  ["http://localhost:54321", true],
  ["https://abc.supabase.co", false],
  ["https://8.8.8.8", false],
])("whether GitHub's machines reach %s is thought of", (storeUrl, isNoted) => {
  const note = (given: Partial<WantedKept>) =>
    keptChanges(kept(), wanted({ storeUrl, ...given }), NOW).notes.some((line) =>
      line.includes("GitHub's machines do not reach"),
    );
  expect(note({})).toBe(isNoted);
  expect(note({ controlRunner: "whim-control" })).toBe(false);
});

test("a label of one's own is kept in a variable, the usual one is not", () => {
  expect(changes(ready, wanted({ label: "whim" }))).toEqual([]);
  expect(changes(ready, wanted({ label: "robot" }))).toEqual(["+ variable WHIM_LABEL = robot"]);
});

test("of what goes, another workflow's secrets stay", () => {
  const plan = keptRemovals(ready, ["env:\n  TOKEN: ${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}\n"]);
  expect(plan.changes.map((change) => shown(change))).toEqual([
    "- secret WHIM_STORE_KEY",
    "- variable WHIM_STORE_URL (was https://abc.supabase.co)",
  ]);
  // A longer name is another one.
  expect(keptRemovals(ready, ["secrets.CLAUDE_CODE_OAUTH_TOKEN_2"]).changes).toHaveLength(3);
});
