import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { startVitest } from "vitest/node";
import { ConfigurationError, explain } from "../actions/_lib/errors.ts";
import { cellsAfter } from "../actions/_lib/testing/screen.ts";
import { findChromium } from "../actions/_lib/testing/studio.ts";
import { recordedRun } from "./pictures/recorded-run.ts";
import { terminalSvg } from "./pictures/terminal-svg.ts";
import { readArguments } from "./read-arguments.ts";

const USAGE = `npm run pictures

Takes the README's pictures anew, by Chromium: one of a real run, and those of Studio by the test that walks through it.
`;

const PICTURES = path.join(import.meta.dirname, "..", "docs", "pictures");
const COMMAND = "$ npm start -- --once\n";

try {
  const { values } = readArguments({ options: { help: { type: "boolean", default: false } } });
  if (values.help) console.log(USAGE);
  else await take();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function take(): Promise<void> {
  if (findChromium() === null)
    throw new ConfigurationError(
      "Chromium is missing: install it (apt-get install chromium), and put it on PATH.",
    );
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
}
