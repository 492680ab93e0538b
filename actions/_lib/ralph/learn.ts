import type { Loop, Run } from "./iteration.ts";
import { learningLine, LEARNINGS_LIMIT, parseLearnings, writeLearnings } from "./learnings.ts";
import { LEARNINGS_FILE, NEW_LEARNINGS_FILE, type WorkspaceFiles } from "./workspace-files.ts";

/** What the caller knows, what lies in the notes already, and what earlier iterations of this work found out. */
export async function openLearnings(run: Run, files: WorkspaceFiles, given: string[]): Promise<void> {
  const before = parseLearnings((await files.readAiFile(LEARNINGS_FILE)) ?? "").map(learningLine);
  const known = [...new Set([...given, ...before])];
  const found = parseLearnings((await files.readAiFile(NEW_LEARNINGS_FILE)) ?? "");
  run.learnings = { known, found };
  if (known.length > 0) await files.writeAi({ [LEARNINGS_FILE]: writeLearnings(known) });
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
