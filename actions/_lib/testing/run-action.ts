import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { carriedOut } from "./runner-commands.ts";
import { compileCache } from "./compile-cache.ts";

export type ActionRun = {
  exitCode: number | null;
  outputs: Record<string, string>;
  summary: string;
  log: string;
  /** What the action registered as secret, in the runner's own way. */
  masks: string[];
};

export type ActionOptions = {
  inputs: Record<string, string>;
  /** GITHUB_*, RUNNER_* and whatever else the job's environment has. */
  env: Record<string, string>;
  event?: object;
  /** `dist` runs the bundle as the runner does; `source` the same program before bundling. */
  from?: "dist" | "source";
  /** A folder in the layout of `actions/` whose bundles are run in place of the committed ones. */
  bundles?: string;
  /** Ends the step as the runner's cancel does: SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL. Post runs after it. */
  cancel?: AbortSignal;
  /** Ends main as a crash does: SIGKILL at once. */
  crash?: AbortSignal;
  onLine?(line: string): void;
};

const ACTIONS = path.resolve(import.meta.dirname, "../..");

type ActionYml = {
  inputs?: Record<string, { default?: string; required?: boolean }>;
  runs: { main: string; post?: string };
};

/** Runs an action's main and then its post as the runner does: a child process, inputs as INPUT_*, files for commands. */
export async function runAction(name: string, options: ActionOptions): Promise<ActionRun> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-step-"));
  try {
    const action = parse(await readFile(path.join(ACTIONS, name, "action.yml"), "utf8")) as ActionYml;
    const files = Object.fromEntries(
      ["OUTPUT", "STATE", "STEP_SUMMARY", "ENV", "PATH"].map((kind) => [
        `GITHUB_${kind}`,
        path.join(folder, kind),
      ]),
    );
    for (const file of Object.values(files)) await writeFile(file, "");
    const eventPath = path.join(folder, "event.json");
    await writeFile(eventPath, JSON.stringify(options.event ?? {}));
    const given = Object.entries(action.inputs ?? {}).map(([key, { default: preset = "" }]) => {
      const value = options.inputs[key] ?? withContext(preset, options.env);
      return [`INPUT_${key.replaceAll(" ", "_").toUpperCase()}`, value] as const;
    });
    const unknown = Object.keys(options.inputs).filter((key) => action.inputs?.[key] === undefined);
    if (unknown.length > 0) throw new Error(`${name} has no input ${unknown.join(", ")}`);
    const env = {
      PATH: process.env["PATH"] ?? "",
      ...compileCache,
      HOME: folder,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_RUN_ATTEMPT: "1",
      RUNNER_NAME: "test-runner",
      ...files,
      ...Object.fromEntries(given),
      ...options.env,
    };
    const entry = (file: string) =>
      options.from === "source"
        ? path.join(ACTIONS, name, "index.ts")
        : path.join(options.bundles ?? ACTIONS, name, file);
    if (!existsSync(entry(action.runs.main)))
      throw new Error(`${entry(action.runs.main)} is missing: run npm run build`);

    const main = await start(entry(action.runs.main), env, options);
    const state = commandFile(await readFile(files["GITHUB_STATE"] ?? "", "utf8"));
    const logs = [main.log];
    if (action.runs.post !== undefined) {
      const saved = Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]));
      const { cancel: _, crash: __, ...rest } = options;
      logs.push((await start(entry(action.runs.post), { ...env, ...saved }, rest)).log);
    }
    return {
      exitCode: main.exitCode,
      outputs: commandFile(await readFile(files["GITHUB_OUTPUT"] ?? "", "utf8")),
      summary: await readFile(files["GITHUB_STEP_SUMMARY"] ?? "", "utf8"),
      log: logs.join(""),
      masks: logs
        .flatMap(carriedOut)
        .filter((command) => command.name === "add-mask")
        .map(({ data }) => data),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function start(
  file: string,
  env: Record<string, string>,
  { cancel, crash, onLine }: Pick<ActionOptions, "cancel" | "crash" | "onLine">,
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file], { env, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    let rest = "";
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      rest += chunk.toString();
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine?.(line);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    const timers: NodeJS.Timeout[] = [];
    const onCrash = () => child.kill("SIGKILL");
    const onCancel = () => {
      child.kill("SIGINT");
      timers.push(
        setTimeout(() => child.kill("SIGTERM"), 7500),
        setTimeout(onCrash, 10_000),
      );
    };
    crash?.addEventListener("abort", onCrash, { once: true });
    cancel?.addEventListener("abort", onCancel, { once: true });
    if (cancel?.aborted === true) onCancel();
    if (crash?.aborted === true) onCrash();
    child.on("error", reject);
    child.on("close", (exitCode) => {
      for (const timer of timers) clearTimeout(timer);
      crash?.removeEventListener("abort", onCrash);
      cancel?.removeEventListener("abort", onCancel);
      resolve({ exitCode, log });
    });
  });
}

/** The few expressions that our own defaults use. */
function withContext(text: string, env: Record<string, string>): string {
  return text
    .replaceAll("${{ github.token }}", env["GITHUB_TOKEN"] ?? "")
    .replaceAll("${{ runner.name }}", env["RUNNER_NAME"] ?? "test-runner");
}

/** `name<<delimiter … delimiter` blocks, the form @actions/core writes. */
function commandFile(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_.+)\n([^]*?)\n\2$/gm)].map((match) => [
      match[1] ?? "",
      match[3] ?? "",
    ]),
  );
}
