import type { Runner } from "../../../actions/_lib/github/runners.ts";
import { CONTROL_LABEL, VARIABLES } from "../../setup/names.ts";
import { type Facts, type RepositoryFacts, valueOf } from "../facts.ts";
import { type Check, type Finding, notKnown, ok, problem, unknown, warning } from "../finding.ts";
import { inRepository } from "./repository.ts";

const howToRegister = (name: string) => `npm run setup -- ${name} --runner-token prints how to register one`;

/** What the worker's job asks for: its own `runs-on`, wherever somebody changed it. */
function wantedByWorker({ templates }: Pick<RepositoryFacts, "templates">): string[] {
  const worker = templates.find(({ path }) => path.endsWith("/whim-worker.yml"));
  const text = worker?.now ?? worker?.text ?? "";
  const [, list, one] = /^\s*runs-on:[ \t]*(?:\[([^\]\n]*)\]|([^#\n]+))/m.exec(text) ?? [];
  return (list ?? one ?? "")
    .split(",")
    .map((label) => label.trim().replaceAll(/^["']|["']$/g, ""))
    .filter((label) => label !== "");
}

const carries = (runner: Runner, labels: string[]) =>
  labels.every((label) => runner.labels.some((own) => own.toLowerCase() === label.toLowerCase()));

export const workers = inRepository("runners", (repository) => {
  const labels = wantedByWorker(repository);
  const fitting = repository.runners.filter((runner) => carries(runner, labels));
  const wanted = labels.join(", ");
  if (fitting.length === 0) {
    const others = repository.runners.map(({ name, labels: own }) => `${name} (${own.join(", ")})`);
    return problem(
      `no runner has the labels ${wanted}${others.length === 0 ? "" : `; there are ${others.join("; ")}`}`,
      howToRegister(repository.name),
    );
  }
  const online = fitting.filter((runner) => runner.online);
  return online.length === 0
    ? problem(
        `no runner with ${wanted} is online (${fitting.map(({ name }) => name).join(", ")})`,
        "start it: sudo ./svc.sh start in its folder",
      )
    : ok(`${online.length} online with ${wanted}`);
});

/** The first one that runs actions for Node 24. */
const OLDEST: [number, number, number] = [2, 327, 1];

export const runnerVersion = inRepository("runner version", (repository) => {
  const fitting = repository.runners.filter((runner) => carries(runner, wantedByWorker(repository)));
  const old = fitting.filter(({ version }) => version !== null && isOlder(version));
  if (old.length > 0)
    return old.map(({ name, version }) =>
      problem(
        `the runner ${name} is ${version}: Whim's actions need ${OLDEST.join(".")}`,
        "update it: it does so by itself unless --disableupdate was given",
      ),
    );
  const known = fitting.filter(({ version }) => version !== null);
  return known.length === 0
    ? unknown(
        fitting.length === 0 ? "there is no runner" : "GitHub does not say which version the runners have",
      )
    : ok(known.map(({ name, version }) => `${name} ${version}`).join(", "));
});

function isOlder(version: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [at, least] of OLDEST.entries()) {
    const part = parts[at] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}

/** Control jobs run on GitHub's machines unless a variable says otherwise. */
export const controlRunner: Check = {
  name: "control runner",
  look({ repository, storeAddress }: Facts) {
    if (!("value" in repository)) return notKnown(repository);
    const found = repository.value;
    const label = found.variables.get(VARIABLES.controlRunner);
    if (label !== undefined && !/^(ubuntu|windows|macos)-/.test(label)) {
      const online = found.runners.filter((runner) => runner.online && carries(runner, [label]));
      return online.length === 0
        ? problem(
            `no runner with the label ${label} is online: labels and comments stay unanswered`,
            howToRegister(found.name),
          )
        : ofItsOwn(online, label, wantedByWorker(found));
    }
    if (!("value" in storeAddress)) return notKnown(storeAddress);
    const { url, addresses } = storeAddress.value;
    if (addresses.some(({ isPublic }) => isPublic)) return ok("GitHub's machines reach the store's address");
    return problem(
      addresses.length === 0
        ? `nobody knows the host of ${url}`
        : `GitHub's machines do not reach ${url} (${addresses.map(({ address }) => address).join(", ")})`,
      `register a runner labelled ${CONTROL_LABEL} beside the store, and npm run setup -- ${found.name} --control-runner ${CONTROL_LABEL}`,
    );
  },
};

/** What works may be busy for hours; a label or a comment is answered at once, or people apply it again. */
function ofItsOwn(online: Runner[], label: string, worker: string[]): Finding {
  // A worker's file that asks for nothing is another check's to find.
  const free = online.filter((runner) => worker.length === 0 || !carries(runner, worker));
  return free.length === 0
    ? warning(
        `${online.map(({ name }) => name).join(", ")} has the label ${label} and works, too: control jobs wait behind the work`,
        `register one more runner with the label ${label} alone (the same machine will do)`,
      )
    : ok(`${free[0]?.name} is online for control jobs`);
}

export const slots: Check = {
  name: "slots",
  look(facts: Facts) {
    const [repository, store] = [valueOf(facts.repository), valueOf(facts.store)];
    if (repository === null || store === null)
      return unknown("it needs the repository and the store; see above");
    const { maxWorkers } = store.status;
    const labels = wantedByWorker(repository);
    const online = repository.runners.filter((runner) => runner.online && carries(runner, labels)).length;
    if (maxWorkers === 0)
      return problem("max_workers is 0: nobody starts", "set it in whim.settings, in Studio");
    return online < maxWorkers
      ? warning(
          `${maxWorkers} may work at once, and ${online} ${online === 1 ? "runner is" : "runners are"} online`,
          "register more runners, or lower max_workers in whim.settings",
        )
      : ok(`${maxWorkers} slots, ${online} runners`);
  },
};
