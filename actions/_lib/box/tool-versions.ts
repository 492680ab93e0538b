import { rm } from "node:fs/promises";
import { askOutside } from "./ask-outside.ts";
import type { Box } from "./box.ts";
import { makeRunFolder } from "./run-folder.ts";
import { toolchains } from "./toolchains.ts";

/** What repositories are built and tested with, and how each says its version. */
export const TOOLS: Record<string, string> = {
  bash: "--version",
  bun: "--version",
  cargo: "--version",
  deno: "--version",
  dotnet: "--version",
  gcc: "--version",
  git: "--version",
  go: "version",
  java: "-version",
  make: "--version",
  node: "--version",
  npm: "--version",
  php: "--version",
  pip: "--version",
  pnpm: "--version",
  python3: "--version",
  ruby: "--version",
  rustc: "--version",
  uv: "--version",
};

const PATIENCE_MS = 60_000;

/** Every tool that outside is another version than inside, or is not inside: a sentence each. Up to forty programs are started for it. */
export async function toolDifferences(box: Box): Promise<string[]> {
  // One line a tool that is there; the number is enough, what else they print differs by place.
  // Never in the worktree: version managers read there which program to start, and outside that would be the agent's.
  const script = `cd / || exit; ${Object.entries(TOOLS)
    .map(
      ([tool, ask]) =>
        `{ command -v ${tool} >/dev/null && echo "${tool} $(${tool} ${ask} 2>&1 | head -n 1)"; } &`,
    )
    .join(" ")} wait`;
  const [outside, inside] = await Promise.all([
    versionsOutside(script, box.worktree),
    versionsInside(box, script),
  ]);
  return [...outside].flatMap(([tool, version]) => {
    const found = inside.get(tool);
    if (found === version) return [];
    return `${tool} is ${version} on this machine and ${found ?? "not there"} in the box.`;
  });
}

/** In an empty home, as inside: some tools write into it at every start. */
async function versionsOutside(script: string, worktree: string): Promise<Map<string, string>> {
  const home = await makeRunFolder("versions");
  try {
    const { env: tools } = await toolchains({ host: process.env, programs: [], read: [] });
    const env = { PATH: process.env["PATH"] ?? "", HOME: home, ...tools };
    const question = { file: "bash", args: ["-c", script], cwd: "/", env, writes: home };
    return read(await askOutside({ ...question, timeoutMs: PATIENCE_MS }, worktree));
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function versionsInside(box: Box, script: string): Promise<Map<string, string>> {
  let said = "";
  await box.run({
    file: "bash",
    args: ["-c", script],
    timeoutMs: PATIENCE_MS,
    onStdout: (chunk) => (said += chunk.toString("utf8")),
  });
  return read(said);
}

/** A tool that prints no number does not work where it was asked: that is a difference, too. */
function read(said: string): Map<string, string> {
  return new Map(
    said
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.split(" ")[0] ?? "", /\d+(\.\d+)+/.exec(line)?.[0] ?? "not working"]),
  );
}
