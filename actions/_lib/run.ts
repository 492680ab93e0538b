import * as core from "@actions/core";
import { ConfigurationError, explain } from "./errors.ts";
import { mute } from "./log.ts";

/**
 * The one place that decides a job's colour. Main and post share a bundle: the runner starts it a second time for
 * post, and the saved state tells the two apart.
 */
export async function run(main: () => Promise<void>, post?: () => Promise<void>): Promise<void> {
  const isPost = core.getState("isPost") !== "";
  if (!isPost) core.saveState("isPost", "true");
  try {
    await (isPost ? (post ?? nothing)() : main());
  } catch (error) {
    const stack = error instanceof Error && !(error instanceof ConfigurationError) ? error.stack : undefined;
    if (stack !== undefined) core.debug(stack);
    // A failed clean-up must not turn a finished job red: what it left is the sweep's to take.
    if (isPost) core.warning(mute(`Clean-up: ${explain(error)}`));
    else core.setFailed(mute(explain(error)));
  }
}

async function nothing(): Promise<void> {}
