/**
 * What the table editor's page lacks: the way to the queries beside "Connect", as its own entry for a SQL editor does
 * nothing; and the sentence with which the database refuses an edit, which the page takes back without a word.
 */
export const STUDIO_ADDITIONS = `
<a href="/sql" style="position:fixed;top:11px;left:292px;z-index:50;padding:3px 12px;border:1px solid #2e2e2e;
  border-radius:999px;font-size:12px;color:#b4b4b4;background:#1c1c1c">Queries</a>
<p role="alert" hidden style="position:fixed;bottom:48px;right:24px;z-index:50;max-width:60ch;padding:12px 16px;border-radius:6px;
  border:1px solid #a12c2c;background:#2b1212;color:#ffb4a9;font-size:13px;white-space:pre-wrap"></p>
<script>
  const notice = document.querySelector("p[role=alert]");
  const ask = window.fetch;
  window.fetch = async (...request) => {
    const reply = await ask(...request);
    const isEdit = ["POST", "PATCH", "DELETE"].includes((request[1]?.method ?? request[0]?.method ?? "GET").toUpperCase());
    const why = isEdit && !reply.ok ? await reply.clone().json().catch(() => null) : null;
    if (isEdit) notice.hidden = why === null;
    if (why !== null) notice.textContent = [why.message, why.hint].filter(Boolean).join("\\n");
    return reply;
  };
</script>
`;
