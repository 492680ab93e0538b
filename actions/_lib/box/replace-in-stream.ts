import { Transform } from "node:stream";

/**
 * Puts `instead` in the place of `secret` in what passes, also where it comes in pieces. Only what may be the secret's
 * beginning waits for the next piece: an answer that is streamed stays streamed.
 */
export function replaceInStream(secret: string, instead: string): Transform {
  const wanted = Buffer.from(secret);
  let rest = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const bytes = Buffer.concat([rest, chunk]);
      const parts: Buffer[] = [];
      let from = 0;
      for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, from)) {
        parts.push(bytes.subarray(from, at), Buffer.from(instead));
        from = at + wanted.length;
      }
      const end = bytes.length - heldBack(bytes.subarray(from), wanted);
      rest = bytes.subarray(end);
      done(null, Buffer.concat([...parts, bytes.subarray(from, end)]));
    },
    flush: (done) => done(null, rest),
  });
}

/** How many of the last bytes are the beginning of `wanted`. */
function heldBack(bytes: Buffer, wanted: Buffer): number {
  let held = Math.min(wanted.length - 1, bytes.length);
  while (held > 0 && !wanted.subarray(0, held).equals(bytes.subarray(bytes.length - held))) held -= 1;
  return held;
}
