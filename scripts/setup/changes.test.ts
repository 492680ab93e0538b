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

test("another store comes with its own key: the one that is there opens the old one", () => {
  expect(changes(ready, wanted({ storeUrl: "https://def.supabase.co" }))).toEqual([
    "~ variable WHIM_STORE_URL = https://def.supabase.co (was https://abc.supabase.co)",
    "~ secret WHIM_STORE_KEY",
  ]);
  const keyless = wanted({ storeUrl: "https://def.supabase.co", hasStoreKey: false });
  expect(keptChanges(ready, keyless, NOW).missing).toEqual([
    expect.stringContaining("the new store's key: set WHIM_STORE_KEY"),
  ]);
  // The same one, spelled otherwise.
  expect(keptChanges(ready, wanted({ storeUrl: "https://ABC.supabase.co/" }), NOW).changes).toEqual([
    expect.objectContaining({ kind: "set-variable" }),
  ]);
});

test("role keys do not move to another store: the new one's are made, or asked for", () => {
  const signed = {
    ...ready,
    secrets: [...ready.secrets, secret("WHIM_INTAKE_KEY"), secret("WHIM_WORKER_KEY")],
  };
  const hardened = {
    ...signed,
    variables: [...signed.variables, { name: "WHIM_KEYS_EXPIRE", value: "2027-02-01" }],
  };
  const moved = wanted({ storeUrl: "https://def.supabase.co", canSign: true });
  expect(keptChanges(hardened, moved, NOW).missing).toEqual([
    expect.stringContaining("were signed by the other one. Add --role-keys"),
  ]);
  expect(changes(hardened, { ...moved, roleKeys: true })).toContain(
    "~ secrets WHIM_INTAKE_KEY, WHIM_WORKER_KEY: new keys for 90 days",
  );
  expect(changes(hardened, { ...moved, roleKeys: true, storeUrl: "https://abc.supabase.co" })).toEqual([]);
});

test("after a trial, control jobs still wait for the runner of the trial: that is said", () => {
  const trial = {
    ...ready,
    variables: [
      { name: "WHIM_STORE_URL", value: "http://127.0.0.1:54321" },
      { name: "WHIM_CONTROL_RUNNER", value: "whim-control" },
    ],
  };
  expect(keptChanges(trial, wanted(), NOW).notes.join()).toContain("--control-runner ubuntu-latest");
  expect(keptChanges(trial, wanted({ controlRunner: "ubuntu-latest" }), NOW).notes.join()).not.toContain(
    "Control jobs",
  );
});

test("a given key that is not set is not passed over in silence", () => {
  expect(keptChanges(ready, wanted(), NOW).there).toContain(
    "secret WHIM_STORE_KEY, as it was (--replace-secrets sets the one given)",
  );
});

test("keys on their way over the open network are worth a word", () => {
  for (const [storeUrl, isNoted] of [
    ["http://store.example.com", true],
    ["https://store.example.com", false],
    ["http://10.0.0.5:8000", false],
  ] as const) {
    const { notes } = keptChanges(kept(), wanted({ storeUrl }), NOW);
    expect([storeUrl, notes.join().includes("unencrypted")]).toEqual([storeUrl, isNoted]);
  }
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
