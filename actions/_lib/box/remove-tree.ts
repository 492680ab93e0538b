import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";

/** Removes what an agent could write: it may have taken our rights away from its folders. */
export async function removeTree(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EACCES" && code !== "EPERM" && code !== "ENOTEMPTY") throw error;
    // Follows no link on its way down.
    await promisify(execFile)("chmod", ["-R", "u+rwX", "--", folder], { cwd: "/" });
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
