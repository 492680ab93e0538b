import type { ClaudeCache } from "../_lib/claude/install-claude.ts";

/** GitHub's cache, where the job has one. Loaded only then: it is larger than all the rest of the worker. */
export async function runnerCache(env: NodeJS.ProcessEnv): Promise<ClaudeCache | null> {
  if (!env["ACTIONS_RESULTS_URL"] && !env["ACTIONS_CACHE_URL"]) return null;
  const { isFeatureAvailable, restoreCache, saveCache } = await import("@actions/cache");
  if (!isFeatureAvailable()) return null;
  return {
    restore: async (folder, key) => (await restoreCache([folder], key)) !== undefined,
    save: async (folder, key) => {
      await saveCache([folder], key);
    },
  };
}
