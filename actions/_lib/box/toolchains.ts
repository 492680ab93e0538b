import { access, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { isWithin, type Mount } from "./mount.ts";
import { holdsHome, ownHomes } from "./own-homes.ts";

export type Toolchains = { mounts: Mount[]; env: Record<string, string> };

/** Version managers and compilers: the variable that says where they are, and where they are without it. */
const MANAGERS = [
  { name: "RUSTUP_HOME", usual: ".rustup" },
  { name: "PYENV_ROOT", usual: ".pyenv" },
  { name: "NVM_DIR", usual: ".nvm" },
  { name: "VOLTA_HOME", usual: ".volta" },
  { name: "SDKMAN_DIR", usual: ".sdkman" },
  { name: "GOROOT", usual: null },
  { name: "JAVA_HOME", usual: null },
  { name: "ANDROID_HOME", usual: null },
  // GitHub's runner: what the setup-… actions installed.
  { name: "RUNNER_TOOL_CACHE", usual: null },
];

/** Which of several versions is meant: names, not places. */
const CHOICES = ["PYENV_VERSION", "RUSTUP_TOOLCHAIN", "NODE_USE_SYSTEM_CA"];
/** Own certificate authorities: files that clients are told to trust. */
const CERTIFICATES = [
  "CARGO_HTTP_CAINFO",
  "CURL_CA_BUNDLE",
  "GIT_SSL_CAINFO",
  "NODE_EXTRA_CA_CERTS",
  "YARN_HTTPS_CA_FILE_PATH",
  "npm_config_cafile",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "REQUESTS_CA_BUNDLE",
  "PIP_CERT",
];

/** What a program in `bin` has beside it. Not "etc" or "var", and little of "conf": settings may carry tokens. */
const BESIDE_BIN = [
  "lib",
  "lib64",
  "libexec",
  "include",
  "share",
  // Without these Maven and Java do not start.
  "boot",
  "conf/logging",
  "conf/maven.properties",
  "conf/security",
];

const SYSTEM = ["/usr", "/bin", "/sbin", "/lib", "/lib64", "/nix/store", "/gnu/store", "/etc/ssl"];

/**
 * The host's tools, read-only and at their own paths, so that the same versions run inside. A home that is empty would
 * hide what is installed in somebody's home; a whole home would show the keys in it. So: the folders on PATH, what their
 * links lead to, and the places of known version managers.
 */
export async function toolchains(options: {
  host: NodeJS.ProcessEnv;
  /** Programs that are needed wherever they are. */
  programs: string[];
  /** Further paths that somebody asked for. */
  read: string[];
}): Promise<Toolchains> {
  const { host } = options;
  const homes = ownHomes(host);
  const found = new Set<string>();
  const env: Record<string, string> = {};
  // A whole home, or a folder above one, is never a tool.
  const add = (place: string) => {
    if (path.isAbsolute(place) && !holdsHome(place, homes)) found.add(place);
  };

  for (const { name, usual } of MANAGERS) {
    const usually = usual === null ? [] : homes.map((home) => path.join(home, usual));
    for (const place of host[name] ? [host[name]] : usually) {
      if (env[name] !== undefined || !(await exists(place))) continue;
      env[name] = place;
      add(place);
    }
  }
  for (const name of CHOICES) if (host[name]) env[name] = host[name];
  for (const name of CERTIFICATES) {
    if (!host[name] || !(await exists(host[name]))) continue;
    env[name] = host[name];
    add(host[name]);
  }
  const folders = (host["PATH"] ?? "").split(":").filter((folder) => path.isAbsolute(folder));
  for (const folder of folders) {
    if (isSystem(folder)) continue;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // PATH may name what is not there
    if (entries.length === 0) continue;
    add(folder);
    for (const place of await besideBin(folder, homes)) add(place);
    for (const entry of entries) {
      if (entry.isSymbolicLink())
        for (const place of await installation(path.join(folder, entry.name), homes)) add(place);
    }
  }
  for (const program of options.programs) {
    add(program);
    for (const place of await installation(program, homes)) add(place);
  }
  for (const place of options.read) found.add(place);

  const places = [...found].filter((place) => !isSystem(place)).toSorted();
  const outermost = places.filter(
    (place) => !places.some((other) => other !== place && isWithin(place, other)),
  );
  return { mounts: outermost.map((place) => ({ kind: "read-only", path: place })), env };
}

/** Where the file behind a link, and what it needs, is installed. A link to a folder is no program: it may be anything. */
async function installation(link: string, homes: string[]): Promise<string[]> {
  const file = await realpath(link).catch(() => null); // a link to nothing
  if (file === null || (await isFolder(file))) return [];
  const parts = file.split(path.sep);
  const modules = parts.indexOf("node_modules");
  // A package finds its dependencies beside itself.
  if (modules > 0) return [parts.slice(0, modules + 1).join(path.sep)];
  return [file, ...(await besideBin(path.dirname(file), homes))];
}

async function besideBin(folder: string, homes: string[]): Promise<string[]> {
  const prefix = path.dirname(folder);
  if (path.basename(folder) !== "bin" || holdsHome(prefix, homes)) return [];
  // Beside ~/.local/bin is ~/.local/share with the keyrings.
  const names = path.basename(prefix).startsWith(".")
    ? BESIDE_BIN.filter((name) => name !== "share")
    : BESIDE_BIN;
  const beside = names.map((name) => path.join(prefix, name));
  const there = await Promise.all(beside.map(async (place) => (await exists(place)) && place));
  return there.filter((place) => place !== false);
}

function isSystem(place: string): boolean {
  return SYSTEM.some((folder) => isWithin(place, folder));
}

async function exists(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
