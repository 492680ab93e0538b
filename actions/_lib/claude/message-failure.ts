import { APIError, APIUserAbortError } from "@anthropic-ai/sdk";
import { explain } from "../errors.ts";
import type { AuthorFailure } from "../spec/spec-author.ts";

export type ModelFailure = Pick<AuthorFailure, "failure" | "reason" | "retryAt">;

const TOO_LONG = /prompt is too long|context (?:window|length)|too many (?:input )?tokens/i;

/** Why a call failed, and whether the same call may go through later. */
export function failureOf(error: unknown, stopped: boolean, now: number): ModelFailure {
  if (stopped) return { failure: "stopped", reason: "The run was stopped", retryAt: null };
  if (!(error instanceof APIError) || error.status === undefined) {
    const said = error instanceof APIUserAbortError ? "it took too long" : explain(error);
    return {
      failure: "unavailable",
      reason: `The model cannot be reached or broke off: ${said}`,
      retryAt: null,
    };
  }
  const { status, headers } = error as APIError<number, Headers>;
  const said = (error.apiMessage ?? error.message).slice(0, 500);
  const retryAt = retryTime(headers.get("retry-after"), now);
  if (status === 413 || (status === 400 && TOO_LONG.test(said)))
    return {
      failure: "too_long",
      reason: `The text does not fit the model (${said}): shorten the issue.`,
      retryAt: null,
    };
  if (status === 429 && headers.get("anthropic-ratelimit-unified-status") === "rejected")
    return {
      failure: "usage_limit",
      reason: `The usage limit of this credential is reached: ${said}`,
      retryAt: resetTime(headers) ?? retryAt,
    };
  if (status === 429 || status === 408 || status === 409 || status >= 500)
    return { failure: "unavailable", reason: `The model answered ${status}: ${said}`, retryAt };
  return {
    failure: "misconfigured",
    reason: `The model answered ${status}: ${said}. ${advice(status)}`,
    retryAt: null,
  };
}

function advice(status: number): string {
  if (status === 401) return "Check the API key.";
  if (status === 402 || status === 403) return "Check what the account of this key may do, and its credit.";
  if (status === 404) return "Check the name of the model and the address.";
  return "Check the key's credit and the name of the model.";
}

function retryTime(after: string | null, now: number): number | null {
  const seconds = Number(after ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? now + seconds * 1000 : null;
}

function resetTime(headers: Headers): number | null {
  const reset = Number(headers.get("anthropic-ratelimit-unified-reset") ?? Number.NaN);
  return Number.isFinite(reset) && reset > 0 ? reset * 1000 : null;
}
