import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runnerCache } from "./runner-cache.ts";

let folder: string;
let server: Server;
let archive: Buffer | null;
let before: NodeJS.ProcessEnv;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-runner-cache-"));
  for (const name of ["kept", "made", "workspace", "temp"]) mkdirSync(path.join(folder, name));
  archive = null;
  server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    if (request.url === "/archive") return void response.end(request.method === "HEAD" ? "" : archive);
    const found = { ok: true, signed_download_url: `http://127.0.0.1:${port}/archive`, matched_key: "key" };
    response
      .setHeader("content-type", "application/json")
      .end(JSON.stringify(archive ? found : { ok: false }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  before = { ...process.env };
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ACTIONS_CACHE_SERVICE_V2: "1",
    ACTIONS_RUNTIME_TOKEN: "a-token",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKSPACE: path.join(folder, "workspace"),
    RUNNER_TEMP: path.join(folder, "temp"),
  });
});
afterEach(() => {
  process.env = before;
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** What somebody put there, with names that lead anywhere: GitHub's own program unpacks with `-P`. */
function pack(files: Record<string, string>): void {
  const names = Object.entries(files).map(([name, text], n) => {
    writeFileSync(path.join(folder, "made", String(n)), text);
    return { n, name };
  });
  const renamed = names.flatMap(({ n, name }) => ["--transform", `s,^${n}$,${name},`]);
  const packing = ["--zstd", "-P", "-cf", path.join(folder, "archive"), "-C", path.join(folder, "made")];
  execFileSync("tar", [...packing, ...renamed, ...names.map(({ n }) => String(n))]);
  archive = readFileSync(path.join(folder, "archive"));
}

test("the file that was kept comes back", async () => {
  const file = path.join(folder, "kept/claude.tgz");
  pack({ [file]: "a package" });
  const cache = await runnerCache(process.env);
  expect(await cache?.restore(file, "key")).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("a package");
});

test("an archive whose names lead elsewhere writes nothing there, and the file comes back all the same", async () => {
  const file = path.join(folder, "kept/claude.tgz");
  const places = [path.join(folder, "profile"), path.join(folder, "workspace/../above"), "beside"];
  pack({ ...Object.fromEntries(places.map((place) => [place, "evil"])), [file]: "a package" });
  const cache = await runnerCache(process.env);
  await cache?.restore(file, "key");
  expect(places.filter((place) => existsSync(path.resolve(folder, "workspace", place)))).toEqual([]);
});

test("nothing was kept: it says so", async () => {
  const cache = await runnerCache(process.env);
  expect(await cache?.restore(path.join(folder, "kept/claude.tgz"), "key")).toBe(false);
});

test("a job without GitHub's cache has none", async () => {
  expect(await runnerCache({})).toBeNull();
});
