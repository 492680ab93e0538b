import { expect, test } from "vitest";
import { submoduleAddress } from "./submodule-address.ts";

const PARENT = "https://github.com/octo/repo.git";

test.each([
  ["../lib.git", "https://github.com/octo/lib.git"],
  ["../../other/lib", "https://github.com/other/lib"],
  ["https://github.com/octo/lib.git", "https://github.com/octo/lib.git"],
  ["git@github.com:octo/lib.git", "https://github.com/octo/lib.git"],
  ["ssh://git@github.com/octo/lib.git", "https://github.com/octo/lib.git"],
])("%s is at %s", (written, address) => {
  expect(submoduleAddress("lib", written, PARENT)).toBe(address);
});

test.each([
  "https://elsewhere.example/octo/lib.git",
  "http://github.com/octo/lib.git",
  "https://github.com.elsewhere.example/octo/lib",
  "https://user:word@github.com/octo/lib.git",
  "git@elsewhere.example:octo/lib.git",
  "file:///etc",
  "/etc",
  "ext::sh -c evil",
  "--upload-pack=evil",
  "../../../../etc",
])("%s is not asked", (written) => {
  expect(() => submoduleAddress("lib", written, PARENT)).toThrow('The submodule lib is at "');
});
