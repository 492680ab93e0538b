import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Clock } from "../clock.ts";
import { ConfigurationError, explain } from "../errors.ts";
import { withFileLock } from "../file-lock.ts";

export type ClaudeStore = {
  /** Kept on this runner between jobs; nothing an agent runs can write there. */
  folder: string;
  version: string;
  /** For runners that do not stay: what an earlier job left elsewhere. */
  cache: ClaudeCache | null;
  searchPath: string;
  clock: Clock;
  say(line: string): void;
};

/** GitHub's cache, as far as it is needed. */
export type ClaudeCache = {
  restore(folder: string, key: string): Promise<boolean>;
  save(folder: string, key: string): Promise<void>;
};

const VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * Claude Code of one version, from this runner's tool folder; put there by the cache or npm when it is missing, before
 * any agent has run. Complete or not there: it is made beside and moved.
 */
export async function installClaude(store: ClaudeStore): Promise<string> {
  const { folder, version, cache, clock, say } = store;
  if (!VERSION.test(version))
    throw new ConfigurationError(`claude-version is "${version}": give a whole version, like 2.1.329.`);
  await mkdir(folder, { recursive: true });
  const home = path.join(folder, `${version}-${process.platform}-${process.arch}`);
  const command = path.join(home, "node_modules", ".bin", "claude");
  return withFileLock(`${home}.lock`, { clock }, async () => {
    if ((await stat(command).catch(() => null)) !== null) return command;
    const key = `whim-claude-${path.basename(home)}`;
    if (cache !== null && (await restored(cache, home, key, command, store))) return command;
    const making = await mkdtemp(path.join(folder, "new-"));
    try {
      await npmInstall(making, store);
      await rm(home, { recursive: true, force: true });
      await rename(making, home);
    } finally {
      await rm(making, { recursive: true, force: true });
    }
    say(`Claude Code ${version} was installed in ${home}`);
    await cache
      ?.save(home, key)
      .catch((error: unknown) => say(`It could not be kept in GitHub's cache: ${explain(error)}`));
    return command;
  });
}

async function restored(
  cache: ClaudeCache,
  home: string,
  key: string,
  command: string,
  { searchPath, say }: ClaudeStore,
): Promise<boolean> {
  try {
    if (!(await cache.restore(home, key))) return false;
    // Not in the job's folder: where its repository is checked out, a version manager would start what that names.
    await promisify(execFile)(command, ["--version"], {
      cwd: "/",
      timeout: 20_000,
      env: installerEnvironment(searchPath),
    });
    say(`Claude Code came from GitHub's cache (${key})`);
    return true;
  } catch (error) {
    say(`GitHub's cache did not help: ${explain(error)}`);
    await rm(home, { recursive: true, force: true });
    return false;
  }
}

/** What npm is set to, and how this machine reaches the network. */
const FOR_INSTALLING =
  /^(home|lang|tmpdir|npm_config_.*|(node_auth|npm)_token|(https?|no)_proxy|node_extra_ca_certs|ssl_cert_(file|dir))$/i;

/** Packages run programs when they are installed: every token of the job would be theirs. */
function installerEnvironment(searchPath: string): NodeJS.ProcessEnv {
  const known = Object.entries(process.env).filter(([name]) => FOR_INSTALLING.test(name));
  return { ...Object.fromEntries(known), PATH: searchPath };
}

async function npmInstall(folder: string, { version, searchPath }: ClaudeStore): Promise<void> {
  const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--no-save", "--loglevel=error"];
  try {
    await promisify(execFile)("npm", [...args, `@anthropic-ai/claude-code@${version}`], {
      cwd: folder,
      timeout: 5 * 60_000,
      env: installerEnvironment(searchPath),
    });
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new ConfigurationError(
      `Claude Code ${version} could not be installed with npm: ${stderr.trim().slice(-1000) || explain(error)}. Install it on the runner (npm install -g @anthropic-ai/claude-code), or check claude-version.`,
      { cause: error },
    );
  }
}
