import { startVitest } from "vitest/node";
import { findChromium } from "../actions/_lib/testing/studio.ts";

/** `npm run pictures`: the README's pictures, taken anew. Those of Studio by the test that walks through it. */
if (findChromium() === null)
  throw new Error("Chromium is missing: install it (apt-get install chromium), and put it on PATH.");
process.env["WHIM_PICTURES"] = "1";
const vitest = await startVitest("test", ["scripts/studio.test.ts"], {
  run: true,
  watch: false,
  testNamePattern: "a person looks around",
});
await vitest.close();
