import { systemClock } from "../_lib/clock.ts";
import type { GitHub } from "../_lib/github/github.ts";
import type { Log } from "../_lib/log.ts";
import { writeSpecBySdk } from "../_lib/spec/spec-by-sdk.ts";
import { writtenSpec } from "./generated-spec.ts";
import type { SpecWriter } from "./spec-writer.ts";

export type SpecModel = { apiKey: string; baseUrl: string | null; model: string };

/** Longer than any good spec; what does not fit is repaired or refused. */
const MOST_TOKENS = 16_000;
const REPAIRS = 3;

/** By the Anthropic SDK, which knows the repository and has no tools. A body that is a spec already costs nothing. */
export function sdkSpec(
  { apiKey, baseUrl, model }: SpecModel,
  { github, token, folder, log }: { github: GitHub; token: string; folder: string; log: Log },
): SpecWriter {
  return async (text, { repo, baseBranch, language }) => {
    const { cloneUrl } = await github.repository();
    const result = await writeSpecBySdk({
      input: text,
      options: { titleLanguage: language, repairs: REPAIRS, signal: new AbortController().signal },
      messages: {
        apiKey,
        baseUrl,
        model,
        maxTokens: MOST_TOKENS,
        retries: 3,
        timeoutMs: 300_000,
        prices: null,
        clock: systemClock,
      },
      repository: { name: repo, remote: { url: cloneUrl, token }, branch: baseBranch },
      folder,
      say: (line) => log.info(line),
    });
    log.info(`The spec took ${result.usage.inputTokens} tokens in and ${result.usage.outputTokens} out`);
    return writtenSpec(result);
  };
}
