/**
 * What every agent process starts with, in place of whatever a machine, a user or the repository has configured.
 * The repository's own hooks, settings, commands and servers are never read.
 */

/** Where a repository tells an agent its conventions. Read from the base commit by the engine, never by the agent's program. */
export const INSTRUCTION_FILES = ["CLAUDE.md", ".claude/CLAUDE.md"];

/** The working protocol: what holds for every task, whatever the repository says. */
export const PROTOCOL = `# Working protocol

You are one iteration of a loop. You start with no memory; the files of the repository and the prompt are all there is.

1. Look before you change: read the plan, the notes, the code around the task and its tests.
2. Do the one task of this iteration, completely, and nothing besides. Small steps, the repository's own style.
3. Prove it: behaviour that changes gets a test; run the task's commands until they succeed. A check is never weakened,
   skipped or deleted to make it pass.
4. Leave a trail: what the next iteration must know goes into the notes file, what later work on this repository should
   know goes into the file for new learnings, one line each ("- Pattern: …", "- Gotcha: …", "- Approach: …").
5. When two honest attempts failed, or a decision is needed that is not yours, write the stuck file and stop.

Commits, branches, pushes and ticks in the plan are made for you. Nobody reads what you print and nobody can answer.`;

/** A hook that takes longer than this lets the edit through: before that an agent that waits is ended as one that hangs. */
const HOOK_SECONDS = 24 * 3600;

/** What an agent has that is asked for an answer about the repository. */
export const READING_TOOLS = ["Read", "Grep", "Glob"];

export const READING_PROTOCOL = `# Working protocol

You answer one question about the repository in your current folder, by the form you are given. You read; you change nothing
and run nothing. Look at what the answer depends on, a few files at most. Nobody can answer you, and only the form is read.`;

/** Settings of ours, with the hook that asks before every edit. */
export function settings(guardCommand: string): object {
  return {
    hooks: {
      PreToolUse: [
        {
          matcher: "Write|Edit|MultiEdit|NotebookEdit",
          hooks: [{ type: "command", command: guardCommand, timeout: HOOK_SECONDS }],
        },
      ],
    },
    includeCoAuthoredBy: false,
    cleanupPeriodDays: 1,
  };
}
