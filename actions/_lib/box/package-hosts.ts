/** How the package managers' settings are asked: the tools themselves, with the repository's own settings beside them. */
export type Ask = {
  /** A file of the repository as its base has it: what an agent changed is not asked. */
  file(name: string): Promise<string | null>;
  /** Names at the repository's top. */
  files: string[];
  /** A tool's output in a folder that holds `settings` and nothing else, or null where the tool is not there. */
  run(tool: string, args: string[], settings: Record<string, string>): Promise<string | null>;
  read(url: string): Promise<string | null>;
};

export type PackageHosts = {
  /** As `host:port`. */
  hosts: Set<string>;
  /** Tells the tools inside what those outside are set to: without names and passwords in addresses. */
  env: Record<string, string>;
};

type Answer = { urls: string[]; env: Record<string, string> };

const MANAGERS: { manifest: RegExp; ask(ask: Ask): Promise<Answer> }[] = [
  { manifest: /^package\.json$/, ask: npm },
  { manifest: /^yarn\.lock$/, ask: yarn },
  {
    manifest: /^(requirements.*\.txt|pyproject\.toml|setup\.(py|cfg)|Pipfile|uv\.lock|poetry\.lock)$/,
    ask: pip,
  },
  { manifest: /^Cargo\.toml$/, ask: cargo },
  { manifest: /^go\.(mod|work)$/, ask: go },
];

/** The hosts that this repository's package managers are set to use, asked from the tools and from their indexes. */
export async function packageHosts(ask: Ask): Promise<PackageHosts> {
  const wanted = MANAGERS.filter(({ manifest }) => ask.files.some((name) => manifest.test(name)));
  const answers = await Promise.all(wanted.map((manager) => manager.ask(ask)));
  const hosts = answers.flatMap(({ urls }) => urls).flatMap(hostOf);
  return {
    hosts: new Set(hosts),
    env: Object.assign({}, ...answers.map(({ env }) => env)) as Record<string, string>,
  };
}

async function npm(ask: Ask): Promise<Answer> {
  const said = json(await ask.run("npm", ["config", "list", "--json"], await settings(ask, ".npmrc")));
  const registries = Object.entries(said).filter(
    (entry): entry is [string, string] => /(^|:)registry$/.test(entry[0]) && typeof entry[1] === "string",
  );
  const main = said["registry"];
  return {
    urls: registries.map(([, url]) => url),
    env: typeof main === "string" ? { npm_config_registry: withoutSecrets(main) } : {},
  };
}

async function yarn(ask: Ask): Promise<Answer> {
  const said = await ask.run("yarn", ["config", "get", "registry"], await settings(ask, ".npmrc"));
  return { urls: words(said), env: {} };
}

async function pip(ask: Ask): Promise<Answer> {
  const said = (await ask.run("pip", ["config", "list"], {})) ?? "";
  const of = (name: string) =>
    words(new RegExp(`(?:global|install|download|:env:)\\.${name}='([^']*)'`).exec(said)?.[1] ?? null);
  // With no index set, its own help names the one it uses.
  const help = of("index-url").length > 0 ? null : await ask.run("pip", ["install", "--help"], {});
  const usual = /--index-url[^]*?default\s+(https?:[^)\s]+)/.exec(help ?? "")?.[1];
  const index = of("index-url")[0] ?? usual;
  if (index === undefined) return { urls: [], env: {} };
  const further = of("extra-index-url");
  // An index only lists: where the files are, its own pages say.
  const pages = await Promise.all(
    [index, ...further].map((url) => ask.read(`${url.replace(/\/+$/, "")}/pip/`)),
  );
  const files = pages.flatMap((page) =>
    [...(page ?? "").matchAll(/href="(https?:[^"#]+)/g)].map(([, url]) => url ?? ""),
  );
  return {
    urls: [index, ...further, ...files],
    env: {
      PIP_INDEX_URL: withoutSecrets(index),
      ...(further.length > 0 ? { PIP_EXTRA_INDEX_URL: further.map(withoutSecrets).join(" ") } : {}),
    },
  };
}

/** The one index that no command of cargo's names; its other addresses are asked from there. */
const CRATES_IO = "https://index.crates.io/";

async function cargo(ask: Ask): Promise<Answer> {
  const config = await settings(ask, ".cargo/config.toml");
  const said = await ask.run(
    "cargo",
    ["-Z", "unstable-options", "config", "get", "--format", "json"],
    config,
  );
  const set = JSON.stringify(json(said)).match(/(?:sparse\+)?https?:[^"\\]+/g) ?? [];
  const replaced = /"replace-with"/.test(said ?? "");
  const indexes = [...set.map((url) => url.replace(/^sparse\+/, "")), ...(replaced ? [] : [CRATES_IO])];
  const configs = await Promise.all(indexes.map((url) => ask.read(`${url.replace(/\/+$/, "")}/config.json`)));
  return { urls: [...indexes, ...configs.flatMap((text) => strings(json(text)))], env: {} };
}

async function go(ask: Ask): Promise<Answer> {
  const said = json(
    await ask.run("go", ["env", "-json", "GOPROXY", "GOSUMDB", "GONOSUMDB", "GOPRIVATE"], {}),
  );
  const { GOPROXY: proxy, GOSUMDB: sums } = said;
  const proxies = typeof proxy === "string" ? proxy.split(/[,|]/) : [];
  // "name+key url", or a name alone, which is its host.
  const sum = typeof sums === "string" && sums !== "off" ? (sums.split(" ").at(-1)?.split("+")[0] ?? "") : "";
  const env = Object.entries(said).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
  );
  return {
    urls: [...proxies, ...(sum === "" ? [] : [sum.includes("://") ? sum : `https://${sum}`])],
    env: Object.fromEntries(env.map(([name, value]) => [name, value.replaceAll(/\/\/[^/@,|]*@/g, "//")])),
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

function withoutSecrets(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  url.username = "";
  url.password = "";
  return url.href;
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
