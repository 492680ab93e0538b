import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { hasFallenSilent, hearingOf, INTERRUPTED_MS } from "./hearing.ts";

const at = "2026-01-01T00:00:00Z";
const begun = Date.parse(at);
const own = (...contents: string[]) => contents.map((content) => ({ content, at }));

test.each([
  [[], 0, "unheard"],
  [["heart"], INTERRUPTED_MS, "unheard"],
  [["eyes"], INTERRUPTED_MS - 1, "under way"],
  [["eyes"], INTERRUPTED_MS, "interrupted"],
  [["eyes", "rocket"], INTERRUPTED_MS, "done"],
  [["eyes", "-1"], INTERRUPTED_MS, "refused"],
  [["eyes", "confused"], 0, "failed"],
  // Its job was run again.
  [["eyes", "confused", "-1"], 0, "refused"],
  [["eyes", "confused", "-1", "rocket"], 0, "done"],
  // 👀 itself could not be shown.
  [["rocket"], 0, "done"],
])("%j of ours after %i ms: %s", (contents, later, hearing) => {
  expect(hearingOf(own(...contents), begun + later)).toBe(hearing);
});

test.each([
  [["eyes", "confused"], INTERRUPTED_MS - 1, false],
  [["eyes", "confused"], INTERRUPTED_MS, true],
  [["eyes"], INTERRUPTED_MS, false],
])("%j of ours after %i ms: fallen silent %s", (contents, later, silent) => {
  expect(hasFallenSilent(own(...contents), begun + later)).toBe(silent);
});

test("no job of the templates that hears comments may run for so long", () => {
  const minutes = ["whim.yml", "whim-sweep.yml"].flatMap((file) => {
    const text = readFileSync(path.join(import.meta.dirname, "../../workflows-templates", file), "utf8");
    const { jobs } = parse(text) as { jobs: Record<string, { "timeout-minutes": number }> };
    return Object.values(jobs).map((job) => job["timeout-minutes"]);
  });
  expect(minutes).toHaveLength(3);
  expect(Math.max(...minutes) * 60_000).toBeLessThan(INTERRUPTED_MS);
});
