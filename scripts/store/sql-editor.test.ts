import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestStore, startTestStore } from "../../actions/_lib/testing/store.ts";

let store: TestStore;
let page: string;
let cookie: string;
beforeAll(async () => {
  store = await startTestStore();
  page = new URL("/sql?snippet=steer", store.studioUrl).href;
  const welcome = await fetch(store.studioUrl, { redirect: "manual" });
  cookie = welcome.headers.get("set-cookie")?.split(";")[0] ?? "";
  await store.sql("select public.whim_enqueue('octo/repo', 'issue', '1', '<img src=x>', 's', 'main')");
});
afterAll(() => store.close());

async function send(sql: string, headers: Record<string, string> = { cookie }) {
  const reply = await fetch(page, {
    method: "POST",
    headers,
    body: new URLSearchParams({ sql, place: "0" }),
  });
  return { status: reply.status, text: await reply.text() };
}
const status = async () =>
  (await store.sql<{ status: string }>("select status from whim.work_items"))[0]?.status;

test("without this start's token, and from another page, nothing is shown or run", async () => {
  const cancel = "update whim.work_items set cancel_requested = true";
  expect((await fetch(page)).status).toBe(403);
  expect((await send(cancel, {})).status).toBe(403);
  expect((await send(cancel, { cookie, origin: "http://127.0.0.1:3000" })).status).toBe(403);
  expect(await status()).toBe("queued");
});

test("what somebody wrote into a title stays text", async () => {
  const { text } = await send("select title from whim.work_items");
  expect(text).toContain("&lt;img src=x&gt;");
  expect(text).not.toContain("<img");
});

test("a column of state is refused with the sentence and the hint of the database", async () => {
  const { text } = await send("update whim.work_items set status = 'completed'");
  expect(text).toMatch(/role="alert">[^<]*(permission denied|not edited by hand)/);
  expect(await status()).toBe("queued");
});

test("a second statement is refused, and so the first one is not run", async () => {
  const { text } = await send("update whim.work_items set cancel_requested = true; reset role");
  expect(text).toContain("cannot insert multiple commands");
  expect(await status()).toBe("queued");
});

test("a request does what it asks for, and says how many rows it changed", async () => {
  const { text } = await send("update whim.work_items set cancel_requested = true where source_id = '1'");
  expect(text).toContain("Done: 1 row changed.");
  expect(await status()).toBe("cancelled");
});

test("a snippet that there is not is said", async () => {
  const reply = await fetch(new URL("/sql?snippet=none", store.studioUrl), { headers: { cookie } });
  expect([reply.status, await reply.text()]).toEqual([404, "There is no such snippet in supabase/snippets."]);
});
