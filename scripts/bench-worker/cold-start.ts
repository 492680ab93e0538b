import { spawn } from "node:child_process";
import path from "node:path";
import { actionNames } from "../build.ts";

export type ColdStart = { action: string; ms: number };

/** Node that does nothing, and each action's bundle as far as its first refusal: an input that is missing. Taken in turns; the shortest counts. */
export async function coldStarts(
  bundles: string,
  rounds: number,
): Promise<{ empty: number; actions: ColdStart[] }> {
  const names = await actionNames();
  const shortest = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const name of ["", ...names]) {
      const ms = await start(name === "" ? ["-e", ""] : [path.join(bundles, name, "dist", "index.js")]);
      shortest.set(name, Math.min(shortest.get(name) ?? Infinity, ms));
    }
  const actions = names.map((action) => ({ action, ms: shortest.get(action) ?? NaN }));
  return { empty: shortest.get("") ?? NaN, actions };
}

function start(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env["PATH"] ?? "" },
      stdio: "ignore",
    });
    child.on("error", reject);
    child.on("exit", () => resolve(performance.now() - started));
  });
}
