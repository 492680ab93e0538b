import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { startVitest } from "vitest/node";
import { cellsAfter } from "../actions/_lib/testing/screen.ts";
import { findChromium } from "../actions/_lib/testing/studio.ts";
import { recordedRun } from "./pictures/recorded-run.ts";
import { terminalSvg } from "./pictures/terminal-svg.ts";

const PICTURES = path.join(import.meta.dirname, "..", "docs", "pictures");
const COMMAND = "$ npm start -- --once\n";

/** `npm run pictures`: the README's pictures, taken anew. One of a real run, and those of Studio by the test that walks through it. */
if (findChromium() === null)
  throw new Error("Chromium is missing: install it (apt-get install chromium), and put it on PATH.");
await mkdir(PICTURES, { recursive: true });
const screen = cellsAfter(COMMAND + (await recordedRun()).trimEnd());
const run = terminalSvg(
  screen,
  "A rehearsal in a terminal: from the label to the pull request with its proof",
);
await writeFile(path.join(PICTURES, "run.svg"), run);

process.env["WHIM_PICTURES"] = "1";
const vitest = await startVitest("test", ["scripts/studio.test.ts"], {
  run: true,
  watch: false,
  testNamePattern: "a person looks around",
});
await vitest.close();
