import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startTestStore } from "../../actions/_lib/testing/store.ts";
import { installed } from "../../actions/_lib/testing/installed.ts";

test("every call that the README shows for the original's API works as it stands there", async ({ skip }) => {
  for (const tool of ["curl", "jq"]) skip(!installed(tool), `${tool} is not installed`);
  const readme = await readFile(path.join(import.meta.dirname, "..", "README.md"), "utf8");
  const [, script = ""] = /call by call\n[^]*?\n```sh\n([^]*?)```/.exec(readme) ?? [];
  const calls = [...script.matchAll(/\bcall (whim_\w+)/g)].map(([, name]) => name);
  expect(new Set(calls).size).toBeGreaterThanOrEqual(14);
  const store = await startTestStore();
  try {
    const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", script], {
      env: { PATH: process.env["PATH"] ?? "", STORE: store.url, KEY: store.secretKey },
    });
    expect(stdout).toContain('"queue_depth":0');
    const items = await store.sql<{ status: string }>("select status from whim.work_items");
    expect(items).toEqual([{ status: "cancelled" }]);
    const states = await store.sql<{ after: string }>(
      "select after from whim.events where item_id is not null and event = after order by id",
    );
    expect(states.map((row) => row.after)).toEqual([
      "queued",
      "assigned",
      "completed",
      "queued",
      "assigned",
      "queued",
      "queued",
      "assigned",
      "stuck",
      "queued",
      "assigned",
      "failed",
      "queued",
      "cancelled",
    ]);
  } finally {
    await store.close();
  }
});

test("every endpoint's function in the table is one that is called", async () => {
  const readme = await readFile(path.join(import.meta.dirname, "..", "README.md"), "utf8");
  const [, table = "", script = ""] = /\| Endpoint \| Call \|\n([^]*?)\n```sh\n([^]*?)```/.exec(readme) ?? [];
  const named = [...table.matchAll(/`(whim_\w+)`/g)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(12);
  for (const name of named) expect(script).toContain(`call ${name}`);
});
