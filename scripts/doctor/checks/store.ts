import { SCHEMA_VERSION } from "../../../actions/_lib/store/schema-version.ts";
import { RENEW_DAYS } from "../../setup/names.ts";
import { type Facts, type StoreFacts, valueOf } from "../facts.ts";
import { type Check, type Finding, notKnown, ok, problem, warning } from "../finding.ts";

function inStore(name: string, look: (store: StoreFacts, facts: Facts) => Finding | Finding[]): Check {
  return {
    name,
    look: (facts) => ("value" in facts.store ? look(facts.store.value, facts) : notKnown(facts.store)),
  };
}

/** Not reached is not "not checked": every job would meet the same. */
export const reachable: Check = {
  name: "store",
  look({ store }) {
    if ("value" in store) return ok("reached, and the key is accepted");
    return "failed" in store
      ? problem(store.failed, "mend what this says, then run doctor again")
      : notKnown(store);
  },
};

export const schema = inStore("schema", ({ status }) => {
  const version = Number(status.schemaVersion);
  if (version === SCHEMA_VERSION) return ok(`version ${version}`);
  return version < SCHEMA_VERSION
    ? problem(`the store has schema ${version}, this Whim wants ${SCHEMA_VERSION}`, "npm run migrate")
    : problem(
        `the store has schema ${version}, this Whim knows ${SCHEMA_VERSION}`,
        "update this clone (git pull), then npm run setup, which updates the workflow files",
      );
});

export const mayStart = inStore("work may start", ({ status }) => {
  if (status.paused) return warning("work is paused", "/whim resume all, or paused in whim.settings");
  if (status.iterationsToday >= status.dailyIterations)
    return warning(
      `today's ${status.dailyIterations} iterations are used up`,
      "wait for midnight, or raise daily_iterations in whim.settings",
    );
  if (status.dailyUsd !== null && status.usdToday >= status.dailyUsd)
    return warning(
      `today's $${status.dailyUsd} are spent`,
      "wait for midnight, or raise daily_usd in whim.settings",
    );
  const full = status.activeWorkers >= status.maxWorkers;
  return ok(
    `${status.activeWorkers} of ${status.maxWorkers} at work${full ? " (what else is due waits for one of them)" : ""}, ${status.iterationsToday} of ${status.dailyIterations} iterations today`,
  );
});

const HOUR = 60 * 60 * 1000;
/** A due item waits minutes where runners are free; a beat comes every half a minute. */
const [LONG_QUEUED, LONG_SILENT] = [24 * HOUR, HOUR];

export const stale = inStore("stale work", ({ next, workers, status }, { now }) => {
  const findings: Finding[] = [];
  const since = (at: string) => now.getTime() - Date.parse(at);
  if (next !== null && since(next.availableAt) > LONG_QUEUED)
    findings.push(
      warning(
        `"${next.title}" (${next.repo}) is due since ${next.availableAt} and nobody takes it`,
        "see the runners and slots above; gh workflow run whim-sweep.yml wakes workers",
      ),
    );
  for (const { runner, title, lastHeartbeat } of workers)
    if (since(lastHeartbeat) > LONG_SILENT)
      findings.push(
        warning(
          `${runner} has been silent since ${lastHeartbeat} over "${title}"`,
          "the next claim or sweep takes its work back: gh workflow run whim-sweep.yml",
        ),
      );
  const { stuck, failed } = status.items;
  if (stuck + failed > 0)
    findings.push(
      warning(
        `${stuck} stuck and ${failed} failed items wait for a person`,
        "whim.needs_a_person in Studio says what each needs",
      ),
    );
  return findings.length > 0 ? findings : ok("nothing waits for too long");
});

export const grants: Check = {
  name: "grants",
  look({ grants: known }) {
    if (!("value" in known)) return notKnown(known);
    if (known.value.length === 0) return ok("every role may do what it should, and nothing else");
    return known.value.map(({ role, function: name, fault }) =>
      problem(
        fault === "missing"
          ? `${role} may not call ${name}`
          : `${role} may call ${name}, which is not meant for it`,
        fault === "missing"
          ? `grant execute on function public.${name} to ${role};`
          : `revoke execute on function public.${name} from ${role};`,
      ),
    );
  },
};

export const keys: Check = {
  name: "keys",
  look({ keys: known, now, repository }) {
    if (!("value" in known)) return notKnown(known);
    if (known.value.length === 0) return ok("no role key is noted here; a secret key does not end");
    return known.value.map(({ what, expires }) => {
      const days = Math.floor((expires.getTime() - now.getTime()) / (24 * HOUR));
      const day = expires.toISOString().slice(0, 10);
      const fix = `npm run setup -- ${valueOf(repository)?.name ?? "OWNER/NAME"} --role-keys`;
      if (days < 0) return problem(`${what} ended on ${day}: the store refuses every call`, fix);
      return days < RENEW_DAYS ? warning(`${what} end on ${day}`, fix) : ok(`${what} are valid until ${day}`);
    });
  },
};
