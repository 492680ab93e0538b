import { gradle } from "./gradle-hosts.ts";
import { maven, type MavenTold } from "./maven-hosts.ts";
import { ownCertificates } from "./own-certificates.ts";
import { tellableAddress, tellableGoSetting } from "./tellable-address.ts";

/** How the package managers' settings are asked: the tools themselves, with the repository's own settings beside them. */
export type Ask = {
  /** A file of the repository as its base has it: what an agent changed is not asked. */
  file(name: string): Promise<string | null>;
  /** Names at the repository's top. */
  files: string[];
  /** A tool's output in a folder that holds `settings` and nothing else, or null where the tool is not there. */
  run(tool: string, args: string[], settings: Record<string, string>): Promise<string | null>;
  /** A page of an index; `own` are the addresses that this machine's settings name without the repository's. */
  read(url: string, own: string[]): Promise<string | null>;
};

export type PackageHosts = {
  /** As `host:port`. */
  hosts: Set<string>;
  /** Tells the tools inside what those outside are set to: without names and passwords in addresses. */
  env: Record<string, string>;
  /** Maven reads none of it from the environment. */
  maven: MavenTold;
  /** Authorities they are set to trust, as text, by the variable that names a file of them. */
  certificates: Record<string, string>;
  /** Sentences on what is not told to them, because it holds a secret. */
  withheld: string[];
};

/** `told` is null where a setting's value is nothing for the box; `unread` are those in which a variable is named. */
export type Answer = {
  urls: string[];
  told: Record<string, string | null>;
  unread?: string[];
  /** Files of certificates, by the variable that names them to the tool; what is none is left out. */
  trusted?: Record<string, unknown>;
  maven?: MavenTold;
};

const MANAGERS: { manifest: RegExp; ask(ask: Ask): Promise<Answer> }[] = [
  { manifest: /^package\.json$/, ask: npm },
  { manifest: /^pnpm-(lock|workspace)\.yaml$/, ask: pnpm },
  { manifest: /^yarn\.lock$/, ask: yarn },
  {
    manifest: /^(requirements.*\.txt|pyproject\.toml|setup\.(py|cfg)|Pipfile|uv\.lock|poetry\.lock)$/,
    ask: pip,
  },
  { manifest: /^Cargo\.toml$/, ask: cargo },
  { manifest: /^go\.(mod|work)$/, ask: go },
  { manifest: /^pom\.xml$/, ask: maven },
  { manifest: /^(settings|build)\.gradle(\.kts)?$/, ask: gradle },
];

/** The files of a repository that set its package managers, and nothing that is changed every day, as `pom.xml` is. */
export const PACKAGE_SETTINGS = [
  ".npmrc",
  ".yarnrc.yml",
  "pnpm-workspace.yaml",
  ".cargo/config.toml",
  ".mvn/maven.config",
  ".mvn/settings.xml",
  ".mvn/wrapper/maven-wrapper.properties",
  "settings.gradle",
  "settings.gradle.kts",
  "gradle/wrapper/gradle-wrapper.properties",
];

const NO_MAVEN: MavenTold = { mirrors: [], repositories: [], pluginRepositories: [] };

/** Hosts that somebody named, and no tool was asked. */
export function namedHosts(hosts: Set<string>): PackageHosts {
  return { hosts, env: {}, maven: NO_MAVEN, certificates: {}, withheld: [] };
}

/** Which names at a repository's top have another package manager asked than before. */
export function changesHosts(before: string[], now: string[]): string[] {
  return MANAGERS.flatMap(({ manifest }) => {
    const of = (names: string[]) => names.filter((name) => manifest.test(name));
    return of(before).length === 0 ? of(now) : [];
  });
}

/** The hosts that this repository's package managers are set to use, asked from the tools and from their indexes. */
export async function packageHosts(ask: Ask): Promise<PackageHosts> {
  const wanted = MANAGERS.filter(({ manifest }) => ask.files.some((name) => manifest.test(name)));
  const answers = await Promise.all(wanted.map((manager) => manager.ask(ask)));
  const hosts = answers.flatMap(({ urls }) => urls).flatMap(hostOf);
  const told = answers.flatMap((answer) => Object.entries(answer.told));
  return {
    hosts: new Set(hosts),
    certificates: await ownCertificates(
      ask,
      Object.assign({}, ...answers.map(({ trusted }) => trusted)) as Record<string, unknown>,
    ),
    maven: answers.find((answer) => answer.maven !== undefined)?.maven ?? NO_MAVEN,
    env: Object.fromEntries(told.filter((entry): entry is [string, string] => entry[1] !== null)),
    withheld: told
      .filter(([, value]) => value === null)
      .map(([name]) =>
        answers.some(({ unread }) => unread?.includes(name)) ? unknown(name) : withheld(name),
      ),
  };
}

function withheld(name: string): string {
  return `The tools in the box are not told ${name} of this machine: an address in it seems to hold a password or a token, which the agent could read and use. Set an address without one, of a mirror that asks for none.`;
}

function unknown(name: string): string {
  return `The tools in the box are not told ${name} of this machine: it names a variable (\${…}), which may hold a secret and is not read. Write the address itself in its place.`;
}

/** As npm leaves it where it does not know the variable, or as we hand it on. */
const VARIABLE = /\$ ?\{/;

async function npm(ask: Ask): Promise<Answer> {
  const said = await ask.run("npm", ["config", "list", "--json"], await npmrc(ask));
  return registriesOf(said, "npm_config");
}

/** Its newer versions do not look at what npm is told. */
async function pnpm(ask: Ask): Promise<Answer> {
  const { "pnpm-workspace.yaml": workspace } = await settings(ask, "pnpm-workspace.yaml");
  const own = {
    ...(await npmrc(ask)),
    ...(workspace === undefined
      ? {}
      : { "pnpm-workspace.yaml": only(workspace, /^(registry|registries|["']@[^"':]+:registry["'])\s*:/) }),
  };
  return registriesOf(await ask.run("pnpm", ["config", "list", "--json"], own), "pnpm_config");
}

function registriesOf(said: string | null, prefix: string): Answer {
  const variable = `${prefix}_registry`;
  const all = json(said);
  const trusted = { [`${prefix}_cafile`]: all["cafile"] };
  const registries = Object.entries(all).filter(
    (entry): entry is [string, string] => /(^|:)registry$/.test(entry[0]) && typeof entry[1] === "string",
  );
  const urls = registries.map(([, url]) => url);
  const main = Object.fromEntries(registries)["registry"];
  if (main === undefined) return { urls, told: {}, trusted };
  if (VARIABLE.test(main)) return { urls, told: { [variable]: null }, unread: [variable], trusted };
  return { urls, told: { [variable]: tellableAddress(main) }, trusted };
}

/** Its first version knows `registry` alone, the later ones know it no more. */
async function yarn(ask: Ask): Promise<Answer> {
  const own = Object.fromEntries(
    Object.entries(await settings(ask, ".yarnrc.yml")).map(([name, text]) => [
      name,
      only(text, /^npm(RegistryServer|Scopes)\s*:/),
    ]),
  );
  const [registry, server, scopes, trusted] = await Promise.all([
    ask.run("yarn", ["config", "get", "registry"], await npmrc(ask)),
    ask.run("yarn", ["config", "get", "npmRegistryServer"], own),
    ask.run("yarn", ["config", "get", "--json", "npmScopes"], own),
    ask.run("yarn", ["config", "get", "httpsCaFilePath"], own),
  ]);
  const main = words(server).find((word) => URL.canParse(word));
  // A first Yarn starts the repository's own later one, which reads these.
  const named = main === undefined ? Object.values(own) : [scopes ?? ""];
  return {
    urls: [
      ...words(registry),
      ...(main === undefined ? [] : [main]),
      ...named.flatMap((text) => text.match(/https?:[^"'\s]+/g) ?? []),
    ],
    told: main === undefined ? {} : { YARN_NPM_REGISTRY_SERVER: tellableAddress(main) },
    trusted: { YARN_HTTPS_CA_FILE_PATH: words(trusted)[0] },
  };
}

/**
 * Of an .npmrc the lines that name registries. Others name files, which npm and Yarn read out here whatever they are
 * (a device without an end fills the machine's memory), and programs; an indented line is a setting of its own.
 */
async function npmrc(ask: Ask): Promise<Record<string, string>> {
  const { ".npmrc": text } = await settings(ask, ".npmrc");
  if (text === undefined) return {};
  const lines = text
    .split(/[\r\n]+/)
    .filter((line) => /^\s*(@[^:=\s]+:)?registry\s*=/.test(line) && isPlain(line));
  return { ".npmrc": lines.join("\n") };
}

/**
 * These settings and what belongs to them. The rest name programs and plugins of the repository, and packages with hooks:
 * pnpm and Yarn would start them, out here, only to say what they are set to.
 */
function only(text: string, wanted: RegExp): string {
  let keep = false;
  // Every line's end that one of them knows, or a second setting would come with the first.
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => {
    if (/^[^ \t]/.test(line)) keep = wanted.test(line);
    return keep && isPlain(line);
  });
  return lines.join("\n");
}

/** In quotes a backslash and a number are a sign, `${` for instance: they would put in what a variable of this machine holds. */
function isPlain(line: string): boolean {
  return !line.includes("\\");
}

async function pip(ask: Ask): Promise<Answer> {
  const said = (await ask.run("pip", ["config", "list"], {})) ?? "";
  const of = (name: string) =>
    words(new RegExp(`(?:global|install|download|:env:)\\.${name}='([^']*)'`).exec(said)?.[1] ?? null);
  // With no index set, its own help names the one it uses.
  const help = of("index-url").length > 0 ? null : await ask.run("pip", ["install", "--help"], {});
  const usual = /--index-url[^]*?default\s+(https?:[^)\s]+)/.exec(help ?? "")?.[1];
  const index = of("index-url")[0] ?? usual;
  const trusted = { PIP_CERT: of("cert")[0] };
  if (index === undefined) return { urls: [], told: {}, trusted };
  const further = of("extra-index-url");
  // An index only lists: where the files are, its own pages say.
  const own = [index, ...further]; // pip has no settings in a repository
  const pages = await Promise.all(own.map((url) => ask.read(`${url.replace(/\/+$/, "")}/pip/`, own)));
  const files = pages.flatMap((page) =>
    [...(page ?? "").matchAll(/href="(https?:[^"#]+)/g)].map(([, url]) => url ?? ""),
  );
  return {
    urls: [...own, ...files],
    trusted,
    told: {
      PIP_INDEX_URL: tellableAddress(index),
      ...(further.length > 0 ? { PIP_EXTRA_INDEX_URL: tellableList(further) } : {}),
    },
  };
}

/** A repository's settings may name as many as fit into a file, and each is asked, all at once. */
const MOST_INDEXES = 20;

/** The one index that no command of cargo's names; its other addresses are asked from there. */
const CRATES_IO = "https://index.crates.io/";

async function cargo(ask: Ask): Promise<Answer> {
  const question = ["-Z", "unstable-options", "config", "get", "--format", "json"];
  const config = Object.fromEntries(
    Object.entries(await settings(ask, ".cargo/config.toml")).map(([name, text]) => [
      name,
      cargoRegistries(text),
    ]),
  );
  const said = await ask.run("cargo", question, config);
  const own = Object.keys(config).length === 0 ? said : await ask.run("cargo", question, {});
  const replaced = /"replace-with"/.test(said ?? "");
  const indexes = [...cargoAddresses(said), ...(replaced ? [] : [CRATES_IO])];
  const configs = await Promise.all(
    indexes
      .slice(0, MOST_INDEXES)
      .map((url) => ask.read(`${url.replace(/\/+$/, "")}/config.json`, cargoAddresses(own))),
  );
  const trusted = { CARGO_HTTP_CAINFO: /"cainfo":"([^"\\]+)"/.exec(own ?? "")?.[1] };
  return { urls: [...indexes, ...configs.flatMap((text) => strings(json(text)))], told: {}, trusted };
}

/** Of cargo's settings the tables that name registries. Another has it read files out here, of any name (`include`). */
function cargoRegistries(text: string): string {
  let table: string | null = null;
  const lines = text.split(/\r?\n/).filter((line) => {
    if (/^\s*\[/.test(line)) table = line;
    return /^\s*\[?\s*(registries|registry|source)\s*[.\]=]/.test(table ?? line);
  });
  return lines.join("\n");
}

function cargoAddresses(said: string | null): string[] {
  const found = JSON.stringify(json(said)).match(/(?:sparse\+)?https?:[^"\\]+/g) ?? [];
  return found.map((url) => url.replace(/^sparse\+/, ""));
}

async function go(ask: Ask): Promise<Answer> {
  const said = json(
    await ask.run("go", ["env", "-json", "GOPROXY", "GOSUMDB", "GONOSUMDB", "GOPRIVATE"], {}),
  );
  const { GOPROXY: proxy, GOSUMDB: sums } = said;
  const proxies = typeof proxy === "string" ? proxy.split(/[,|]/) : [];
  // "name+key url", or a name alone, which is its host.
  const sum = typeof sums === "string" && sums !== "off" ? (sums.split(" ").at(-1)?.split("+")[0] ?? "") : "";
  const set = Object.entries(said).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
  );
  return {
    urls: [...proxies, ...(sum === "" ? [] : [sum.includes("://") ? sum : `https://${sum}`])],
    told: Object.fromEntries(set.map(([name, value]) => [name, tellableGoSetting(value)])),
  };
}

async function settings(ask: Ask, ...names: string[]): Promise<Record<string, string>> {
  const found = await Promise.all(names.map(async (name) => [name, await ask.file(name)] as const));
  return Object.fromEntries(found.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}

/** `direct` and `off`, which some lists hold beside addresses, are none. */
function hostOf(text: string): string[] {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) return [];
  return [`${url.hostname.toLowerCase()}:${url.port || (url.protocol === "http:" ? 80 : 443)}`];
}

function tellableList(addresses: string[]): string | null {
  const told = addresses.map(tellableAddress);
  return told.includes(null) ? null : told.join(" ");
}

function words(text: string | null): string[] {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}

function strings(value: Record<string, unknown>): string[] {
  return Object.values(value).filter((each) => typeof each === "string");
}

function json(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {}; // no answer: nothing is allowed for it
  }
}
