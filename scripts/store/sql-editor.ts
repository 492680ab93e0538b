import type { PGlite } from "@electric-sql/pglite";
import { Hono } from "hono";
import { readSnippets, SNIPPETS } from "./snippets.ts";
import { queryPage } from "./query-page.ts";

export type Result = { columns: string[]; rows: string[][]; changed: number } | { refused: string };

/** Where one begins to look. */
const FIRST = "how it goes";

/**
 * The embedded Studio has no SQL editor of its own: this page shows the same snippets and runs them, or what somebody
 * makes of them. It works as service_role, as the table editor does: what is refused there is refused here.
 */
export function sqlEditor(database: PGlite): Hono {
  const pages = new Hono();
  pages.use("/sql", async (c, next) => {
    await next();
    // What is shown was written by agents and strangers: not even a slip in escaping it may run anything.
    c.header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
    c.header("cache-control", "no-store");
  });
  pages.get("/sql", async (c) => {
    const snippets = await readSnippets(SNIPPETS);
    const snippet = snippets.find(({ name }) => name === (c.req.query("snippet") ?? FIRST));
    if (snippet === undefined) return c.text("There is no such snippet in supabase/snippets.", 404);
    const [only, ...more] = snippet.statements;
    // A look is there at once; what changes something waits for its button.
    const ran =
      only === undefined || more.length > 0
        ? null
        : { sql: only.sql, place: 0, result: await run(database, only.sql, "read only") };
    return c.html(queryPage(snippets, snippet, ran));
  });
  pages.post("/sql", async (c) => {
    const { sql, place } = await c.req.parseBody();
    const snippets = await readSnippets(SNIPPETS);
    const snippet = snippets.find(({ name }) => name === c.req.query("snippet"));
    if (snippet === undefined || typeof sql !== "string" || typeof place !== "string")
      return c.text("There is no SQL to run.", 400);
    const ran = { sql, place: Number(place), result: await run(database, sql, "read write") };
    return c.html(queryPage(snippets, snippet, ran));
  });
  return pages;
}

/** One statement, as the extended protocol has it: what follows the first one is refused, not run as somebody else. */
async function run(database: PGlite, sql: string, access: "read only" | "read write"): Promise<Result> {
  try {
    const { fields, rows, affectedRows } = await database.transaction(async (transaction) => {
      await transaction.exec(`set transaction ${access}; set local role service_role`);
      return transaction.query<unknown[]>(sql, [], { rowMode: "array" });
    });
    return {
      columns: fields.map(({ name }) => name),
      rows: rows.map((row) => row.map(cellOf)),
      changed: affectedRows ?? 0,
    };
  } catch (error) {
    const { message, hint } = error as { message: string; hint?: string };
    return { refused: hint === undefined || hint === "" ? message : `${message}\n${hint}` };
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date)
    return value
      .toISOString()
      .replace("T", " ")
      .replace(/\.\d+Z$/, "");
  if (typeof value === "bigint") return value.toString();
  return typeof value === "string" ? value : JSON.stringify(value);
}
