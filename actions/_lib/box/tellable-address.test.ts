import { expect, test } from "vitest";
import { seemsToken, tellableAddress, tellableGoSetting } from "./tellable-address.ts";

test.each([
  "https://packages.example.org/",
  "https://artifacts.example.com/artifactory/api/pypi/python-remote-2024/simple",
  "https://pkgs.example.com/org/_packaging/feed@Release/pypi/simple/",
  "https://pkgs.example.com/org/0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0/_packaging/1b1c2d3e-4f50-6172-8394-a5b6c7d8e9f1/npm/registry/",
  "https://gitlab.example.com:8443/api/v4/projects/1234567/packages/npm/",
  "https://nexus.example.com/repository/MyCompanyInternalPackages/",
])("%s is told as it is", (address) => {
  expect(tellableAddress(address)).toBe(address);
});

test("a name and a password are left out", () => {
  expect(tellableAddress("https://me:pa%2Fss@py.example.com/simple")).toBe("https://py.example.com/simple");
  expect(tellableAddress("https://token@py.example.com/simple")).toBe("https://py.example.com/simple");
});

test.each([
  ["in the path", "https://pypi.example.com/1nDXx7fkQpZs83mWvYtR/me/"],
  ["in the path, of letters only", "https://dl.example.com/aBcXeFgHiJkLmNoP/org/python/simple/"],
  ["in the path, in hexadecimal", "https://dl.example.com/0123456789abcdef0123/simple/"],
  ["in the path, as a GUID", "https://feeds.example.com/auth/0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0/api/"],
  ["in the path of a feed", "https://pkgs.example.com/org/_packaging/1nDXx7fkQpZs83mWvYtR/npm/registry/"],
  ["in the path, that says what it is", "https://dl.example.com/ghp_short/simple"],
  ["in the path, disguised by percent signs", "https://dl.example.com/%67hp_short/simple"],
  ["in a parameter of the path", "https://dl.example.com/simple;key=1nDXx7fkQpZs83mWvYtR"],
  ["behind a question mark", "https://py.example.com/simple?token=short"],
  ["behind a number sign", "https://py.example.com/simple#token"],
  ["of a password with a slash in it", "https://user:pa/ss@py.example.com/simple"],
  ["of a password with a slash behind its number", "https://user:12/ss@py.example.com/simple"],
  ["of a name with a slash in it", "https://tok/en@py.example.com/simple"],
])("an address with a token %s is not told", (_, address) => {
  expect(tellableAddress(address)).toBeNull();
});

test.each([
  ["123456789abcdef", false],
  ["123456789abcdef0", true],
  ["ABCDefghijklmnop", false],
  ["ABCDEfghijklmnop", true],
  ["python-packages-of-the-company", false],
])("%s seems a token: %s", (segment, is) => {
  expect(seemsToken(segment)).toBe(is);
});

test("Go's lists keep their words, their bars and their commas", () => {
  expect(tellableGoSetting("https://me:secret@go.example.com|https://two.example.com,direct")).toBe(
    "https://go.example.com/|https://two.example.com/,direct",
  );
  const database = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
  expect(tellableGoSetting(database)).toBe(database);
  expect(tellableGoSetting("*.corp.example.com,rsc.io/private")).toBe("*.corp.example.com,rsc.io/private");
});

test.each([
  "https://user:pa/ss@go.example.com,direct",
  "https://user:12/ss@go.example.com",
  "https://user:p,ass@go.example.com|direct",
  "https://user:p|ass@go.example.com",
  "sum.example.com+abc https://user:pa/ss@sum.example.com",
])("of %s nothing is told", (value) => {
  expect(tellableGoSetting(value)).toBeNull();
});
