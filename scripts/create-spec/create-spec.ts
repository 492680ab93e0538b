import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { promisify } from "node:util";
import { formatFinding, lintSpec } from "../../actions/_lib/ralph/lint-spec.ts";
import { repositoryOfRemote } from "../repository-of-remote.ts";
import type { Options } from "./options.ts";
import { prerequisites } from "./prerequisites.ts";
import { runSession } from "./session.ts";
import { nextSteps } from "./submit.ts";

const run = promisify(execFile);

/** Interview, draft, lint, review, file; the session ends before the spec is where it belongs. */
export async function createSpec(options: Options): Promise<number> {
  const { claude, lacks } = await prerequisites(options.claude, options.folder, process.env["PATH"] ?? "");
  for (const line of lacks) console.error(line);
  if (lacks.length > 0) return 1;
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  if (!interactive && options.wish === "") {
    console.error(
      'There is no terminal for an interview: say what you want, like: npm run create-spec -- "Greet by name".',
    );
    return 1;
  }
  // The real path: on some systems the temporary folder is a link, and permissions are given to what it leads to.
  const scratch = await mkdtemp(path.join(os.tmpdir(), "whim-spec-"));
  const draft = path.join(scratch, "SPEC.md");
  try {
    if (await exists(options.output)) await copyFile(options.output, draft);
    const session = {
      claude,
      folder: options.folder,
      draft,
      wish: options.wish,
      model: options.model,
      interactive,
    };
    let findings: string | null = null;
    for (;;) {
      const code = await runSession({ ...session, findings });
      if (!(await exists(draft))) {
        console.error(
          `No draft was written${code === 0 ? "" : ` (Claude Code ended with ${code})`}: nothing is filed.`,
        );
        return 1;
      }
      const spec = await readFile(draft, "utf8");
      const found = lintSpec(spec);
      findings = found.map((finding) => formatFinding(finding)).join("\n");
      console.log(`\n${spec}\n${findings === "" ? "The lint finds nothing." : findings}\n`);
      const broken = found.some(({ level }) => level === "error");
      const decision = await decide({ broken, interactive, yes: options.yes, output: options.output });
      if (decision === "again") continue;
      if (decision === "leave") return broken ? 3 : 1;
      await writeFile(options.output, spec);
      console.log(
        `Filed as ${options.output}.\n\n${nextSteps({ ...options, file: options.output, repo: await repoOf(options) })}`,
      );
      return 0;
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

type Decision = "file" | "again" | "leave";

async function decide(state: {
  broken: boolean;
  interactive: boolean;
  yes: boolean;
  output: string;
}): Promise<Decision> {
  if (!state.interactive) {
    if (state.broken) console.error("The draft has errors: nothing is filed.");
    else if (!state.yes)
      console.error("Nobody can look it over without a terminal: add --yes to file it all the same.");
    return state.broken || !state.yes ? "leave" : "file";
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const question = state.broken
      ? "It has errors. Back to Claude Code with them? [Y/n] "
      : `File it as ${state.output}? [Y]es, [a]gain with Claude Code, [n]o: `;
    const answer = (state.yes && !state.broken ? "y" : await terminal.question(question))
      .trim()
      .toLowerCase();
    if (answer.startsWith("n")) return "leave";
    return state.broken || answer.startsWith("a") ? "again" : "file";
  } finally {
    terminal.close();
  }
}

async function repoOf({ repo, folder }: Options): Promise<string | null> {
  if (repo !== null) return repo;
  try {
    const { stdout } = await run("git", ["remote", "get-url", "origin"], { cwd: folder });
    return repositoryOfRemote(stdout);
  } catch {
    return null; // a repository without a remote: the command is shown with a place to fill in
  }
}

async function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}
