// Runs a script of this repository under the runner's Node, after installing what a fresh clone lacks.
// Plain JavaScript without dependencies: it must work with nothing but Node 20 and npm.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail("bootstrap: no script named. Use one of the npm scripts in package.json.");

if (process.platform === "win32")
  fail(
    "Windows is not one of the systems this runs on: use WSL2 (https://learn.microsoft.com/windows/wsl/install), and clone it there.",
  );
const major = Number(process.versions.node.split(".")[0]);
if (major < 20)
  fail(`Node ${process.versions.node} is too old: install Node 20 or newer, then run this again.`);
if (spawnSync("git", ["--version"]).status !== 0) fail("git is missing: install it, then run this again.");

const lock = path.join(root, "package-lock.json");
const installed = path.join(root, "node_modules", ".package-lock.json");
const node = path.join(root, "node_modules", ".bin", "node");
const stale =
  !existsSync(installed) || !existsSync(node) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
if (stale && !sameTree()) {
  console.error("Installing dependencies (once, under a minute on most machines) …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (npm.error?.code === "ENOENT")
    fail(
      "npm is missing: it comes with Node from nodejs.org; distributions have it as a package of its own.",
    );
  if (npm.status !== 0) fail("npm ci failed: the lines above say why. Nothing else was changed.");
  // Node itself, Claude Code and Postgres are put there by their packages' install scripts.
  if (!existsSync(node))
    fail(
      `${node} is not there after npm ci: does your npm leave install scripts out (npm config get ignore-scripts)? For this clone: npm rebuild --ignore-scripts=false, then run this again.`,
    );
}

const child = spawn(node, [path.join(root, script), ...args], {
  stdio: "inherit",
  env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ""}` },
});
child.on("error", (error) =>
  fail(`${node} does not run (${error.message}): remove node_modules, then run this again.`),
);
// A terminal sends Ctrl-C to both of us; only a signal that was sent to this process alone is passed on.
process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 130));

/** A checkout touches the lockfile without changing it: what counts is whether each package is there in its version. */
function sameTree() {
  if (!existsSync(installed) || !existsSync(node)) return false;
  const wanted = JSON.parse(readFileSync(lock, "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === "" || optional === true || present[name]?.version === version,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
