import { spawn } from "node:child_process";
import path from "node:path";

const START = path.join(import.meta.dirname, "..", "start.ts");
const COLUMNS = 112;

/** The rehearsal on a terminal, every byte that it wrote there. */
export async function recordedRun(): Promise<string> {
  // Wide enough for every line, and higher than what is drawn anew.
  const command = `stty cols ${COLUMNS} rows 60; '${process.execPath}' '${START}' --once`;
  const child = spawn("script", ["-qec", command, "/dev/null"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, TERM: "xterm-256color", SHELL: "/bin/bash", NO_COLOR: undefined },
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`The rehearsal ended with ${String(code)}:\n${output}`);
  return output;
}
