import { ConfigurationError } from "../errors.ts";
import { type Finding, probeBox } from "./probe.ts";

export type SandboxMode = "required" | "auto" | "off";

/** Where a run's commands are run: confined, or as ordinary processes, and then why. */
export type Sandbox = { kind: "bubblewrap" } | { kind: "direct"; reason: string };

const MODES: SandboxMode[] = ["required", "auto", "off"];

export function sandboxMode(name: string, text: string): SandboxMode {
  const mode = MODES.find((known) => known === text);
  if (mode === undefined) throw new ConfigurationError(`${name} is "${text}": give ${MODES.join(", ")}.`);
  return mode;
}

/** Decided before any work is taken. Only `off`, and `auto` on a machine that cannot, leave an agent unconfined. */
export async function chooseSandbox(
  mode: SandboxMode,
  repository: { isPublic(): Promise<boolean> },
  machine: { platform: NodeJS.Platform; probe(): Promise<Finding[]> } = {
    platform: process.platform,
    probe: probeBox,
  },
): Promise<Sandbox> {
  if (machine.platform === "win32") {
    throw new ConfigurationError(
      "Windows has no box for an agent: run this in WSL2 (https://learn.microsoft.com/windows/wsl/install), or on Linux.",
    );
  }
  const missing = mode === "off" ? [] : (await machine.probe()).filter((finding) => !finding.ok);
  if (mode !== "off" && missing.length === 0) return { kind: "bubblewrap" };
  const why = missing.map(({ detail, fix }) => (fix === null ? detail : `${detail} ${fix}`)).join(" ");
  if (mode === "required") {
    throw new ConfigurationError(
      `This machine cannot box an agent, and sandbox is "required". ${why} Or set sandbox to "off" on a machine that holds nothing else.`,
    );
  }
  if (await repository.isPublic()) {
    const wish = mode === "off" ? 'sandbox is "off"' : `this machine cannot box an agent (${why})`;
    throw new ConfigurationError(
      `The repository is public, where anybody's text may reach the agent, and ${wish}: set sandbox to "required" on a machine that can.`,
    );
  }
  return { kind: "direct", reason: mode === "off" ? 'sandbox is "off"' : why };
}
