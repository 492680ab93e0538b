import { spawn } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** The skill is one file for both: contributors of this repository have it as /create-spec, others as /whim:create-spec. */
const PLUGIN = path.join(ROOT, ".claude");

export type Session = {
  claude: string;
  folder: string;
  /** The only file it may write. */
  draft: string;
  wish: string;
  model: string | null;
  /** Findings that it has to put right, when it was at it before. */
  findings: string | null;
  interactive: boolean;
};

/**
 * The arguments of one session: it reads the repository, writes the draft and runs the lint without asking; anything else
 * it asks for. The draft's folder is not added (`--add-dir`), because Claude Code then asks first whether it is to be trusted.
 */
function sessionArguments(session: Session): string[] {
  const { draft, wish, model, findings, interactive } = session;
  const lint = lintCommand(draft);
  const said = [
    `/whim:create-spec ${draft} ${lint}`,
    ...(wish === "" ? [] : [`What is wanted: ${wish}`]),
    ...(findings === null
      ? []
      : [`The draft is there already. The lint says:\n${findings}\nPut that right, then review it.`]),
  ];
  return [
    ...(interactive ? [] : ["-p"]),
    "--plugin-dir",
    PLUGIN,
    "--allowedTools",
    ["Read", "Grep", "Glob", `Edit(/${draft})`, `Bash(${lint})`].join(","),
    ...(model === null ? [] : ["--model", model]),
    "--",
    said.join("\n\n"),
  ];
}

function lintCommand(draft: string): string {
  return `${process.execPath} ${path.join(ROOT, "actions", "ralph", "cli.ts")} validate ${draft}`;
}

/** Ends with the session; its terminal is ours. */
export async function runSession(session: Session): Promise<number | null> {
  const child = spawn(session.claude, sessionArguments(session), {
    cwd: session.folder,
    stdio: session.interactive ? "inherit" : ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
}
