import { systemClock } from "../_lib/clock.ts";
import type { GitHub } from "../_lib/github/github.ts";
import type { Token } from "../_lib/github/token.ts";
import type { Log } from "../_lib/log.ts";
import type { SpecModelInputs } from "../_lib/spec/model-inputs.ts";
import { writeSpecBySdk } from "../_lib/spec/spec-by-sdk.ts";
import type { SpecUsage } from "../_lib/store/store.ts";
import { writtenSpec } from "./generated-spec.ts";
import type { SpecWriter } from "./spec-writer.ts";

export type SpecModel = SpecModelInputs & { apiKey: string };

/** By the Anthropic SDK, which knows the repository and has no tools. A body that is a spec already costs nothing. */
export function sdkSpec(
  model: SpecModel,
  {
    github,
    token,
    folder,
    log,
    charge,
  }: {
    github: GitHub;
    token: Token;
    folder: string;
    log: Log;
    /** What was spent although no work comes of it; with a spec its cost goes along. */
    charge(repo: string, usage: SpecUsage): Promise<void>;
  },
): SpecWriter {
  return async (text, { repo, baseBranch, baseCommit, language }) => {
    const started = systemClock.now();
    const { cloneUrl } = await github.repository();
    const result = await writeSpecBySdk({
      input: text,
      options: { titleLanguage: language, repairs: model.repairs, signal: new AbortController().signal },
      messages: { ...model, clock: systemClock },
      repository: { name: repo, remote: { url: cloneUrl, token }, branch: baseBranch, commit: baseCommit },
      folder,
      say: (line) => log.info(line),
    });
    const { usage } = result;
    const inputTokens = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
    if (inputTokens === 0) return writtenSpec(result);
    log.info(
      `The spec took ${inputTokens} tokens in and ${usage.outputTokens} out${usage.usd === null ? "" : `, ≈ $${usage.usd.toFixed(4)}`}`,
    );
    const cost = {
      inputTokens,
      outputTokens: usage.outputTokens,
      usd: usage.usd ?? 0,
      durationMs: systemClock.now() - started,
    };
    const written = result.kind === "spec" ? writtenSpec(result) : null;
    if (written?.kind === "spec") return { ...written, usage: cost };
    await charge(repo, cost);
    return written ?? writtenSpec(result); // which throws for what is tried again
  };
}
