import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type ModelScript, writes } from "../../actions/_lib/testing/model/script.ts";
import { childrenCpuMs } from "./children-cpu.ts";
import { startModel } from "../../actions/_lib/testing/model/server.ts";

export const TASKS = 10;
const CLAUDE = path.resolve(import.meta.dirname, "../../node_modules/.bin/claude");
const numbersTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

/** The same edits for everybody: each task is one file. */
export function editScript(worktree: string, tasks = TASKS): ModelScript {
  return numbersTo(tasks).map((n) => ({
    when: new RegExp(`Task ${n} of ${tasks}\\b`),
    turns: writes({ [`file-${n}.txt`]: `text of file ${n}\n` }, worktree),
  }));
}

export function editSpec(tasks = TASKS): string {
  return numbersTo(tasks)
    .map((n) => `- [ ] Write file ${n}\n  - Verify: \`test -s file-${n}.txt\`\n`)
    .join("");
}

function repository(folder: string): string {
  const worktree = mkdtempSync(path.join(folder, "repo-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: worktree });
  git("init", "-q", "-b", "work");
  writeFileSync(path.join(worktree, "README.md"), "# bench\n");
  git("add", "-A");
  git("-c", "user.name=bench", "-c", "user.email=bench@example.com", "commit", "-q", "-m", "start");
  return worktree;
}

/** What somebody would write who has no loop: one `claude -p` a task. */
export async function bareRuns(folder: string, tasks = TASKS): Promise<{ ms: number; cpuMs: number }> {
  const numbers = numbersTo(tasks);
  const worktree = repository(folder);
  const config = mkdtempSync(path.join(folder, "config-"));
  const model = await startModel(editScript(worktree, tasks));
  try {
    const [started, cpu] = [performance.now(), childrenCpuMs()];
    for (const n of numbers) {
      const args = [
        "-p",
        "--output-format",
        "stream-json",
        "--verbose",
        "--permission-mode",
        "bypassPermissions",
      ];
      const code = await new Promise((resolve, reject) => {
        const child = spawn(CLAUDE, args, {
          cwd: worktree,
          env: {
            PATH: process.env["PATH"] ?? "",
            HOME: config,
            CLAUDE_CONFIG_DIR: config,
            ANTHROPIC_API_KEY: model.credential,
            ANTHROPIC_BASE_URL: model.url,
            IS_SANDBOX: "1",
            CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
            DISABLE_AUTOUPDATER: "1",
          },
          stdio: ["pipe", "pipe", "inherit"],
        });
        child.stdout.resume();
        child.stdin.end(`Task ${n} of ${tasks}: write file-${n}.txt with the text of file ${n}.`);
        child.on("error", reject);
        child.on("close", resolve);
      });
      if (code !== 0) throw new Error(`The bare run ${n} ended with code ${String(code)}.`);
    }
    const ms = performance.now() - started;
    const cpuMs = childrenCpuMs() - cpu;
    for (const n of numbers) readFileSync(path.join(worktree, `file-${n}.txt`));
    return { ms, cpuMs };
  } finally {
    await model.close();
  }
}

/** The same by the command line, from its start to its end. */
export async function ralphRun(
  folder: string,
  cli: string,
  sandbox: "off" | "required",
): Promise<{ ms: number; cpuMs: number; checksMs: number; peakMb: number }> {
  const worktree = repository(folder);
  const home = mkdtempSync(path.join(folder, "home-"));
  writeFileSync(path.join(worktree, "SPEC.md"), editSpec());
  const model = await startModel(editScript(worktree));
  try {
    const [started, cpu] = [performance.now(), childrenCpuMs()];
    let output = "";
    let peakMb = 0;
    const code = await new Promise((resolve, reject) => {
      const args = [cli, "run", "--headless", "--sandbox", sandbox, "--claude-command", CLAUDE];
      const child = spawn(process.execPath, args, {
        cwd: worktree,
        env: {
          PATH: process.env["PATH"] ?? "",
          HOME: home,
          ANTHROPIC_API_KEY: model.credential,
          ANTHROPIC_BASE_URL: model.url,
        },
        stdio: ["ignore", "pipe", "inherit"],
      });
      // The kernel keeps the highest value itself: looking now and then misses little.
      const looking = setInterval(() => (peakMb = Math.max(peakMb, peakOf(child.pid))), 100);
      child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.on("error", reject);
      child.on("close", (ended) => {
        clearInterval(looking);
        resolve(ended);
      });
    });
    const ms = performance.now() - started;
    const cpuMs = childrenCpuMs() - cpu;
    if (code !== 0) throw new Error(`The run ended with code ${String(code)}:\n${output}`);
    const checksMs = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { event: string; duration_ms?: number })
      .reduce((sum, event) => sum + (event.event === "verify" ? (event.duration_ms ?? 0) : 0), 0);
    return { ms, cpuMs, checksMs, peakMb };
  } finally {
    await model.close();
  }
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended
  }
}
