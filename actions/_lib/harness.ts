import { claudeHarness } from "./claude/claude-harness.ts";
import type { Harness } from "./ralph/harness.ts";

/** Who does the work. Another one is a folder beside `claude` that fills in the same form, and a choice here. */
export const harness: Harness = claudeHarness;
