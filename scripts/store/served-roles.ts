import type { MiddlewareHandler } from "hono";

/** What a project's API serves. PGlite's one connection is a superuser: without this, `role: postgres` would be obeyed. */
const SERVED = ["anon", "authenticated", "service_role", "whim_intake", "whim_worker", "whim_reader"];

/**
 * A hosted project logs in as authenticator, which may become these roles and no other. Here the library checks the
 * signature, afterwards; a token that no signature could save is refused before it.
 */
export const servedRoles: MiddlewareHandler = async (c, next) => {
  const claims = claimsOf(c.req.header("authorization") ?? "");
  if (claims === null) return next();
  if (claims === "unreadable") return c.json(complaint("PGRST301", "No suitable key or wrong key type"), 401);
  const { role } = claims;
  if (role === undefined || SERVED.includes(role as string)) return next();
  return c.json(complaint("42501", `permission denied to set role ${JSON.stringify(role)}`), 403);
};

function complaint(code: string, message: string) {
  return { code, message, details: null, hint: `This API serves ${SERVED.join(", ")}.` };
}

/** Null when there is no token; without one the library takes the caller for anon. What it could read and we not is refused. */
function claimsOf(authorization: string): { role?: unknown } | "unreadable" | null {
  const parts = authorization.split(".");
  if (parts.length !== 3) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString());
    return typeof claims === "object" && claims !== null ? claims : "unreadable";
  } catch {
    return "unreadable";
  }
}
