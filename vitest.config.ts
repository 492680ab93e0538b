import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["actions/**/*.test.ts", "scripts/**/*.test.ts", "supabase/**/*.test.ts"],
    // Tests run real servers, real git and real Claude Code: slow is normal, hanging is not.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
