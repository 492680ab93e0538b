import { createHash } from "node:crypto";
import { knownSecrets } from "./known-matcher.ts";
import { lineCounter } from "./line-counter.ts";
import { isPlaceholder, TOKEN_PATTERNS } from "./token-patterns.ts";
import { unescaped } from "./unescaped.ts";

/** Where a secret is and what it is, never the secret. `digest` tells whether two findings are the same one. */
export type Finding = { kind: string; line: number; digest: string };

export type SecretScan = {
  find(content: string | Buffer): Finding[];
  /** For what is too large to hold. */
  stream(): { push(chunk: Buffer): void; end(): Finding[] };
  /** Text for people: the secrets in it are replaced by what they are. */
  redact(text: string): { text: string; found: Finding[] };
};

type Span = { start: number; end: number; kind: string; digest: string };

/** Expressions look at so much at a time, and at the end of it again with what follows: longer than any token. */
const WINDOW = 256 << 10;
const OVERLAP = 8 << 10;

/**
 * Looks for the exact values in `known`, however spelt, and for everybody's tokens by their form. What is added to `known`
 * later, a token that was made meanwhile, counts for whatever is looked at from then on.
 */
export function secretScan(known: readonly string[]): SecretScan {
  let needles = needlesIn(known);
  const now = () => (needles.of === known.length ? needles : (needles = needlesIn(known)));

  function stream() {
    const { newMatcher, digests } = now();
    const matcher = newMatcher();
    const found = new Map<string, Finding>();
    const lines = lineCounter(WINDOW + OVERLAP);
    let text = "";
    let offset = 0;
    const report = (span: Span) => {
      const line = lines.of(span.start);
      const key = `${span.digest} ${line}`;
      if (!found.has(key)) found.set(key, { kind: span.kind, line, digest: span.digest });
    };
    const look = (isLast: boolean) => {
      for (const span of [...patternsIn(text), ...behindEscapes(text)]) {
        // What touches the window's edge may be half of something: the next or the last look had all of it.
        if ((offset > 0 && span.start === 0) || (!isLast && span.end === text.length)) continue;
        report({ ...span, start: span.start + offset });
      }
      const kept = isLast ? 0 : Math.min(OVERLAP, text.length);
      offset += text.length - kept;
      text = text.slice(text.length - kept);
    };
    return {
      push(chunk: Buffer) {
        lines.push(chunk);
        matcher.push(chunk, ({ secret, form, start, end }) =>
          report({ start, end, kind: kindOf(form), digest: digests[secret] ?? "" }),
        );
        for (let at = 0; at < chunk.length; at += WINDOW) {
          text += chunk.toString("latin1", at, Math.min(at + WINDOW, chunk.length));
          if (text.length >= WINDOW) look(false);
        }
      },
      end() {
        look(true);
        return [...found.values()].toSorted((one, other) => one.line - other.line);
      },
    };
  }

  /** Known ones as well: what is looked for in a stream byte by byte is looked for there as it is spelt. */
  function behindEscapes(text: string): Span[] {
    const plain = unescaped(text);
    if (plain === null) return [];
    return [...knownIn(plain.text), ...patternsIn(plain.text)].map(({ start, end, ...span }) => ({
      ...span,
      start: plain.place(start),
      end: plain.place(end),
    }));
  }

  function knownIn(text: string): Span[] {
    const { newMatcher, digests } = now();
    const spans: Span[] = [];
    newMatcher().push(text, ({ secret, form, start, end }) =>
      spans.push({ start, end, kind: kindOf(form), digest: digests[secret] ?? "" }),
    );
    return spans;
  }

  return {
    stream,
    find(content) {
      const scan = stream();
      scan.push(typeof content === "string" ? Buffer.from(content) : content);
      return scan.end();
    },
    redact(text) {
      return redacted(text, [...patternsIn(text), ...knownIn(text), ...behindEscapes(text)]);
    },
  };
}

function needlesIn(known: readonly string[]) {
  const values = [...new Set(known.filter((value) => value.trim() !== ""))];
  return { of: known.length, newMatcher: knownSecrets(values), digests: values.map(digestOf) };
}

function kindOf(form: string): string {
  return `a secret of this job${form === "" ? "" : ` (${form})`}`;
}

/** UTF-16 is read as if its zero bytes were not there; the places are those in the text as given. */
function patternsIn(given: string): Span[] {
  const text = given.includes("\0") ? given.replaceAll("\0", "") : given;
  const place = text === given ? (index: number) => index : placesOf(given);
  return TOKEN_PATTERNS.flatMap(({ kind, hints, regex, isSecret }) =>
    hints.some((hint) => text.includes(hint))
      ? [...text.matchAll(regex)]
          .filter(([found]) => !isPlaceholder(found) && (isSecret?.(found) ?? true))
          .map(({ 0: found, index }) => ({
            start: place(index),
            end: place(index + found.length - 1) + 1,
            kind,
            digest: digestOf(found),
          }))
      : [],
  );
}

/** Where in `given` the character stands that is the nth once the zero bytes are gone. */
function placesOf(given: string): (index: number) => number {
  const places = new Uint32Array(given.length);
  let count = 0;
  for (let at = 0; at < given.length; at++) if (given.charCodeAt(at) !== 0) places[count++] = at;
  return (index) => places[index] ?? given.length;
}

function redacted(text: string, spans: Span[]): { text: string; found: Finding[] } {
  const found: Finding[] = [];
  let result = "";
  let done = 0;
  // Counted on from finding to finding: a text may hold as many as fit.
  let [line, next] = [1, text.indexOf("\n")];
  for (const { start, end, kind, digest } of spans.toSorted((one, other) => one.start - other.start)) {
    for (; next >= 0 && next < start; next = text.indexOf("\n", next + 1)) line += 1;
    if (start >= done) {
      found.push({ kind, line, digest });
      result += `${text.slice(done, start)}[redacted: ${kind}]`;
    }
    done = Math.max(done, end);
  }
  return { text: result + text.slice(done), found };
}

function digestOf(value: string): string {
  return createHash("sha256").update(value).digest("hex").slice(0, 16);
}
