import { rm } from "node:fs/promises";
import { patientProgram } from "./patient-program.ts";

/**
 * Removes what an agent could write: it may have taken our rights away from its folders, and nested them deeper than a
 * path may be long, where Node's own way ends. Neither program follows a link on its way down.
 */
export async function removeTree(folder: string): Promise<void> {
  const gone = await rm(folder, { recursive: true, force: true, maxRetries: 3 }).then(
    () => true,
    () => false, // whatever it was: the programs below say it again
  );
  if (gone) return;
  const remove = () => patientProgram("rm", ["-rf", "--", folder]);
  if ((await remove()).code === 0) return;
  await patientProgram("chmod", ["-R", "u+rwX", "--", folder]);
  const { code, said } = await remove();
  if (code !== 0) throw new Error(`${folder} could not be removed: ${said}`);
}
