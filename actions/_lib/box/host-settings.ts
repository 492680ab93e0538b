import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { hostGit } from "../git/host-git.ts";
import { askOutside } from "./ask-outside.ts";
import type { Ask } from "./package-hosts.ts";
import { readPage } from "./read-page.ts";
import { makeRunFolder } from "./run-folder.ts";

/** A JVM needs ten on a busy machine. */
const PATIENCE_MS = 30_000;
const MOST_BYTES = 4 << 20;
/** By these names package managers take settings from the environment. No others are handed on: they may be secrets. */
const SETTINGS =
  /^(npm_config_|pnpm_config_registry$|yarn_(npm_registry_server|registry)$|pip_|cargo_|rustup_|go(proxy|sumdb|private|nosumdb|flags|root|path)$|uv_|pyenv_|java_home$|maven_args$|gradle_user_home$)/i;

/**
 * Asks this machine's package managers what they are set to. They run outside the box, where their user's settings are,
 * and so in an empty folder that holds nothing of the repository but named settings, as they are at `base`.
 */
export async function hostSettings(worktree: string, base: string): Promise<Ask> {
  const git = hostGit(worktree);
  const listed = await git(["ls-tree", "-z", "--name-only", base], { allowFailure: true });
  return {
    files: listed.code === 0 ? listed.stdout.split("\0").filter((name) => name !== "") : [],
    async file(name) {
      const { code, stdout } = await git(["cat-file", "blob", `${base}:${name}`], { allowFailure: true });
      return code === 0 ? stdout : null;
    },
    async run(tool, args, settings) {
      const folder = await makeRunFolder("settings");
      try {
        for (const [name, text] of Object.entries(settings)) {
          await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
          // Where it names a variable npm puts what is in it, and that may be a token of another tool's.
          await writeFile(path.join(folder, name), text.replaceAll("${", "$ {"));
        }
        // It goes with them: Maven 4 and Gradle write where they stand.
        const bounds = { writes: folder, timeoutMs: PATIENCE_MS, mostBytes: MOST_BYTES };
        return await askOutside({ file: tool, args, cwd: folder, env: environment(), ...bounds }, worktree);
      } catch {
        return null; // not installed, or not answering: its hosts stay closed, and a refusal says so
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    read: readPage,
  };
}

function environment(): Record<string, string> {
  const { PATH = "", HOME = "/" } = process.env;
  const settings = Object.entries(process.env).filter(([name]) => SETTINGS.test(name));
  return {
    PATH,
    HOME,
    ...(Object.fromEntries(settings) as Record<string, string>),
    // Stable cargo tells its settings only under this name.
    RUSTC_BOOTSTRAP: "1",
    // Or it starts the Yarn that its user's settings name.
    YARN_IGNORE_PATH: "1",
  };
}
