import type { Box } from "../box/box.ts";
import { type Broker, startBroker, type Verdict } from "../box/broker.ts";
import type { GitPlace } from "../box/worktree-mounts.ts";
import { openConfined } from "../box/confined.ts";
import { openDirectBox } from "../box/direct-box.ts";
import { type Guard, type GuardDoor, openGuard } from "../box/guard.ts";
import type { Egress } from "../box/egress.ts";
import { limitWatch, type UsageLimit } from "../box/model-limit.ts";
import type { Sandbox } from "../box/sandbox.ts";
import { knownDifferences } from "../box/known-differences.ts";
import { worktreePolicy } from "../box/worktree-policy.ts";
import type { Clock } from "../clock.ts";
import { boxGit, type Git } from "../git/git.ts";
import { harness } from "../harness.ts";
import type { RunAgent } from "./agent.ts";
import type { RalphEvent } from "./events.ts";
import type { AgentOptions, WantedProgram } from "./harness.ts";
import { mayWait, roomToWait } from "./may-wait.ts";
import { type ModelMeter, modelMeter } from "./model-meter.ts";
import { ralphCommand } from "./ralph-command.ts";

/** What a run of Ralph works with, put together in one place for everybody who starts one. */
export type Workbench = {
  box: Box;
  git: Git;
  /** Starts no agent before the guard has said its first no. */
  runAgent: RunAgent;
  /** Starts the program of an agent that will be asked for soon, with this much to spend, beside what is done before that. */
  awaitAgent(budgetUsd: number | null): void;
  /** Resolves when it has, for who has something to lose by then; rejects when the guard does not work. */
  guarded: Promise<void>;
  /** The agent's name and version, for the events. */
  harness: string;
  model: string | null;
  /** Where a repository tells this agent its conventions. */
  instructionFiles: string[];
  /** What the plan's file holds while the agent works. */
  agentSees: "plan" | "task";
  close(): Promise<void>;
};

export type WorkbenchOptions = {
  worktree: string;
  sandbox: Sandbox;
  /** The worktree's git directory, which lies outside it. */
  git?: GitPlace;
  /** What git is set to for all repositories, where there is no box. */
  gitSettings?: string;
  /** The commit that counts for settings: no agent changed it. */
  base: string;
  /** Which hosts commands may reach beside the model's. */
  egress?: Egress;
  /** Further places of the host that commands may read. */
  read?: string[];
  /** A folder that stays on this machine and that no box sees: what is known of its tools is kept there. */
  kept?: string;
  /** Files of the worktree that are another's now, asked before every command: read-only in the box. */
  locked?(): string[];
  /** Asked before every edit of a file inside the worktree, by its path there. */
  mayEdit?(file: string): Promise<Verdict>;
  onEvent?(event: RalphEvent): void | Promise<void>;
  /** The agent's, on this machine. */
  program: WantedProgram;
  agent: Pick<
    AgentOptions,
    "credential" | "model" | "baseUrl" | "maxRetries" | "mcpServers" | "marks" | "answer"
  >;
  /** No output for so long is a hang, while nothing of the agent's own runs. */
  idleTimeoutMs?: number;
  /** A program with a loop of its own, in place of the agent. */
  ralphCommand?: string;
  clock: Clock;
};

/** A model at work is heard of all the time; for what the agent runs see `patience.ts`. */
const IDLE_MS = 5 * 60_000;
const POST_RESULT_MS = 30_000;
/** A program's own ten take three minutes, also for a wrong key. A longer overload is waited out by the loop. */
const MAX_RETRIES = 2;

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { worktree, sandbox, program, clock } = options;
  const { command, version } =
    options.ralphCommand === undefined
      ? await harness.find(program, sandbox.kind === "direct" ? null : worktree)
      : { command: "", version: "" };
  let tried = false;
  const broker = await startBroker(async (question) => {
    const placed = await worktreePolicy(worktree, question, options.git?.hooks?.kept);
    // The trial's question is nobody's edit: it takes no lock.
    return placed.allow && tried && options.mayEdit !== undefined ? options.mayEdit(placed.file) : placed;
  });
  let box: Box | null = null;
  let compared: Promise<void> = Promise.resolve();
  let open = true;
  const close = async () => {
    open = false;
    await box?.close();
    await compared.catch(() => {}); // nobody waits for it any more
    await broker.close();
  };
  try {
    const opened = await openBox(options, command, broker);
    box = opened.box;
    const guard = await openGuard(opened.door, { searchPath: process.env["PATH"], worktree });
    const idleTimeoutMs = options.idleTimeoutMs ?? IDLE_MS;
    if (options.ralphCommand !== undefined) {
      return {
        box,
        git: boxGit(box),
        runAgent: opened.metered(
          ralphCommand({
            ...opened.told,
            modelQuietMs: opened.modelQuietMs,
            box,
            command: options.ralphCommand,
            env: harness.modelEnvironment(opened.agent),
            openReader: harness.openReader,
            idleTimeoutMs,
            clock,
          }),
        ),
        awaitAgent() {},
        guarded: Promise.resolve(),
        harness: "ralph-command",
        model: options.agent.model ?? null,
        instructionFiles: [],
        agentSees: "task",
        close,
      };
    }
    const guarded = tryGuard(box, guard, () => (tried = true));
    // Takes a second, and nobody needs to know before the first agent starts.
    if (options.sandbox.kind === "bubblewrap")
      compared = tellDifferences(box, options, async (event) => {
        // A box that is closed meanwhile has no tools.
        if (open) await options.onEvent?.(event);
      });
    const ready = Promise.all([guarded, compared]);
    // Told to whoever starts an agent, and of the guard to whoever asks: a run that ends before has nobody to tell.
    for (const told of [guarded, compared, ready]) told.catch(() => {});
    const agent = harness.openAgent({
      maxRetries: MAX_RETRIES,
      ...opened.agent,
      ...opened.told,
      box,
      mayWait: () => mayWait(options),
      command,
      guard,
      clock,
      idleTimeoutMs,
      postResultTimeoutMs: POST_RESULT_MS,
    });
    return {
      box,
      git: boxGit(box),
      runAgent: opened.metered(after(ready, agent.run)),
      awaitAgent(budgetUsd) {
        if (roomToWait(process.availableMemory())) agent.awaitNext(opened.counted ? null : budgetUsd);
      },
      guarded,
      harness: `${harness.name} ${version}`,
      model: options.agent.model ?? null,
      instructionFiles: harness.instructionFiles,
      agentSees: "plan",
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type OpenedBox = {
  box: Box;
  /** With the credential that the agent is to know. */
  agent: WorkbenchOptions["agent"];
  door: GuardDoor;
  /** What is known of the model's limit and no agent said; without a box its output is all there is. */
  told: { usageLimit?(): UsageLimit | null };
  /** How long ago something of the model's answers came; without a box nobody sees them. */
  modelQuietMs?(): number;
  /** Whether the agent's calls are counted here: then it is given no budget of its own. */
  counted: boolean;
  metered(agent: RunAgent): RunAgent;
};

/** The one place that decides where commands run. What the agent and we know of its model depends on it. */
async function openBox(
  { worktree, sandbox, git, gitSettings, base, egress, read, locked, agent, onEvent }: WorkbenchOptions,
  command: string,
  broker: Broker,
): Promise<OpenedBox> {
  const tell = async (event: RalphEvent) => onEvent?.(event);
  if (sandbox.kind === "direct") {
    const message = `Commands run unconfined, with this machine's rights: ${sandbox.reason.replace(/\.$/, "")}.`;
    await tell({ event: "warning", type: "no_sandbox", message });
    const [box, door] = [
      await openDirectBox({ worktree, ...(gitSettings === undefined ? {} : { gitSettings }) }),
      await broker.openLoopback(),
    ];
    return { box, agent, door, told: {}, counted: false, metered: (run) => run };
  }
  const { credential, baseUrl, ...rest } = agent;
  const meter = modelMeter();
  const limits = limitWatch(agent.model ?? null);
  let heardOfModel = -Infinity;
  const confined = await openConfined({
    worktree,
    ...(git === undefined ? {} : { git }),
    programs: [process.execPath, ...(command === "" ? [] : [command])],
    guardSocket: broker.socketPath,
    model: {
      admit: meter.admit,
      onUsageLimit: limits.answered,
      onAnswering: () => (heardOfModel = performance.now()),
      credential,
      ...(baseUrl === undefined ? {} : { upstream: baseUrl }),
    },
    ...(read === undefined ? {} : { read }),
    ...(locked === undefined ? {} : { locked }),
    // Who is asked for a form only reads, and git outside still reads what is there.
    readOnly: agent.answer !== undefined,
    base,
    egress: egress ?? "packages",
    onRefusal: (type, message) => void tell({ event: "warning", type, message }),
  });
  const door = broker.doorAt(confined.guardPort);
  return {
    box: confined.box,
    agent: { ...rest, ...confined.model },
    door,
    told: { usageLimit: limits.reached },
    modelQuietMs: () => performance.now() - heardOfModel,
    counted: true,
    metered: (run) => metered(run, { meter, limits, onEvent }),
  };
}

async function tellDifferences(
  box: Box,
  { kept = null, read = [] }: { kept?: string | null; read?: string[] },
  tell: (event: RalphEvent) => Promise<void>,
): Promise<void> {
  for (const message of await knownDifferences(box, { kept, read })) {
    const fix = "Put its folder on PATH, or name it in sandbox-read.";
    await tell({ event: "warning", type: "tools_differ", message: `${message} ${fix}` });
  }
}

function after(ready: Promise<unknown>, agent: RunAgent): RunAgent {
  return async (request) => {
    await ready;
    return agent(request);
  };
}

type Metered = {
  meter: ModelMeter;
  limits: ReturnType<typeof limitWatch>;
  onEvent: WorkbenchOptions["onEvent"];
};

/** An agent whose use of the model is what was used, by itself or by what it started. */
function metered(agent: RunAgent, { meter, limits, onEvent }: Metered): RunAgent {
  return async (request) => {
    limits.begin();
    meter.allow(request.budgetUsd ?? null);
    // One count decides when the money is spent: its own would end it a little sooner or later.
    const outcome = await agent({ ...request, budgetUsd: null });
    const { usage, spent, doubts } = await meter.settle(outcome.usage);
    for (const doubt of doubts) await onEvent?.({ event: "warning", ...doubt });
    const failed = outcome.kind !== "done" && outcome.kind !== "stopped" && outcome.kind !== "usage_limit";
    // What it did until then counts; the limit is for the loop to name.
    if (spent && failed) return { kind: "done", text: "", usage, durationMs: outcome.durationMs };
    return { ...outcome, usage };
  };
}

/** A guard that does not start would let every edit through, so it has to say no once before any agent runs. */
async function tryGuard(box: Box, guard: Guard, onWorking: () => void): Promise<void> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const questions = [`${box.worktree}/canary`, "/canary"].map((file) =>
    JSON.stringify({ tool_name: "Write", tool_input: { file_path: file } }),
  );
  await box.run({
    file: "sh",
    args: [
      "-c",
      `for question do printf %s "$question" | (${guard.command}); echo $?; done`,
      "sh",
      ...questions,
    ],
    env: guard.env,
    network: true,
    timeoutMs: 20_000,
    onStdout: (chunk) => out.push(chunk),
    onStderr: (chunk) => err.push(chunk),
  });
  const [inside = "nothing", outside = "nothing"] = Buffer.concat(out).toString("utf8").split(/\s+/);
  if (inside === "0" && outside === "2") return onWorking();
  const said = Buffer.concat(err).toString("utf8").trim().slice(-500);
  throw new Error(
    `The guard does not work in the box: it answered ${inside} and ${outside} instead of 0 and 2. ${said}`,
  );
}
