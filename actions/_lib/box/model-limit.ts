import type { IncomingHttpHeaders } from "node:http";

/** The usage limit of a subscription; `resetsAt` in epoch milliseconds, `kind` as the provider names it. */
export type UsageLimit = { resetsAt: number | null; kind: string | null };

const FAMILIES = ["opus", "sonnet", "haiku", "fable", "mythos"];

/** What an answer says of the usage limit: null where it is not what refused the call. */
export function limitOf(status: number, headers: IncomingHttpHeaders, now: number): UsageLimit | null {
  const said = (name: string) => {
    const value = headers[`anthropic-ratelimit-unified-${name}`];
    return typeof value === "string" ? value : null;
  };
  // With any other status the call went through or failed for its own reasons. Paid extra usage goes on beyond the limit.
  if (status !== 429 || said("status") !== "rejected") return null;
  if (said("overage-status")?.startsWith("allowed") === true) return null;
  const resets = seconds(said("reset"));
  const after = seconds(headers["retry-after"] ?? null);
  return {
    resetsAt: resets !== null ? resets * 1000 : after !== null ? now + after * 1000 : null,
    kind: said("representative-claim"),
  };
}

/**
 * The limit that an agent's calls met, by what the provider answered to each model: one that answers again is not
 * limited, and a limit of a model that the agent was not told to use says nothing about its work: whoever is in the box
 * could ask for that model to have the credential parked.
 */
export function limitWatch(told: string | null): {
  begin(): void;
  answered(model: string | null, limit: UsageLimit | null): void;
  reached(): UsageLimit | null;
} {
  const limits = new Map<string | null, UsageLimit>();
  return {
    begin: () => limits.clear(),
    answered(model, limit) {
      limits.delete(model);
      if (limit !== null && isOfThisWork(limit, told)) limits.set(model, limit);
    },
    reached: () => [...limits.values()].at(-1) ?? null,
  };
}

/** `seven_day_opus` is a limit of one family of models. */
function isOfThisWork({ kind }: UsageLimit, told: string | null): boolean {
  const family = FAMILIES.find((name) => kind?.endsWith(`_${name}`));
  const named = FAMILIES.filter((name) => told?.toLowerCase().includes(name));
  return family === undefined || named.length === 0 || named.includes(family);
}

function seconds(text: string | null): number | null {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : null;
}
