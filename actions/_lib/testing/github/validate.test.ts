import { expect, test } from "vitest";
import { OPERATIONS } from "./operations.ts";
import { replyProblems, requestProblems } from "./validate.ts";

const nothing = new URLSearchParams();

test.each(OPERATIONS)("%s is described, with every schema it refers to", (operation) => {
  const params = [...operation.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "1"]);
  const path = Object.fromEntries(params) as Record<string, string>;
  expect(requestProblems(operation, path, nothing, undefined).join()).toMatch(/^(the body is missing)?$/);
  const success = [200, 201, 202, 204].map((status) => replyProblems(operation, status, "not this").join());
  // What answers with 204 alone has no body to describe, which is another complaint.
  expect(success.some((problem) => !problem.startsWith("status "))).toBe(true);
});

test("null is allowed exactly where GitHub says nullable", () => {
  const operation = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  const answer = { permission: "read", role_name: "read", user: null };
  expect(replyProblems(operation, 200, answer)).toEqual([]);
  expect(replyProblems(operation, 200, { ...answer, role_name: null })).toEqual([
    "/role_name must be string",
  ]);
});

test("a status GitHub does not give is a problem", () => {
  expect(replyProblems("GET /repos/{owner}/{repo}", 299, {})).toEqual(["status 299 is not described"]);
});

test("a refusal must look like GitHub's", () => {
  expect(replyProblems("GET /repos/{owner}/{repo}", 404, { message: "Not Found" })).toEqual([]);
  expect(replyProblems("GET /repos/{owner}/{repo}", 404, { message: 5 })).not.toEqual([]);
  expect(replyProblems("GET /repos/{owner}/{repo}/pulls", 404, undefined)).not.toEqual([]);
});
