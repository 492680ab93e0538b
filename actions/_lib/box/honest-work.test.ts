import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AttackedBox, openAttackedBox } from "../testing/attacked-box.ts";
import { installed } from "../testing/installed.ts";

/** A box that nobody can work in protects nothing for long. */
let box: AttackedBox;
beforeAll(async () => {
  box = await openAttackedBox();
});
afterAll(async () => {
  await box.close();
});

/** Building goes through on a busy machine, too. */
const PATIENCE_MS = 280_000;

/** What a command said that went wrong, or nothing. */
async function work(tool: string, script: string): Promise<string> {
  const { code, output } = await box.bash(`set -e; mkdir -p ${tool} && cd ${tool}; ${script}`, {
    timeoutMs: PATIENCE_MS - 10_000,
  });
  return code === 0 ? "" : `exit code ${code}\n${output}`;
}

test(
  "npm: a dependency of the repository, a test run",
  async ({ skip }) => {
    skip(!installed("npm"), "npm is not installed");
    const script = `mkdir -p dep && echo '{"name":"dep","version":"1.0.0"}' > dep/package.json && echo 'module.exports = 42' > dep/index.js &&
      echo '{"name":"a","version":"1.0.0","dependencies":{"dep":"file:./dep"},"scripts":{"test":"node --test"}}' > package.json &&
      echo 'require("node:test")("t", () => require("node:assert").equal(require("dep"), 42))' > a.test.cjs &&
      npm install --no-audit --no-fund && npm test`;
    expect(await work("npm", script)).toBe("");
  },
  PATIENCE_MS,
);

test(
  "python: a virtual environment with its pip, a test run",
  async ({ skip }) => {
    skip(!installed("python3"), "python3 is not installed");
    const script = `python3 -m venv .venv && . .venv/bin/activate &&
      printf 'import unittest\\nclass T(unittest.TestCase):\\n    def test(self): self.assertEqual(1, 1)\\n' > test_a.py &&
      python -m pip --version && python -m unittest`;
    expect(await work("python3", script)).toBe("");
  },
  PATIENCE_MS,
);

test(
  "cargo: a build and a test run",
  async ({ skip }) => {
    skip(!installed("cargo"), "cargo is not installed");
    const script = `mkdir -p src dep/src &&
      printf '[package]\\nname = "a"\\nversion = "1.0.0"\\nedition = "2021"\\n[dependencies]\\ndep = { path = "dep" }\\n' > Cargo.toml &&
      printf '[package]\\nname = "dep"\\nversion = "1.0.0"\\nedition = "2021"\\n' > dep/Cargo.toml &&
      echo 'pub fn answer() -> u32 { 42 }' > dep/src/lib.rs &&
      printf 'fn main() { println!("{}", dep::answer()); }\\n#[test]\\nfn answers() { assert_eq!(dep::answer(), 42); }\\n' > src/main.rs &&
      cargo build -q --offline && test "$(target/debug/a)" = 42 && cargo test -q --offline`;
    expect(await work("cargo", script)).toBe("");
  },
  PATIENCE_MS,
);

test(
  "go: a build and a test run",
  async ({ skip }) => {
    skip(!installed("go"), "go is not installed");
    // Unoptimised: a new box has no cache, so that what it builds is Go's own library, and that takes a third less.
    const script = `mkdir -p dep && printf 'module a\\ngo 1.18\\n' > go.mod &&
      printf 'package dep\\nfunc Answer() int { return 42 }\\n' > dep/dep.go &&
      printf 'package main\\nimport "a/dep"\\nfunc main() { println(dep.Answer()) }\\n' > main.go &&
      printf 'package main\\nimport ("testing"; "a/dep")\\nfunc TestAnswer(t *testing.T) { if dep.Answer() != 42 { t.Fatal() } }\\n' > main_test.go &&
      export GOFLAGS="'-gcflags=all=-N -l'" &&
      go build -o out . && test "$(./out 2>&1)" = 42 && go test -vet=off ./...`;
    expect(await work("go", script)).toBe("");
  },
  PATIENCE_MS,
);

test("a compiler and what it made", async ({ skip }) => {
  skip(!installed("gcc"), "gcc is not installed");
  expect(await work("gcc", `printf 'int main(){return 0;}' > a.c && gcc a.c -o a && ./a`)).toBe("");
});

test("a server on the box's own loopback, and its client", async () => {
  const { output } = await box.bash(
    `node -e 'const s=require("http").createServer((q,r)=>r.end("served")).listen(8123,()=>fetch("http://localhost:8123").then(r=>r.text()).then(t=>{console.log(t);s.close()}))'`,
    { network: true },
  );
  expect(output).toContain("served");
});

test("sockets of every kind that programs have, and the machine's list of its addresses", async () => {
  const kinds = "(2,1,0) (2,1,6) (2,2,0) (2,2,17) (10,1,6) (10,2,17) (16,3,0) (1,1,0)".replaceAll(" ", ",");
  const { output } = await box.bash(
    `python3 -c 'import socket; [socket.socket(*kind).close() for kind in (${kinds})]; print(socket.if_nameindex())'; node -p 'Object.keys(os.networkInterfaces())'`,
  );
  expect(output).toMatch(/^\[\(1, 'lo'\)\]\n\[ 'lo' \]\n$/);
});

test("what package managers keep is there for the next command, and for no other box", async () => {
  await box.bash("mkdir -p ~/.cache/npm && echo kept > ~/.cache/npm/x");
  expect((await box.bash("cat ~/.cache/npm/x")).output).toBe("kept\n");
});

test("the tools are the same versions as outside", async () => {
  const tools = ["node", "npm", "git", "python3", "cargo", "go", "gcc"];
  const ask = tools
    .map((tool) => `${tool} ${tool === "go" ? "version" : "--version"} 2>&1 | head -1`)
    .join("; ");
  const outside = execFileSync("bash", ["-c", ask], { encoding: "utf8", cwd: "/" });
  expect((await box.bash(`cd /; ${ask}`)).output.replaceAll("bash: line 1: ", "")).toBe(
    outside.replaceAll("bash: line 1: ", ""),
  );
});
