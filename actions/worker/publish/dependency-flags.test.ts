import { expect, test } from "vitest";
import { kindOfPath, newLockfileHosts, packageJsonFlags } from "./dependency-flags.ts";

test.each([
  ["package.json", "manifest"],
  ["packages/a/Package.JSON", "manifest"],
  ["requirements/dev.txt", null],
  ["requirements-dev.txt", "manifest"],
  ["App/App.csproj", "manifest"],
  ["pnpm-lock.yaml", "lockfile"],
  ["Dockerfile", "container"],
  ["docker/web.dockerfile", "container"],
  ["docker-compose.prod.yml", "container"],
  ["docs/Dockerfiles.md", null],
  [".npmrc", "installer"],
  [".cargo/config.toml", "installer"],
  [".mvn/extensions.xml", "installer"],
  ["gradlew", "installer"],
  ["gradle/wrapper/gradle-wrapper.jar", "installer"],
  [".yarn/releases/yarn-4.cjs", "installer"],
  [".tool-versions", "installer"],
  ["src/.gitignore", "ignore"],
  ["src/package.json.ts", null],
  ["src/index.ts", null],
])("%s is of the kind %s", (path, kind) => {
  expect(kindOfPath(path)).toBe(kind);
});

test.each<[string, object, object, string[]]>([
  ["a script people call", { scripts: { test: "a" } }, { scripts: { test: "b" } }, []],
  ["a version", { version: "1" }, { version: "2" }, []],
  ["a dependency", { dependencies: { a: "1" } }, { dependencies: { a: "1", b: "1" } }, ["dependencies"]],
  ["an override", {}, { overrides: { a: "npm:evil@1" } }, ["dependencies"]],
  ["the package manager", {}, { packageManager: "pnpm@9" }, ["dependencies"]],
  ["a new install script", {}, { scripts: { postinstall: "x" } }, ["install script"]],
  [
    "a changed install script",
    { scripts: { prepare: "a" } },
    { scripts: { prepare: "b" } },
    ["install script"],
  ],
  ["an install script that goes", { scripts: { prepare: "a" } }, {}, []],
])("%s in package.json", (_, before, after, rules) => {
  const flags = packageJsonFlags(JSON.stringify(before), JSON.stringify(after));
  expect(flags.map(({ rule }) => rule)).toEqual(rules);
});

test("a package.json that cannot be read is flagged", () => {
  expect(packageJsonFlags("{}", "{")).toMatchObject([{ rule: "dependencies" }]);
});

test.each([
  ["https://known.example/a.tgz", []],
  ["https://evil.example/a.tgz", ["evil.example"]],
  ["http://evil.example:8080/a", ["evil.example:8080"]],
  ["https://known.example@evil.example/a", ["evil.example"]],
  ["https://known.example.evil.example/a", ["known.example.evil.example"]],
  ["git+ssh://git@evil.example/a.git", ["evil.example"]],
  ["git@evil.example:a/b.git", ["evil.example"]],
  ["file:///etc/a.tgz", ["etc"]],
  ["https:// and http://", []],
])("in a lockfile %s means the new hosts %j", (text, hosts) => {
  expect(newLockfileHosts("https://known.example/b.tgz", `"resolved": "${text}"`)).toEqual(hosts);
});
