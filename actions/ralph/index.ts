import os from "node:os";
import { trustedPath } from "../_lib/box/trusted-path.ts";
import { systemClock } from "../_lib/clock.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { jobLog } from "../_lib/log.ts";
import { formatEvent } from "../_lib/ralph/format-event.ts";
import { run } from "../_lib/run.ts";
import { stopSignal } from "../_lib/ralph/stop-signal.ts";
import { readInputs, setOutputs } from "./inputs.ts";
import { isPublic } from "./is-public.ts";
import { ralph } from "./ralph.ts";

await run(async () => {
  const inputs = readInputs({
    workspace: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
    searchPath: process.env["PATH"] ?? "",
    tempFolder: process.env["RUNNER_TEMP"] ?? os.tmpdir(),
  });
  // Git is called outside the box as well, when an agent was here already.
  process.env["PATH"] = trustedPath(process.env["PATH"], inputs.folder);
  const result = await jobLog.stage("Ralph", () =>
    ralph(inputs, {
      clock: systemClock,
      isPublic: () => isPublic(process.env["GITHUB_EVENT_PATH"]),
      signal: stopSignal(),
      onEvent: (event) => jobLog.info(formatEvent(event)),
    }),
  );
  setOutputs(result);
  if (result.outcome === "complete") return;
  const message = `Ralph ended as ${result.outcome}: ${result.reason}`;
  throw result.outcome === "failed" && result.category !== "configuration"
    ? new Error(message)
    : new ConfigurationError(message);
});
