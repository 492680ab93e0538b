import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ConfigurationError, explain } from "../../actions/_lib/errors.ts";
import { findProgram } from "../templates/find-program.ts";

const ACT = "0.2.87";
const INSTALL = `go install github.com/nektos/act@v${ACT}`;
const run = promisify(execFile);

/** act as it is on this machine, or as Go can install it. */
export async function findAct(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const found = findProgram("act", env) ?? (await install(env, say, signal));
  const { stdout } = await run(found, ["--version"], { env });
  const version = /(\d+)\.(\d+)\.(\d+)/.exec(stdout)?.[0] ?? "0.0.0";
  if (version.localeCompare(ACT, "en", { numeric: true }) < 0)
    throw new ConfigurationError(
      `${found} is act ${version}, ${ACT} is needed for actions that run on Node 24: ${INSTALL}`,
    );
  return found;
}

async function install(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const missing = `act ${ACT} is missing: put it on PATH (https://nektosact.com/installation), or install Go 1.25 or newer and run \`${INSTALL}\``;
  const go = findProgram("go", env);
  if (go === null) throw new ConfigurationError(missing);
  say(`Installing act ${ACT} (${INSTALL}), once, a minute or two …`);
  try {
    await run(go, INSTALL.split(" ").slice(1), { env, signal, timeout: 10 * 60_000 });
  } catch (error) {
    signal.throwIfAborted();
    const { stderr = "" } = error as { stderr?: string };
    throw new ConfigurationError(`${missing}: ${stderr.trim().slice(-500) || explain(error)}`, {
      cause: error,
    });
  }
  const installed = findProgram("act", env);
  if (installed === null)
    throw new ConfigurationError(`${INSTALL} went through, and act is not in Go's bin: add it to PATH.`);
  return installed;
}
