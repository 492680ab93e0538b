import path from "node:path";

/** Everybody's: nearly every change touches them, and git or a regeneration joins the changes. */
const SHARED = [
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
];

/**
 * Tells which files work may change without holding their lock: lockfiles and the changelog, or what the repository says
 * in their place (`locks: { ignore: […] }`): names and endings of files wherever they are, paths, and folders.
 */
export function sharedFiles(ignore: readonly string[] = SHARED): (file: string) => boolean {
  const patterns = ignore.map((pattern) => pattern.toLowerCase());
  return (file) => {
    const place = file.toLowerCase();
    const name = path.posix.basename(place);
    return patterns.some((pattern) => {
      if (pattern.endsWith("/")) return place.startsWith(pattern);
      if (pattern.startsWith("*.")) return name.endsWith(pattern.slice(1));
      return pattern.includes("/") ? place === pattern : name === pattern;
    });
  };
}
