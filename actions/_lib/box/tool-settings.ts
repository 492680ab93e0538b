import { mkdir, readdir, realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { isWithin, type Mount } from "./mount.ts";

/**
 * Settings that lie among the tools themselves, where `npm config set --global` and `pip config --site set` write what
 * may be a registry's token: by the variable that says where the tools are, `*` for one name. Beside them what the box
 * has in their place, where nothing would not do.
 */
const SETTINGS: Record<string, { pattern: string; instead?: string }[]> = {
  NVM_DIR: [{ pattern: "versions/node/*/etc" }, { pattern: ".npmrc" }],
  VOLTA_HOME: [{ pattern: "tools/image/node/*/etc" }],
  PYENV_ROOT: [{ pattern: "versions/*/pip.conf" }],
  SDKMAN_DIR: [{ pattern: "candidates/maven/*/conf/settings.xml", instead: "<settings/>\n" }],
  RUNNER_TOOL_CACHE: [{ pattern: "node/*/*/etc" }, { pattern: "Python/*/*/pip.conf" }],
};

/** The same of the system's own folders. */
const OF_THE_SYSTEM = [
  { pattern: "local/etc" },
  { pattern: "etc/npmrc" },
  { pattern: "share/maven/conf/settings.xml", instead: "<settings/>\n" },
];

/** Lays something harmless over each of these settings, made in `folder`. */
export async function withoutToolSettings(tools: Record<string, string>, folder: string): Promise<Mount[]> {
  const nothing = path.join(folder, "nothing");
  await mkdir(nothing);
  const covers = new Map<string, string>();
  const roots = [
    { root: "/usr", settings: OF_THE_SYSTEM },
    ...Object.entries(SETTINGS).map(([name, settings]) => ({ root: tools[name], settings })),
  ];
  for (const { root, settings } of roots) {
    if (root === undefined) continue;
    for (const { pattern, instead = "" } of settings)
      for (const named of await matching(root, pattern.split("/"))) {
        const place = await placeBelow(root, named);
        if (place === null || covers.has(place)) continue;
        const from = (await stat(place)).isDirectory()
          ? nothing
          : path.join(folder, `settings-${covers.size}`);
        if (from !== nothing) await writeFile(from, instead);
        covers.set(place, from);
      }
  }
  return [...covers].map(([place, from]): Mount => ({ kind: "read-only", path: place, from }));
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
  const names = name === "*" ? await readdir(folder).catch(() => []) : [name]; // no folder: nothing in it
  const found = await Promise.all(names.map((each) => matching(path.join(folder, each), rest)));
  return found.flat();
}
