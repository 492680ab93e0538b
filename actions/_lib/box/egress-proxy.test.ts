import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import os from "node:os";
import path from "node:path";
import tls from "node:tls";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { hostsOf, readEgress } from "./egress.ts";
import { type EgressProxy, type Refusal, startEgressProxy } from "./egress-proxy.ts";
import { isPublicAddress } from "./public-address.ts";
import { serverName } from "./server-name.ts";

const PUBLIC = "93.184.215.14";

let folder: string;
let secure: https.Server;
let plain: http.Server;
let proxy: EgressProxy;
let refusals: Refusal[];
let asked: string[];
let dialled: string[];
/** What the names resolve to; everything that is connected to is the servers here. */
let addresses: Record<string, string[]>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-egress-"));
  const [key, cert] = [path.join(folder, "key"), path.join(folder, "cert")];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-keyout",
      key,
      "-out",
      cert,
      "-days",
      "2",
      "-subj",
      "/CN=packages.example.com",
    ],
    { stdio: "ignore" },
  );
  secure = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    response.end(`secure ${request.url}`);
  });
  plain = http.createServer((request, response) =>
    response.end(`plain ${request.headers.host} ${request.url}`),
  );
  for (const server of [secure, plain])
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return () => {
    secure.closeAllConnections();
    secure.close();
    plain.close();
    rmSync(folder, { recursive: true });
  };
});
beforeEach(async () => {
  [refusals, asked, dialled] = [[], [], []];
  addresses = { "packages.example.com": [PUBLIC] };
  proxy = await startEgressProxy({
    socketPath: path.join(folder, "proxy.sock"),
    allowed: hostsOf(["packages.example.com", "inner.example.com", "mixed.example.com", "two.example.com"]),
    onRefusal: (refusal) => void refusals.push(refusal),
    network: {
      async resolve(host) {
        asked.push(host);
        return addresses[host] ?? [];
      },
      connect(address, port) {
        dialled.push(`${address}:${port}`);
        // Where nobody listens.
        if (address.includes(":")) return connect(1, "127.0.0.1");
        return connect(((port === 443 ? secure : plain).address() as AddressInfo).port, "127.0.0.1");
      },
    },
  });
  return () => proxy.close();
});

/** What the proxy answers to CONNECT, and the connection behind it. */
function tunnel(target: string): Promise<{ status: number; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const request = http.request({ socketPath: proxy.socketPath, method: "CONNECT", path: target });
    request.on("connect", (response, socket) => resolve({ status: response.statusCode ?? 0, socket }));
    request.on("response", (response) =>
      resolve({ status: response.statusCode ?? 0, socket: request.socket as Socket }),
    );
    request.on("error", reject);
    request.end();
  });
}

function speakTls(socket: Socket, servername: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const channel = tls.connect({ socket, servername, rejectUnauthorized: false }, () => {
      channel.write(`GET /pkg HTTP/1.1\r\nhost: ${servername}\r\nconnection: close\r\n\r\n`);
    });
    let text = "";
    channel.on("data", (chunk: Buffer) => (text += chunk.toString()));
    channel.on("close", () => (text === "" ? reject(new Error("closed")) : resolve(text)));
    channel.on("error", reject);
  });
}

test("an allowed host is reached, at the address that was checked", async () => {
  const { status, socket } = await tunnel("packages.example.com:443");
  expect(status).toBe(200);
  expect(await speakTls(socket, "packages.example.com")).toContain("secure /pkg");
  expect(dialled).toEqual([`${PUBLIC}:443`]);
  expect(refusals).toEqual([]);
});

test.each([
  ["another host", "evil.example.com:443"],
  ["a name that begins like an allowed one", "packages.example.com.evil.com:443"],
  ["a name that ends like an allowed one", "evilpackages.example.com:443"],
  ["an allowed host's other port", "packages.example.com:22"],
  ["an address", "127.0.0.1:443"],
  ["an address in one number", "2130706433:80"],
  ["an address in octal", "0177.0.0.1:443"],
  ["an address in one hexadecimal number", "0x7f000001:443"],
  ["an allowed host with a dot at its end", "packages.example.com.:443"],
  ["an allowed host as an address of the web", "http://packages.example.com:443"],
  ["an allowed host's port and another's", "packages.example.com:443@evil.com:443"],
  ["a port beyond the last one", "packages.example.com:65979"],
  ["IPv6", "[::1]:443"],
  ["a name with a user", "packages.example.com@evil.com:443"],
  ["nothing", ":443"],
  ["a host without a port", "packages.example.com"],
])("%s is refused, reported, and not even looked up", async (_, target) => {
  const { status } = await tunnel(target);
  expect([400, 403]).toContain(status);
  expect(refusals).toHaveLength(1);
  expect(asked).toEqual([]);
  expect(dialled).toEqual([]);
});

test.each([
  ["inner.example.com", ["127.0.0.1"]],
  ["inner.example.com", ["169.254.169.254"]],
  ["inner.example.com", ["::ffff:10.0.0.1"]],
  ["mixed.example.com", [PUBLIC, "192.168.1.1"]],
])("%s with the address %j is refused", async (host, found) => {
  addresses[host] = found;
  expect((await tunnel(`${host}:443`)).status).toBe(403);
  expect(refusals[0]?.reason).toContain("not on the public internet");
  expect(dialled).toEqual([]);
});

test("a connection for one name that asks for another inside is cut", async () => {
  const { status, socket } = await tunnel("packages.example.com:443");
  expect(status).toBe(200);
  await expect(speakTls(socket, "two.example.com")).rejects.toThrow(/./);
  expect(refusals).toMatchObject([{ reason: 'the connection asks for "two.example.com" in it' }]);
});

test("a name that would be a line of its own in what is printed is told as a part of one", async () => {
  const { socket } = await tunnel("packages.example.com:443");
  await expect(speakTls(socket, "evil\n::add-mask::x")).rejects.toThrow(/./);
  expect(refusals).toMatchObject([{ reason: 'the connection asks for "evil\\n::add-mask::x" in it' }]);
});

test("of a host's addresses the next one is tried where the first is not to be reached", async () => {
  addresses = { "packages.example.com": ["2606:4700:4700::1111", PUBLIC] };
  const { status, socket } = await tunnel("packages.example.com:443");
  expect(status).toBe(200);
  expect(await speakTls(socket, "packages.example.com")).toContain("secure /pkg");
  expect(dialled).toEqual(["2606:4700:4700::1111:443", `${PUBLIC}:443`]);
});

test("a tunnel carries TLS and nothing else", async () => {
  const { socket } = await tunnel("packages.example.com:443");
  const closed = new Promise((resolve) => socket.on("close", resolve));
  socket.write("SSH-2.0-OpenSSH_9.0\r\n");
  await closed;
  expect(refusals).toMatchObject([{ reason: 'the connection asks for "" in it' }]);
});

test("clients that ask for a tunnel and go leave room for others", async () => {
  for (const round of [1, 2, 3]) {
    const tunnels = await Promise.all(Array.from({ length: 120 }, () => tunnel("packages.example.com:443")));
    expect(tunnels.map(({ status }) => status)).toEqual(tunnels.map(() => 200));
    // Only their end is told, as by a process that was killed.
    for (const { socket } of tunnels) socket.end();
    await Promise.all(
      tunnels.map(({ socket }) => new Promise((resolve) => socket.resume().on("close", resolve))),
    );
    expect(refusals, `round ${round}`).toEqual([]);
  }
});

test("a name that changes its address is asked again, and each answer checked", async () => {
  expect((await tunnel("packages.example.com:443")).status).toBe(200);
  addresses["packages.example.com"] = ["127.0.0.1"];
  expect((await tunnel("packages.example.com:443")).status).toBe(403);
  expect(dialled).toEqual([`${PUBLIC}:443`]);
});

/** A request as it is written, and what the proxy makes of it. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(proxy.socketPath, () => void socket.write(text));
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString()));
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}

test("a download asks for the host it was allowed for, and brings nothing along", async () => {
  const seen: http.IncomingHttpHeaders[] = [];
  plain.prependListener("request", (request: http.IncomingMessage) => void seen.push(request.headers));
  const answer = await send(
    "GET http://packages.example.com/a HTTP/1.1\r\nhost: evil.example.com\r\ncontent-length: 5\r\nexpect: 100-continue\r\nupgrade: websocket\r\nproxy-authorization: Basic eA==\r\nconnection: close\r\n\r\nhello",
  );
  expect(answer).toContain("plain packages.example.com /a");
  expect(seen).toEqual([{ host: "packages.example.com", connection: "close" }]);
});

test("more header than any client sends is refused", async () => {
  const request = `GET http://packages.example.com/ HTTP/1.1\r\nx: ${"y".repeat(40_000)}\r\n\r\n`;
  expect(await send(request)).toMatch(/^HTTP\/1.1 431 /);
  expect(dialled).toEqual([]);
});

function ask(method: string, url: string): Promise<{ status: number; text: string }> {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const request = http.request({ socketPath: proxy.socketPath, method, path: url }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on("error", reject);
    request.end();
  });
}

test.each([
  ["a status that is none", "HTTP/1.1 000 no\r\ncontent-length: 0\r\n\r\n"],
  ["another protocol", "HTTP/1.1 101 no\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"],
])("a server that answers with %s is one that does not answer", async (_, answer) => {
  plain.prependOnceListener("connection", (server) => void server.end(answer));
  await expect(ask("GET", "http://packages.example.com/a")).rejects.toThrow("hang up");
  expect((await ask("GET", "http://packages.example.com/a")).status).toBe(200);
});

test("plain downloads go through, plain uploads do not", async () => {
  expect(await ask("GET", "http://packages.example.com/a?b")).toEqual({
    status: 200,
    text: "plain packages.example.com /a?b",
  });
  expect(await ask("POST", "http://packages.example.com/a")).toMatchObject({ status: 405 });
  expect(await ask("GET", "http://evil.example.com/a")).toMatchObject({ status: 403 });
  expect(await ask("GET", "/etc/passwd")).toMatchObject({ status: 405 });
  expect(refusals).toHaveLength(3);
});

test.each([
  ["8.8.8.8", true],
  ["9.255.255.255", true],
  ["10.0.0.0", false],
  ["10.255.255.255", false],
  ["11.0.0.0", true],
  ["100.63.255.255", true],
  ["100.64.0.0", false],
  ["100.127.255.255", false],
  ["127.0.0.1", false],
  ["169.254.169.254", false],
  ["172.15.255.255", true],
  ["172.16.0.0", false],
  ["172.31.255.255", false],
  ["172.32.0.0", true],
  ["192.168.0.1", false],
  ["0.0.0.0", false],
  ["224.0.0.1", false],
  ["255.255.255.255", false],
  ["168.63.129.16", false],
  ["2606:4700:4700::1111", true],
  ["::1", false],
  ["::", false],
  ["::ffff:8.8.8.8", false],
  ["64:ff9b::a00:1", false],
  ["fc00::1", false],
  ["fd00:ec2::254", false],
  ["fe80::1", false],
  ["2002:a00:1::", false],
  ["ff02::1", false],
  ["", false],
  ["example.com", false],
  ["010.0.0.1", false],
])("the address %s is public: %s", (address, expected) => {
  expect(isPublicAddress(address, [])).toBe(expected);
});

test("this machine's own address is not the internet, whatever it is", () => {
  expect(isPublicAddress("8.8.8.8", ["8.8.8.8"])).toBe(false);
});

test("a first message is read when it is whole, and never beyond its end", () => {
  expect(serverName(Buffer.from([0x16]))).toBe(null);
  expect(serverName(Buffer.from("GET / HTTP/1.1\r\n"))).toBe("");
  const bent = Buffer.alloc(5 + 60, 0xff);
  bent.set([0x16, 3, 1, 0, 60, 1]);
  expect(serverName(bent)).toBe("");
});

function hello(...extensions: Buffer[]): Buffer {
  const list = Buffer.concat(extensions);
  // Version and random, no session, one cipher, no compression.
  const fixed = Buffer.concat([Buffer.alloc(34, 3), Buffer.from([0, 0, 2, 0x13, 1, 1, 0])]);
  const body = Buffer.concat([fixed, Buffer.from([list.length >> 8, list.length & 255]), list]);
  const message = Buffer.concat([Buffer.from([1, 0, body.length >> 8, body.length & 255]), body]);
  return Buffer.concat([Buffer.from([0x16, 3, 1, message.length >> 8, message.length & 255]), message]);
}

test("a name within an encrypted first message is no name", () => {
  const name = Buffer.from("packages.example.com");
  const outer = Buffer.concat([
    Buffer.from([0, 0, 0, name.length + 5, 0, name.length + 3, 0, 0, name.length]),
    name,
  ]);
  const inner = Buffer.concat([Buffer.from([0xfe, 0x0d, 0, 40]), Buffer.alloc(40, 7)]);
  expect(serverName(hello(outer))).toBe("packages.example.com");
  expect(serverName(hello(outer, inner))).toBe("");
});

test("which hosts may be reached is none, packages, or names", () => {
  expect(readEgress("egress", "none")).toBe("none");
  expect(readEgress("egress", "packages")).toBe("packages");
  expect(readEgress("egress", "a.example.com, B.example.com\nc.d")).toEqual([
    "a.example.com",
    "b.example.com",
    "c.d",
  ]);
  for (const wrong of ["", "*.example.com", "https://example.com", "example.com:443", "-x"])
    expect(() => readEgress("egress", wrong)).toThrow("without scheme, port or wildcard");
});
