import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { compileCache } from "./compile-cache.ts";
import type { RalphEvent } from "../ralph/events.ts";
import { parseEvent } from "../ralph/parse-event.ts";
import { CLAUDE } from "./claude.ts";
import { keepKnownTools, lendKnownTools } from "./known-tools.ts";
import type { ModelScript } from "./model/script.ts";
import { type ScriptedModel, startModel } from "./model/server.ts";

/** The command line's program, before bundling. */
export const CLI = path.resolve(import.meta.dirname, "../../ralph/cli.ts");

/** In a home: where the command line keeps what it knows. */
const STATE = ".local/state/whim/ralph";

export type CliRun = { code: number | null; stdout: string; stderr: string };

/**
 * A fresh repository with one commit for every test of a file, and the command line to run in it. `asksTools`: as on a
 * machine it was never started on, for tests of what it starts.
 */
export function cliSample({ asksTools = false } = {}) {
  let folder = "";
  let home = "";
  const children = new Set<ChildProcess>();
  const models: ScriptedModel[] = [];

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "whim-ralph-"));
    home = mkdtempSync(path.join(os.tmpdir(), "whim-home-"));
    if (!asksTools) lendKnownTools(path.join(home, STATE));
    sample.git("init", "-q", "-b", "work");
    sample.write("README.md", "# sample\n");
    sample.git("add", "-A");
    sample.git("-c", "user.name=o", "-c", "user.email=o@example.com", "commit", "-q", "-m", "start");
  });

  afterEach(async () => {
    for (const child of children) child.kill("SIGKILL");
    for (const model of models.splice(0)) await model.close();
    keepKnownTools(path.join(home, STATE));
    for (const made of [folder, home]) rmSync(made, { recursive: true, force: true, maxRetries: 3 });
  });

  const sample = {
    get folder() {
      return folder;
    },
    git: (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim(),
    write(name: string, text: string): void {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    },
    read: (name: string) => readFileSync(path.join(folder, name), "utf8"),
    /** A model that does what the script says, and the environment to reach it with a key. */
    async model(script: ModelScript, kind: "key" | "subscription" = "key") {
      const model = await startModel(script);
      models.push(model);
      const name = kind === "key" ? "ANTHROPIC_API_KEY" : "CLAUDE_CODE_OAUTH_TOKEN";
      return Object.assign(model, { env: { [name]: model.credential, ANTHROPIC_BASE_URL: model.url } });
    },
    /** As a child process, with nothing of ours in its environment. */
    start(args: string[], env: Record<string, string> = {}) {
      const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: sample.environment(env) });
      children.add(child);
      const out = { stdout: "", stderr: "" };
      child.stdout.on("data", (chunk: Buffer) => (out.stdout += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (out.stderr += chunk.toString()));
      const ended = new Promise<CliRun>((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (code) => {
          children.delete(child);
          resolve({ code, ...out });
        });
      });
      return { child, ended };
    },
    environment: (env: Record<string, string>) => ({
      PATH: process.env["PATH"] ?? "",
      ...compileCache,
      HOME: home,
      ...env,
    }),
    cli: (args: string[], env: Record<string, string> = {}) => sample.start(args, env).ended,
    /** A whole run with the real agent, its events parsed. */
    async headless(args: string[], env: Record<string, string>) {
      const run = await sample.cli(["run", "--headless", "--claude-command", CLAUDE, ...args], env);
      return { ...run, events: eventsOf(run.stdout) };
    },
  };
  return sample;
}

/** Every line has to be an event. */
export function eventsOf(stdout: string): RalphEvent[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => {
      const parsed = parseEvent(line);
      if (parsed.kind !== "event") throw new Error(`not an event: ${line}`);
      return parsed.event;
    });
}
