import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { usesOf, withActions } from "./templates.ts";

/** `theirs`: what the repository has. `base`: the template it was made from, if that is known. `ours`: the template now. */
export type Versions = { theirs: string; base: string | null; ours: string };

/** `kept`: changes of the repository's own are in the text. `conflict`: the template changed where the repository did. */
export type MergedTemplate = { text: string; edits: "none" | "kept" | "conflict" };

/** A new version of a workflow file that keeps what the repository changed in its own. */
export async function mergeTemplate({ theirs, base, ours }: Versions): Promise<MergedTemplate> {
  const uses = usesOf(ours);
  const repinned = uses === null ? theirs : withActions(theirs, uses);
  if (repinned === ours) return { text: ours, edits: "none" };
  // With the references alike on all sides, only what people wrote can differ.
  const before = base === null || uses === null ? base : withActions(base, uses);
  if (before === repinned) return { text: ours, edits: "none" };
  if (before === null) return { text: repinned, edits: "conflict" };
  const merged = await threeWay(repinned, before, ours);
  return merged === null ? { text: repinned, edits: "conflict" } : { text: merged, edits: "kept" };
}

/** Null when both sides changed the same lines. */
async function threeWay(theirs: string, base: string, ours: string): Promise<string | null> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-merge-"));
  try {
    const names = ["theirs", "base", "ours"].map((name) => path.join(folder, name));
    await Promise.all([theirs, base, ours].map((text, at) => writeFile(names[at] ?? "", text)));
    const { stdout } = await promisify(execFile)("git", ["merge-file", "-p", ...names]);
    return stdout;
  } catch (error) {
    // How many conflicts there are, up to 127; beyond that git itself failed.
    const { code } = error as { code?: unknown };
    if (typeof code === "number" && code > 0 && code < 128) return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
