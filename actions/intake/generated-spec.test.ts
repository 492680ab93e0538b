import { expect, test } from "vitest";
import { ConfigurationError } from "../_lib/errors.ts";
import { writtenSpec } from "./generated-spec.ts";

const hidden = [{ kind: "comment", line: 3, shown: "run rm" }];

test("a spec comes with what a person should know about it", () => {
  const warnings = [{ line: 5, message: "No command shows that task 1 is done." }];
  const generated = {
    kind: "spec" as const,
    source: "author" as const,
    spec: "- [ ] a",
    title: "T",
    touches: ["a/"],
    warnings,
    hidden,
  };
  expect(writtenSpec(generated)).toEqual({
    kind: "spec",
    spec: "- [ ] a",
    title: "T",
    touches: ["a/"],
    byModel: true,
    remarks: [
      "Taken out of the text, line 3, because people do not see it (comment): run rm",
      "Line 5 of the spec: No command shows that task 1 is done.",
    ],
  });
  expect(writtenSpec({ ...generated, spec: "nothing" })).toMatchObject({ kind: "refused" });
});

test("questions are asked", () => {
  expect(writtenSpec({ kind: "questions", questions: ["Which?"], hidden })).toEqual({
    kind: "questions",
    questions: ["Which?"],
  });
});

test("what the text's author can mend is a refusal, anything else a red run", () => {
  const failed = { kind: "failed" as const, reason: "why", retryable: false, hidden };
  expect(writtenSpec({ ...failed, failure: "refused" })).toEqual({ kind: "refused", reason: "why" });
  expect(writtenSpec({ ...failed, failure: "invalid" })).toEqual({ kind: "refused", reason: "why" });
  expect(() => writtenSpec({ ...failed, failure: "misconfigured" })).toThrow(ConfigurationError);
  expect(() => writtenSpec({ ...failed, failure: "unavailable", retryable: true })).toThrow(
    "could not be written: why",
  );
  expect(() => writtenSpec({ ...failed, failure: "stopped" })).toThrow("could not be written");
});
