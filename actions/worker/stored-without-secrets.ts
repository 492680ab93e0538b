import { type Checkpoint, UNCOMMITTED } from "../_lib/ralph/checkpoint.ts";
import type { SecretScan } from "../_lib/secrets/secret-scan.ts";
import type { Evidence } from "../_lib/ralph/result.ts";

/**
 * As it leaves this machine: without what is a secret in an agent's notes or a check's output. The spec came from the store,
 * and the packed difference is unpacked in a box.
 */
export function checkpointWithoutSecrets(state: Checkpoint, scan: Pick<SecretScan, "redact">): Checkpoint {
  const redacted = (text: string) => scan.redact(text).text;
  const notes = Object.entries(state.ai).map(([file, text]) => [
    file,
    file === UNCOMMITTED ? text : redacted(text),
  ]);
  const { lastFailure } = state;
  return {
    ...state,
    ai: Object.fromEntries(notes),
    lastFailure: lastFailure === null ? null : redacted(lastFailure),
  };
}

/** What a check printed is shown to people, from the store. */
export function evidenceWithoutSecrets(
  evidence: readonly Evidence[],
  scan: Pick<SecretScan, "redact">,
): Evidence[] {
  return evidence.map((entry) => ({ ...entry, excerpt: scan.redact(entry.excerpt).text }));
}
