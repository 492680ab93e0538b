import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, realpath, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Box } from "./box.ts";
import { findProgram } from "./find-program.ts";
import { systemMounts } from "./system-mounts.ts";
import { TOOLS, toolDifferences } from "./tool-versions.ts";
import { toolchains } from "./toolchains.ts";

/** After it the tools are asked anew: what a version manager's own settings lead to is in no fingerprint. */
const BELIEVED_MS = 24 * 3_600_000;
const FILE = "tools.json";

type Comparison = { fingerprint: string; at: number; differences: string[] };

/**
 * `toolDifferences` as it was found the last time on this machine, with the same tools shown to the box in the same way:
 * to ask all of them takes seconds of processor time, and a job asks at its start. Without `kept` it is always asked.
 */
export async function knownDifferences(
  box: Box,
  { kept, read }: { kept: string | null; read: string[] },
): Promise<string[]> {
  if (kept === null) return toolDifferences(box);
  const file = path.join(kept, FILE);
  const fingerprint = await fingerprintOf(read);
  const known = await readComparison(file);
  const age = Date.now() - (known?.at ?? 0);
  if (known?.fingerprint === fingerprint && age >= 0 && age < BELIEVED_MS) return known.differences;
  let whole = true;
  const differences = await toolDifferences({
    ...box,
    async run(command) {
      const exit = await box.run(command);
      whole &&= exit.code === 0;
      return exit;
    },
  });
  // A box that was closed meanwhile, or a tool that hung: what was not said is not known to be missing.
  if (whole) await keep(file, { fingerprint, at: Date.now(), differences });
  return differences;
}

/** Which programs there are, each as the file it is now, and what of the machine the box is shown. */
async function fingerprintOf(read: string[]): Promise<string> {
  const searchPath = process.env["PATH"] ?? "";
  const [shown, system, ...tools] = await Promise.all([
    toolchains({ host: process.env, programs: [], read }),
    systemMounts(),
    ...Object.keys(TOOLS).map(async (name) => {
      const found = await findProgram(name, searchPath).catch(() => null); // most machines lack some
      if (found === null) return null;
      const file = await realpath(found);
      const { ino, size, mtimeMs } = await stat(file);
      return [found, file, ino, size, mtimeMs];
    }),
  ]);
  return createHash("sha256")
    .update(JSON.stringify([searchPath, shown, system, tools]))
    .digest("hex");
}

async function readComparison(file: string): Promise<Comparison | null> {
  try {
    const { fingerprint, at, differences } = JSON.parse(await readFile(file, "utf8")) as Record<
      keyof Comparison,
      unknown
    >;
    const isOurs = typeof fingerprint === "string" && typeof at === "number" && Array.isArray(differences);
    return isOurs ? { fingerprint, at, differences: differences.map(String) } : null;
  } catch {
    return null; // not there yet, or cut off: it is asked anew
  }
}

/** A folder that cannot be written costs the next job a second, and this one nothing. */
async function keep(file: string, comparison: Comparison): Promise<void> {
  const making = `${file}.${randomUUID()}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(making, JSON.stringify(comparison), { mode: 0o600 });
    await rename(making, file);
  } catch {
    // As said above.
  }
}
