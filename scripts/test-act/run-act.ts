import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";

export type ActJob = {
  /** The user's repository, as it is checked out. */
  checkout: string;
  /** Of this machine's user, with what a runner keeps between jobs. */
  home: string;
  /** Where act and its jobs may put files; gone with the rehearsal. */
  folder: string;
  workflow: string;
  eventName: string;
  event: object;
  vars: Record<string, string>;
  secrets: Record<string, string>;
  env: Record<string, string>;
  /** `octo-org/whim@v1` and the like, and the folders that stand in for them. */
  repositories: Record<string, string>;
  signal: AbortSignal;
};

export type ActRun = {
  exitCode: number | null;
  /** By the job's id in the workflow: `success`, `failure`, `skipped`. */
  jobs: Record<string, string>;
  log: string;
};

/** A worker's label, the machine of GitHub's that control jobs get, and the control runner that a repository may name. */
const ON_THIS_MACHINE = ["self-hosted", "ubuntu-latest", "whim-control"];

/** Runs one workflow file for one event, each job on this machine itself. */
export async function runAct(act: string, job: ActJob): Promise<ActRun> {
  const event = path.join(job.folder, "event.json");
  const secrets = path.join(job.folder, "secrets");
  await writeFile(event, JSON.stringify(job.event));
  await writeFile(secrets, lines(job.secrets), { mode: 0o600 });
  const files = path.join(job.checkout, ".github", "workflows", job.workflow);
  const machine = ["--no-cache-server", "--pull=false", "--container-daemon-socket=-"];
  const args = [job.eventName, "--json", ...machine, "-C", job.checkout, "-W", files, "-e", event];
  args.push("--secret-file", secrets, "--action-cache-path", path.join(job.folder, "act"));
  for (const label of ON_THIS_MACHINE) args.push("-P", `${label}=-self-hosted`);
  args.push(...flags("--local-repository", job.repositories));
  args.push(...flags("--var", job.vars), ...flags("--env", job.env));
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: job.home,
    TMPDIR: job.folder,
    LANG: process.env["LANG"] ?? "C.UTF-8",
  };
  const { exitCode, output } = await start(act, args, env, job.signal);
  return { exitCode, ...readLog(output) };
}

function flags(name: string, values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([key, value]) => [name, `${key}=${value}`]);
}

function lines(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

/** In a process group of its own, which is ended as a whole: as gently as the runner ends a job. */
function start(
  act: string,
  args: string[],
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const child = spawn(act, args, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const read = (chunk: Buffer) => void (output += chunk.toString());
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    const timers: NodeJS.Timeout[] = [];
    const send = (name: NodeJS.Signals) => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, name);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // all of it has ended
      }
    };
    const stop = () => {
      send("SIGINT");
      timers.push(
        setTimeout(() => send("SIGTERM"), 7500),
        setTimeout(() => send("SIGKILL"), 10_000),
      );
    };
    signal.addEventListener("abort", stop, { once: true });
    child.on("error", reject);
    child.on("close", (exitCode) => {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve({ exitCode, output });
    });
  });
}

/** act's own log: a JSON object a line, of which some say how a job ended. */
function readLog(output: string): { jobs: Record<string, string>; log: string } {
  const jobs: Record<string, string> = {};
  const log: string[] = [];
  for (const line of output.split("\n")) {
    const entry = parsed(line);
    if (entry === null) {
      if (line !== "") log.push(line);
      continue;
    }
    if (entry.jobID !== undefined && entry.jobResult !== undefined) jobs[entry.jobID] = entry.jobResult;
    log.push((entry.msg ?? "").replace(/\n$/, ""));
  }
  return { jobs, log: log.join("\n") };
}

type Entry = { jobID?: string; jobResult?: string; msg?: string };

function parsed(line: string): Entry | null {
  if (!line.startsWith("{")) return null;
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return null; // a program's own line that only begins like one of act's
  }
}
