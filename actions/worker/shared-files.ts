import path from "node:path";

/** Everybody's: nearly every change touches them, and git or a regeneration joins the changes. */
const SHARED = new Set([
  "changelog.md",
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "bun.lockb",
  "deno.lock",
  "cargo.lock",
  "go.sum",
  "poetry.lock",
  "uv.lock",
  "pipfile.lock",
  "pdm.lock",
  "composer.lock",
  "gemfile.lock",
  "mix.lock",
  "pubspec.lock",
  "flake.lock",
]);

/** Whether work may change this file without holding its lock. */
export function isShared(file: string): boolean {
  return SHARED.has(path.posix.basename(file).toLowerCase());
}
