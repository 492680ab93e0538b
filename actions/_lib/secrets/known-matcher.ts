import { type Needle, needlesOf } from "./known-needles.ts";

export type KnownHit = { secret: number; form: string; start: number; end: number };

/** Takes text or bytes piece by piece; positions count on from the first piece. */
export type KnownMatcher = { push(piece: string | Buffer, onHit: (hit: KnownHit) => void): void };

/** The tail of a needle that the rolling number is made of. */
const TAIL = 8;
const FILTER_BITS = 20;
const RING = 128;

/** Letters and digits, folded to lower case; everything else is 0 and does not count. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

/**
 * One pass over the text whatever the number of secrets: a rolling number of the last eight letters and digits, a bit
 * table that lets nearly nothing through, and a full comparison for what passes.
 */
export function knownSecrets(known: readonly string[]): () => KnownMatcher {
  const needles = known.flatMap((value, secret) => needlesOf(value, secret));
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  const byTail = new Map<number, Needle[]>();
  for (const needle of needles) {
    const hash = Buffer.from(needle.text.slice(-TAIL)).reduce(rolled, 0);
    const bit = bitOf(hash);
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    byTail.set(hash, (byTail.get(hash) ?? []).concat(needle));
  }
  return () => matcher(filter, byTail);
}

function matcher(filter: Uint8Array, byTail: Map<number, Needle[]>): KnownMatcher {
  const codes = new Uint8Array(RING);
  const places = new Float64Array(RING);
  let count = 0;
  let seen = 0;
  let hash = 0;
  return {
    push(piece, onHit) {
      if (byTail.size === 0) return;
      const isText = typeof piece === "string";
      for (let at = 0; at < piece.length; at += 1) {
        const raw = isText ? piece.charCodeAt(at) : (piece[at] as number);
        const code = raw < 128 ? (FOLDED[raw] as number) : 0;
        if (code === 0) continue;
        codes[count % RING] = code;
        places[count % RING] = seen + at;
        count += 1;
        // Four bits a letter: after eight more it has left the 32 bits, so the last eight are all that counts.
        hash = rolled(hash, code);
        const bit = bitOf(hash);
        if (((filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) continue;
        for (const { secret, form, text } of byTail.get(hash) ?? [])
          if (endsWith(text))
            onHit({
              secret,
              form,
              start: places[(count - text.length) % RING] as number,
              end: seen + at + 1,
            });
      }
      seen += piece.length;
    },
  };

  function endsWith(text: string): boolean {
    if (text.length > count) return false;
    for (let back = 1; back <= text.length; back += 1)
      if (codes[(count - back) % RING] !== text.charCodeAt(text.length - back)) return false;
    return true;
  }
}

function rolled(hash: number, code: number): number {
  return ((hash << 4) ^ Math.imul(code, 0x9e3779)) >>> 0;
}

function bitOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - FILTER_BITS);
}
