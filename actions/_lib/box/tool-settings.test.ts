import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openBubblewrapBox } from "./bubblewrap-box.ts";
import { withoutToolSettings } from "./tool-settings.ts";

const NAMES = ["NVM_DIR", "VOLTA_HOME", "PYENV_ROOT", "SDKMAN_DIR", "RUNNER_TOOL_CACHE"];

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-settings-")));
  const before = NAMES.map((name) => [name, process.env[name]] as const);
  for (const name of NAMES) {
    process.env[name] = path.join(folder, name);
    mkdirSync(path.join(folder, name));
  }
  mkdirSync(path.join(folder, "tree"));
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true });
  };
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function inBox(script: string): Promise<string> {
  const box = await openBubblewrapBox({ worktree: path.join(folder, "tree"), programs: [] });
  let said = "";
  try {
    await box.run({ file: "bash", args: ["-c", script], onStdout: (chunk) => (said += chunk.toString()) });
  } finally {
    await box.close();
  }
  return said;
}

test.each([
  "NVM_DIR/versions/node/v24.1.0/etc/npmrc",
  "NVM_DIR/.npmrc",
  "VOLTA_HOME/tools/image/node/24.1.0/etc/npmrc",
  "PYENV_ROOT/versions/3.12.1/pip.conf",
  "SDKMAN_DIR/candidates/maven/3.9.9/conf/settings.xml",
  "RUNNER_TOOL_CACHE/node/24.1.0/x64/etc/npmrc",
  "RUNNER_TOOL_CACHE/Python/3.12.1/x64/pip.conf",
  "RUNNER_TOOL_CACHE/node/24.1.0/x64/lib/node_modules/npm/npmrc",
  "RUNNER_TOOL_CACHE/Ruby/3.4.1/x64/etc/gemrc",
  "NVM_DIR/versions/node/v24.1.0/lib/node_modules/npm/npmrc",
  "PYENV_ROOT/versions/3.12.1/envs/app/pip.conf",
  "SDKMAN_DIR/candidates/gradle/9.1/gradle.properties",
  "SDKMAN_DIR/candidates/gradle/9.1/init.d/registry.gradle",
  "RUNNER_TOOL_CACHE/PyPy/3.11.1/x64/pip.conf",
  "RUNNER_TOOL_CACHE/maven/3.9.9/x64/conf/settings.xml",
  "RUNNER_TOOL_CACHE/own/1.0.0/x64/conf/.npmrc",
  "PYENV_ROOT/.pypirc",
  "VOLTA_HOME/tools/.netrc",
])("the token in %s is not in the box, and the tool beside it is", async (name) => {
  const file = write(name, "token=canary-among-the-tools\n");
  const tool = write(path.join(name.split("/")[0] ?? "", "the-tool"), "a tool\n");
  const said = await inBox(`cat ${file}; grep -r canary ${folder}; cat ${tool}`);
  expect(said.replace("<settings/>\n", "")).toBe("a tool\n");
});

test("a version that is the current one by a link, and a manager that is elsewhere by a link, show no token", async () => {
  const file = write("really/candidates/maven/3.9.9/conf/settings.xml", "canary");
  symlinkSync("3.9.9", path.join(folder, "really/candidates/maven/current"));
  symlinkSync(path.join(folder, "really"), path.join(folder, "named"));
  process.env["SDKMAN_DIR"] = path.join(folder, "named");
  const current = path.join(folder, "named/candidates/maven/current/conf/settings.xml");
  expect(await inBox(`cat ${current}; cat ${file}`)).toBe("<settings/>\n");
});

test("settings that a program must be able to read are empty ones of its kind", async () => {
  const file = write("SDKMAN_DIR/candidates/maven/3.9.9/conf/settings.xml", "<settings>canary</settings>");
  expect(await inBox(`cat ${file}`)).toBe("<settings/>\n");
});

test("settings cannot be written in their place for the next command", async () => {
  const file = write("PYENV_ROOT/versions/3.12.1/pip.conf", "canary");
  expect(await inBox(`echo evil > ${file}; echo $?; cat ${file}`)).toBe("1\n");
});

test.each([
  "pip.conf",
  "local/pip.conf",
  "etc/pip.conf",
  "etc/npmrc",
  "local/etc/npmrc",
  "lib/node_modules/npm/npmrc",
  "local/lib/node_modules/npm/npmrc",
  "share/nodejs/npm/npmrc",
  "local/cargo/config.toml",
  "local/cargo/credentials.toml",
  "local/bundle/config",
  "local/python/pip.conf",
  "share/apache-maven-3.9.11/conf/settings.xml",
  "share/gradle-9.1/init.d/corp.gradle",
  "local/.netrc",
])("%s of the system is not in the box", async (name) => {
  const file = write(`usr/${name}`, "token=canary\n");
  mkdirSync(path.join(folder, "covers"));
  const mounts = await withoutToolSettings({}, path.join(folder, "covers"), {
    system: path.join(folder, "usr"),
  });
  const covered = mounts.filter((mount) => file === mount.path || file.startsWith(`${mount.path}/`));
  expect(covered.map((mount) => ("from" in mount ? mount.from : ""))).toEqual([
    expect.stringContaining(path.join(folder, "covers")),
  ]);
});

test("a folder on PATH that somebody keeps tokens in shows the tools and not the tokens", async () => {
  const netrc = write("tools/.netrc", "machine example.com password canary\n");
  const npmrc = write("tools/inner/.npmrc", "//example.com/:_authToken=canary\n");
  const builtin = write("lib/node_modules/npm/npmrc", "//example.com/:_authToken=canary\n");
  const tool = write("bin/the-tool", "a tool\n");
  const before = process.env["PATH"];
  process.env["PATH"] = `${before}:${path.join(folder, "tools")}:${path.join(folder, "bin")}`;
  try {
    expect(await inBox(`cat ${netrc} ${npmrc} ${builtin} ${tool}`)).toBe("a tool\n");
  } finally {
    process.env["PATH"] = before;
  }
});

test("Go's own settings lose the password in an address, and stay otherwise", async () => {
  const file = write(
    "RUNNER_TOOL_CACHE/go/1.26.0/x64/go.env",
    "# Go\nGOPROXY=https://me:canary@go.example.com,direct\nGOSUMDB=off\nGONOSUMDB=a@canary\n",
  );
  expect(await inBox(`cat ${file}`)).toBe("# Go\nGOPROXY=https://go.example.com/,direct\nGOSUMDB=off\n\n");
});
