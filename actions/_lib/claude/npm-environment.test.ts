import { expect, test } from "vitest";
import { npmEnvironment } from "./npm-environment.ts";

const kept = (host: Record<string, string>, ...settings: string[]) =>
  Object.keys(npmEnvironment(host, settings)).toSorted();

test("of a job's variables npm gets its own, the network's and the version managers'", () => {
  const names = [
    "npm_config_registry",
    "NPM_TOKEN",
    "https_proxy",
    "ALL_PROXY",
    "VOLTA_HOME",
    "ASDF_DIR",
    "MISE_DATA_DIR",
  ];
  const others = ["GITHUB_TOKEN", "INPUT_STORE-KEY", "ACTIONS_RUNTIME_TOKEN", "ANTHROPIC_API_KEY"];
  const host = Object.fromEntries([...names, ...others].map((name) => [name, "x"]));
  expect(kept(host)).toEqual(names.toSorted());
});

test("and what its user's settings name, with and without a question mark", () => {
  const host = { ARTIFACTORY_TOKEN: "a", MAYBE: "b", OTHER: "c" };
  expect(kept(host, "//r/:_authToken=${ARTIFACTORY_TOKEN}\n", "email=${MAYBE?}\nOTHER=$OTHER")).toEqual([
    "ARTIFACTORY_TOKEN",
    "MAYBE",
  ]);
});
