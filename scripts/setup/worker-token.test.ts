import { expect, test } from "vitest";
import { workerTokenFault } from "./worker-token.ts";

const REPO = "octo-org/greeter";
const told = (push: boolean, scopes: string[] | null, isPrivate = true) =>
  workerTokenFault(
    { may: { administer: false, push }, scopes, visibility: isPrivate ? "private" : "public" },
    REPO,
  )?.fault ?? null;

test.each([
  [false, null, true, `may not push to ${REPO}`],
  [false, ["repo"], true, `may not push to ${REPO}`],
  [true, [], true, "has no scope repo"],
  [true, ["public_repo"], true, "has no scope repo"],
  [true, ["workflow", "read:org"], false, "has no scope repo"],
])("may push: %s, scopes %j, private: %s is told “%s”", (push, scopes, isPrivate, says) => {
  expect(told(push, scopes, isPrivate)).toContain(says);
});

test("whoever may push has nothing wrong, by a classic token or one that names no scopes", () => {
  expect([told(true, ["repo"]), told(true, null), told(true, ["public_repo"], false)]).toEqual([
    null,
    null,
    null,
  ]);
});
