import { expect, test } from "vitest";
import { chooseMethod, type WantedMethod, wantedMethod } from "./method.ts";

test.each<[wanted: WantedMethod, apiKey: boolean, oauthToken: boolean, method: string]>([
  ["auto", true, false, "sdk"],
  ["auto", true, true, "sdk"],
  ["auto", false, true, "ralph"],
  ["sdk", true, false, "sdk"],
  ["ralph", true, false, "ralph"],
  ["ralph", false, true, "ralph"],
])("%s with key %s and subscription %s is %s", (wanted, apiKey, oauthToken, method) => {
  expect(chooseMethod(wanted, { apiKey, oauthToken }).method).toBe(method);
});

test("the SDK with a subscription alone is refused before anything is asked", () => {
  expect(() => chooseMethod("sdk", { apiKey: false, oauthToken: true })).toThrow(/set "anthropic-api-key"/);
});

test("no credential at all is refused with both names", () => {
  expect(() => chooseMethod("auto", { apiKey: false, oauthToken: false })).toThrow(
    /anthropic-api-key.*claude-code-oauth-token/,
  );
});

test("a method nobody knows is named", () => {
  expect(() => wantedMethod("magic")).toThrow('Input "method" is "magic": give auto, sdk, ralph.');
});
