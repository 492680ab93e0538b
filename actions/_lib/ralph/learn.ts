import type { Loop, Run } from "./iteration.ts";
import { learningLine, LEARNINGS_LIMIT, parseLearnings, writeLearnings } from "./learnings.ts";
import type { Task } from "./spec.ts";
import { LEARNINGS_FILE, NEW_LEARNINGS_FILE, type WorkspaceFiles } from "./workspace-files.ts";

/** More than an agent reads. */
const KNOWN_LIMIT = 60;

/** What lies in the notes already, and what earlier iterations of this work found out. */
export async function openLearnings(run: Run, files: WorkspaceFiles): Promise<void> {
  const known = parseLearnings((await files.readAiFile(LEARNINGS_FILE)) ?? "").map(learningLine);
  const found = parseLearnings((await files.readAiFile(NEW_LEARNINGS_FILE)) ?? "");
  run.learnings = { known, found };
}

/** What the caller knows for this task comes first; what it knew for earlier ones stays. */
export async function recall({ options, run, files }: Loop, task: Task): Promise<void> {
  const given = (await options.recall?.(task)) ?? [];
  const known = [...new Set([...given, ...run.learnings.known])].slice(0, KNOWN_LIMIT);
  if (known.length === 0) return;
  run.learnings.known = known;
  await files.writeAi({ [LEARNINGS_FILE]: writeLearnings(known) });
}

/** Kept as they come: a later iteration may overwrite the file. */
export async function learn({ options, run, files }: Loop): Promise<void> {
  const { found } = run.learnings;
  const known = new Set(found.map(learningLine));
  for (const learning of parseLearnings((await files.readAiFile(NEW_LEARNINGS_FILE)) ?? "")) {
    if (known.has(learningLine(learning)) || found.length >= LEARNINGS_LIMIT) continue;
    found.push(learning);
    await options.onEvent({ event: "learning", ...learning });
  }
}
