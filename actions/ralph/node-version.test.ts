import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

/** As it is with an older Node: `node:sqlite` is not there. */
const pretend = (version: string) => `
  import { registerHooks } from "node:module";
  Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });
  registerHooks({
    resolve(name, context, next) {
      if (name === "node:sqlite") throw new Error("No such built-in module: node:sqlite");
      return next(name, context);
    },
  });`;

// The bundle: of the sources Node reads the imports before it runs any of them.
const CLI = path.join(import.meta.dirname, "dist", "cli.js");

function help(preload: string) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(preload)}`, CLI, "--help"],
    { encoding: "utf8" },
  );
  return { status, stderr };
}

test.each(["20.20.2", "22.12.0"])("Node %s is told to be too old, in one line", (version) => {
  const { status, stderr } = help(pretend(version));
  expect(stderr.trim().split("\n")).toEqual([
    expect.stringContaining(`Node ${version} is too old for ralph: install Node 22.13 or newer.`) as string,
  ]);
  expect(status).toBe(3);
});

test.each(["22.13.0", "24.0.0"])("Node %s is not", (version) => {
  const preload = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`;
  expect(help(preload)).toEqual({ status: 0, stderr: "" });
});
