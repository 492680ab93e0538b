import { lstat, mkdir } from "node:fs/promises";
import path from "node:path";
import type { ProgramCache } from "../_lib/ralph/harness.ts";
import { confinedTar } from "../_lib/box/confined-tar.ts";

/** GitHub's cache, where the job has one. Loaded only then: it is larger than all the rest of the worker. */
export async function runnerCache(env: NodeJS.ProcessEnv): Promise<ProgramCache | null> {
  if (!env["ACTIONS_RESULTS_URL"] && !env["ACTIONS_CACHE_URL"]) return null;
  const { isFeatureAvailable, restoreCache, saveCache } = await import("@actions/cache");
  if (!isFeatureAvailable()) return null;
  return {
    async restore(file, key) {
      const searchPath = env["PATH"] ?? "";
      const folder = path.dirname(file);
      await mkdir(folder, { recursive: true });
      const tar = await confinedTar(folder, searchPath);
      if (tar === null)
        throw new Error("an archive of it may write anywhere, and without bubblewrap nothing holds it back");
      try {
        // The library asks this process's PATH for its tar.
        process.env["PATH"] = [tar.folder, searchPath].join(path.delimiter);
        if ((await restoreCache([file], key)) === undefined) return false;
        // Whatever an archive can hold may be there by that name.
        return (await lstat(file).catch(() => null))?.isFile() === true; // or nothing is
      } finally {
        process.env["PATH"] = searchPath;
        await tar.close();
      }
    },
    async save(file, key) {
      await saveCache([file], key);
    },
  };
}
