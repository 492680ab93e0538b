import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AttackedBox, openAttackedBox } from "../testing/attacked-box.ts";

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

/** What a command said that went wrong, or nothing. Exit code 99 says that this machine has no such tool. */
async function work(tool: string, script: string): Promise<string> {
  const { code, output } = await box.bash(
    `command -v ${tool} >/dev/null || exit 99; set -e; mkdir -p ${tool} && cd ${tool}; ${script}`,
    { timeoutMs: PATIENCE_MS - 10_000 },
  );
  return code === 0 || code === 99 ? "" : `exit code ${code}\n${output}`;
}

test(
  "npm: a dependency of the repository, a test run",
  async () => {
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
  async () => {
    const script = `python3 -m venv .venv && . .venv/bin/activate &&
      printf 'import unittest\\nclass T(unittest.TestCase):\\n    def test(self): self.assertEqual(1, 1)\\n' > test_a.py &&
      python -m pip --version && python -m unittest`;
    expect(await work("python3", script)).toBe("");
  },
  PATIENCE_MS,
);

test(
  "cargo: a build and a test run",
  async () => {
    expect(await work("cargo", "cargo init -q --lib --vcs none --name a . && cargo test -q --offline")).toBe(
      "",
    );
  },
  PATIENCE_MS,
);

test(
  "go: a build and a test run",
  async () => {
    const script = `go mod init a >/dev/null 2>&1 && printf 'package a\\nimport "testing"\\nfunc TestA(t *testing.T) {}\\n' > a_test.go && go test -vet=off ./...`;
    expect(await work("go", script)).toBe("");
  },
  PATIENCE_MS,
);

test("a compiler and what it made", async () => {
  expect(await work("gcc", `printf 'int main(){return 0;}' > a.c && gcc a.c -o a && ./a`)).toBe("");
});

test("a server on the box's own loopback, and its client", async () => {
  const { output } = await box.bash(
    `node -e 'const s=require("http").createServer((q,r)=>r.end("served")).listen(8123,()=>fetch("http://localhost:8123").then(r=>r.text()).then(t=>{console.log(t);s.close()}))'`,
    { network: true },
  );
  expect(output).toContain("served");
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

test("locked files are read as they are and written by nobody", async () => {
  const locked = await openAttackedBox({
    locked: () => ["held.txt", "folder", "missing", "../outside", "link", "."],
  });
  try {
    await locked.bash(`echo mine > free.txt; ln -s ${locked.runner}/.credentials link`);
    await locked.git(["status"]);
    writeFileSync(`${locked.worktree}/held.txt`, "theirs\n", { mode: 0o666 });
    mkdirSync(`${locked.worktree}/folder`);
    const { output } = await locked.bash(
      "cat held.txt; echo x > held.txt; rm -f held.txt; mv held.txt y; touch folder/x; mv folder z; echo more >> free.txt && cat free.txt; cat link",
    );
    expect(output).toMatch(/^theirs\n/);
    expect(output.match(/Read-only|busy/g)?.length).toBeGreaterThanOrEqual(4);
    expect(output).toContain("mine\nmore\n");
    expect(locked.canaries.in(output)).toEqual([]);
  } finally {
    await locked.close();
  }
});
