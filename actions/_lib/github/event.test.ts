import { afterAll, beforeAll, expect, test } from "vitest";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { parseEvent, type RunnerEvent } from "./event.ts";

const REPO = "octo/repo";
let standIn: StandInGitHub;
let event: Record<string, Record<string, unknown>>;

beforeAll(async () => {
  standIn = await startGitHub();
  standIn.addRepository(REPO, {});
  standIn.addIssue(REPO, { title: "T", body: "B", author: "someone" });
  event = standIn.label(REPO, 1, "whim", "octocat") as typeof event;
  return () => standIn.close();
});
afterAll(() => expect(standIn.violations).toEqual([]));

const parse = (value: unknown) =>
  parseEvent(JSON.stringify(value), "`issues: types: [labeled]`") as RunnerEvent & { kind: "labeled" };
const withIssue = (change: object) => ({ ...event, issue: { ...event["issue"], ...change } });

test("the labeled event is read as the runner writes it", () => {
  expect(parse(event)).toEqual({
    kind: "labeled",
    repo: REPO,
    defaultBranch: "main",
    label: "whim",
    at: expect.stringMatching(/^2026-/) as string,
    issue: {
      number: 1,
      title: "T",
      body: "B",
      state: "open",
      url: `${standIn.serverUrl}/${REPO}/issues/1`,
      author: "someone",
      labels: ["whim"],
      isPullRequest: false,
    },
    sender: { login: "octocat", id: event["sender"]?.["id"], isBot: false },
  });
});

test("an issue without text, and one of a deleted account, are read", () => {
  expect(parse(withIssue({ body: null })).issue.body).toBe("");
  expect(parse(withIssue({ user: null })).issue.author).toBe("");
});

test("a labelled pull request is told apart", () => {
  expect(parse(withIssue({ pull_request: { url: "x" } })).issue.isPullRequest).toBe(true);
});

test.each(["Bot", "Organization", "Mannequin", undefined])("a sender of type %s is no person", (type) => {
  expect(parse({ ...event, sender: { ...event["sender"], type } }).sender.isBot).toBe(true);
});

test("another event is refused with what to change", () => {
  expect(() => parse({ action: "opened" })).toThrow("types: [labeled]");
  expect(() => parse({ ...event, issue: undefined })).toThrow("types: [labeled]");
});

test.each([
  ["no object", () => null, "no content"],
  ["no sender", () => ({ ...event, sender: undefined }), "no sender"],
  ["no label", () => ({ ...event, label: null }), "no label"],
  ["a title that is a list", () => withIssue({ title: ["T"] }), "issue.title is not text"],
  ["a number that is text", () => withIssue({ number: "1" }), "issue.number is not a whole number"],
  ["a broken number", () => withIssue({ number: 1.5 }), "issue.number is not a whole number"],
  ["a label without a name", () => withIssue({ labels: [{}] }), "label.name is not text"],
])("an event with %s is refused", (_, made, problem) => {
  expect(() => parse(made())).toThrow(problem);
});

test("a file that is not JSON says so", () => {
  expect(() => parseEvent("<html>", "")).toThrow("The event file is not JSON");
});
