import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { ConfigurationError, explain } from "../errors.ts";
import { withFileLock } from "../file-lock.ts";
import type { ProgramStore } from "../ralph/harness.ts";
import { npmEnvironment, npmSettings } from "./npm-environment.ts";
import { isPublished, saysSum } from "./package-integrity.ts";
import { platformPackage } from "./platform-package.ts";

const VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * Claude Code of one version, from this runner's tool folder; put there when it is missing, before any agent has run: the
 * package as npm published it, from the cache or from npm. Nothing of it runs before that is known, and nothing at its
 * installation. Complete or not there: it is made beside and moved.
 */
export async function installClaude(store: ProgramStore): Promise<string> {
  const { folder, version, clock, say } = store;
  if (!VERSION.test(version))
    throw new ConfigurationError(`claude-version is "${version}": give a whole version, like 2.1.329.`);
  await mkdir(folder, { recursive: true });
  const home = path.join(folder, `${version}-${process.platform}-${process.arch}`);
  const command = path.join(home, "node_modules", ".bin", "claude");
  return withFileLock(`${home}.lock`, { clock }, async () => {
    if ((await stat(command).catch(() => null)) !== null) return command;
    const making = await mkdtemp(path.join(folder, "new-"));
    // A name that every job has, for the cache finds files by theirs, in a folder that holds nothing else.
    const fromCache = path.join(`${home}.cache`, "package.tgz");
    try {
      const name = await platformPackage();
      const npm = await openNpm(making, store);
      const held = await cached(fromCache, name, npm, store);
      const tarball = held === "published" ? fromCache : await packed(making, name, npm, store);
      await unpack(tarball, path.join(making, "home"), name);
      // What GitHub keeps by a name is never replaced: another by it can only fail.
      if (held === "nothing") await keep(tarball, fromCache, name, store);
      await rm(home, { recursive: true, force: true });
      await rename(path.join(making, "home"), home);
    } finally {
      await rm(making, { recursive: true, force: true });
      await rm(path.dirname(fromCache), { recursive: true, force: true });
    }
    say(`Claude Code ${version} was installed in ${home}`);
    return command;
  });
}

function keyOf(name: string, version: string): string {
  return `whim-${name.replaceAll(/[@/]+/g, "-").replace(/^-/, "")}-${version}`;
}

/** What is in the cache by this name; brought to `file` where it is the package as npm says that it published it. */
async function cached(
  file: string,
  name: string,
  npm: Npm,
  { cache, version, say }: ProgramStore,
): Promise<"published" | "something else" | "nothing"> {
  if (cache === null) return "nothing";
  const key = keyOf(name, version);
  const integrity = (await npm("view", `${name}@${version}`, "dist.integrity")).trim();
  if (!saysSum(integrity)) {
    say(
      `GitHub's cache was not asked for Claude Code: npm's registry gives no sha512 of ${name}@${version} to compare it with, as older mirrors do not (npm view ${name}@${version} dist.integrity).`,
    );
    return "nothing";
  }
  try {
    await rm(path.dirname(file), { recursive: true, force: true });
    await mkdir(path.dirname(file));
    if (!(await cache.restore(file, key))) return "nothing";
    if (await isPublished(file, integrity)) {
      say(`Claude Code came from GitHub's cache (${key})`);
      return "published";
    }
    say(
      `What GitHub's cache holds as ${key} is not what npm published (${integrity}) and was not used: delete it on the repository's page Actions → Caches, and look who wrote it.`,
    );
    return "something else";
  } catch (error) {
    say(`GitHub's cache did not help: ${explain(error)}`);
  }
  return "nothing";
}

async function keep(tarball: string, file: string, name: string, store: ProgramStore): Promise<void> {
  const { cache, version, say } = store;
  if (cache === null) return;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await rename(tarball, file);
    await cache.save(file, keyOf(name, version));
  } catch (error) {
    say(`It could not be kept in GitHub's cache: ${explain(error)}`);
  }
}

/** The package from npm, which compares it with what its registry says. */
async function packed(folder: string, name: string, npm: Npm, { version }: ProgramStore): Promise<string> {
  const place = path.join(folder, "packed");
  await mkdir(place);
  await npm("pack", `${name}@${version}`, "--pack-destination", place);
  const [tarball] = await readdir(place);
  if (tarball === undefined) throw new Error(`npm pack ${name}@${version} ended well and wrote no file.`);
  return path.join(place, tarball);
}

/** As npm would install it, without what would run then: the one program, and a link to it. */
async function unpack(tarball: string, home: string, name: string): Promise<void> {
  const place = path.join(home, "node_modules", name);
  await mkdir(place, { recursive: true });
  const args = ["-xzf", tarball, "-C", place, "--strip-components=1", "--no-same-owner"];
  await promisify(execFile)("tar", args, { cwd: "/" });
  await chmod(path.join(place, "claude"), 0o755);
  await mkdir(path.join(home, "node_modules", ".bin"));
  await symlink(path.join("..", name, "claude"), path.join(home, "node_modules", ".bin", "claude"));
}

type Npm = (...args: string[]) => Promise<string>;

/** In a folder of its own: where the job's repository is checked out, its settings would be npm's. */
async function openNpm(folder: string, { version, searchPath }: ProgramStore): Promise<Npm> {
  const start = async (settings: string[], args: string[]): Promise<string> => {
    try {
      const { stdout } = await promisify(execFile)("npm", [...args, "--loglevel=error"], {
        cwd: folder,
        timeout: 5 * 60_000,
        env: { ...npmEnvironment(process.env, settings), PATH: searchPath },
      });
      return stdout;
    } catch (error) {
      const { stderr = "" } = error as { stderr?: string };
      throw new ConfigurationError(
        `Claude Code ${version} could not be installed, npm ${args.slice(0, 2).join(" ")} failed: ${stderr.trim().slice(-1000) || explain(error)}. Install it on the runner (npm install -g @anthropic-ai/claude-code) and name it in claude-command, or check claude-version and npm's settings; of this job's variables npm gets its own, the proxies' and those that ~/.npmrc names.`,
        { cause: error },
      );
    }
  };
  const settings = await npmSettings(await start([], ["config", "list", "--json"]));
  return (...args) => start(settings, args);
}
