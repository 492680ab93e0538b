import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { type AddressInfo, connect } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AttackedBox, openAttackedBox } from "../testing/attacked-box.ts";
import { makeAuthority } from "../testing/authority.ts";

/** A company's registry: over TLS, by an authority that only its own machines know. */
const HOST = "npm.example.com";
const PATIENCE_MS = 120_000;
/** The last is what `npm test` hands on of its own settings. */
const AUTHORITIES = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "npm_config_cafile"];
const VARIABLES = [...AUTHORITIES, "npm_config_userconfig", "HOME"];
const before = VARIABLES.map((name) => [name, process.env[name]] as const);

let folder: string;
let registry: Server;
let asked: string[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-tls-"));
  const identity = makeAuthority(folder, HOST);
  asked = [];
  const files = leftPackage();
  registry = createServer(identity, (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers["user-agent"]}`);
    const body = files[request.url ?? ""];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(body);
  });
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  registry.closeAllConnections();
  registry.close();
  rmSync(folder, { recursive: true });
});

function leftPackage(): Record<string, string | Buffer> {
  const source = path.join(folder, "left");
  mkdirSync(source);
  const manifest = { name: "left", version: "1.0.0" };
  writeFileSync(path.join(source, "package.json"), JSON.stringify(manifest));
  writeFileSync(path.join(source, "index.js"), "module.exports = 'over TLS'\n");
  execFileSync("npm", ["pack", "--silent"], { cwd: source });
  const dist = { tarball: `https://${HOST}/left/-/left-1.0.0.tgz` };
  return {
    "/left": JSON.stringify({
      name: "left",
      "dist-tags": { latest: "1.0.0" },
      // Yarn takes none that is younger than a day.
      time: { "1.0.0": "2020-01-01T00:00:00.000Z" },
      versions: { "1.0.0": { ...manifest, dist } },
    }),
    "/left/-/left-1.0.0.tgz": readFileSync(path.join(source, "left-1.0.0.tgz")),
  };
}

/** Where everything is to be proven, a tool that is missing is a failure; elsewhere its test is skipped, and says so. */
function there(tool: string): boolean {
  if (process.env["CI"] === "true") return true;
  const { stdout } = spawnSync(tool, ["--version"], { cwd: folder, encoding: "utf8" });
  // The first Yarn is another program.
  return /^\d/.test(stdout ?? "") && !(tool === "yarn" && stdout.startsWith("1."));
}

/** In a box that was opened on a machine with these settings. */
async function inBox<Result>(
  settings: Partial<Record<string, string>>,
  more: Parameters<typeof openAttackedBox>[0],
  work: (box: AttackedBox) => Promise<Result>,
): Promise<Result> {
  for (const [name, value] of [...before, ...Object.entries(settings)]) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  // The authorities of the machine that the tests run on are none of theirs.
  for (const name of AUTHORITIES) if (!(name in settings)) delete process.env[name];
  const box = await openAttackedBox({
    network: {
      resolve: async () => ["93.184.215.14"],
      connect: () => connect((registry.address() as AddressInfo).port, "127.0.0.1"),
    },
    ...more,
  });
  try {
    return await work(box);
  } finally {
    await box.close();
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

const LOCKS: Record<string, string> = { pnpm: "pnpm-lock.yaml", yarn: "yarn.lock" };

const INSTALLS = [
  {
    tool: "npm",
    agent: /npm\/\d/,
    install: "npm install --no-audit --no-fund --fetch-retries 0 left",
    settings: { npm_config_registry: `https://${HOST}/` },
  },
  {
    tool: "pnpm",
    agent: /pnpm\/\d/,
    install: "pnpm add --config.fetch-retries=0 left",
    settings: { npm_config_registry: `https://${HOST}/`, pnpm_config_registry: `https://${HOST}/` },
  },
  {
    tool: "yarn",
    agent: /yarn|got/,
    install: `echo "nodeLinker: node-modules" > .yarnrc.yml; touch yarn.lock; yarn add left`,
    settings: { YARN_NPM_REGISTRY_SERVER: `https://${HOST}`, YARN_HTTP_RETRY: "0" },
  },
];

function script(install: string): string {
  return `rm -rf p && mkdir p && cd p && echo '{"name":"p","version":"1.0.0"}' > package.json && { ${install}; } && node -p 'require("left")'`;
}

test.for(INSTALLS)(
  "$tool installs from a registry whose authority the machine's NODE_EXTRA_CA_CERTS names, and not without it",
  { timeout: PATIENCE_MS },
  async ({ tool, install, settings, agent }, { skip }) => {
    skip(!there(tool), `${tool} is not installed`);
    const run = (box: AttackedBox) =>
      box.bash(script(install), { network: true, env: settings, timeoutMs: PATIENCE_MS });
    const strange = await inBox({}, { egress: [HOST] }, run);
    expect(strange.output).toMatch(/UNABLE_TO|unable to (get|verify)|self.signed/i);
    expect(strange.code).not.toBe(0);
    asked.length = 0;
    const known = { NODE_EXTRA_CA_CERTS: path.join(folder, "ca.pem") };
    const { code, output } = await inBox(known, { egress: [HOST] }, run);
    expect(`${code} ${output}`).toMatch(/^0 [^]*over TLS\n$/);
    expect(asked.join("\n")).toMatch(agent);
    expect(asked.filter((line) => line.startsWith("GET /left/-/"))).toHaveLength(1);
  },
);

test.for(INSTALLS)(
  "$tool installs where only its own settings name the registry and the authority, and no key comes with them",
  { timeout: PATIENCE_MS },
  async ({ tool, install }, { skip }) => {
    skip(!there(tool), `${tool} is not installed`);
    const home = path.join(folder, `home-of-${tool}`);
    mkdirSync(home, { recursive: true });
    const ca = path.join(home, "all.pem");
    // As some keep them: in one file.
    writeFileSync(
      ca,
      ["ca.key", "ca.pem"].map((name) => readFileSync(path.join(folder, name), "utf8")).join(""),
    );
    writeFileSync(path.join(home, ".npmrc"), `registry=https://${HOST}/\ncafile=${ca}\n`);
    writeFileSync(
      path.join(home, ".yarnrc.yml"),
      `npmRegistryServer: "https://${HOST}"\nhttpsCaFilePath: ${ca}\n`,
    );
    const files = { "package.json": "{}", ...(tool === "npm" ? {} : { [LOCKS[tool] ?? ""]: "" }) };
    const own = { HOME: home, npm_config_userconfig: path.join(home, ".npmrc") };
    await inBox(own, { egress: "packages", files }, async (box) => {
      const { code, output } = await box.bash(script(install), { network: true, timeoutMs: PATIENCE_MS });
      expect(`${code} ${output}`).toMatch(/^0 [^]*over TLS\n$/);
      const seen = await box.bash("cat ~/.cache/*.pem");
      expect(seen.output).toContain("BEGIN CERTIFICATE");
      expect(seen.output).not.toContain("KEY");
    });
  },
);
