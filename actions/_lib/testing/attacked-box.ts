import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import type { Box, BoxCommand, BoxExit } from "../box/box.ts";
import { startBroker } from "../box/broker.ts";
import { type ConfinedOptions, openConfined } from "../box/confined.ts";
import { openGuard } from "../box/guard.ts";
import type { Limits } from "../box/limits.ts";
import { worktreePolicy } from "../box/worktree-policy.ts";
import { claudeCode } from "../claude/claude-code.ts";
import { systemClock } from "../clock.ts";
import { boxGit, type Git } from "../git/git.ts";
import { type Canaries, canaries } from "./canaries.ts";
import type { ModelScript } from "./model/script.ts";
import { type ScriptedModel, startModel } from "./model/server.ts";

const MOST_OUTPUT = 4_000_000;
const CLAUDE = path.resolve(import.meta.dirname, "../../../node_modules/.bin/claude");

/** A runner's machine with something to steal in every place, a worktree, and a box on it. */
export type AttackedBox = {
  canaries: Canaries;
  /** Everything that commands printed and the model was sent. */
  seen(): string;
  refusals: { type: string; message: string }[];
  worktree: string;
  gitDir: string;
  /** Where the runner keeps its own: command files, credentials, other workspaces, a socket. */
  runner: string;
  socket: string;
  /** A server on this machine's loopback, and who came. */
  store: { port: number; visits: string[] };
  git: Git;
  box: Box;
  model: ScriptedModel;
  bash(script: string, more?: Partial<BoxCommand>): Promise<BoxExit & { output: string }>;
  agent(prompt: string, script: ModelScript): Promise<string>;
  close(): Promise<void>;
};

export async function openAttackedBox(
  more: Partial<Pick<ConfinedOptions, "egress" | "network" | "locked" | "read">> & {
    limits?: Partial<Limits>;
    oauth?: boolean;
    script?: ModelScript;
    /** What the first commit holds. */
    files?: Record<string, string>;
  } = {},
): Promise<AttackedBox> {
  const found = canaries();
  const runner = await realpath(await mkdtemp(path.join(os.tmpdir(), "whim-runner-")));
  const environment = ["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "INPUT_STORE-KEY", "ANTHROPIC_API_KEY"];
  for (const name of environment) process.env[name] = found.secret(name);
  for (const name of [
    ".credentials",
    "_temp/_runner_file_commands/set_env_1",
    "_work/other/secret.txt",
    ".env",
  ]) {
    await mkdir(path.dirname(path.join(runner, name)), { recursive: true });
    await writeFile(path.join(runner, name), `${found.secret(name)}\n`);
    await chmod(path.join(runner, name), 0o666);
  }
  const worktree = path.join(runner, "_work/item/tree");
  const gitDir = path.join(runner, "_work/item/git");
  await mkdir(worktree, { recursive: true });
  makeRepository(worktree, gitDir, more.files ?? {});

  const visits: string[] = [];
  const web = createHttpServer((request, response) => {
    visits.push(request.url ?? "");
    response.end(found.secret("store"));
  });
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  const store = { port: (web.address() as AddressInfo).port, visits };
  const socket = path.join(runner, "docker.sock");
  const daemon = createServer((client) => client.end(found.secret("socket")));
  await new Promise<void>((resolve) => daemon.listen(socket, resolve));
  await chmod(socket, 0o666);

  const model = await startModel(more.script ?? [], found.secret("model"));
  const broker = await startBroker((question) => worktreePolicy(worktree, question));
  const refusals: AttackedBox["refusals"] = [];
  const { script: _, files: __, oauth, ...options } = more;
  const {
    box,
    model: told,
    guardPort,
  } = await openConfined({
    worktree,
    git: { dir: gitDir, at: { kind: "file", file: path.join(worktree, ".git") } },
    programs: [process.execPath, CLAUDE],
    guardSocket: broker.socketPath,
    model: {
      credential: { kind: oauth === true ? "oauth_token" : "api_key", value: model.credential },
      upstream: model.url,
    },
    egress: "none",
    base: "HEAD",
    onRefusal: (type, message) => void refusals.push({ type, message }),
    ...options,
  });
  const guard = await openGuard(broker.doorAt(guardPort), { searchPath: process.env["PATH"], worktree });
  let seen = "";
  return {
    canaries: found,
    seen: () => seen + JSON.stringify(model.requests.map(({ body }) => body)),
    refusals,
    worktree,
    gitDir,
    runner,
    socket,
    store,
    git: boxGit(box),
    box,
    model,
    async bash(text, command = {}) {
      let output = "";
      // Some of what is tried here never stops talking.
      const collect = (chunk: Buffer) => {
        if (output.length < MOST_OUTPUT) output += chunk.toString();
      };
      const exit = await box.run({
        file: "bash",
        args: ["-c", text],
        timeoutMs: 45_000,
        ...command,
        env: { ANTHROPIC_API_KEY: told.credential.value, ANTHROPIC_BASE_URL: told.baseUrl, ...command.env },
        onStdout: collect,
        onStderr: collect,
      });
      seen += output;
      return { ...exit, output };
    },
    async agent(prompt, turns) {
      model.script.splice(0, model.script.length, ...turns);
      const run = claudeCode({
        box,
        command: CLAUDE,
        credential: told.credential,
        baseUrl: told.baseUrl,
        idleTimeoutMs: 40_000,
        postResultTimeoutMs: 5000,
        guard,
        maxRetries: 0,
        clock: systemClock,
      });
      const signal = new AbortController().signal;
      const outcome = await run({
        prompt,
        specPath: "SPEC.md",
        signal,
        onActivity: (activity) => void (seen += JSON.stringify(activity)),
      });
      return outcome.kind;
    },
    async close() {
      await box.close();
      await broker.close();
      await model.close();
      web.closeAllConnections();
      web.close();
      daemon.close();
      for (const name of environment) delete process.env[name];
      await rm(runner, { recursive: true, force: true });
    },
  };
}

function makeRepository(worktree: string, gitDir: string, files: Record<string, string>): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], { cwd: worktree });
  git("init", "-q", "-b", "main", "--separate-git-dir", gitDir);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(worktree, name)), { recursive: true });
    writeFileSync(path.join(worktree, name), text);
  }
  git("add", "-A");
  git("commit", "-q", "--allow-empty", "-m", "the first commit");
}
