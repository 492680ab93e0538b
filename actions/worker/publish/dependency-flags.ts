import { undisguised } from "./path-disguise.ts";

export type DependencyFlag = { rule: "dependencies" | "install script" | "lockfile host"; why: string };

const MANIFESTS =
  /^(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|pipfile|requirements[\w.-]*\.(?:txt|in)|environment\.ya?ml|cargo\.toml|go\.mod|gemfile|[\w.-]+\.gemspec|composer\.json|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|libs\.versions\.toml|[\w.-]+\.(?:cs|fs|vb)proj|packages\.config|directory\.packages\.props|deno\.jsonc?|jsr\.json|mix\.exs|pubspec\.yaml|package\.swift|podfile|cartfile|conanfile\.(?:txt|py)|vcpkg\.json|flake\.nix|pnpm-workspace\.yaml|build\.sbt|rebar\.config|cpanfile|dune-project)$/;

const LOCKFILES =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|gemfile\.lock|composer\.lock|packages\.lock\.json|gradle\.lockfile|deno\.lock|mix\.lock|pubspec\.lock|package\.resolved|podfile\.lock|flake\.lock)$/;

const INSTALLERS =
  /^(?:\.npmrc|\.yarnrc(?:\.yml)?|\.pnpmfile\.[cm]?js|bunfig\.toml|pip\.conf|\.pypirc|nuget\.config|\.bundle|\.cargo|\.yarn|\.mvn|mvnw(?:\.cmd)?|gradlew(?:\.bat)?|gradle-wrapper\.(?:jar|properties)|\.tool-versions)$/;

const CONTAINERS =
  /^(?:(?:docker|container)file(?:\..+)?|.+\.(?:docker|container)file|(?:docker-)?compose[\w.-]*\.ya?ml)$/;

export type PathKind = "manifest" | "lockfile" | "installer" | "container" | "ignore" | null;

/** What a changed file means to whoever merges it, by its name. */
export function kindOfPath(path: string): PathKind {
  const names = undisguised(path);
  const last = names.at(-1) ?? "";
  if (MANIFESTS.test(last)) return "manifest";
  if (LOCKFILES.test(last)) return "lockfile";
  if (names.some((name) => INSTALLERS.test(name))) return "installer";
  if (CONTAINERS.test(last)) return "container";
  if (last === ".gitignore") return "ignore";
  return null;
}

const DEPENDING = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "bundledDependencies",
  "bundleDependencies",
  "overrides",
  "resolutions",
  "packageManager",
  "pnpm",
  "workspaces",
];

/** npm runs these on every machine that installs the package, unasked. */
const INSTALL_SCRIPTS = [
  "preinstall",
  "install",
  "postinstall",
  "preprepare",
  "prepare",
  "postprepare",
  "prepublish",
  "prepack",
  "postpack",
  "dependencies",
  "pnpm:devPreinstall",
];

/** In package.json most changes are none of the dependencies'; any other manifest is flagged as a whole. */
export function packageJsonFlags(before: string, after: string): DependencyFlag[] {
  const [old, now] = [parsed(before), parsed(after)];
  if (now === null) return [{ rule: "dependencies", why: "it is no JSON that can be compared" }];
  const flags: DependencyFlag[] = [];
  const changed = DEPENDING.filter((key) => !same(old?.[key], now[key]));
  if (changed.length > 0) flags.push({ rule: "dependencies", why: `it changes ${changed.join(", ")}` });
  const scripts = INSTALL_SCRIPTS.filter((name) => {
    const script = scriptsOf(now)[name];
    return script !== undefined && !same(scriptsOf(old)[name], script);
  });
  if (scripts.length > 0)
    flags.push({ rule: "install script", why: `npm runs its script ${scripts.join(", ")} at every install` });
  return flags;
}

/** Hosts that packages would newly be fetched from. Which ones are usual here, only the lockfile before the change can say. */
export function newLockfileHosts(before: string, after: string): string[] {
  const known = hostsOf(before);
  return [...hostsOf(after)].filter((host) => !known.has(host)).toSorted();
}

function hostsOf(text: string): Set<string> {
  const hosts = new Set<string>();
  for (const [, address = ""] of text.matchAll(
    /\b(?:https?|git|ssh|ftp|file):(?:\/{2,3})([^\s"'<>()[\]{},#]{1,300})/gi,
  )) {
    const url = `https://${address}`;
    hosts.add(URL.canParse(url) ? new URL(url).host.toLowerCase() : address.slice(0, 100));
  }
  for (const [, host = ""] of text.matchAll(/\bgit@([\w.-]{1,253}):/g)) hosts.add(host.toLowerCase());
  return hosts;
}

type Package = Record<string, unknown>;

function parsed(text: string): Package | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Package) : null;
  } catch {
    return null; // a broken file is judged by its being broken
  }
}

function scriptsOf(manifest: Package | null): Package {
  const scripts = manifest?.["scripts"];
  return typeof scripts === "object" && scripts !== null ? (scripts as Package) : {};
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
