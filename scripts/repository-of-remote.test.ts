import { expect, test } from "vitest";
import { repositoryOfRemote } from "./repository-of-remote.ts";

test.each([
  ["https://github.com/acme/shop.git", "acme/shop"],
  ["https://github.com/acme/shop", "acme/shop"],
  ["git@github.com:acme/my.shop.git", "acme/my.shop"],
  ["ssh://git@github.example.com/acme/shop.git", "acme/shop"],
  ["/srv/git/shop.git", null],
  ["https://github.com/acme", null],
])("the repository of %s is %s", (remote, repo) => {
  expect(repositoryOfRemote(remote)).toBe(repo);
});
