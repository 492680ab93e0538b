import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AttackedBox, openAttackedBox } from "../testing/attacked-box.ts";

/** Package managers of the box at a registry of ours: the names are public, the machine behind them is this one. */
let folder: string;
let registry: Server;
let asked: string[];
let box: AttackedBox;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-registry-"));
  asked = [];
  const files = { ...npmPackage(), ...pythonPackage() };
  registry = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    const found = files[request.url ?? ""];
    response.writeHead(found === undefined ? 404 : 200, { "content-type": found?.type ?? "text/plain" });
    response.end(found?.body ?? "not here");
  });
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  box = await openAttackedBox({
    egress: ["npm.example.com", "py.example.com"],
    network: {
      resolve: async () => ["93.184.215.14"],
      connect: () => connect((registry.address() as AddressInfo).port, "127.0.0.1"),
    },
  });
});
afterAll(async () => {
  await box.close();
  registry.closeAllConnections();
  registry.close();
  rmSync(folder, { recursive: true });
});

type Files = Record<string, { type: string; body: string | Buffer }>;

function npmPackage(): Files {
  const source = path.join(folder, "npm");
  mkdirSync(source);
  const manifest = { name: "left", version: "1.0.0" };
  writeFileSync(path.join(source, "package.json"), JSON.stringify(manifest));
  writeFileSync(path.join(source, "index.js"), "module.exports = 'from the registry'\n");
  execFileSync("npm", ["pack", "--silent"], { cwd: source });
  const tarball = "http://npm.example.com/left-1.0.0.tgz";
  const packument = {
    name: "left",
    "dist-tags": { latest: "1.0.0" },
    versions: { "1.0.0": { ...manifest, dist: { tarball } } },
  };
  return {
    "/left": { type: "application/json", body: JSON.stringify(packument) },
    "/left-1.0.0.tgz": {
      type: "application/octet-stream",
      body: readFileSync(path.join(source, "left-1.0.0.tgz")),
    },
  };
}

function pythonPackage(): Files {
  const name = "left-1.0-py3-none-any.whl";
  const wheel = path.join(folder, name);
  execFileSync("python3", [
    "-c",
    `import zipfile
with zipfile.ZipFile("${wheel}", "w") as z:
    z.writestr("left.py", "said = 'from the index'\\n")
    z.writestr("left-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: left\\nVersion: 1.0\\n")
    z.writestr("left-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    z.writestr("left-1.0.dist-info/RECORD", "")`,
  ]);
  return {
    "/simple/left/": { type: "text/html", body: `<a href="/files/${name}">${name}</a>` },
    [`/files/${name}`]: { type: "application/zip", body: readFileSync(wheel) },
  };
}

test("npm installs from an allowed registry, and the next command has it", async () => {
  const { code, output } = await box.bash(
    "mkdir n && cd n && npm init -y >/dev/null && npm install --no-audit --no-fund --registry http://npm.example.com/ left",
    { network: true },
  );
  expect(`${code} ${output}`).toMatch(/^0 /);
  expect((await box.bash("cd n && node -p 'require(\"left\")'")).output).toBe("from the registry\n");
  expect(asked).toContain("npm.example.com/left");
});

test("pip installs from an allowed index", async () => {
  const { code, output } = await box.bash(
    "python3 -m venv v && v/bin/python -m pip install --no-input --disable-pip-version-check --retries 0 --index-url http://py.example.com/simple/ --trusted-host py.example.com left && v/bin/python -c 'import left; print(left.said)'",
    { network: true, env: { PIP_NO_CACHE_DIR: "1" } },
  );
  expect(`${code} ${output}`).toMatch(/^0 [^]*from the index\n$/);
});

test("a registry that is not allowed is refused, and the refusal reported", async () => {
  const { code } = await box.bash(
    "mkdir r && cd r && npm init -y >/dev/null && npm install --fetch-retries 0 --no-audit --registry http://evil.example.com/ left",
    { network: true },
  );
  expect(code).not.toBe(0);
  expect(asked.filter((where) => where.startsWith("evil"))).toEqual([]);
  expect(box.refusals).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining("evil.example.com:80") as string }),
  );
});
