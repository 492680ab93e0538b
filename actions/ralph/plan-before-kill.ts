import { writeFile } from "node:fs/promises";
import type { RecordFile } from "./run-record.ts";
import { ownerOf } from "./worktree-lock.ts";

/**
 * For the message about a plan that cannot be worked: an agent whose run was killed may have left it so, or a person who is
 * not done with it. Nobody can tell, so the file stays, and the plan as it was is put where it can be taken from.
 */
export async function planBeforeKill(file: RecordFile, specFile: string): Promise<string[]> {
  const record = await file.read();
  if (record === null || record.end !== null || record.specFile !== specFile) return [];
  if ((await ownerOf(`${file.path}.lock`)) !== null) return [];
  const kept = file.path.replace(/\.json$/, ".spec.md");
  await writeFile(kept, record.spec, { mode: 0o600 });
  return [
    `The run before was killed while its agent worked, and the agent may have left it so. To go on with the plan as it was: cp '${kept}' '${specFile}'`,
  ];
}
