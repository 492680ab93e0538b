import { existsSync } from "node:fs";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { apply, type ApplyPorts } from "./apply.ts";
import { carryOut } from "./carry-out.ts";
import { describe, type Plan } from "./change.ts";
import { DEFAULT_LABEL, VARIABLES } from "./names.ts";
import type { SetupOptions } from "./options.ts";
import { type Place, repositoryPorts, variableOf } from "./place.ts";
import { presentRepository, REMOVAL_BRANCH, SETUP_BRANCH } from "./present.ts";
import { keptRemovals, repositoryRemovals } from "./removals.ts";
import type { SetupPorts } from "./setup.ts";
import { templatePaths } from "./templates.ts";
import type { Terminal } from "./terminal.ts";

/** Takes away what setup made, and leaves what other workflows use. */
export async function remove(options: SetupOptions, ports: SetupPorts, place: Place): Promise<number> {
  const { kept, repository } = place;
  const asking = options.yes ? { ...ports.terminal, interactive: false } : ports.terminal;
  const plan: Plan = keptRemovals(kept, repository === null ? [] : await otherWorkflows(repository));
  if (repository !== null) {
    const { administration, found } = repository;
    const present = await presentRepository(found, repository, {
      branch: REMOVAL_BRANCH,
      paths: await templatePaths(ports.clone, "HEAD"),
    });
    const label = variableOf(kept, VARIABLES.label) ?? DEFAULT_LABEL;
    const more = repositoryRemovals(present, label, (await administration.headOf(SETUP_BRANCH)) !== null);
    plan.changes.push(...more.changes);
    plan.there.push(...more.there);
    plan.notes.push(...more.notes);
  }
  const data = dataOf(options, ports.env);
  if (await alsoData(options, asking, data))
    plan.changes.push({ kind: "delete-data", where: data?.name ?? "" });
  else
    plan.notes.push(
      data === null
        ? "What the store holds stays: neither WHIM_DATABASE_URL nor --trial names it."
        : `What the store in ${data.name} holds stays.`,
    );
  if (!options.dryRun && plan.changes.length > 0 && !options.yes) {
    if (!asking.interactive)
      throw new ConfigurationError("Nothing was removed: add --yes, or --dry-run to see what would go.");
    for (const change of plan.changes) ports.say(describe(change));
    if (!(await asking.confirm("Remove all this?"))) throw new ConfigurationError("Nothing was removed.");
  }
  const applyPorts: ApplyPorts = {
    vault: place.vault,
    repository: repositoryPorts(place),
    home: { url: null, key: null, missing: null, migrate: async () => [], signer: async () => null },
    values: new Map(),
    storeUrl: null,
    data: data?.at ?? null,
    now: ports.now,
    say: ports.say,
  };
  return carryOut(plan, { ...options, say: ports.say, make: (change) => apply(change, applyPorts) });
}

type Data = { name: string; at: NonNullable<ApplyPorts["data"]> };

function dataOf(options: SetupOptions, env: NodeJS.ProcessEnv): Data | null {
  if (options.trial)
    return existsSync(options.data) ? { name: options.data, at: { folder: options.data } } : null;
  const databaseUrl = env["WHIM_DATABASE_URL"]?.trim();
  if (!databaseUrl) return null;
  return {
    name: URL.canParse(databaseUrl) ? new URL(databaseUrl).host : "the database",
    at: { databaseUrl },
  };
}

async function alsoData(options: SetupOptions, asking: Terminal, data: Data | null): Promise<boolean> {
  if (options.deleteData === true && data === null)
    throw new ConfigurationError(
      "--delete-data: which store? Set WHIM_DATABASE_URL to its database, or add --trial for the embedded one.",
    );
  if (options.deleteData !== null) return options.deleteData;
  if (data === null || !asking.interactive) return false;
  return asking.confirm(
    `Delete everything that the store in ${data.name} holds of Whim, for all its repositories?`,
  );
}

/** Texts of the workflows that are not Whim's. */
async function otherWorkflows(repository: NonNullable<Place["repository"]>): Promise<string[]> {
  const { administration, found } = repository;
  const all = await administration.workflows();
  const others = all.filter(({ path }) => !/\/whim(-\w+)?\.yml$/.test(path));
  const texts = await Promise.all(others.map(({ path }) => administration.textOf(path, found.defaultBranch)));
  return texts.filter((text) => text !== null);
}
