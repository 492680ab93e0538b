import { mkdir, readdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { isWithin, type Mount } from "./mount.ts";
import { tellableGoSetting } from "./tellable-address.ts";

/** What the box has in a setting's place: a text, or what becomes of its own; null leaves it as it is. */
type Setting = { pattern: string; instead?: string | ((text: string) => string | null) };

/**
 * Settings that lie among the tools themselves, where `npm config set --global` and `pip config --site set` write what
 * may be a registry's token: by the variable that says where the tools are, `*` for one name. Beside them what the box
 * has in their place, where nothing would not do.
 */
const SETTINGS: Record<string, Setting[]> = {
  NVM_DIR: [
    { pattern: "versions/node/*/etc" },
    { pattern: "versions/node/*/lib/node_modules/npm/npmrc" },
    { pattern: ".npmrc" },
  ],
  VOLTA_HOME: [
    { pattern: "tools/image/node/*/etc" },
    { pattern: "tools/image/node/*/lib/node_modules/npm/npmrc" },
  ],
  PYENV_ROOT: [{ pattern: "versions/*/pip.conf" }, { pattern: "versions/*/envs/*/pip.conf" }],
  SDKMAN_DIR: [
    { pattern: "candidates/maven/*/conf/settings.xml", instead: "<settings/>\n" },
    { pattern: "candidates/gradle/*/gradle.properties" },
    { pattern: "candidates/gradle/*/init.d" },
  ],
  GOROOT: [{ pattern: "go.env", instead: withoutGoSecrets }],
  RUNNER_TOOL_CACHE: [
    { pattern: "node/*/*/etc" },
    { pattern: "node/*/*/lib/node_modules/npm/npmrc" },
    { pattern: "Ruby/*/*/etc" },
    { pattern: "maven/*/*/conf/settings.xml", instead: "<settings/>\n" },
    { pattern: "go/*/*/go.env", instead: withoutGoSecrets },
  ],
};

/** The same of the system's own folders. */
const OF_THE_SYSTEM: Setting[] = [
  { pattern: "local/etc" },
  { pattern: "lib/node_modules/npm/npmrc" },
  { pattern: "local/lib/node_modules/npm/npmrc" },
  { pattern: "share/nodejs/npm/npmrc" },
  { pattern: "share/maven/conf/settings.xml", instead: "<settings/>\n" },
  // GitHub's runner has both by their versions.
  { pattern: "share/apache-maven-*/conf/settings.xml", instead: "<settings/>\n" },
  { pattern: "share/gradle*/init.d" },
  { pattern: "local/*/conf/settings.xml", instead: "<settings/>\n" },
  // Where images of Rust and Ruby have what is somebody's home elsewhere.
  { pattern: "local/cargo/config" },
  { pattern: "local/cargo/config.toml" },
  { pattern: "local/bundle/config" },
  { pattern: "local/go/go.env", instead: withoutGoSecrets },
  { pattern: "lib/go*/go.env", instead: withoutGoSecrets },
];

/**
 * By these names tools keep tokens, wherever somebody put them: looked for in a place itself and one folder down; among what
 * actions install, by name, version and architecture, as far down as in each of those.
 */
const NAMES = new Set([
  ".condarc",
  ".gemrc",
  ".git-credentials",
  ".netrc",
  ".npmrc",
  ".pypirc",
  ".yarnrc",
  ".yarnrc.yml",
  "_netrc",
  "auth.json",
  "condarc",
  "credentials",
  "credentials.toml",
  "gemrc",
  "gradle.properties",
  "npmrc",
  "pip.conf",
]);

/** Lays something harmless over each of these settings, made in `folder`. */
export async function withoutToolSettings(
  tools: Record<string, string>,
  folder: string,
  { system = "/usr", places = [] }: { system?: string; places?: string[] } = {},
): Promise<Mount[]> {
  const nothing = path.join(folder, "nothing");
  await mkdir(nothing);
  const covers = new Map<string, string>();
  async function cover(root: string, named: string, instead: Setting["instead"] = ""): Promise<void> {
    const place = await placeBelow(root, named);
    if (place === null || covers.has(place)) return;
    if ((await stat(place)).isDirectory()) return void covers.set(place, nothing);
    const text = typeof instead === "string" ? instead : instead(await readFile(place, "utf8"));
    if (text === null) return;
    const from = path.join(folder, `settings-${covers.size}`);
    await writeFile(from, text);
    covers.set(place, from);
  }
  const known = [
    { root: system, settings: OF_THE_SYSTEM },
    ...Object.entries(SETTINGS).map(([name, settings]) => ({ root: tools[name], settings })),
  ];
  for (const { root, settings } of known) {
    if (root === undefined) continue;
    for (const { pattern, instead } of settings)
      for (const named of await matching(root, pattern.split("/"))) await cover(root, named, instead);
  }
  // Beside a `bin` on PATH is the `lib` of a Node that no manager knows.
  for (const place of places) await cover(place, path.join(place, "node_modules/npm/npmrc"));
  const looked = [system, path.join(system, "local"), ...places].map((root) => ({ root, depth: 1 }));
  const installed = tools["RUNNER_TOOL_CACHE"];
  if (installed !== undefined) looked.push({ root: installed, depth: 4 });
  for (const { root, depth } of looked)
    for (const named of await withTokens(root, depth)) await cover(root, named);
  // What lies in a folder that is covered is gone with it, and there would be nothing to lie over.
  const outermost = [...covers].filter(
    ([place]) => ![...covers.keys()].some((other) => other !== place && isWithin(place, other)),
  );
  return outermost.map(([place, from]): Mount => ({ kind: "read-only", path: place, from }));
}

async function withTokens(root: string, depth: number): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []); // a file, or not there
  const found = entries.filter((entry) => NAMES.has(entry.name) && !entry.isDirectory());
  const below = depth === 0 ? [] : entries.filter((entry) => entry.isDirectory());
  const deeper = await Promise.all(below.map(({ name }) => withTokens(path.join(root, name), depth - 1)));
  return [...found.map(({ name }) => path.join(root, name)), ...deeper.flat()];
}

/** Go's defaults are there as well, which its tools want. */
function withoutGoSecrets(text: string): string | null {
  if (!text.includes("@")) return null;
  const lines = text.split("\n").map((line) => {
    const [, name = "", value = ""] = /^(\w+)=(.*)$/.exec(line) ?? [];
    const told = name === "" ? line : tellableGoSetting(value);
    return name === "" || told === null ? (told ?? "") : `${name}=${told}`;
  });
  return lines.join("\n");
}

/** Where a place really is below its root; null where it is not, or elsewhere: elsewhere the box does not have it. */
async function placeBelow(root: string, named: string): Promise<string | null> {
  const real = await realpath(named).catch(() => null); // most machines have none of them
  const realRoot = await realpath(root).catch(() => null);
  if (real === null || realRoot === null || !isWithin(real, realRoot)) return null;
  return path.join(root, path.relative(realRoot, real));
}

async function matching(folder: string, [name, ...rest]: string[]): Promise<string[]> {
  if (name === undefined) return [folder];
  const beginning = name.endsWith("*") ? name.slice(0, -1) : null;
  const names =
    beginning === null
      ? [name]
      : (await readdir(folder).catch(() => [])).filter((each) => each.startsWith(beginning)); // no folder: nothing in it
  const found = await Promise.all(names.map((each) => matching(path.join(folder, each), rest)));
  return found.flat();
}
