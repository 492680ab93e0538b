import { generateKeyPairSync, type KeyObject, verify } from "node:crypto";
import type { Permissions } from "./permissions.ts";
import type { State } from "./state.ts";

export type StandInApp = {
  id: number;
  slug: string;
  /** As GitHub makes it: PKCS#1, in PEM. */
  privateKey: string;
  publicKey: KeyObject;
  /** By the repository's name. */
  installations: Map<string, StandInInstallation>;
  /** How long its tokens live. */
  tokenSeconds: number;
  /** Every token it was given, in order. */
  minted: string[];
};

export type StandInInstallation = {
  id: number;
  repo: string;
  permissions: Partial<Permissions>;
  suspendedAt: string | null;
};

export function newApp(state: State, slug: string): StandInApp {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const app: StandInApp = {
    id: (state.nextId += 1),
    slug,
    privateKey: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
    publicKey,
    installations: new Map(),
    tokenSeconds: 3600,
    minted: [],
  };
  state.apps.set(String(app.id), app);
  return app;
}

/** By GitHub's clock, which a test may set apart from this machine's. */
export function githubNow({ clockOffsetMs }: State): number {
  return Date.now() + clockOffsetMs;
}

/** Whose signature that is, or GitHub's reason why it is nobody's. */
export function signedBy(
  state: State,
  authorization: string,
): { app: StandInApp } | { status: 401 | 404; message: string } {
  const [head = "", body = "", signature = ""] = authorization.replace(/^bearer /i, "").split(".");
  const claims = parsed(body);
  if (parsed(head)?.["alg"] !== "RS256" || claims === null || !/^bearer /i.test(authorization))
    return bad("A JSON web token could not be decoded");
  const app = state.apps.get(String(claims["iss"]));
  if (app === undefined) return bad("Integration not found", 404);
  if (
    !verify("RSA-SHA256", Buffer.from(`${head}.${body}`), app.publicKey, Buffer.from(signature, "base64url"))
  )
    return bad("A JSON web token could not be decoded");
  const now = githubNow(state) / 1000;
  const [iat, exp] = [Number(claims["iat"]), Number(claims["exp"])];
  if (!(iat <= now))
    return bad(
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  if (!(exp > now))
    return bad(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (exp > now + 600) return bad("'Expiration time' claim ('exp') is too far in the future");
  return { app };
}

function bad(message: string, status: 401 | 404 = 401): { status: 401 | 404; message: string } {
  return { status, message };
}

function parsed(part: string): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;
  } catch {
    return null;
  }
}
