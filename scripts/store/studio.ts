import { timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { App } from "@supabase/lite";
import type { PgliteConnection } from "@supabase/lite/pglite";
import { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { sqlEditor } from "./sql-editor.ts";
import { STUDIO_ADDITIONS } from "./studio-additions.ts";
import { type Introspection, withViews } from "./studio-views.ts";

const STATIC = fileURLToPath(new URL("static", import.meta.resolve("@supabase/lite")));
const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".woff2": "font/woff2",
  ".ico": "image/x-icon",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

type Bindings = { incoming: { socket: { remoteAddress?: string } } };

/**
 * The table editor over schema `whim`, and the snippets beside it. Its admin mode serves whoever reaches it, so nobody
 * does without this start's token: it comes once in the address and then as a cookie. It has its own port; the API's
 * never has admin mode.
 */
export function studio(connection: PgliteConnection, jwtSecret: string, token: string): Hono {
  const app = new App({
    connection,
    auth: { jwt_secret: jwtSecret },
    api: { schemas: ["whim"] },
    options: { server: { admin: true } },
  });
  const guarded = new Hono<{ Bindings: Bindings }>();
  guarded.use(async (c, next) => {
    const host = new URL(c.req.url).hostname;
    if (host !== "127.0.0.1" && host !== "localhost")
      return c.text("This page is for this machine only.", 403);
    // To a browser every port of this machine is the same site: SameSite alone lets a page of another one in.
    const from = c.req.header("origin");
    if (from !== undefined && from !== new URL(c.req.url).origin)
      return c.text("Studio answers its own page only.", 403);
    const offered = c.req.query("token");
    if (offered !== undefined && same(offered, token)) {
      setCookie(c, "whim_studio", token, { httpOnly: true, sameSite: "Strict", path: "/" });
      // The editor opens on schema public, where there is nothing: straight to the queue.
      return c.redirect("/editor/whim.work_items");
    }
    if (!same(getCookie(c, "whim_studio") ?? "", token)) {
      return c.text(
        "Open Studio by the address that the store printed at its start: it carries the token.",
        403,
      );
    }
    return next();
  });
  guarded.get("/static/*", async (c) => {
    const file = path.join(STATIC, path.normalize(c.req.path.slice("/static".length)));
    const type = TYPES[path.extname(file)];
    if (!file.startsWith(STATIC + path.sep) || type === undefined) return c.notFound();
    const content = await readFile(file).catch(() => null);
    return content === null ? c.notFound() : c.body(new Uint8Array(content), 200, { "content-type": type });
  });
  guarded.route("/", sqlEditor(connection.driver));
  const asked = (c: { req: { raw: Request }; env: Bindings }) =>
    app.server.fetch(c.req.raw, { peerAddress: c.env.incoming.socket.remoteAddress ?? null });
  guarded.get("/_system/introspect", async (c) =>
    c.json(withViews((await (await asked(c)).json()) as Introspection)),
  );
  guarded.get("/editor/*", async (c) => c.html(completed(await (await asked(c)).text())));
  guarded.all("*", asked);
  return guarded as unknown as Hono;
}

function completed(page: string): string {
  return page.replace("</body>", () => `${STUDIO_ADDITIONS}</body>`);
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
