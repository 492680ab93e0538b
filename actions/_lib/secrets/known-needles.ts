/** A run of letters and digits, lower case, that can only come from one of the known secrets. */
export type Needle = { secret: number; form: string; text: string };

/** Shorter ones stand in ordinary text by chance. */
const SHORTEST = 8;

/**
 * What is looked for when `value` must not leave: every long piece of it in every spelling people and programs give to
 * bytes. Only letters and digits count, in lower case, so that one form covers `%73%6b`, `73 6b` and `73:6B`, base64 and
 * its URL form, and a value that was cut in pieces by quotes, line ends or zero bytes.
 */
export function needlesOf(value: string, secret: number): Needle[] {
  const body = secretPart(value);
  return formsOf(body).flatMap(({ form, text, piece }) => {
    const run = letters(text);
    if (run.length < SHORTEST) return [];
    const length = Math.min(piece, run.length);
    return Array.from({ length: run.length - length + 1 }, (_, at) => run.slice(at, at + length))
      .filter(isTelling)
      .map((needle) => ({ secret, form, text: needle }));
  });
}

/** What anybody may know is cut off: it stands in documentation, and in every other token of the same kind. */
function secretPart(value: string): string {
  const trimmed = value.trim();
  if (/-----BEGIN [A-Z ]+-----/.test(trimmed)) {
    // The first bytes of a key say what kind it is.
    return letters(trimmed.replaceAll(/-----[A-Z ]+-----/g, ""), false).slice(64);
  }
  if (trimmed.includes("eyJ") && trimmed.split(".").length >= 3)
    return trimmed.slice(trimmed.lastIndexOf(".") + 1);
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url !== null) return url.password === "" ? url.pathname + url.search : decoded(url.password);
  const body = trimmed.replace(
    /^(?:sk-ant-[a-z]+\d*-|sk-proj-|github_pat_|gh[a-z]_|sb_[a-z]+_|sbp_|glpat-|npm_)/,
    "",
  );
  return letters(body).length < SHORTEST ? trimmed : body;
}

type Form = { form: string; text: string; piece: number };

/** `piece` is the length of a fragment that is found: twelve to sixteen characters of the secret in each spelling. */
function formsOf(value: string): Form[] {
  const bytes = Buffer.from(value);
  const each = (spell: (byte: number) => string) => [...bytes].map(spell).join(" ");
  return [
    { form: "", text: value, piece: 16 },
    { form: "reversed", text: Array.from(value).toReversed().join(""), piece: 16 },
    { form: "URL-encoded", text: encodeURIComponent(value), piece: 16 },
    ...[0, 1, 2].map((before) => ({ form: "base64", text: base64(bytes, before), piece: 16 })),
    { form: "hexadecimal", text: bytes.toString("hex"), piece: 24 },
    { form: "hexadecimal", text: each((byte) => `x${hex(byte)}`), piece: 36 },
    { form: "hexadecimal", text: each((byte) => `0x${hex(byte)}`), piece: 48 },
    { form: "escaped", text: each((byte) => `u00${hex(byte)}`), piece: 60 },
    { form: "character codes", text: each(String), piece: 28 },
    { form: "character codes", text: each((byte) => byte.toString(8).padStart(3, "0")), piece: 36 },
  ];
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

/** The same bytes have three forms, by what stands before them; characters that depend on the neighbours are left out. */
function base64(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString("base64")
    .replaceAll("=", "");
  const end = (before + bytes.length) % 3 === 0 ? text.length : text.length - 1;
  return text.slice(before === 0 ? 0 : before + 1, end);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign is part of the password
  }
}

function letters(text: string, folded = true): string {
  const kept = text.replaceAll(/[^A-Za-z0-9]/g, "");
  return folded ? kept.toLowerCase() : kept;
}

/** Rows of zeros and the like are everywhere. */
function isTelling(text: string): boolean {
  return new Set(text).size >= Math.min(5, text.length / 2);
}
