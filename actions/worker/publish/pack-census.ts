import { inflateSync } from "node:zlib";
import { bundleParts } from "./bundle-parts.ts";

export type PackLimits = {
  /** The file as it comes out of the box. */
  bundleBytes: number;
  objects: number;
  /** What one object unpacks to, and all of them together: a few kilobytes can hold terabytes. */
  objectBytes: number;
  unpackedBytes: number;
};

export const PACK_LIMITS: PackLimits = {
  bundleBytes: 100 << 20,
  objects: 100_000,
  objectBytes: 32 << 20,
  unpackedBytes: 1 << 30,
};

/**
 * What is wrong with a bundle, before git reads a byte of it, or null. The sizes in the pack are declared by whoever
 * wrote it: each content is unpacked here to see that it ends where it says, and a delta's result is read from its head.
 */
export function packFault(bundle: Buffer, limits: PackLimits): string | null {
  const pack = bundleParts(bundle)?.pack ?? null;
  if (pack === null) return "it is no bundle of git's with a pack in it";
  const objects = pack.readUInt32BE(8);
  if (objects > limits.objects) return `it holds ${objects} objects, ${limits.objects} are possible`;
  let at = 12;
  let total = 0;
  for (let n = 0; n < objects; n += 1) {
    const entry = readEntry(pack, at, limits.objectBytes);
    if (typeof entry === "string") return `its object ${n + 1} ${entry}`;
    at = entry.end;
    total += entry.size;
    if (total > limits.unpackedBytes) return `it unpacks to more than ${limits.unpackedBytes} bytes`;
  }
  // The pack's own checksum ends the file; git compares it.
  return at + 20 === pack.length ? null : "something follows its last object";
}

const OFFSET_DELTA = 6;
const REFERENCE_DELTA = 7;

function readEntry(pack: Buffer, start: number, most: number): { end: number; size: number } | string {
  let at = start;
  let byte = pack[at] ?? 0;
  const type = (byte >> 4) & 7;
  let declared = byte & 15;
  for (let shift = 4; byte & 0x80; shift += 7) {
    byte = pack[(at += 1)] ?? 0;
    declared += (byte & 0x7f) * 2 ** shift;
  }
  at += 1;
  if (type === REFERENCE_DELTA) at += 20;
  if (type === OFFSET_DELTA) {
    while ((pack[at] ?? 0) & 0x80) at += 1;
    at += 1;
  }
  if (declared > most) return `unpacks to ${declared} bytes, ${most} are possible`;
  try {
    const { buffer, engine } = inflateSync(pack.subarray(at), {
      info: true,
      maxOutputLength: declared + 1,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    if (buffer.length !== declared) return "has another size than it says";
    const end = at + engine.bytesWritten;
    if (type !== OFFSET_DELTA && type !== REFERENCE_DELTA) return { end, size: declared };
    const size = resultOfDelta(buffer);
    return size > most ? `unpacks to ${size} bytes, ${most} are possible` : { end, size };
  } catch {
    return "cannot be unpacked"; // zlib's words say nothing to a person
  }
}

/** A delta begins with two sizes, of what it changes and of what it makes. */
function resultOfDelta(delta: Buffer): number {
  let at = 0;
  const sizes = [0, 0].map(() => {
    let size = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = delta[at] ?? 0;
      at += 1;
      size += (byte & 0x7f) * 2 ** shift;
      if (!(byte & 0x80)) return size;
    }
  });
  return sizes[1] ?? 0;
}
