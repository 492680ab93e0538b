import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { compileCache } from "./actions/_lib/testing/compile-cache.ts";
import { compiledOnce } from "./actions/_lib/testing/compiled-once.ts";
import { longestFirst } from "./scripts/test/longest-first.ts";

const PARSER = "/node_modules/@actions/workflow-parser/";

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- vitest's own order, not an array's
    return longestFirst(await super.sort(files));
  }
}

export default defineConfig({
  plugins: [
    {
      // It names source maps that are not in its package, and every file of it would be warned about.
      name: "workflow-parser-without-maps",
      enforce: "pre",
      load: (id) =>
        id.includes(PARSER) && id.endsWith(".js")
          ? readFileSync(id, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "")
          : null,
    },
  ],
  test: {
    include: ["actions/**/*.test.ts", "scripts/**/*.test.ts", "supabase/**/*.test.ts"],
    // Tests run real servers, real git and real Claude Code: slow is normal, hanging is not.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: "forks",
    // Two more than there are cores: with one more, three tenths of their time were still waiting for processes and clocks.
    maxWorkers: Math.min(availableParallelism() + 2, 6),
    execArgv: compiledOnce,
    sequence: { sequencer: LongestFirst },
    env: compileCache,
    // GitHub's parser imports JSON in a way that only bundlers understand.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
