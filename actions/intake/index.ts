import { run } from "../_lib/run.ts";
import { readRunnerEnv } from "../_lib/runner-env.ts";
import { readInputs } from "./inputs.ts";

await run(async () => {
  const inputs = readInputs();
  const env = readRunnerEnv(process.env);
  // Most of the program is loaded only here: a job that is set up wrongly says so at once.
  const { onEvent } = await import("./on-event.ts");
  await onEvent(inputs, env);
});
