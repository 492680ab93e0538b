import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Clock } from "../../_lib/clock.ts";
import { ConfigurationError, explain } from "../../_lib/errors.ts";
import { type Token, tokenNow } from "../../_lib/github/token.ts";
import type { KeptFile } from "./kept-files.ts";

const TRIES = 3;
const AT_ONCE = 4;
/** What GitHub takes in one question. */
const MOST_ASKED = 100;
const ANSWER_MS = 60_000;
const FILE_MS = 20 * 60_000;

export type Download = {
  /** Of Git LFS, for this repository. */
  address: string;
  token: Token | null;
  /** Where contents are kept, each under its own digest. */
  folder: string;
  clock: Clock;
  signal: AbortSignal;
};

/**
 * Brings the contents that are not here yet, by Git LFS's published API and nothing else: the program `git lfs` takes what
 * to run and whom to ask from the repository. A content is what its pointer says, byte for byte, or it is not kept.
 */
export async function downloadKept(files: readonly KeptFile[], download: Download): Promise<number> {
  const { folder } = download;
  await mkdir(folder, { recursive: true });
  const wanted = new Map(files.map((file) => [file.oid, file]));
  for (const file of wanted.values()) if (await isHere(folder, file)) wanted.delete(file.oid);
  const missing = [...wanted.values()];
  for (let at = 0; at < missing.length; at += MOST_ASKED) {
    const portion = missing.slice(at, at + MOST_ASKED);
    const places = await askFor(portion, download);
    const left = [...portion];
    // The others end with the first that fails: the folder is locked for no longer than this.
    const failed = new AbortController();
    const how = { ...download, signal: AbortSignal.any([download.signal, failed.signal]) };
    const next = async (): Promise<void> => {
      try {
        for (let file = left.pop(); file !== undefined; file = left.pop())
          await fetchOne(file, places.get(file.oid), how);
      } catch (error) {
        failed.abort(error);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    failed.signal.throwIfAborted();
  }
  return missing.length;
}

type Place = { href: string; header: Record<string, string> };
type Answered = {
  objects: {
    oid: string;
    actions?: { download?: { href: string; header?: Record<string, string> } };
    error?: { code: number; message: string };
  }[];
};

async function askFor(files: KeptFile[], { address, token, clock, signal }: Download) {
  const answer = await tried(clock, signal, async () => {
    const basic =
      token === null ? null : Buffer.from(`x-access-token:${await tokenNow(token)}`).toString("base64");
    const response = await fetch(`${address}/objects/batch`, {
      method: "POST",
      headers: {
        accept: "application/vnd.git-lfs+json",
        "content-type": "application/vnd.git-lfs+json",
        ...(basic === null ? {} : { authorization: `Basic ${basic}` }),
      },
      body: JSON.stringify({
        operation: "download",
        transfers: ["basic"],
        objects: files.map(({ oid, size }) => ({ oid, size })),
      }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
    });
    const text = await response.text();
    if (!response.ok) throw refusal(response.status, `${said(text)} (${address})`);
    return JSON.parse(text) as Answered;
  });
  const places = new Map<string, Place>();
  for (const { oid, actions, error } of answer.objects) {
    const file = files.find((wanted) => wanted.oid === oid);
    if (file !== undefined && error !== undefined)
      throw new ConfigurationError(
        `Git LFS has no content of ${file.path} (${error.code}: ${error.message.slice(0, 300)}): push it from a clone that has it (git lfs push --all origin), or set lfs to false.`,
      );
    const found = actions?.download;
    if (found !== undefined) places.set(oid, { href: found.href, header: found.header ?? {} });
  }
  return places;
}

async function fetchOne(
  { path: name, oid, size }: KeptFile,
  place: Place | undefined,
  { folder, clock, signal }: Download,
): Promise<void> {
  if (place === undefined) throw new Error(`Git LFS did not say where the content of ${name} is`);
  const making = path.join(folder, `${oid}.new`);
  await tried(clock, signal, async () => {
    try {
      const response = await fetch(place.href, {
        headers: place.header,
        signal: AbortSignal.any([signal, AbortSignal.timeout(FILE_MS)]),
      });
      if (!response.ok || response.body === null)
        throw refusal(response.status, `the content of ${name} was not given`);
      const found = await writeMeasured(response.body, making, size);
      if (found.size !== size || found.digest !== oid)
        throw new Error(
          `Git LFS gave ${found.size} bytes with the digest ${found.digest} for ${name}, its pointer says ${size} and ${oid}`,
        );
      await rename(making, path.join(folder, oid));
    } finally {
      await rm(making, { force: true });
    }
  });
}

async function writeMeasured(
  body: AsyncIterable<Uint8Array>,
  file: string,
  most: number,
): Promise<{ size: number; digest: string }> {
  const hash = createHash("sha256");
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > most ? new Error(`Git LFS gave more than ${most} bytes`) : null, chunk);
    },
  });
  await pipeline(body, measure, createWriteStream(file));
  return { size, digest: hash.digest("hex") };
}

/** It may have lain on this disk for months: what it is called is looked at again. */
async function isHere(folder: string, { oid, size }: KeptFile): Promise<boolean> {
  const file = path.join(folder, oid);
  if ((await stat(file).catch(() => null))?.size !== size) return false;
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex") === oid;
}

/** Somebody said no, and would again. */
class Refused extends ConfigurationError {}

function refusal(status: number, what: string): Error {
  const text = `Git LFS answered ${status}: ${what}`;
  return status >= 400 && status < 500 && status !== 408 && status !== 429
    ? new Refused(
        `${text}: the token needs \`contents: read\`, and the account its LFS quota; or set lfs to false.`,
      )
    : new Error(text);
}

async function tried<T>(clock: Clock, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || error instanceof Refused || attempt === TRIES) throw error;
      await clock.sleep(1000 * 4 ** (attempt - 1), signal);
    }
  }
}

function said(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === "string" ? message.slice(0, 300) : "no reason";
  } catch (error) {
    return `no JSON (${explain(error).slice(0, 100)})`;
  }
}
