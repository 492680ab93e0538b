import dns from "node:dns/promises";
import { createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { pipeline } from "node:stream";
import { explain } from "../errors.ts";
import { isPublicAddress } from "./public-address.ts";
import { serverName } from "./server-name.ts";

export type Refusal = { host: string; port: number; reason: string };

export type EgressProxy = { socketPath: string; close(): Promise<void> };

export type EgressOptions = {
  socketPath: string;
  /** As `host:port`, names in small letters. */
  allowed: Set<string>;
  onRefusal(refusal: Refusal): void;
  /** How names become addresses and addresses connections: the machine's own ways. */
  network?: { resolve(host: string): Promise<string[]>; connect(address: string, port: number): Socket };
};

const machine: NonNullable<EgressOptions["network"]> = {
  resolve: async (host) => (await dns.lookup(host, { all: true })).map(({ address }) => address),
  connect: (address, port) => connect(port, address),
};

const PATIENCE_MS = 30_000;
/** Of package managers, which fetch many things at once; each holds two of our open files. */
const MOST_CONNECTIONS = 256;
const MOST_HOST = 253;
/** A first message of TLS is smaller. */
const MOST_HELLO = 20_000;

/** Of this connection and not of the request, or of a body: a download has none. */
const OF_THE_CONNECTION =
  /^(proxy-.*|connection|keep-alive|te|trailer|transfer-encoding|content-.*|expect|upgrade)$/;

/**
 * The commands' way to package hosts: a proxy that knows a list. A name that is not on it is not even looked up, for a
 * question to the DNS carries what one likes; the address is checked after the look-up, and that address is connected
 * to; and a TLS connection must ask for the very name it was allowed for.
 */
export async function startEgressProxy(options: EgressOptions): Promise<EgressProxy> {
  const { allowed, network = machine } = options;
  const open = new Set<Socket>();

  /** A connection, or why there is none. */
  async function reach(host: string, port: number): Promise<Socket | string> {
    const refuse = (reason: string) => {
      options.onRefusal({ host, port, reason });
      return reason;
    };
    if (!allowed.has(`${host}:${port}`)) return refuse("it is not on the list of allowed hosts");
    let addresses: string[];
    try {
      addresses = await network.resolve(host);
    } catch (error) {
      return `${host} has no address: ${explain(error)}`;
    }
    const bad = addresses.find((each) => !isPublicAddress(each));
    if (addresses.length === 0 || bad !== undefined)
      return refuse(`its address ${bad ?? "(none)"} is not on the public internet`);
    let reason = "";
    // A machine without IPv6 is told of such addresses, too.
    for (const address of addresses) {
      const found = await connected(network.connect(address, port));
      if (typeof found !== "string") return found;
      reason = found;
    }
    return `${host} cannot be reached: ${reason}`;
  }

  function connected(socket: Socket): Promise<Socket | string> {
    keep(socket);
    return new Promise((resolve) => {
      socket.once("connect", () => resolve(socket));
      socket.once("error", (error) => resolve(error.message));
      socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("it does not answer")));
    });
  }

  function keep(socket: Socket): void {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    // The other end is closed by the pipeline that joins them.
    socket.on("error", () => socket.destroy());
  }

  async function tunnel(target: string, client: Socket, first: Buffer): Promise<void> {
    const found = /^([a-z0-9.-]{1,253}):(\d{1,5})$/i.exec(target);
    const [host, port] = [(found?.[1] ?? "").toLowerCase(), Number(found?.[2])];
    if (found === null) {
      options.onRefusal({ host: target.slice(0, 300), port: 0, reason: "it is not a host name with a port" });
      return void client.end("HTTP/1.1 400 Bad Request\r\n\r\n");
    }
    const server = await reach(host, port);
    if (typeof server === "string") return void client.end(refusalAnswer(server));
    // From here on neither outlives the other, also when no first message comes.
    client.on("close", () => server.destroy());
    // What it said last may still wait for a slow reader.
    server.on("close", () => client.destroySoon());
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    const hello = await firstMessage(client, first);
    if (hello.name !== host) {
      // In a message there may be anything but a line's end: what is told is printed.
      const name = JSON.stringify(hello.name.slice(0, MOST_HOST));
      options.onRefusal({ host, port, reason: `the connection asks for ${name} in it` });
      server.destroy();
      return void client.destroy();
    }
    server.setTimeout(0);
    server.write(hello.bytes);
    client.pipe(server).pipe(client);
  }

  /** Plain HTTP, as some mirrors of distributions have it: reading only. */
  async function fetchPlainly(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.canParse(request.url ?? "") ? new URL(request.url ?? "") : null;
    if (url === null || url.protocol !== "http:" || !["GET", "HEAD"].includes(request.method ?? "")) {
      options.onRefusal({
        host: url?.hostname ?? "",
        port: 80,
        reason: `${request.method} is not a plain download`,
      });
      return void response.writeHead(405).end();
    }
    const server = await reach(url.hostname, Number(url.port || 80));
    if (typeof server === "string") return void response.writeHead(403).end(`${server}\n`);
    const headers = Object.entries(request.headers).filter(([name]) => !OF_THE_CONNECTION.test(name));
    const call = httpRequest(
      {
        createConnection: () => server,
        method: request.method ?? "GET",
        path: `${url.pathname}${url.search}`,
        headers: { ...Object.fromEntries(headers), host: url.host, connection: "close" },
      },
      (reply) => {
        const status = reply.statusCode ?? 502;
        // It is none, and Node throws at whoever passes it on.
        if (status < 200) return void call.destroy();
        response.writeHead(status, reply.headers);
        pipeline(reply, response, () => {});
      },
    );
    call.on("error", () => response.destroy());
    call.on("close", () => {
      // Without an error, too: after an answer in another protocol Node closes the connection, and says nothing.
      if (!response.headersSent) response.destroy();
    });
    call.end();
  }

  const server = createServer((request, response) => {
    fetchPlainly(request, response).catch(() => response.destroy());
  });
  server.on("connect", (request, client: Socket, first: Buffer) => {
    keep(client);
    tunnel(request.url ?? "", client, first).catch(() => client.destroy());
  });
  server.on("connection", keep);
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.socketPath, resolve);
  });
  return {
    socketPath: options.socketPath,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refusalAnswer(reason: string): string {
  const body = `The box may not reach this host: ${reason}.\n`;
  return `HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function firstMessage(client: Socket, first: Buffer): Promise<{ name: string; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    let bytes = first;
    const look = () => {
      const name = bytes.length > MOST_HELLO ? "" : serverName(bytes);
      if (name === null) return;
      client.off("data", onData);
      client.pause();
      resolve({ name, bytes });
    };
    const onData = (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      look();
    };
    client.on("data", onData);
    for (const end of ["end", "close"])
      client.once(end, () => reject(new Error("closed before its first message")));
    look();
  });
}
