import { html } from "hono/html";
import type { Snippet, Statement } from "./snippets.ts";
import type { Result } from "./sql-editor.ts";

const ROWS_SHOWN = 200;
/** What fits into a line of the box at a usual window's width. */
const COLUMNS = 110;

const STYLE = `
  body { margin: 0; background: #121212; color: #ededed; font: 13px/1.5 system-ui, sans-serif; display: flex; min-height: 100vh }
  nav { width: 220px; flex: none; border-right: 1px solid #2e2e2e; padding: 16px }
  nav a { display: block; padding: 4px 8px; border-radius: 4px; color: #b4b4b4; text-decoration: none }
  nav a[aria-current] { background: #242424; color: #fafafa }
  nav a.back { margin-bottom: 12px; color: #3ecf8e }
  main { flex: 1; min-width: 0; padding: 16px 24px }
  h1 { font-size: 18px; margin: 0 0 12px }
  p { margin: 16px 0 4px; max-width: 90ch }
  form { display: flex; gap: 12px; align-items: flex-start; margin-bottom: 12px }
  textarea { flex: 1; background: #1c1c1c; color: inherit; border: 1px solid #2e2e2e; border-radius: 6px; padding: 8px; font: 12px/1.5 ui-monospace, monospace }
  button { background: #006239; color: #fafafa; border: 1px solid #1b8a5a; border-radius: 6px; padding: 5px 14px; cursor: pointer }
  .result { overflow-x: auto; margin-bottom: 24px }
  table { border-collapse: collapse; white-space: nowrap }
  th, td { border: 1px solid #2e2e2e; padding: 4px 10px; text-align: left; max-width: 44ch; overflow: hidden; text-overflow: ellipsis }
  th { background: #1c1c1c; font-weight: 600 }
  td { color: #dedede }
  [role=alert] { color: #ff8a80; white-space: pre-wrap }
`;

type Ran = { sql: string; place: number; result: Result };

/** The snippets to choose from, the statements of the chosen one, and what the one that was run gave. */
export function queryPage(snippets: Snippet[], shown: Snippet, ran: Ran | null) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${shown.name} · Whim</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <nav>
          <a class="back" href="/editor/whim.work_items">Table editor</a>
          ${snippets.map(
            ({ name }) =>
              html`<a href="${link(name)}" ${name === shown.name ? html`aria-current="page"` : ""}
                >${name}</a
              >`,
          )}
        </nav>
        <main>
          <h1>${shown.name}</h1>
          ${shown.statements.map((statement, place) =>
            block(statement, place, link(shown.name), ran?.place === place ? ran : null),
          )}
        </main>
      </body>
    </html>`;
}

function block({ about, sql }: Statement, place: number, action: string, ran: Ran | null) {
  const text = ran?.sql ?? sql;
  return html`<p>${about}</p>
    <form method="post" action="${action}">
      <input type="hidden" name="place" value="${place}" />
      <textarea name="sql" aria-label="SQL" spellcheck="false" rows="${linesOf(text)}">${text}</textarea>
      <button>Run</button>
    </form>
    ${ran === null ? "" : shownResult(ran.result)}`;
}

function shownResult(result: Result) {
  if ("refused" in result) return html`<div class="result" role="alert">${result.refused}</div>`;
  if (result.columns.length === 0)
    return html`<div class="result" role="status">Done: ${rowsOf(result.changed)} changed.</div>`;
  const more = result.rows.length - ROWS_SHOWN;
  return html`<div class="result">
    <table>
      <thead>
        <tr>
          ${result.columns.map((column) => html`<th>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${result.rows.slice(0, ROWS_SHOWN).map(
          (row) =>
            html`<tr>
              ${row.map((value) => html`<td title="${value}">${value}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${rowsOf(result.rows.length)}${more > 0 ? `, the first ${ROWS_SHOWN} shown` : ""}.</p>
  </div>`;
}

function link(name: string): string {
  return `/sql?snippet=${encodeURIComponent(name)}`;
}

function linesOf(sql: string): number {
  return sql.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / COLUMNS)), 0);
}

function rowsOf(count: number): string {
  return count === 1 ? "1 row" : `${count} rows`;
}
