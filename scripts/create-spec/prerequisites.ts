import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findClaude } from "../../actions/_lib/claude/find-claude.ts";
import { explain } from "../../actions/_lib/errors.ts";

const run = promisify(execFile);

export type Machine = { claude: string; lacks: string[] };

/** Claude Code, a credential for it, and a repository: one line for each that is missing, with the way to get it. */
export async function prerequisites(wanted: string, folder: string, searchPath: string): Promise<Machine> {
  const lacks: string[] = [];
  let claude = wanted;
  try {
    claude = (await findClaude(wanted, searchPath)).command;
    if (!(await succeeds(claude, ["auth", "status"], folder)))
      lacks.push(
        `Claude Code is not signed in: run "${claude} auth login", or set ANTHROPIC_API_KEY or CLAUDE_CODE_OAUTH_TOKEN.`,
      );
  } catch (error) {
    lacks.push(explain(error));
  }
  if (!(await succeeds("git", ["rev-parse", "--show-toplevel"], folder)))
    lacks.push(`${folder} is in no git repository: name one with --cwd, or run "git init" there.`);
  return { claude, lacks };
}

async function succeeds(command: string, args: string[], cwd: string): Promise<boolean> {
  try {
    await run(command, args, { cwd, timeout: 30_000 });
    return true;
  } catch {
    return false; // why does not matter: the next step is the same
  }
}
