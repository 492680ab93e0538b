import { expect, test } from "vitest";
import { detectChecks } from "./detect-checks.ts";

function detect(files: Record<string, string>) {
  const { setup, verify } = detectChecks({
    paths: new Set(Object.keys(files)),
    text: (name) => files[name] ?? null,
  });
  return [...setup.map(({ command }) => `setup: ${command}`), ...verify.map(({ command }) => command)];
}

const manifest = (more: object) => JSON.stringify(more);
const locked = manifest({ scripts: { test: "x" }, devDependencies: { x: "1" } });

test.each<[name: string, files: Record<string, string>, found: string[]]>([
  ["nothing", { "README.md": "" }, []],
  [
    "npm's scripts",
    { "package.json": manifest({ scripts: { test: "a", lint: "b", typecheck: "c", start: "d" } }) },
    ["npm run typecheck", "npm run lint", "npm test"],
  ],
  [
    "npm init's placeholder",
    { "package.json": manifest({ scripts: { test: 'echo "Error: no test specified" && exit 1' } }) },
    [],
  ],
  [
    "a lockfile with dependencies",
    { "package.json": locked, "package-lock.json": "" },
    ["setup: test -d node_modules || npm ci", "npm test"],
  ],
  [
    "a lockfile with none",
    { "package.json": manifest({ scripts: { test: "x" } }), "package-lock.json": "" },
    ["npm test"],
  ],
  [
    "pnpm",
    { "package.json": locked, "pnpm-lock.yaml": "" },
    ["setup: test -d node_modules || pnpm install --frozen-lockfile", "pnpm test"],
  ],
  [
    "yarn 1",
    { "package.json": locked, "yarn.lock": "" },
    ["setup: test -d node_modules || yarn install --frozen-lockfile", "yarn test"],
  ],
  [
    "yarn 4",
    { "package.json": manifest({ ...JSON.parse(locked), packageManager: "yarn@4.1.0" }), "yarn.lock": "" },
    ["setup: test -d node_modules || yarn install --immutable", "yarn test"],
  ],
  [
    "bun",
    { "package.json": locked, "bun.lock": "" },
    ["setup: test -d node_modules || bun install --frozen-lockfile", "bun run test"],
  ],
  ["a package.json that is none", { "package.json": "{" }, []],
  ["cargo", { "Cargo.toml": "" }, ["cargo test"]],
  ["a Cargo.toml further down", { "crates/a/Cargo.toml": "" }, []],
  ["go", { "go.mod": "" }, ["go test ./..."]],
  ["pytest by its file", { "pytest.ini": "" }, ["python3 -m pytest -q"]],
  ["pytest by its table", { "pyproject.toml": "[tool.pytest.ini_options]\n" }, ["python3 -m pytest -q"]],
  ["a pyproject.toml without it", { "pyproject.toml": "[project]\n" }, []],
  ["pytest by its tests", { "tests/test_a.py": "" }, ["python3 -m pytest -q"]],
  ["pytest once", { "pytest.ini": "", "conftest.py": "", "tests/test_a.py": "" }, ["python3 -m pytest -q"]],
  ["maven", { "pom.xml": "" }, ["mvn -q test"]],
  ["gradle before maven", { gradlew: "", "pom.xml": "" }, ["./gradlew test"]],
  [
    "two languages",
    { "Cargo.toml": "", "package.json": manifest({ scripts: { test: "x" } }) },
    ["npm test", "cargo test"],
  ],
  [
    "a Makefile",
    { Makefile: "CC := gcc\n.PHONY: test\ntest: build\n\tx\nlint:\n\tx\n" },
    ["make lint", "make test"],
  ],
  ["a Makefile with check", { Makefile: "check: test\ntest:\n" }, ["make check"]],
  ["a Makefile beside a language", { Makefile: "test:\n", "go.mod": "" }, ["go test ./..."]],
  ["a Makefile's variable", { Makefile: "test := 1\ncheck:=2\n" }, []],
])("%s", (_, files, found) => {
  expect(detect(files)).toEqual(found);
});
