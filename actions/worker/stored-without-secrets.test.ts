import { expect, test } from "vitest";
import { type Checkpoint, UNCOMMITTED } from "../_lib/ralph/checkpoint.ts";
import { secretScan } from "../_lib/secrets/secret-scan.ts";
import { checkpointWithoutSecrets, evidenceWithoutSecrets } from "./stored-without-secrets.ts";

const SECRET = "canary-of-the-job-4711";
const scan = secretScan([SECRET]);
const state: Checkpoint = {
  iteration: 2,
  head: "a".repeat(40),
  spec: "- [x] A task\n",
  ai: {},
  lastFailure: null,
};

test("what a check printed of a secret is not stored, however it is spelt", () => {
  const encoded = Buffer.from(SECRET).toString("base64");
  const { lastFailure } = checkpointWithoutSecrets(
    { ...state, lastFailure: `got ${SECRET} and ${encoded}` },
    scan,
  );
  expect(lastFailure).toMatch(/^got .+ and .+$/);
  expect(lastFailure).not.toContain(SECRET);
  expect(lastFailure).not.toContain(encoded.slice(0, 16));
});

test("what an agent noted of a secret is not stored", () => {
  const { ai } = checkpointWithoutSecrets({ ...state, ai: { "progress.md": `token: ${SECRET}` } }, scan);
  expect(ai["progress.md"]).toMatch(/^token: /);
  expect(JSON.stringify(ai)).not.toContain(SECRET);
});

test("everything else is stored as it is", () => {
  const whole = {
    ...state,
    ai: { "progress.md": "half done\n", [UNCOMMITTED]: "H4sIAAAA" },
    lastFailure: "1 != 2",
  };
  expect(checkpointWithoutSecrets(whole, scan)).toEqual(whole);
});

test("evidence shows what a check printed, without the secret in it", () => {
  const proof = { task: 1, command: "env", exitCode: 0, durationMs: 1, commit: "a".repeat(40) };
  const [stored] = evidenceWithoutSecrets([{ ...proof, excerpt: `KEY=${SECRET} ok` }], scan);
  expect(stored).toMatchObject(proof);
  expect(stored?.excerpt).toMatch(/^KEY=.+ ok$/);
  expect(stored?.excerpt).not.toContain(SECRET);
});
