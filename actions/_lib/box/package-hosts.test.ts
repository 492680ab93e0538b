import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { hostSettings } from "./host-settings.ts";
import { type Ask, packageHosts } from "./package-hosts.ts";
import { noBox } from "../testing/no-box.ts";

/** Tools that answer as the real ones do; pages of their indexes. */
function asks(files: string[], answers: Record<string, string>, pages: Record<string, string> = {}): Ask {
  return {
    files,
    file: async () => null,
    run: async (tool, args) => answers[`${tool} ${args[0] ?? ""}`] ?? null,
    read: async (url) => pages[url] ?? null,
  };
}

test("a repository without package managers reaches nothing", async () => {
  const { hosts } = await packageHosts(
    asks(["README.md"], { "npm config": '{"registry":"https://r.example.com/"}' }),
  );
  expect([...hosts]).toEqual([]);
});

test("npm's registry and those of its scopes are asked for, and names in addresses stay outside", async () => {
  const settings = {
    registry: "https://me:secret@npm.example.com/a/",
    "@corp:registry": "https://corp.example.com:8443/",
  };
  const { hosts, env } = await packageHosts(
    asks(["package.json"], { "npm config": JSON.stringify(settings) }),
  );
  expect([...hosts]).toEqual(["npm.example.com:443", "corp.example.com:8443"]);
  expect(env).toEqual({ npm_config_registry: "https://npm.example.com/a/" });
});

test("pip's index is asked for, and where its files are", async () => {
  const { hosts } = await packageHosts(
    asks(
      ["requirements-dev.txt"],
      { "pip config": "global.index-url='https://py.example.com/simple'\nglobal.timeout='5'\n" },
      { "https://py.example.com/simple/pip/": '<a href="https://files.example.com/pip-1.whl#sha">' },
    ),
  );
  expect([...hosts]).toEqual(["py.example.com:443", "files.example.com:443"]);
});

test("with no index set, pip's own help says which it is", async () => {
  const help =
    "  -i, --index-url <url>  Base URL of the Python Package Index (default\n     https://py.example.org/simple). This should point to";
  const { hosts } = await packageHosts(asks(["pyproject.toml"], { "pip config": "", "pip install": help }));
  expect([...hosts]).toEqual(["py.example.org:443"]);
});

test("a replaced crates index takes the place of the usual one", async () => {
  const config = {
    source: { "crates-io": { "replace-with": "m" }, m: { registry: "sparse+https://crates.example.com/i/" } },
  };
  const { hosts } = await packageHosts(
    asks(
      ["Cargo.toml"],
      { "cargo -Z": JSON.stringify(config) },
      { "https://crates.example.com/i/config.json": '{"dl":"https://dl.example.com/x"}' },
    ),
  );
  expect([...hosts]).toEqual(["crates.example.com:443", "dl.example.com:443"]);
});

test("cargo is given the tables of a repository's settings that name registries, and none that names files", async () => {
  const text = [
    'include = ["/home/me/.config/other.toml"]',
    'source.vendored.directory = "vendor"',
    "[registries.own]",
    'index = "sparse+https://crates.example.com/"',
    "[build]",
    'rustc-wrapper = "/home/me/wrapper"',
    "[source.crates-io]",
    'replace-with = "own"',
  ];
  const given: Record<string, string>[] = [];
  await packageHosts({
    ...asks(["Cargo.toml"], {}),
    file: async (name) => (name === ".cargo/config.toml" ? text.join("\r\n") : null),
    async run(_tool, _args, settings) {
      given.push(settings);
      return "{}";
    },
  });
  const kept = text.filter((line) => !/include|build|wrapper/.test(line)).join("\n");
  expect(given).toEqual([{ ".cargo/config.toml": kept }, {}]);
});

test("go's proxies and its checksum database are asked for; direct is no host", async () => {
  const settings = {
    GOPROXY: "https://go.example.com|https://two.example.com,direct",
    GOSUMDB: "sum.example.com+abc",
  };
  const { hosts } = await packageHosts(asks(["go.mod"], { "go env": JSON.stringify(settings) }));
  expect([...hosts]).toEqual(["go.example.com:443", "two.example.com:443", "sum.example.com:443"]);
});

test("settings are the base's: what an agent changed is not asked, and our secrets are not told", async ({
  skip,
}) => {
  skip(noBox !== "", noBox);
  const folder = mkdtempSync(path.join(os.tmpdir(), "whim-settings-test-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], { cwd: folder });
  const tokens = ["WHIM_TEST_TOKEN", "CARGO_REGISTRY_TOKEN", "npm_config__auth"];
  for (const name of tokens) process.env[name] = "canary-token";
  try {
    git("init", "-q", "-b", "main");
    writeFileSync(path.join(folder, "package.json"), "{}");
    const named = tokens.map((name) => `\${${name}}`).join("/");
    const lines = [
      `registry=https://base.example.com/${named}/`,
      // npm makes a variable of it, too.
      String.raw`registry="https://base.example.com/\u0024{CARGO_REGISTRY_TOKEN}/"`,
    ];
    writeFileSync(path.join(folder, ".npmrc"), `${lines.join("\n")}\n`);
    git("add", "-A");
    git("commit", "-q", "-m", "base");
    writeFileSync(path.join(folder, ".npmrc"), "registry=https://evil.example.com/\n");
    const { hosts, env } = await packageHosts(await hostSettings(folder, "HEAD"));
    expect([...hosts]).toEqual(["base.example.com:443"]);
    expect(JSON.stringify(env)).not.toContain("canary-token");
  } finally {
    for (const name of tokens) delete process.env[name];
    rmSync(folder, { recursive: true });
  }
});

test("an index on the runner's network is asked when the runner names it, and not when the repository does", async ({
  skip,
}) => {
  skip(noBox !== "", noBox);
  const folder = mkdtempSync(path.join(os.tmpdir(), "whim-index-test-"));
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.headers.host}`);
    response.end('{"dl":"https://files.example.com/x"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const search = process.env["PATH"];
  try {
    mkdirSync(path.join(folder, "bin"));
    mkdirSync(path.join(folder, "tree/.cargo"), { recursive: true });
    // As cargo tells what its own settings and those of the folder it stands in are.
    const answer = `printf '{"own":"%s","repository":"%s"}' "$(cat ${folder}/own)" "$(grep -o 'sparse[^"]*' .cargo/config.toml)"`;
    writeFileSync(path.join(folder, "bin/cargo"), `#!/bin/sh\n${answer}\n`, { mode: 0o755 });
    writeFileSync(path.join(folder, "own"), `sparse+http://127.0.0.1:${port}/`);
    writeFileSync(path.join(folder, "tree/Cargo.toml"), "");
    writeFileSync(
      path.join(folder, "tree/.cargo/config.toml"),
      `[registries.own]\nindex = "sparse+http://localhost:${port}/"\n`,
    );
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], {
        cwd: path.join(folder, "tree"),
      });
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-q", "-m", "base");
    process.env["PATH"] = `${folder}/bin:${search}`;
    const { hosts } = await packageHosts(await hostSettings(path.join(folder, "tree"), "HEAD"));
    expect([...hosts]).toContain("files.example.com:443");
    expect([...hosts]).toContain(`localhost:${port}`);
    expect(visits).toEqual([`127.0.0.1:${port}`]);
  } finally {
    process.env["PATH"] = search;
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});

test("an address with a token in it stays outside, and somebody is told; its host may be reached all the same", async () => {
  const pip =
    "global.index-url='https://py.example.com/1nDXx7fkQpZs83mWvYtR/simple'\nglobal.extra-index-url='https://a.example.com/simple'\n";
  const goSettings = JSON.stringify({ GOPROXY: "https://user:pa/ss@go.example.com", GOSUMDB: "off" });
  const { hosts, env, withheld } = await packageHosts(
    asks(["setup.py", "go.mod"], { "pip config": pip, "go env": goSettings }),
  );
  expect(env).toEqual({ PIP_EXTRA_INDEX_URL: "https://a.example.com/simple", GOSUMDB: "off" });
  expect(hosts).toContain("py.example.com:443");
  expect(withheld).toEqual([
    expect.stringContaining("not told PIP_INDEX_URL of this machine"),
    expect.stringContaining("not told GOPROXY of this machine"),
  ]);
});

test.each(["https://${NPM_HOST}/npm", "https://$ {NPM_HOST}/npm", "https://npm.example.com/${NPM_TOKEN}/"])(
  "a registry that is named by a variable is not read, and not said to hold a secret (%s)",
  async (registry) => {
    const { env, withheld } = await packageHosts(
      asks(["package.json"], { "npm config": JSON.stringify({ registry }) }),
    );
    expect(env).toEqual({});
    expect(withheld).toEqual([expect.stringContaining("it names a variable")]);
  },
);

test("pnpm is asked with its workspace's settings, and told by its own name", async () => {
  const registries = { registry: "https://pnpm.example.com/", "@acme:registry": "https://acme.example.com/" };
  const { hosts, env } = await packageHosts(
    asks(["package.json", "pnpm-lock.yaml"], { "pnpm config": JSON.stringify(registries) }),
  );
  expect([...hosts]).toEqual(["pnpm.example.com:443", "acme.example.com:443"]);
  expect(env).toEqual({ pnpm_config_registry: "https://pnpm.example.com/" });
});

const YARNRC = `yarnPath: .yarn/releases/yarn-4.cjs
npmRegistryServer: "https://yarn.example.com/npm"
plugins:
  - path: .yarn/plugins/x.cjs
npmScopes:
  acme:
    npmRegistryServer: "https://acme.example.com"
`;

/** A Yarn that answers these questions; what it was given beside them. */
function yarnOf(answers: Record<string, string>, given: Record<string, string>[] = []): Ask {
  return {
    ...asks(["yarn.lock"], {}),
    file: async (name) => (name === ".yarnrc.yml" ? YARNRC : null),
    run: async (_, args, settings) => {
      given.push(settings);
      return answers[args.at(-1) ?? ""] ?? null;
    },
  };
}

test("a later Yarn is asked by its own names, and sees no program that the repository names", async () => {
  const given: Record<string, string>[] = [];
  const answers = {
    npmRegistryServer: "https://yarn.example.com/npm\n",
    npmScopes: '{"acme":{"npmAuthToken":"********","npmRegistryServer":"https://acme.example.com"}}',
  };
  const { hosts, env } = await packageHosts(yarnOf(answers, given));
  expect([...hosts]).toEqual(["yarn.example.com:443", "acme.example.com:443"]);
  expect(env).toEqual({ YARN_NPM_REGISTRY_SERVER: "https://yarn.example.com/npm" });
  expect(JSON.stringify(given)).toContain("acme.example.com");
  expect(JSON.stringify(given)).not.toContain("cjs");
});

test("where only the first Yarn is there, what the repository's later one is set to counts with it", async () => {
  const answers = { registry: "https://first.example.com", npmRegistryServer: "undefined\n" };
  const { hosts, env } = await packageHosts(yarnOf(answers));
  expect([...hosts].toSorted()).toEqual([
    "acme.example.com:443",
    "first.example.com:443",
    "yarn.example.com:443",
  ]);
  expect(env).toEqual({});
});

test.each([
  {
    lock: "pnpm-lock.yaml",
    tool: "pnpm",
    file: "pnpm-workspace.yaml",
    text: `pnpmfile: /repository/hooks.cjs
registry: https://pnpm.example.com/
configDependencies:
  hooks: 1.0.0+sha512-x
registries:
  "@acme": https://acme.example.com/
  "@b": "https://\\x24{TOKEN}/"
"@own:registry": https://own.example.com/\rpnpmfile: /repository/hooks.cjs\n\u00a0pnpmfile: /repository/hooks.cjs`,
    told: `registry: https://pnpm.example.com/
registries:
  "@acme": https://acme.example.com/
"@own:registry": https://own.example.com/`,
  },
  {
    lock: "pnpm-lock.yaml",
    tool: "pnpm",
    file: ".npmrc",
    text: "global-pnpmfile=/repository/hooks.cjs\n@acme:registry = https://acme.example.com/\nregistry=https://r.example.com/",
    told: "@acme:registry = https://acme.example.com/\nregistry=https://r.example.com/",
  },
  ...[
    ["pnpm-lock.yaml", "pnpm"],
    ["package.json", "npm"],
    ["yarn.lock", "yarn"],
  ].map(([lock = "", tool = ""]) => ({
    lock,
    tool,
    file: ".npmrc",
    text: "cafile=/dev/zero\nregistry=https://r.example.com/\n cafile=/dev/zero\r\tglobalconfig = /dev/zero\n  @a:registry=https://a.example.com/",
    told: "registry=https://r.example.com/\n  @a:registry=https://a.example.com/",
  })),
  {
    lock: "yarn.lock",
    tool: "yarn",
    file: ".yarnrc.yml",
    text: 'npmRegistryServer: https://yarn.example.com/\rplugins: [/repository/plugin.cjs]\nyarnPath: x\nnpmRegistryServer: "https://\\x24{TOKEN}/"',
    told: "npmRegistryServer: https://yarn.example.com/",
  },
])("of $file $tool is given what names registries, and nothing that it would start", async (the) => {
  const given = new Set<string | undefined>();
  await packageHosts({
    ...asks([the.lock], {}),
    file: async (name) => (name === the.file ? the.text : null),
    async run(tool, _, settings) {
      if (tool === the.tool && the.file in settings) given.add(settings[the.file]);
      return null;
    },
  });
  expect([...given]).toEqual([the.told]);
});

test("authorities that this machine's tools trust are told by their certificates, and nothing else of those files", async () => {
  const certificate = "-----BEGIN CERTIFICATE-----\nAQID\n-----END CERTIFICATE-----";
  const key = "-----BEGIN PRIVATE KEY-----\nBAUG\n-----END PRIVATE KEY-----";
  const held: Record<string, string> = { "/ca.pem": `${key}\n${certificate}\n`, "/token": "secret" };
  const ask = asks(["package.json", "pyproject.toml", "Cargo.toml"], {
    "npm config": '{"cafile":"/ca.pem"}',
    "pip config": "global.cert='/token'\n",
    "cargo -Z": '{"http":{"cainfo":"certs/of-the-repository.pem"}}',
  });
  const { certificates } = await packageHosts({
    ...ask,
    run: async (tool, args, settings) =>
      tool === "cat" ? (held[args[0] ?? ""] ?? null) : ask.run(tool, args, settings),
  });
  expect(certificates).toEqual({ npm_config_cafile: `${certificate}\n` });
});

test("of more registries than anybody uses only some are asked, all at once", async () => {
  const registries = Array.from({ length: 5000 }, (_, n) => `sparse+https://r${n}.example.com/`);
  let read = 0;
  await packageHosts({
    ...asks(["Cargo.toml"], { "cargo -Z": JSON.stringify({ registries }) }),
    read: async () => {
      read += 1;
      return null;
    },
  });
  expect(read).toBe(20);
});
