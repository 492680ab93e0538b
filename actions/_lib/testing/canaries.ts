import { randomBytes } from "node:crypto";

/** Secrets that nobody inside may see, and a look for them in whatever came out, also in disguise. */
export type Canaries = {
  secret(name: string): string;
  /** The names of the secrets that `text` holds. */
  in(text: string): string[];
};

export function canaries(): Canaries {
  const secrets = new Map<string, string>();
  return {
    secret(name) {
      const known = secrets.get(name) ?? `canary-${name}-${randomBytes(12).toString("hex")}`;
      secrets.set(name, known);
      return known;
    },
    in(text) {
      return [...secrets].flatMap(([name, secret]) =>
        disguises(secret).some((form) => text.includes(form)) ? [name] : [],
      );
    },
  };
}

function disguises(secret: string): string[] {
  const bytes = Buffer.from(secret);
  // In base64 the same bytes have three forms, by what stands before them; the ends depend on what is around.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .slice(4, -4),
  );
  const half = Math.floor(secret.length / 2);
  return [
    secret,
    secret.slice(half),
    secret.split("").toReversed().join(""),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    encodeURIComponent(secret).replaceAll("-", "%2D"),
    secret.split("").join("\0"),
  ];
}
