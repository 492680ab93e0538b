import type { Harness, HarnessReader } from "../ralph/harness.ts";
import { claudeCode, claudeLaunch, modelEnvironment } from "./claude-code.ts";
import { INSTRUCTION_FILES } from "./defaults.ts";
import { knownClaude } from "./find-claude.ts";
import { installClaude } from "./install-claude.ts";
import { usageOf } from "./outcome.ts";
import { openStandby } from "./standby.ts";
import { claudeStream } from "./stream.ts";

/** Claude Code, as the rest of Whim knows it. */
export const claudeHarness: Harness = {
  name: "claude-code",
  title: "Claude Code",
  instructionFiles: INSTRUCTION_FILES,
  find: knownClaude,
  install: installClaude,
  modelEnvironment,
  openReader,
  openAgent({ box, mayWait, ...options }) {
    const standby = openStandby({ box, fits: mayWait });
    return {
      run: claudeCode({ ...options, box: standby }),
      awaitNext: (budgetUsd) => standby.start(claudeLaunch(options, budgetUsd)),
    };
  },
};

function openReader(): HarnessReader {
  const stream = claudeStream();
  return { line: stream.line, usage: () => usageOf(stream.result()), atWork: stream.atWork };
}
