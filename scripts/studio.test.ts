import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Studio, findChromium, openStudio } from "../actions/_lib/testing/studio.ts";
import { type TestStore, startTestStore } from "../actions/_lib/testing/store.ts";
import { TWO_TASKS, TWO_TASKS_DONE, workerSample } from "../actions/_lib/testing/worker.ts";
import { seed } from "./seed/seed.ts";

const EXAMPLE = path.join(import.meta.dirname, "..", "supabase", "example-data.sql");
const chromium = findChromium();

beforeEach(({ skip }) => {
  // In CI a step that cannot run is a failure.
  skip(
    chromium === null && process.env["CI"] !== "true",
    "Chromium is not installed (apt-get install chromium)",
  );
});

function open(store: TestStore): Promise<Studio> {
  if (chromium === null) throw new Error("Chromium is missing: install it, and put it on PATH.");
  return openStudio(chromium, store.studioUrl);
}

describe("a person looks around in three weeks of example work", () => {
  let store: TestStore;
  let studio: Studio;
  beforeAll(async () => {
    if (chromium === null) return;
    store = await startTestStore();
    await seed(store.database, await readFile(EXAMPLE, "utf8"), { force: false });
    studio = await open(store);
  });
  afterAll(async () => {
    await studio?.close();
    await store?.close();
  });
  afterEach(() => expect(studio.faults.splice(0)).toEqual([]));

  /** The rows of a snippet, by the heading of their columns. */
  async function ask(snippet: string): Promise<Record<string, string>[]> {
    await studio.page.getByRole("link", { name: snippet, exact: true }).click();
    await studio.page.getByRole("heading", { name: snippet, exact: true }).waitFor();
    const [head = [], ...rows] = await studio.page
      .locator(".result tr")
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent ?? "")));
    return rows.map((row) => Object.fromEntries(row.map((text, at) => [head[at] ?? "", text])));
  }

  test("the table editor opens on the work, and shows the views before the tables", async () => {
    expect(studio.page.url()).toContain("/editor/whim.work_items");
    await studio.openTable("fleet");
    expect(await studio.rows()).toEqual([
      expect.stringContaining("Wish lists"),
      expect.stringContaining("Goodbyes"),
    ]);
    await studio.openTable("queue");
    expect(await studio.rows()).toHaveLength(8);
    await studio.picture("studio-table-editor");
    const listed = await studio.page.locator('a[href*="/editor/whim."]').allInnerTexts();
    expect(listed.indexOf("overview")).toBeLessThan(listed.indexOf("work_items"));
  });

  test("the queries say what runs, what waits and why, what it cost, and what there is to review", async () => {
    await studio.openTable("work_items");
    await studio.page.getByRole("link", { name: "Queries" }).click();
    expect(await ask("how it goes")).toMatchObject([{ state: "working", active_workers: "2", queued: "4" }]);
    expect(await ask("running now")).toMatchObject([
      { title: "Wish lists", health: "alive", runner: "runner-1" },
      { title: "Goodbyes", health: "alive", runner: "runner-2" },
    ]);
    await studio.picture("studio-running-now");
    const waiting = Object.fromEntries(
      (await ask("what waits and why")).map((row) => [row["title"], row["waits_for"]]),
    );
    expect(waiting).toMatchObject({
      "Export orders as CSV": "ready",
      "Share a wish list": "waits for Wish lists (running)",
      "Delete an account": "waits for an approval",
    });
    await studio.picture("studio-what-waits");
    const cost = await ask("cost by repository");
    expect(cost.map((row) => row["repo"])).toContain("octo-org/octo-shop");
    expect(Number(cost[0]?.["usd"])).toBeGreaterThan(1);
    await studio.picture("studio-cost");
    expect(await ask("learnings to review")).toHaveLength(3);
    await studio.picture("studio-learnings");
  });

  test("every snippet runs as it is", async () => {
    const links = await studio.page.locator("nav a:not(.back)").allInnerTexts();
    expect(links).toHaveLength(10);
    for (const name of links.filter((link) => link !== "steer")) await ask(name);
  });

  test("a setting and an item's limits are changed by their cells", async () => {
    await studio.openTable("settings");
    await studio.edit("200", "max_workers", "3");
    await studio.openTable("work_items");
    await studio.edit("101", "max_iterations", "80");
    expect(
      await store.sql(
        "select max_workers, max_iterations from whim.settings, whim.work_items where source_id = '101'",
      ),
    ).toEqual([{ max_workers: 3, max_iterations: 80 }]);
  });

  test("a learning is agreed to by its cell, and a column of state says why it is not edited", async () => {
    await studio.openTable("learnings");
    const [first] = await store.sql<{ id: string }>(
      "select id from whim.learnings where trust = 'quarantined' order by created_at",
    );
    await studio.edit(first?.id ?? "", "trust", "trusted");
    expect(await store.sql("select trust from whim.learnings where id = $1", [first?.id])).toEqual([
      { trust: "trusted" },
    ]);
    await studio.openTable("work_items");
    await studio.edit("101", "status", "queued");
    await studio.page.getByRole("alert").getByText("status is not edited by hand").waitFor();
    expect(studio.faults.splice(0)).toEqual([expect.stringContaining("467"), expect.stringContaining("467")]);
  });
});

describe("a person steers a worker at its work by a cell of the table editor", () => {
  const sample = workerSample();
  const { enqueue, work, item } = sample;
  let studio: Studio;
  beforeAll(async () => {
    if (chromium === null) return;
    await sample.store.sql("update whim.settings set heartbeat_seconds = 5, stale_after_seconds = 60");
    studio = await open(sample.store);
  });
  afterAll(() => studio?.close());
  const hanging = [{ when: /first file/, turns: [{ hang: true as const }] }];

  /** Runs the worker, and what the person does as soon as its first agent is asked something. */
  async function meanwhile(script: Parameters<typeof work>[0], person: () => Promise<void>) {
    let acted: Promise<void> | undefined;
    const run = await work(script, {
      onLine: (line) => {
        if (/iteration 1/.test(line)) acted ??= person();
      },
    });
    await acted;
    expect(acted, run.log).toBeDefined();
    return run;
  }

  test("cancel_requested stops it within a heartbeat, and the item is cancelled", async () => {
    const id = await enqueue(TWO_TASKS);
    const run = await meanwhile(hanging, async () => {
      await studio.openTable("work_items");
      await studio.edit(id, "cancel_requested", "true");
    });
    expect(run.outputs["result"], run.log).toBe("cancelled");
    expect(await item()).toMatchObject({ status: "cancelled" });
    expect(sample.pulls()).toEqual([]);
  });

  test("kill_requested takes the item from it, and it stops without publishing", async () => {
    await enqueue(TWO_TASKS);
    const run = await meanwhile(hanging, async () => {
      await studio.openTable("workers");
      const [worker] = await sample.store.sql<{ id: string }>(
        "select id from whim.workers where status = 'active'",
      );
      await studio.edit(worker?.id ?? "", "kill_requested", "true");
    });
    expect(run.log).toContain("lease");
    expect(await item()).toMatchObject({ status: "failed", error_category: "killed" });
    expect(sample.pulls()).toEqual([]);
  });

  test("pause_requested holds it after its iteration, and false lets it go on to the end", async () => {
    const id = await enqueue(TWO_TASKS);
    const slow = [
      { when: /Task 2 of/, turns: TWO_TASKS_DONE[0]?.turns ?? [] },
      {
        when: /first file/,
        turns: (TWO_TASKS_DONE[1]?.turns ?? []).map((turn) => ({ ...turn, delayMs: 6000 })),
      },
    ];
    // Before the agent's two slow answers are there: the page is open already, and one cell is edited.
    await studio.openTable("work_items");
    const run = await meanwhile(slow, () => studio.edit(id, "pause_requested", "true"));
    expect(run.outputs, run.log).toMatchObject({ result: "paused", iterations: "1" });
    expect(await item()).toMatchObject({ status: "blocked", blocked_by: "pause" });
    await studio.openTable("work_items");
    await studio.edit(id, "pause_requested", "false");
    await sample.startModel(TWO_TASKS_DONE);
    expect((await work([])).outputs["result"]).toBe("completed");
  });

  test("priority changes which item the next worker takes", async () => {
    await enqueue(TWO_TASKS, { title: "The older one" });
    const younger = await enqueue(TWO_TASKS, { title: "The younger one" });
    await studio.openTable("work_items");
    await studio.edit(younger, "priority", "critical");
    await studio.openTable("queue");
    expect(await studio.rows()).toEqual([
      expect.stringContaining("The younger one"),
      expect.stringContaining("The older one"),
    ]);
    await sample.elsewhere();
    expect(await sample.store.sql("select title from whim.fleet")).toEqual([{ title: "The younger one" }]);
  });
});
