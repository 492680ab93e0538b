import { ConfigurationError } from "../_lib/errors.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import type { WrittenSpec } from "./spec-writer.ts";

/** What a generator answers, as far as intake reads it. */
export type GeneratedSpec = { hidden: { kind: string; line: number; shown: string }[] } & (
  | {
      kind: "spec";
      source: "body" | "author";
      spec: string;
      title: string;
      touches: string[];
      warnings: { line: number; message: string }[];
    }
  | { kind: "questions"; questions: string[] }
  | { kind: "failed"; failure: string; reason: string; retryable: boolean }
);

/** Which of its ends concern the person who wrote the issue, and which the person who set Whim up. */
export function writtenSpec(generated: GeneratedSpec): WrittenSpec {
  switch (generated.kind) {
    case "spec": {
      const { source, spec, title, touches, warnings, hidden } = generated;
      if (parseSpec(spec).tasks.length === 0)
        return { kind: "refused", reason: "No task came out of the text: say what shall be different." };
      const remarks = [
        ...remarksOn(hidden),
        ...warnings.map(({ line, message }) => `Line ${line} of the spec: ${message}`),
      ];
      return { kind: "spec", spec, title, touches, remarks, byModel: source === "author" };
    }
    case "questions":
      return { kind: "questions", questions: generated.questions };
    case "failed":
      return failed(generated);
  }
}

/** What was taken out of the text before anybody worked with it. */
export function remarksOn(hidden: GeneratedSpec["hidden"]): string[] {
  return hidden.map(({ kind, line, shown }) =>
    kind === "secret"
      ? `Taken out of the text, line ${line}: ${shown}. Revoke it if it is real.`
      : `Taken out of the text, line ${line}, because people do not see it (${kind}): ${shown}`,
  );
}

/** A red run is tried again by the next poll, so nothing is written on the issue that will be wrong in an hour. */
function failed({ failure, reason, retryable }: GeneratedSpec & { kind: "failed" }): WrittenSpec {
  if (failure === "misconfigured") throw new ConfigurationError(reason);
  if (retryable || failure === "stopped") throw new Error(`The spec could not be written: ${reason}`);
  return { kind: "refused", reason };
}
