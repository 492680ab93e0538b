import { settingsXml } from "./java-settings.ts";
import type { Answer, Ask } from "./package-hosts.ts";
import { tellableAddress } from "./tellable-address.ts";
import { elements, textOf, xmlText } from "./xml-text.ts";
import { wrapperAddresses } from "./wrapper-addresses.ts";

/** What Maven in the box is told of this machine's, where it has no settings of its own. */
export type MavenTold = { mirrors: Mirror[]; repositories: Repository[]; pluginRepositories: Repository[] };
type Repository = { id: string; url: string; snapshots: boolean };
type Mirror = { id: string; url: string; mirrorOf: string; blocked: boolean };

/** Only what needs no plugin: the plan of a build in which there is nothing to do. `--debug` is a debugger to Maven 4. */
const QUESTION = ["-B", "-o", "-X", "-Dmaven.repo.local=.", "validate"];
/** Where there is none Maven looks in the folders above, and those of temporary files are everybody's. */
const NO_OPTIONS = { ".mvn/jvm.config": "" };
const SETTINGS_OPTIONS = [/^(-s|--settings)$/, /^(-gs|--global-settings)$/];

/**
 * Maven says what it would use, with its user's settings and mirrors applied; what it uses when nobody names anything is
 * in its own program. Of the repository it is given a project with the repositories of the base's own, and no more: parents,
 * plugins and extensions would be looked for, and run out here. Those of modules and of parents are not known by this. Of its
 * settings the same, written anew: XML has many ways to write `${`, and Maven would put in what a variable of this machine holds.
 */
export async function maven(ask: Ask): Promise<Answer> {
  const pom = (await ask.file("pom.xml")) ?? "";
  const [repositories, pluginRepositories] = [declared(pom, "repository"), declared(pom, "pluginRepository")];
  const project = projectOf(repositories, pluginRepositories);
  const { args, files, own } = await ownSettings(ask);
  const [said, wrapper] = await Promise.all([
    ask.run("mvn", [...QUESTION, ...args], { ...files, ...NO_OPTIONS, "pom.xml": project }),
    wrapperAddresses(ask, ".mvn/wrapper/maven-wrapper.properties"),
  ]);
  const [used, usedForPlugins] = [listed(said, "dependencies"), listed(said, "plugins")];
  const urls = [...used, ...usedForPlugins].filter(({ blocked }) => !blocked).map(({ url }) => url);
  const mirrors = await machineMirrors(ask, said, [...used, ...usedForPlugins]);
  // The repository's own are in the worktree, for whoever works there.
  const others = (all: Used[], ofProject: Declared[]) => {
    const known = new Set([...ofProject, ...own, ...mirrors].map(({ id }) => id));
    return all.flatMap(({ id, url, snapshots }): Repository[] =>
      known.has(id) ? [] : [{ id, url, snapshots }],
    );
  };
  const told = {
    mirrors,
    repositories: others(used, repositories),
    pluginRepositories: others(usedForPlugins, pluginRepositories),
  };
  const secret = Object.values(told).flatMap((all) => all.filter(({ url }) => tellable(url) === null));
  return {
    urls: [...urls, ...wrapper],
    told: Object.fromEntries(secret.map(({ id }) => [`Maven's address of "${id}"`, null])),
    maven: {
      mirrors: mirrors.flatMap(withTellable),
      repositories: told.repositories.flatMap(withTellable),
      pluginRepositories: told.pluginRepositories.flatMap(withTellable),
    },
  };
}

function tellable(url: string): string | null {
  return /\$ ?\{/.test(url) ? null : tellableAddress(url);
}

function withTellable<Named extends { url: string }>(named: Named): Named[] {
  const url = tellable(named.url);
  return url === null ? [] : [{ ...named, url }];
}

type Declared = { id: string; url: string };

/** In profiles as well: which of them are active is decided in the box. Of two with one name Maven takes the first. */
function declared(xml: string, kind: "repository" | "pluginRepository"): Declared[] {
  const lists = elements(xml, kind === "repository" ? "repositories" : "pluginRepositories");
  const found = lists
    .flatMap((list) => elements(list, kind))
    .map((text) => ({ id: textOf(text, "id"), url: textOf(text, "url") }));
  return firsts(found.filter(isSayable));
}

/** Between these signs Maven lists what it uses. */
function isSayable({ id, url }: Declared): boolean {
  return /^[^,()]+$/.test(id) && /^\S+$/.test(url);
}

function firsts<Named extends { id: string }>(all: Named[]): Named[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function mirrorsIn(xml: string): Mirror[] {
  const found = elements(xml, "mirror").map((text) => ({
    id: textOf(text, "id"),
    url: textOf(text, "url"),
    mirrorOf: textOf(text, "mirrorOf"),
    blocked: textOf(text, "blocked") === "true",
  }));
  return found.filter((mirror) => isSayable(mirror) && mirror.mirrorOf !== "");
}

function projectOf(repositories: Declared[], pluginRepositories: Declared[]): string {
  const each = (name: string) => (one: Declared) =>
    `<${name}><id>${xmlText(one.id)}</id><url>${xmlText(one.url)}</url></${name}>`;
  return [
    "<project><modelVersion>4.0.0</modelVersion><packaging>pom</packaging>",
    "<groupId>whim</groupId><artifactId>question</artifactId><version>1</version>",
    "<repositories>",
    ...repositories.map(each("repository")),
    "</repositories><pluginRepositories>",
    ...pluginRepositories.map(each("pluginRepository")),
    "</pluginRepositories></project>",
  ].join("");
}

/**
 * Settings that a repository brings for itself: those that its `maven.config` names, of each kind the first as with Maven,
 * and those that Maven 4 looks for. Of the former, which every Maven in the box reads as well, what they name.
 */
async function ownSettings(
  ask: Ask,
): Promise<{ args: string[]; files: Record<string, string>; own: { id: string }[] }> {
  const words = ((await ask.file(".mvn/maven.config")) ?? "").split(/\s+/);
  const asked = SETTINGS_OPTIONS.map((option) => {
    const index = words.findIndex((word) => option.test(word.split("=")[0] ?? ""));
    const [name = "", place = words[index + 1] ?? ""] = words[index]?.split("=") ?? [];
    return name === "" ? null : { name, place };
  }).filter((option) => option !== null);
  const found = await Promise.all(
    asked.map(async ({ name, place }, index) => {
      return { name, file: `settings-${index}.xml`, text: await ask.file(place) };
    }),
  );
  const usual = { name: null, file: ".mvn/settings.xml", text: await ask.file(".mvn/settings.xml") };
  const there = [...found, usual].flatMap(({ name, file, text }) =>
    text === null ? [] : [{ name, file, told: settingsIn(text) }],
  );
  return {
    args: there.flatMap(({ name, file }) => (name === null ? [] : [name, file])),
    files: Object.fromEntries(there.map(({ file, told }) => [file, settingsXml(told)])),
    own: there.flatMap(({ name, told }) => (name === null ? [] : Object.values(told).flat())),
  };
}

function settingsIn(xml: string): MavenTold {
  const all = (kind: "repository" | "pluginRepository") =>
    declared(xml, kind).map((one) => ({ ...one, snapshots: true }));
  return {
    mirrors: firsts(mirrorsIn(xml)),
    repositories: all("repository"),
    pluginRepositories: all("pluginRepository"),
  };
}

type Used = Repository & { blocked: boolean };

/** As Maven 3.1 to 4 write it: `[central (https://…, default, releases), corp (https://…, default, releases+snapshots)]`. */
function listed(said: string | null, of: "dependencies" | "plugins"): Used[] {
  const line = new RegExp(`Repositories \\(${of}\\)\\s*: \\[(.*)\\]`).exec(said ?? "")?.[1] ?? "";
  return [...line.matchAll(/(?:^|, )([^,()]+) \(([^,]*), [^,)]*, ([^)]*)\)/g)].map(([, id, url, policy]) => ({
    id: id ?? "",
    url: url ?? "",
    snapshots: /snapshots/.test(policy ?? ""),
    blocked: /blocked/.test(policy ?? ""),
  }));
}

/** Of the settings that Maven says it reads; its user's come before its installation's, as with itself. */
async function machineMirrors(ask: Ask, said: string | null, used: Used[]): Promise<Mirror[]> {
  const files = [...(said ?? "").matchAll(/^\[DEBUG\] Reading \w+ settings from '?([^'\n]+?)'?$/gm)]
    .map(([, file]) => file ?? "")
    .toReversed();
  // Those of the repository are gone by now: they are in the worktree.
  const texts = await Promise.all(files.map((file) => ask.run("cat", [file], {})));
  const found = texts.flatMap((text) => mirrorsIn(text ?? ""));
  // Where it is in use Maven has put in what a variable stands for.
  return firsts(found).map((mirror) => ({
    ...mirror,
    url: used.find(({ id }) => id === mirror.id)?.url ?? mirror.url,
  }));
}
