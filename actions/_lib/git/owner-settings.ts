import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { ConfigurationError } from "../errors.ts";

/** One setting as git shows it: its name with section and key in small letters, and null for one that has no value. */
export type OwnerSetting = {
  name: string;
  value: string | null;
  /** Where it is written; null for one of the command line or the environment. */
  file: string | null;
};

export type OwnerSettings = {
  settings: OwnerSetting[];
  /** Every file that git reads them from, or would under another condition. */
  files: string[];
};

/** A repository that the owner's git may be started in. */
export type OwnRepository = { top: string; gitDir: string };

const LISTED = ["--list", "--includes", "--show-scope", "--show-origin", "-z"];

/**
 * All that decides what the owner's next git command does in this repository: the system's settings, the owner's and the
 * repository's, with what they include now, and with what they would include on another branch, say. Asked of git itself,
 * with the owner's environment; listing settings starts nothing.
 */
export async function ownerSettings(repository: OwnRepository): Promise<OwnerSettings> {
  const settings = parse(await ask(repository, LISTED), repository);
  const files = new Set([...settings.flatMap(({ file }) => file ?? []), ...ownersFiles()]);
  for (const { name, value, file } of settings) {
    if (file === null || value === null || !/^include(if\..*)?\.path$/s.test(name)) continue;
    const included = path.resolve(path.dirname(file), await expanded(repository, value));
    if (files.has(included)) continue;
    files.add(included);
    // A pipe would hold us up; and what is not there yet says nothing, it only has a place.
    if ((await stat(included).catch(() => null))?.isFile() !== true) continue;
    // Included under a condition that is not met now: what is in it may be so at the owner's next command.
    const more = parse(await ask(repository, ["--file", included, ...LISTED]), repository);
    settings.push(...more);
    for (const found of more) if (found.file !== null) files.add(found.file);
  }
  return { settings: [...settings, ...ofEnvironment()], files: [...files] };
}

/** Those that count now, the last of a name. */
export async function settingsNow(repository: OwnRepository): Promise<OwnerSetting[]> {
  return parse(await ask(repository, LISTED), repository);
}

/** The owner's ignored names or attributes for all repositories: where settings say that they are, or git's own place. */
export async function ownersFile(
  repository: OwnRepository,
  settings: readonly OwnerSetting[],
  kind: "excludes" | "attributes",
): Promise<string | null> {
  const set = settings.findLast(({ name }) => name === `core.${kind}file`)?.value ?? null;
  if (set === "") return null;
  const usual = path.join(configFolder(), "git", kind === "excludes" ? "ignore" : "attributes");
  const file = set === null ? usual : path.resolve(repository.top, await expanded(repository, set));
  return (await stat(file).catch(() => null))?.isFile() === true ? file : null;
}

function configFolder(): string {
  const { HOME: home = os.homedir(), XDG_CONFIG_HOME: xdg } = process.env;
  return xdg === undefined || xdg === "" ? path.join(home, ".config") : xdg;
}

/** Where the owner's settings for all repositories are, or would be: who makes the file, makes them. */
function ownersFiles(): string[] {
  const { HOME: home = os.homedir(), GIT_CONFIG_GLOBAL: named } = process.env;
  if (named !== undefined) return named === "" ? [] : [path.resolve(named)];
  return [path.join(configFolder(), "git", "config"), path.join(home, ".gitconfig")];
}

/** Variables that name what git starts, or the folder of what it starts. */
const PROGRAMS =
  /^(GIT_(SSH|SSH_COMMAND|PROXY_COMMAND|EXTERNAL_DIFF|PAGER|EDITOR|SEQUENCE_EDITOR|ASKPASS|EXEC_PATH|TEMPLATE_DIR)|SSH_ASKPASS|PAGER|EDITOR|VISUAL)$/;

function ofEnvironment(): OwnerSetting[] {
  return Object.entries(process.env).flatMap(([name, value = ""]) =>
    PROGRAMS.test(name) ? [{ name: `environment.${name}.command`, value, file: null }] : [],
  );
}

/** A value that is a path, as git reads it: with the home of whoever it names. */
export async function expanded(repository: OwnRepository, value: string): Promise<string> {
  if (!/^(~|%\()/.test(value)) return value;
  return (await ask(repository, ["-z", "--type=path", "--get", "whim.path"], { setting: value })).replace(
    /\0$/,
    "",
  );
}

/** Whose repositories the owner's git takes for his own: the places themselves, for whom "~" is another's home. */
export async function safeDirectories(): Promise<string[]> {
  const asked = ["config", "-z", "--type=path", "--get-all", "safe.directory"];
  return new Promise((resolve) => {
    execFile("git", asked, { cwd: "/", env: ownEnvironment() }, (error, stdout) => {
      // Without one git ends with 1; and what it cannot read trusts nobody.
      const places = error === null ? stdout.split("\0").slice(0, -1) : [];
      // An empty one takes back all before it.
      resolve(places.slice(places.lastIndexOf("") + 1));
    });
  });
}

function parse(listed: string, { top }: OwnRepository): OwnerSetting[] {
  const words = listed.split("\0");
  const settings: OwnerSetting[] = [];
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [, origin = "", entry = ""] = words.slice(at, at + 3);
    const cut = entry.indexOf("\n");
    settings.push({
      name: cut === -1 ? entry : entry.slice(0, cut),
      value: cut === -1 ? null : entry.slice(cut + 1),
      file: origin.startsWith("file:") ? path.resolve(top, origin.slice("file:".length)) : null,
    });
  }
  return settings;
}

const MOST_BYTES = 64 << 20;

async function ask(
  { top, gitDir }: OwnRepository,
  args: string[],
  { setting }: { setting?: string } = {},
): Promise<string> {
  const given = setting === undefined ? [] : ["-c", `whim.path=${setting}`];
  const env = { ...ownEnvironment(), GIT_DIR: gitDir };
  return new Promise((resolve, reject) => {
    execFile(
      "git",
      [...given, "--no-pager", "config", ...args],
      { cwd: top, env, maxBuffer: MOST_BYTES },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else
          reject(
            new ConfigurationError(
              `The settings that git has for ${top} cannot be read (${stderr.trim() || error.message}), and what they start could be what the agent wrote: put them right, "git config --list --show-origin" says the same.`,
              { cause: error },
            ),
          );
      },
    );
  });
}

/** What says where settings are, and the settings that are in the environment itself. */
function ownEnvironment(): Record<string, string> {
  const names = /^(PATH|HOME|XDG_CONFIG_HOME|GIT_CONFIG_.+)$/;
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => names.test(entry[0]) && entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), LC_ALL: "C.UTF-8" };
}
