import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import type { ProgramCache, ProgramStore } from "../ralph/harness.ts";
import { installClaude } from "./install-claude.ts";
import { platformPackage } from "./platform-package.ts";

let folder: string;
let said: string[];
let before: NodeJS.ProcessEnv;
beforeEach(() => {
  before = { ...process.env };
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-tools-"));
  said = [];
});
afterEach(() => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
});

const store = (more: Partial<ProgramStore> = {}): ProgramStore => ({
  folder,
  version: "2.1.329",
  cache: null,
  searchPath: process.env["PATH"] ?? "",
  clock: systemClock,
  say: (line) => void said.push(line),
  ...more,
});

type Registry = {
  server: Server;
  url: string;
  integrity: string;
  downloads: number;
  authorization: string[];
};

/** npm's registry, as far as it is asked for one package: what it publishes says the version that is wanted. */
async function openRegistry(): Promise<Registry> {
  const name = await platformPackage();
  mkdirSync(path.join(folder, "published/package"), { recursive: true });
  const manifest = { name, version: "2.1.329", scripts: { postinstall: "touch ran-at-installation" } };
  writeFileSync(path.join(folder, "published/package/package.json"), JSON.stringify(manifest));
  writeFileSync(path.join(folder, "published/package/claude"), "#!/bin/sh\necho 2.1.329\n", { mode: 0o755 });
  execFileSync("tar", ["-czf", "published.tgz", "-C", "published", "package"], { cwd: folder });
  const tarball = readFileSync(path.join(folder, "published.tgz"));
  const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
  const registry = { url: "", integrity, downloads: 0, authorization: [] as string[] };
  const server = createServer((request, response) => {
    registry.authorization.push(request.headers.authorization ?? "");
    if (request.url === "/package.tgz") {
      registry.downloads += 1;
      return void response.end(tarball);
    }
    const dist = { tarball: `${registry.url}package.tgz`, integrity: registry.integrity };
    const versions = { "2.1.329": { ...manifest, dist } };
    response.end(JSON.stringify({ name, "dist-tags": { latest: "2.1.329" }, versions }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  registry.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  mkdirSync(path.join(folder, "home"));
  Object.assign(process.env, {
    npm_config_registry: registry.url,
    npm_config_fetch_retries: "0",
    npm_config_cache: path.join(folder, "npm-cache"),
    HOME: path.join(folder, "home"),
  });
  return Object.assign(registry, { server });
}

function cacheWith(bytes: Buffer | null): ProgramCache & { saved: string[] } {
  const saved: string[] = [];
  return {
    saved,
    restore: async (file) => {
      if (bytes !== null) writeFileSync(file, bytes);
      return bytes !== null;
    },
    save: async (file) => void saved.push(createHash("sha512").update(readFileSync(file)).digest("base64")),
  };
}

/** What somebody who may write the cache would like to see run. */
function evilPackage(): Buffer {
  mkdirSync(path.join(folder, "evil/package"), { recursive: true });
  const program = `#!/bin/sh\ntouch ${folder}/evil-ran\necho 2.1.329\n`;
  writeFileSync(path.join(folder, "evil/package/claude"), program, { mode: 0o755 });
  execFileSync("tar", ["-czf", "evil.tgz", "-C", "evil", "package"], { cwd: folder });
  return readFileSync(path.join(folder, "evil.tgz"));
}

test("the real one is installed once with npm, and the next job on the runner finds it without", async () => {
  const [first, second] = await Promise.all([installClaude(store()), installClaude(store())]);
  expect(second).toBe(first);
  expect(said.filter((line) => line.includes("was installed"))).toHaveLength(1);
  expect(execFileSync(first, ["--version"], { encoding: "utf8" })).toContain("2.1.329");
  expect(await installClaude(store({ searchPath: "/nowhere" }))).toBe(first);
  const left = readdirSync(folder).toSorted();
  expect(left).toEqual([path.basename(path.resolve(first, "../../..")), expect.stringMatching(/\.lock$/)]);
});

describe("with a registry that says what it published", () => {
  let registry: Registry;
  beforeEach(async () => {
    registry = await openRegistry();
  });
  afterEach(() => registry.server.close());

  test("what GitHub's cache holds is taken when npm published it, and is not fetched again", async () => {
    const cache = cacheWith(readFileSync(path.join(folder, "published.tgz")));
    const command = await installClaude(store({ cache }));
    expect(execFileSync(command, { encoding: "utf8" })).toBe("2.1.329\n");
    expect(said.join()).toContain("came from GitHub's cache");
    expect(registry.downloads).toBe(0);
    expect(cache.saved).toEqual([]);
  });

  test("a program that somebody put into the cache never runs, and what npm published takes its place", async () => {
    const cache = cacheWith(evilPackage());
    const command = await installClaude(store({ cache }));
    expect(execFileSync(command, { encoding: "utf8" })).toBe("2.1.329\n");
    expect(existsSync(path.join(folder, "evil-ran"))).toBe(false);
    expect(said.join()).toContain("is not what npm published (sha512-");
    // What is there by this name cannot be replaced.
    expect(cache.saved).toEqual([]);
    expect(said.join()).not.toContain("could not be kept");
  });

  test("where the cache holds nothing, what npm published is kept there", async () => {
    const cache = cacheWith(null);
    await installClaude(store({ cache }));
    expect(cache.saved).toEqual([registry.integrity.replace("sha512-", "")]);
  });

  test("where the registry gives no sum the cache is not asked, and nobody is accused of what it holds", async () => {
    registry.integrity = "";
    const command = await installClaude(store({ cache: cacheWith(evilPackage()) }));
    expect(execFileSync(command, { encoding: "utf8" })).toBe("2.1.329\n");
    expect(said.join()).toContain("npm's registry gives no sha512 of @anthropic-ai/claude-code-");
    expect(said.join()).not.toContain("is not what npm published");
  });

  test("without npm's word nothing of the cache is used", async () => {
    registry.server.close();
    registry.server.closeAllConnections();
    await expect(installClaude(store({ cache: cacheWith(evilPackage()) }))).rejects.toThrow(
      "could not be installed, npm view",
    );
    expect(readdirSync(folder).some((name) => name.startsWith("2.1.329") && !name.endsWith(".lock"))).toBe(
      false,
    );
  });

  test("nothing of the package runs at its installation", async () => {
    await installClaude(store());
    expect(execFileSync("find", [folder, "-name", "ran-at-installation"], { encoding: "utf8" })).toBe("");
  });

  test("a token that npm's settings name reaches its registry, and no other of the job reaches npm", async () => {
    // `npm test` names the settings of whoever runs it.
    delete process.env["npm_config_userconfig"];
    const host = registry.url.replace("http:", "");
    writeFileSync(path.join(folder, "home/.npmrc"), `${host}:_authToken=\${ARTIFACTS_TOKEN}\n`);
    const tools = path.join(folder, "bin");
    mkdirSync(tools);
    const npm = execFileSync("sh", ["-c", "command -v npm"], { encoding: "utf8" }).trim();
    writeFileSync(path.join(tools, "npm"), `#!/bin/sh\nenv >> ${folder}/seen\nexec ${npm} "$@"\n`, {
      mode: 0o755,
    });
    Object.assign(process.env, {
      ARTIFACTS_TOKEN: "named",
      GITHUB_TOKEN: "canary",
      "INPUT_STORE-KEY": "canary",
    });
    await installClaude(store({ searchPath: `${tools}:${process.env["PATH"]}` }));
    expect(new Set(registry.authorization)).toEqual(new Set(["Bearer named"]));
    expect(readFileSync(path.join(folder, "seen"), "utf8")).not.toContain("canary");
  });
});

test("a version that is none is refused before anything is asked of npm", async () => {
  await expect(installClaude(store({ version: "latest; rm -rf /" }))).rejects.toThrow(
    'claude-version is "latest; rm -rf /"',
  );
});
