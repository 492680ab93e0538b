import { type KeyObject, createHmac, createPrivateKey, randomUUID, sign } from "node:crypto";
import { readFile } from "node:fs/promises";
import { ConfigurationError } from "../../actions/_lib/errors.ts";

export const ROLES = ["intake", "worker", "reader"] as const;
export type Role = (typeof ROLES)[number];

export type Signer = { alg: "HS256" | "ES256"; kid: string | null; sign(input: string): Buffer };

export type RoleKey = { token: string; jti: string; expires: Date };

/** A key that may do what one role may, until it expires; its `jti` names it where keys are withdrawn. */
export function roleKey(role: Role, days: number, signer: Signer, now: Date): RoleKey {
  const iat = Math.floor(now.getTime() / 1000);
  const exp = iat + days * 24 * 60 * 60;
  const jti = randomUUID();
  const head = { alg: signer.alg, typ: "JWT", ...(signer.kid === null ? {} : { kid: signer.kid }) };
  const input = [head, { role: `whim_${role}`, iat, exp, jti }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return {
    token: `${input}.${signer.sign(input).toString("base64url")}`,
    jti,
    expires: new Date(exp * 1000),
  };
}

/** For how many days a key shall be valid, as `--days` says it. */
export function validDays(value: string): number {
  const days = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (days < 1 || days > 365)
    throw new ConfigurationError(`--days is "${value}": give a whole number from 1 to 365.`);
  return days;
}

/** With the secret that the embedded store made, or a project's "legacy JWT secret". */
export function signerOfSecret(secret: string, from: string): Signer {
  // What anybody can try out is no secret; Supabase's own has 40 characters.
  if (Buffer.byteLength(secret) < 32)
    throw new ConfigurationError(
      `The JWT secret in ${from} has ${Buffer.byteLength(secret)} bytes: a secret of a project or of the embedded store has at least 32.`,
    );
  return { alg: "HS256", kid: null, sign: (input) => createHmac("sha256", secret).update(input).digest() };
}

/** With a key whose public half the project knows: `supabase gen signing-key --algorithm ES256`, imported as a JWT signing key. */
export async function signerOfJwk(file: string): Promise<Signer> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new ConfigurationError(`${file} cannot be read: name the file of the private key.`, { cause });
  });
  const { key, kid } = privateKey(text, file);
  return {
    alg: "ES256",
    kid,
    // JWS wants the two numbers of the signature side by side, not in DER.
    sign: (input) => sign("sha256", Buffer.from(input), { key, dsaEncoding: "ieee-p1363" }),
  };
}

function privateKey(text: string, from: string): { key: KeyObject; kid: string } {
  const refused = (cause?: unknown) =>
    new ConfigurationError(
      `${from} holds no private ES256 key: it must be one JSON object with kty EC, crv P-256, kid and d, as \`supabase gen signing-key --algorithm ES256\` prints it.`,
      { cause },
    );
  let jwk: Record<string, unknown>;
  try {
    jwk = JSON.parse(text) as Record<string, unknown>;
  } catch {
    // Without the cause: it quotes the text, and that is a private key.
    throw refused();
  }
  // A project finds the public half by its id.
  const kid = jwk["kid"];
  if (jwk["kty"] !== "EC" || jwk["crv"] !== "P-256" || typeof kid !== "string") throw refused();
  try {
    return { key: createPrivateKey({ key: jwk, format: "jwk" }), kid };
  } catch (cause) {
    throw refused(cause);
  }
}
