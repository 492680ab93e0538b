import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPage } from "./read-page.ts";

let servers: Server[];
let visits: string[];
beforeEach(() => {
  servers = [];
  visits = [];
});
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    visits.push(`${request.url} ${request.headers.authorization ?? ""}`.trim());
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const redirectTo = (place: string): RequestListener => {
  return (_, response) => void response.writeHead(302, { location: place }).end();
};

test("an index that this machine is set to is read, also on its own network, with the name that is in its address", async () => {
  const index = await serve((_, response) => response.end("a page"));
  const named = index.replace("//", "//me:secret@");
  expect(await readPage(`${named}/simple/pip/`, [`${named}/simple`])).toBe("a page");
  expect(visits).toEqual([`/simple/pip/ Basic ${Buffer.from("me:secret").toString("base64")}`]);
});

test.each([
  ["this machine", "127.0.0.1"],
  ["this machine by its name", "localhost"],
  ["this machine in the other notation", "[::ffff:127.0.0.1]"],
  ["this machine as one number", "2130706433"],
])("of an index that the repository names nobody asks %s", async (_, host) => {
  const inside = await serve((_request, response) => response.end("an answer of the inside"));
  expect(await readPage(inside.replace("127.0.0.1", host), [])).toBeNull();
  expect(visits).toEqual([]);
});

test("an index of this machine's cannot send us to another machine of its network", async () => {
  const inside = await serve((_, response) => response.end("an answer of the inside"));
  const index = await serve(redirectTo(`${inside}/latest/meta-data`));
  expect(await readPage(`${index}/pip/`, [index])).toBeNull();
  expect(visits).toEqual(["/pip/"]);
});

test("it can send us to another of its own pages, and to that of another index of this machine without its name", async () => {
  const other = await serve((_, response) => response.end("the page"));
  const index = await serve((request, response) =>
    redirectTo(request.url === "/pip/" ? "/simple/pip/" : `${other}/pip/`)(request, response),
  );
  const named = index.replace("//", "//me:secret@");
  expect(await readPage(`${named}/pip/`, [named, other])).toBe("the page");
  const authorization = `Basic ${Buffer.from("me:secret").toString("base64")}`;
  expect(visits).toEqual([`/pip/ ${authorization}`, `/simple/pip/ ${authorization}`, "/pip/"]);
});

test("whoever is sent round and round gives up", async () => {
  const index = await serve(redirectTo("/again"));
  expect(await readPage(index, [index])).toBeNull();
  expect(visits).toHaveLength(6);
});

test("of a page without an end the beginning is enough", async () => {
  const index = await serve((_, response) => {
    const more = () => {
      while (response.write("x".repeat(1 << 16)));
      response.once("drain", more);
    };
    more();
  });
  const page = await readPage(index, [index]);
  expect(page).toHaveLength(4 << 20);
});

test("what is no page is none: an error, a file, an address that cannot be read", async () => {
  const index = await serve((_, response) => response.writeHead(500).end("broken"));
  expect(await readPage(index, [index])).toBeNull();
  expect(await readPage("file:///etc/passwd", ["file:///etc/passwd"])).toBeNull();
  expect(await readPage("not an address", [])).toBeNull();
});
