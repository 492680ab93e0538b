import { sign } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { App } from "./app-key.ts";
import type { TokenSource } from "./token.ts";

/** GitHub takes no App's signature that lives longer than ten minutes, and none from the future. */
const LIVES_S = 9 * 60;
const BACKDATED_S = 60;
/** Less is within what is backdated, and no reason to be refused. */
const SKEW_MS = 30_000;

/** As which App we ask, by its own signature: RS256, good for minutes. */
export function appSignature(
  app: App,
  clock: Pick<Clock, "now">,
  warn: (line: string) => void,
): TokenSource & { ahead(): number } {
  let ahead = 0;
  return {
    /** How far this machine's clock is ahead of GitHub's, once that was worth knowing. */
    ahead: () => ahead,
    current: async () => jwt(app, clock.now() - ahead),
    refused(_, githubNow) {
      const off = githubNow === null ? 0 : clock.now() - githubNow;
      if (Math.abs(off - ahead) < SKEW_MS) return false;
      ahead = off;
      warn(
        `This machine's clock is ${Math.round(Math.abs(off) / 60_000)} min ${off > 0 ? "ahead of" : "behind"} GitHub's, which refuses what an App signs with it: set it right (timedatectl set-ntp true). The difference is allowed for meanwhile.`,
      );
      return true;
    },
  };
}

function jwt({ id, key }: App, now: number): string {
  const seconds = Math.floor(now / 1000);
  const claims = { iat: seconds - BACKDATED_S, exp: seconds + LIVES_S, iss: id };
  const text = [{ alg: "RS256", typ: "JWT" }, claims]
    .map((part) => base64url(JSON.stringify(part)))
    .join(".");
  return `${text}.${sign("RSA-SHA256", Buffer.from(text), key).toString("base64url")}`;
}

function base64url(text: string): string {
  return Buffer.from(text).toString("base64url");
}
