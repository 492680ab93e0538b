import { expect, test } from "vitest";
import { isFlattened } from "./flattened.ts";
import { type SubmissionInputs, submissionOf } from "./submission.ts";

const NOTHING: SubmissionInputs = {
  spec: "",
  specPath: "",
  ref: "",
  issue: "",
  repo: "",
  title: "",
  base: "",
  branch: "",
  priority: "",
  metadata: "",
};
const of = (given: Partial<SubmissionInputs>) => submissionOf({ ...NOTHING, ...given });

test("nothing given is nothing submitted", () => {
  expect(of({})).toBeNull();
  expect(of({ spec: " \n", priority: "high" })).toBeNull();
});

test("everything given is read", () => {
  expect(
    of({
      specPath: "./docs/spec.md",
      ref: "draft",
      issue: "#7",
      repo: "octo/other",
      title: "T",
      base: "release/1.x",
      branch: "whim/mine",
      priority: "HIGH",
      metadata: '{"team":"web"}',
    }),
  ).toEqual({
    spec: { path: "docs/spec.md", ref: "draft" },
    issue: 7,
    repo: "octo/other",
    title: "T",
    base: "release/1.x",
    branch: "whim/mine",
    priority: "high",
    metadata: { team: "web" },
  });
});

test.each<[string, Partial<SubmissionInputs>, string]>([
  ["two specs", { spec: "- [ ] a", specPath: "a.md" }, "give one of them"],
  ["a flattened list", { spec: "- [ ] one - [ ] two" }, "lost its line ends"],
  ["a flattened list of sections", { spec: "### T001: a - Status: pending ### T002: b" }, "-F spec=@SPEC.md"],
  ["65,536 characters", { spec: "x".repeat(65_536) }, "commit the spec and give"],
  ["a NUL", { spec: "- [ ] a\n\0" }, "NUL"],
  ["a path upwards", { specPath: "docs/../../secret" }, "from the repository's top"],
  ["an absolute path", { specPath: "/etc/passwd" }, "from the repository's top"],
  ["a Windows path", { specPath: "docs\\spec.md" }, "from the repository's top"],
  ["no number", { issue: "7; rm" }, "an issue's number"],
  ["issue 0", { issue: "0" }, "an issue's number"],
  ["an option as a branch", { base: "--upload-pack=x", spec: "- [ ] a" }, "name of a branch"],
  ["a range as a branch", { base: "a..b", spec: "- [ ] a" }, "name of a branch"],
  ["a lock as a branch", { branch: "a.lock", spec: "- [ ] a" }, "name of a branch"],
  ["HEAD as a branch", { branch: "HEAD", spec: "- [ ] a" }, "name of a branch"],
  ["an unknown priority", { priority: "urgent", spec: "- [ ] a" }, "critical, high, medium, low"],
  ["metadata that is no JSON", { metadata: "team=web", spec: "- [ ] a" }, "not JSON"],
  ["metadata that is a list", { metadata: "[1]", spec: "- [ ] a" }, "not an object"],
  ["metadata under our name", { metadata: '{"whim":{}}', spec: "- [ ] a" }, "rename it"],
  ["metadata with a NUL", { metadata: '{"a":"\\u0000"}', spec: "- [ ] a" }, "NUL"],
  ["metadata with half a character", { metadata: '{"a":["\\ud83d"]}', spec: "- [ ] a" }, "half a character"],
  ["a key with a NUL", { metadata: '{"a\\u0000":1}', spec: "- [ ] a" }, "NUL"],
  ["51 levels", { metadata: `{"a":${"[".repeat(50)}${"]".repeat(50)}}`, spec: "- [ ] a" }, "50 levels"],
  [
    "10,001 characters of metadata",
    { metadata: `"${"x".repeat(9999)}"`, spec: "- [ ] a" },
    "10000 are possible",
  ],
  ["nested metadata", { metadata: "[".repeat(9000), spec: "- [ ] a" }, "not JSON"],
])("%s is refused with what to do", (_, given, message) => {
  expect(() => of(given)).toThrow(message);
});

test("what only looks like a NUL in metadata is kept, and 50 levels are possible", () => {
  const metadata = `{"a":"\\\\u0000","b":${"[".repeat(49)}${"]".repeat(49)}}`;
  expect(of({ spec: "- [ ] a", metadata })?.metadata["a"]).toBe("\\u0000");
});

test("65,535 characters are possible", () => {
  expect(of({ spec: "x".repeat(65_535) })?.spec).toMatchObject({ text: expect.any(String) as string });
});

test.each([
  ["- [ ] one", false],
  ["- [ ] one\n- [ ] two", false],
  ["Fix - [ ] in the parser", false],
  ["- [ ] one - Verify: `true`", true],
  ["# Plan - [ ] one - [x] two", true],
  ["* [ ] one * [ ] two", true],
])("%j is flattened: %s", (text, flat) => {
  expect(isFlattened(text)).toBe(flat);
});

test("a megabyte of boxes in one line is judged at once", () => {
  expect(isFlattened("- [ ] a ".repeat(125_000))).toBe(true);
  expect(isFlattened("- [".repeat(330_000))).toBe(false);
});
