import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Faults } from "./faults.ts";
import { passwordOf } from "./git.ts";
import { mayGit } from "./permissions.ts";
import { holderOf, repositoryOf, type State } from "./state.ts";

const BATCH = /^\/([^/]+\/[^/]+?)\.git\/info\/lfs\/objects\/batch$/;
/** As on GitHub the contents are elsewhere, and their addresses are signed. */
const CONTENT = /^\/lfs-contents\/([0-9a-f]{64})$/;
const TYPE = "application/vnd.git-lfs+json";

export type LfsCall = { request: string; status: number };
type LfsServer = { state: State; faults: Faults; lfsCalls: LfsCall[]; violations: string[] };

export function isLfs(url: string): boolean {
  const { pathname } = new URL(url, "http://stand-in");
  return BATCH.test(pathname) || CONTENT.test(pathname);
}

/** The pointer that git holds of a content. */
export function lfsPointer(content: Buffer): { oid: string; text: string } {
  const oid = createHash("sha256").update(content).digest("hex");
  const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
  return { oid, text };
}

/** Git LFS's batch API, downloads alone: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */
export async function serveLfs(
  server: LfsServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname } = new URL(request.url ?? "/", server.state.origin);
  const [, oid] = CONTENT.exec(pathname) ?? [];
  const what = oid === undefined ? "batch" : "content";
  response.on("close", () =>
    server.lfsCalls.push({ request: `${request.method} ${what}`, status: response.statusCode }),
  );
  const fault = server.faults.take(`LFS ${request.method} ${what}`);
  if (fault !== null) return void response.writeHead(fault.status).end(JSON.stringify(fault.body ?? {}));
  if (oid !== undefined) return give(server, oid, request, response);
  const { status, body } = batch(server, pathname, request, Buffer.concat(chunks).toString());
  response.writeHead(status, { "content-type": TYPE }).end(JSON.stringify(body));
}

function give({ state }: LfsServer, oid: string, request: IncomingMessage, response: ServerResponse): void {
  const found = state.lfs.get(oid);
  const signed = request.headers["x-signature"] === `of ${oid}`;
  if (found === undefined || !signed) response.writeHead(signed ? 404 : 403).end();
  else response.writeHead(200, { "content-type": "application/octet-stream" }).end(found);
}

function batch(
  { state, violations }: LfsServer,
  pathname: string,
  request: IncomingMessage,
  text: string,
): { status: number; body: object } {
  const { headers } = request;
  for (const name of ["accept", "content-type"] as const)
    if (headers[name] !== TYPE) violations.push(`LFS batch: ${name} is "${headers[name]}"`);
  const repo = repositoryOf(state, BATCH.exec(pathname)?.[1] ?? "");
  const identity = holderOf(state, passwordOf(headers.authorization ?? ""));
  if (identity === undefined && (repo?.private ?? true))
    return { status: 401, body: { message: "Credentials needed" } };
  if (repo === undefined || (identity !== undefined && !mayGit(identity, repo, false)))
    return { status: 404, body: { message: "Not Found" } };
  const asked = JSON.parse(text) as {
    operation: unknown;
    transfers: unknown;
    objects: { oid: string; size: number }[];
  };
  if (asked.operation !== "download" || asked.objects.length > 100)
    violations.push(`LFS batch: ${String(asked.operation)} of ${asked.objects.length} objects`);
  return {
    status: 200,
    body: {
      transfer: "basic",
      objects: asked.objects.map(({ oid, size }) => {
        const found = state.lfs.get(oid);
        if (found === undefined)
          return { oid, size, error: { code: 404, message: "Object does not exist on the server" } };
        const href = `${state.origin}/lfs-contents/${oid}`;
        return { oid, size, actions: { download: { href, header: { "x-signature": `of ${oid}` } } } };
      }),
    },
  };
}
