import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";

/** Beside what npm installed: where `box/known-differences.ts` keeps what this machine's tools are in the box. */
export const KNOWN_TOOLS = path.resolve(import.meta.dirname, "../../../node_modules/.cache/whim");
const FILE = "tools.json";

/**
 * Each test has a home of its own, but all of them are this machine: to ask its tools anew takes up to forty programs, on
 * some machines two seconds of processor time. Whether what is kept still holds is judged by who reads it.
 */
export function lendKnownTools(folder: string): void {
  if (!existsSync(path.join(KNOWN_TOOLS, FILE))) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(KNOWN_TOOLS, FILE), path.join(folder, FILE));
}

/** For the tests to come. */
export function keepKnownTools(folder: string): void {
  if (!existsSync(path.join(folder, FILE))) return;
  // Several keep theirs at once: whole or not there.
  const scratch = path.join(KNOWN_TOOLS, `${FILE}.${randomUUID()}`);
  mkdirSync(KNOWN_TOOLS, { recursive: true });
  copyFileSync(path.join(folder, FILE), scratch);
  renameSync(scratch, path.join(KNOWN_TOOLS, FILE));
}
