import { spawnSync } from "node:child_process";

/** Where everything is to be proven, a tool that is missing is a failure; elsewhere its test is skipped, and says so. */
export function installed(tool: string): boolean {
  if (process.env["CI"] === "true") return true;
  return spawnSync("bash", ["-c", 'command -v "$1"', "bash", tool]).status === 0;
}
