import { isLabel } from "../../../actions/_lib/labels.ts";
import { CONFIG_FILE } from "../../../actions/_lib/repository-config.ts";
import { DEFAULT_LABEL, SECRETS, VARIABLES, wantedLabels } from "../../setup/names.ts";
import { PLACEHOLDER } from "../../setup/placeholder.ts";
import { movesFrom, storeAddressFault } from "../../setup/store-address.ts";
import { workerTokenFault } from "../../setup/worker-token.ts";
import type { RepositoryFacts } from "../facts.ts";
import { type Check, type Finding, notKnown, ok, problem, unknown, warning } from "../finding.ts";

export function inRepository(
  name: string,
  look: (repository: RepositoryFacts) => Finding | Finding[],
): Check {
  return {
    name,
    look: ({ repository }) => ("value" in repository ? look(repository.value) : notKnown(repository)),
  };
}

const again = (name: string) => `npm run setup -- ${name}`;

export const access: Check = {
  name: "your access",
  look({ repository }) {
    if ("failed" in repository)
      return problem(repository.failed, "mend what this says, then run doctor again");
    if ("unknown" in repository) return notKnown(repository);
    const { name, found } = repository.value;
    if (found.archived) return problem(`${name} is archived: no workflow runs there`, "unarchive it");
    if (!found.may.administer)
      return warning(`your token does not administer ${name}`, "ask an admin to run setup and doctor");
    const lacks = ["repo", "workflow"].filter(
      (scope) => found.scopes !== null && !found.scopes.includes(scope),
    );
    return lacks.length === 0
      ? ok(`you administer ${name}`)
      : warning(`your token has no scope ${lacks.join(" and ")}`, `gh auth refresh -s ${lacks.join(",")}`);
  },
};

export const actionsAllowed = inRepository("Actions", ({ name, policy, found, actions }) => {
  const where = "Settings → Actions → General";
  if (!policy.enabled) return problem(`Actions are switched off in ${name}`, `switch them on: ${where}`);
  const foreign = actions.find(({ source }) => !isOf(found.owner.login, source.repo));
  if (policy.allowed === "local_only" && foreign !== undefined)
    return problem(
      `${name} allows only actions of ${found.owner.login}'s own repositories: those of ${foreign.source.repo} are refused`,
      `allow that repository: ${where}`,
    );
  return policy.allowed === "selected"
    ? warning(
        `${name} allows chosen actions only, and which cannot be read with every token`,
        `see that Whim's repository is on the list: ${where}`,
      )
    : ok("workflows may use Whim's actions");
});

export const pullRequests = inRepository("opens pull requests", (facts) => {
  const { name, rights } = facts;
  if (rights.mayOpenPullRequests) return ok("workflows may open pull requests");
  const opener = openerOf(facts);
  return opener !== null
    ? ok(`pull requests are opened with ${opener}`)
    : problem(
        `${name} does not let workflows open pull requests: the work would be done and not shown`,
        `${again(name)}, or tick "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General`,
      );
});

/** Who opens pull requests in the place of GITHUB_TOKEN. The App comes first, as in the actions. */
function openerOf({ secrets, variables }: RepositoryFacts): string | null {
  if (secrets.includes(SECRETS.appKey) && variables.has(VARIABLES.appId))
    return `the GitHub App ${variables.get(VARIABLES.appId)}`;
  return secrets.includes(SECRETS.githubToken) ? SECRETS.githubToken : null;
}

/** What GITHUB_TOKEN opens starts no workflow by itself: somebody has to approve each run. */
export const startsChecks = inRepository("starts checks", (facts) => {
  const { others } = facts;
  const opener = openerOf(facts);
  const waiting = others.filter(({ text }) => /^\s*(on:.*\b)?["']?pull_request["']?\b/m.test(text));
  if (opener !== null) return ok(`${opener} opens them: their checks start`);
  return waiting.length === 0
    ? ok("no other workflow waits for pull requests")
    : warning(
        `${waiting.map(({ path }) => path).join(", ")} will not start on Whim's pull requests before somebody approves it`,
        `give Whim a GitHub App (workflows-templates/README.md, "A GitHub App"), or keep a bot account's token as the secret ${SECRETS.githubToken}: WHIM_GITHUB_TOKEN=… npm run setup`,
      );
});

export const workerToken: Check = {
  name: "worker's token",
  look({ repository, workerToken: known }) {
    if (!("value" in repository)) return notKnown(repository);
    if ("unknown" in known) return notKnown(known);
    if ("failed" in known)
      return problem(`WHIM_GITHUB_TOKEN: ${known.failed}`, "make a new one of the bot account");
    const { name, secrets: there } = repository.value;
    if (known.value === null)
      return there.includes(SECRETS.githubToken)
        ? unknown("GitHub shows no secret", `set ${SECRETS.githubToken} to have it tried`)
        : ok(
            openerOf(repository.value) === null
              ? "the job's own: what it may do stands in the workflow files"
              : `not needed: jobs work as ${openerOf(repository.value)}`,
          );
    const found = workerTokenFault(known.value, name);
    return found === null
      ? ok("may push, open pull requests and wake workers")
      : problem(found.fault, found.fix);
  },
};

const WORKER = ".github/workflows/whim-worker.yml";

export const dispatch = inRepository("wakes workers", ({ name, found, templates }) => {
  const worker = templates.find(({ path }) => path === WORKER);
  if (worker?.now == null)
    return problem(
      `${WORKER} is not on ${found.defaultBranch}: nothing wakes a worker`,
      `${again(name)}, then merge its pull request`,
    );
  // GitHub refuses a dispatch with an input that the file does not name.
  return /\bworkflow_dispatch\b/.test(worker.now) && /^\s*slot:/m.test(worker.now)
    ? ok("a worker can be dispatched")
    : problem(
        `${WORKER} is not started by workflow_dispatch with an input "slot"`,
        "put both back, or delete the file and run setup again",
      );
});

export const templates = inRepository("workflow files", ({ name, templates: files }) => {
  const missing = files.filter(({ now }) => now === null);
  const copied = files.filter(({ now }) => now?.includes(PLACEHOLDER));
  const rest = files.filter((file) => file.now !== null && !copied.includes(file));
  const foreign = rest.filter(({ edits }) => edits === "conflict");
  const old = rest.filter((file) => file.now !== file.text && !foreign.includes(file));
  return [
    ...missing.map(({ path }) =>
      problem(`${path} is not there`, `${again(name)}, then merge its pull request`),
    ),
    ...copied.map(({ path }) =>
      problem(
        `${path} still takes Whim's actions from ${PLACEHOLDER}, the template's placeholder: GitHub refuses the job`,
        `${again(name)} puts the place there where yours are; then merge its pull request`,
      ),
    ),
    ...foreign.map(({ path }) =>
      warning(
        `${path} differs from its template in a way that cannot be put together`,
        "compare it with workflows-templates/, or delete it and run setup again",
      ),
    ),
    ...old.map(({ path }) =>
      warning(
        `${path} is of another version than this clone`,
        `${again(name)} updates it and keeps your changes`,
      ),
    ),
    ...(missing.length + copied.length + foreign.length + old.length === 0
      ? [ok("all there, in this version")]
      : []),
  ];
});

/** GitHub tells whose workflows may use a private repository's actions only in the first job that may not. */
export const actionsSource = inRepository("Whim's actions", ({ actions }) => {
  if (actions.length === 0) return unknown("no workflow file names them");
  const faults = actions.flatMap(({ fault }) => fault ?? []);
  return faults.length === 0
    ? ok(`from ${[...new Set(actions.map(({ source }) => source.repo))].join(" and ")}`)
    : faults.map(({ kind, fault, fix }) => (kind === "untold" ? unknown(fault, fix) : problem(fault, fix)));
});

/** After sixty days without a commit GitHub switches schedules off, and says so only by mail. */
export const schedule = inRepository("workflows run", ({ workflows }) => {
  const off = workflows.filter(({ path, state }) => /\/whim[\w-]*\.ya?ml$/.test(path) && state !== "active");
  if (off.length === 0) return ok("none of them is switched off");
  return off.map(({ path, state }) =>
    problem(
      `${path} is ${state === "disabled_inactivity" ? "switched off by GitHub, after sixty days without a commit" : "switched off"}`,
      `gh workflow enable ${path.split("/").at(-1)}`,
    ),
  );
});

export const configuration = inRepository("configuration", ({ states: { fault } }) =>
  fault === null
    ? ok(`${CONFIG_FILE} can be read, where there is one`)
    : problem(`no work is taken in: ${fault}`, `mend ${CONFIG_FILE} on the default branch`),
);

export const labels = inRepository("labels", ({ name, labels: there, states, variables }) => {
  const intake = variables.get(VARIABLES.label) ?? DEFAULT_LABEL;
  if (Object.values(states.labels).some((label) => isLabel(label, intake)))
    return problem(
      `"${intake}" starts work and is also what ${CONFIG_FILE} calls a state`,
      `give one of them another name: ${again(name)} --label NAME, or intake: labels: in ${CONFIG_FILE}`,
    );
  const wanted = wantedLabels(intake, states.labels).map((label) => label.name);
  const missing = wanted.filter((label) => !there.some((present) => isLabel(present, label)));
  return missing.length === 0
    ? ok(`${wanted.length} labels`)
    : warning(`there is no label ${missing.join(", ")}`, again(name));
});

export const secrets = inRepository("secrets", ({ name, secrets: there, variables }) => {
  const findings: Finding[] = [];
  if (!there.includes(SECRETS.storeKey))
    findings.push(problem(`there is no secret ${SECRETS.storeKey}: no job reaches the store`, again(name)));
  const roles = [SECRETS.intakeKey, SECRETS.workerKey].filter((secret) => there.includes(secret));
  if (roles.length === 1)
    findings.push(problem(`of the two role keys only ${roles[0]} is there`, `${again(name)} --role-keys`));
  const pays = [SECRETS.subscription, SECRETS.apiKey].filter((secret) => there.includes(secret));
  if (pays.length === 0)
    findings.push(
      problem(
        `neither ${SECRETS.subscription} nor ${SECRETS.apiKey} is there: nothing pays for the model`,
        again(name),
      ),
    );
  if (there.includes(SECRETS.appKey) !== variables.has(VARIABLES.appId)) {
    const [present, absent] = there.includes(SECRETS.appKey)
      ? [`secret ${SECRETS.appKey}`, `variable ${VARIABLES.appId}`]
      : [`variable ${VARIABLES.appId}`, `secret ${SECRETS.appKey}`];
    findings.push(
      problem(
        `the ${present} is there and the ${absent} is not: every job refuses one without the other`,
        `add it, or delete the ${present}`,
      ),
    );
  }
  if (pays.length === 2)
    findings.push(
      problem(
        `${pays.join(" and ")} are both there, and a worker takes exactly one`,
        `delete one: gh secret delete ${pays[1]}`,
      ),
    );
  if (roles.length === 2 && !variables.has(VARIABLES.keysExpire))
    findings.push(
      warning("nobody noted when the role keys end", `${again(name)} --role-keys makes new ones`),
    );
  return findings.length > 0 ? findings : ok("what the workflows need is there");
});

export const variables: Check = {
  name: "variables",
  look({ repository, storeUrlHere }) {
    if (!("value" in repository)) return notKnown(repository);
    const found = variableFault(repository.value);
    const { name, variables: there } = repository.value;
    const url = there.get(VARIABLES.storeUrl) ?? null;
    if (found !== null) return found;
    return movesFrom(url, storeUrlHere)
      ? warning(
          `the workflows use the store at ${url}, and what is said below is of ${storeUrlHere}, which WHIM_STORE_URL names here`,
          `unset WHIM_STORE_URL, or let the workflows use that one: ${again(name)}`,
        )
      : ok(`${url}, and ${there.size - 1} more`);
  },
};

function variableFault({ name, variables: there }: RepositoryFacts): Finding | null {
  const url = there.get(VARIABLES.storeUrl);
  if (url === undefined)
    return problem(`there is no variable ${VARIABLES.storeUrl}: every job is skipped`, again(name));
  const fault = storeAddressFault(url);
  if (fault !== null) return problem(fault, `WHIM_STORE_URL=https://<project>.supabase.co ${again(name)}`);
  const minutes = there.get(VARIABLES.jobMinutes);
  return minutes !== undefined && !(Number(minutes) >= 5 && Number(minutes) <= 7200)
    ? problem(`${VARIABLES.jobMinutes} is "${minutes}"`, "give minutes from 5 to 7200, or delete it")
    : null;
}

function isOf(owner: string, repo: string): boolean {
  return repo.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
}
