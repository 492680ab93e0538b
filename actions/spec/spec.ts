import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import type { Egress } from "../_lib/box/egress.ts";
import { removeTree } from "../_lib/box/remove-tree.ts";
import { chooseSandbox, type SandboxMode } from "../_lib/box/sandbox.ts";
import type { Clock } from "../_lib/clock.ts";
import { gitBeforeAgents } from "../_lib/git/host-git.ts";
import type { GitHub } from "../_lib/github/github.ts";
import type { Log } from "../_lib/log.ts";
import { formatEvent } from "../_lib/ralph/format-event.ts";
import type { SpecModelInputs } from "../_lib/spec/model-inputs.ts";
import { writeSpecBySdk } from "../_lib/spec/spec-by-sdk.ts";
import { writeSpecInTheBox } from "../_lib/spec/spec-in-the-box.ts";
import type { SpecInput, SpecResult } from "../_lib/spec/spec-result.ts";
import { chooseMethod, type WantedMethod } from "./method.ts";

export type SpecInputs = {
  repo: string;
  githubToken: string;
  source: { kind: "issue"; number: number } | { kind: "text"; title: string; body: string };
  /** To earlier questions; counts like the issue itself. */
  answers: string;
  base: string | null;
  method: WantedMethod;
  apiKey: string | null;
  oauthToken: string | null;
  author: SpecModelInputs;
  maxUsd: number;
  titleLanguage: string;
  claudeCommand: string;
  sandbox: SandboxMode;
  egress: Egress;
  read: string[];
  folder: string;
  searchPath: string;
};

export type SpecPorts = { github: GitHub; log: Log; clock: Clock; signal: AbortSignal };

/** One text in, one spec, questions, or a reason out. Queues nothing and writes nothing anywhere. */
export async function spec(inputs: SpecInputs, ports: SpecPorts): Promise<SpecResult> {
  const { github, log, clock, signal } = ports;
  const { method, reason } = chooseMethod(inputs.method, {
    apiKey: inputs.apiKey !== null,
    oauthToken: inputs.oauthToken !== null,
  });
  log.info(`${method === "sdk" ? "The Anthropic SDK" : "Claude Code"} writes the spec: ${reason}`);
  const input = await wish(inputs, github);
  const { cloneUrl, defaultBranch } = await github.repository();
  const remote = { url: cloneUrl, token: inputs.githubToken };
  const branch = inputs.base ?? defaultBranch;
  const options = { titleLanguage: inputs.titleLanguage, repairs: inputs.author.repairs, signal };
  const say = (line: string) => log.info(line);
  if (method === "sdk" && inputs.apiKey !== null) {
    const { apiKey, author, folder } = inputs;
    return writeSpecBySdk({
      input,
      options,
      messages: { ...author, apiKey, clock },
      repository: { name: inputs.repo, remote, branch },
      folder,
      say,
    });
  }

  const sandbox = await chooseSandbox(inputs.sandbox, {
    isPublic: async () => !(await github.repository()).private,
  });
  log.info(
    sandbox.kind === "bubblewrap"
      ? "The agent runs in a box"
      : `No box, so the agent works with the rights of this runner's user: ${sandbox.reason}`,
  );
  const folder = await mkdtemp(path.join(inputs.folder, "whim-spec-"));
  try {
    const [worktree, gitDir] = [path.join(folder, "tree"), path.join(folder, "git")];
    const clone = [
      "clone",
      "-q",
      "--depth=1",
      "--no-tags",
      "--single-branch",
      "--branch",
      branch,
      "--separate-git-dir",
    ];
    await gitBeforeAgents(folder, remote)([...clone, gitDir, "--", remote.url, worktree]);
    return await writeSpecInTheBox({
      input,
      options,
      bench: {
        worktree,
        sandbox,
        git: { dir: gitDir, at: { kind: "file", file: path.join(worktree, ".git") } },
        base: "HEAD",
        egress: inputs.egress,
        read: inputs.read,
        idleTimeoutMs: inputs.author.timeoutMs,
        onEvent: (event) => log.info(formatEvent(event)),
        program: { command: inputs.claudeCommand, searchPath: inputs.searchPath },
        agent: {
          credential:
            inputs.oauthToken === null
              ? { kind: "api_key", value: inputs.apiKey ?? "" }
              : { kind: "oauth_token", value: inputs.oauthToken },
          model: inputs.author.model,
          ...(inputs.author.baseUrl === null ? {} : { baseUrl: inputs.author.baseUrl }),
        },
        clock,
      },
      repository: { name: inputs.repo, branch },
      budgetUsd: inputs.oauthToken === null ? inputs.maxUsd : null,
      say,
    });
  } finally {
    await removeTree(folder);
  }
}

async function wish({ source, answers }: SpecInputs, github: GitHub): Promise<SpecInput> {
  const comments = answers.trim() === "" ? [] : [{ author: "answers", body: answers }];
  if (source.kind === "text") return { number: null, title: source.title, body: source.body, comments };
  const { number, title, body } = await github.issue(source.number);
  return { number, title, body, comments };
}
