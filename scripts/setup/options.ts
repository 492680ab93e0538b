import path from "node:path";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { isLabel, STATE_LABELS } from "../../actions/_lib/labels.ts";
import type { Visibility } from "../../actions/_lib/github/vault.ts";
import { readArguments } from "../read-arguments.ts";
import { dataFolder } from "../store/data-folder.ts";
import { validDays } from "../store/role-key.ts";
import { CONTROL_LABEL, WORKER_LABELS } from "./names.ts";

export const USAGE = `npm run setup -- OWNER/NAME [options]
npm run setup -- --org NAME [options]

Makes a repository ready for Whim: the store's schema, secrets and variables, labels, the right to open pull requests, and
the workflow files in a pull request. Run it again after an update, or after it stopped half-way: what is there stays.
With --org the secrets and variables go to the organisation, for its repositories; then run it for each repository.

  --dry-run            show every change, make none
  --remove             take away again what it made
  --delete-data        with --remove: also what the store holds (--keep-data: leave it; otherwise you are asked)
  --yes                ask nothing, use what flags and environment say

  --trial              an embedded store on this machine instead of a project (its folder: --data, default .whim/store)
  --role-keys          keys that may do what intake and worker do, and nothing else, instead of the secret key alone
  --days N             how long they are valid (default 90); --jwk FILE or WHIM_JWT_SECRET signs them
  --replace-secrets    set secrets that are there already, from the environment
  --control-runner L   label of the runner for control jobs (default: GitHub's ubuntu-latest; with --trial whim-control)
  --label NAME         the label that starts work (default: whim)
  --visibility V       with --org: which repositories may use it, private (default) or all
  --actions OWNER/NAME where the workflows take Whim's actions from (default: this clone's remote "origin")
  --ref REF            their version: a tag or commit (default: the newest release, pinned by its commit), or v1 to follow releases
  --runner-token       print a registration token for a runner, instead of the command that asks for one

From the environment, or asked for on a terminal; never from the command line, where others can read them:

  GH_TOKEN, GITHUB_TOKEN                     your own; otherwise that of the GitHub CLI (gh auth login -s workflow)
  WHIM_STORE_URL, WHIM_STORE_KEY             the project's API address, and its secret key (sb_secret_…)
  WHIM_DATABASE_URL                          its database, for the schema (postgres://…); without it the schema is only checked.
                                             Encrypted; ?sslmode=verify-full&sslrootcert=FILE also checks whose server it is
  CLAUDE_CODE_OAUTH_TOKEN, ANTHROPIC_API_KEY one of them pays for the model
  WHIM_GITHUB_TOKEN                          optional: a bot account's token, so that pull requests start their checks
  WHIM_MODEL, ANTHROPIC_BASE_URL             optional
  GITHUB_SERVER_URL, GITHUB_API_URL, GH_HOST for GitHub Enterprise Server
`;

export type SetupOptions = {
  help: boolean;
  target: { repo: string } | { org: string };
  dryRun: boolean;
  remove: boolean;
  /** Null: to be asked. */
  deleteData: boolean | null;
  yes: boolean;
  trial: boolean;
  data: string;
  roleKeys: boolean;
  days: number;
  jwk: string | null;
  replaceSecrets: boolean;
  controlRunner: string | null;
  label: string | null;
  visibility: Visibility;
  actions: string | null;
  ref: string | null;
  runnerToken: boolean;
};

export function readOptions(args: string[], here: string): SetupOptions {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      org: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      remove: { type: "boolean", default: false },
      "delete-data": { type: "boolean", default: false },
      "keep-data": { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
      trial: { type: "boolean", default: false },
      data: { type: "string" },
      "role-keys": { type: "boolean", default: false },
      days: { type: "string", default: "90" },
      jwk: { type: "string" },
      "replace-secrets": { type: "boolean", default: false },
      "control-runner": { type: "string" },
      label: { type: "string" },
      visibility: { type: "string", default: "private" },
      actions: { type: "string" },
      ref: { type: "string" },
      "runner-token": { type: "boolean", default: false },
    },
  });
  if (values["delete-data"] && values["keep-data"])
    throw new ConfigurationError("--delete-data and --keep-data are both given: choose one.");
  if ((values["delete-data"] || values["keep-data"]) && !values.remove)
    throw new ConfigurationError(
      "--delete-data and --keep-data say what --remove does: add that, or leave them.",
    );
  if (values.jwk !== undefined && !values["role-keys"])
    throw new ConfigurationError("--jwk signs role keys: add --role-keys, or leave it.");
  return {
    help: values.help,
    target: values.help ? { repo: "" } : targetOf(positionals, values.org),
    dryRun: values["dry-run"],
    remove: values.remove,
    deleteData: values["delete-data"] ? true : values["keep-data"] ? false : null,
    yes: values.yes,
    trial: values.trial,
    data: dataFolder(values.data, here),
    roleKeys: values["role-keys"],
    days: validDays(values.days),
    jwk: values.jwk === undefined ? null : path.resolve(here, values.jwk),
    replaceSecrets: values["replace-secrets"],
    controlRunner: values["control-runner"] === undefined ? null : runnerOf(values["control-runner"]),
    label: values.label === undefined ? null : labelOf(values.label),
    visibility: visibilityOf(values.visibility),
    actions: values.actions ?? null,
    ref: values.ref ?? null,
    runnerToken: values["runner-token"],
  };
}

function targetOf(positionals: string[], org: string | undefined): SetupOptions["target"] {
  const [repo, ...more] = positionals;
  if ((repo === undefined) === (org === undefined) || more.length > 0)
    throw new ConfigurationError(
      `Name one repository as owner/name, or an organisation with --org${positionals.length === 0 ? "" : `, instead of "${positionals.join(" ")}"`}. --help says more.`,
    );
  if (org !== undefined) {
    if (!/^\w[\w-]*$/.test(org)) throw new ConfigurationError(`--org is "${org}": give its name alone.`);
    return { org };
  }
  return { repo: repo ?? "" };
}

/** The states have labels of their own, and a comma separates labels in GitHub's lists. */
function labelOf(value: string): string {
  const state = Object.values(STATE_LABELS).find((name) => isLabel(name, value));
  if (state !== undefined)
    throw new ConfigurationError(
      `--label is "${value}", by which Whim says where work stands: give the label that starts it another name.`,
    );
  if (!/^[^\s,](?:[^,\p{C}]{0,48}[^\s,])?$/u.test(value))
    throw new ConfigurationError(
      `--label is "${value}": give a name of 1 to 50 characters, without a comma or blanks around it.`,
    );
  return value;
}

/** On a runner that also works, a label or a comment would wait for hours. */
function runnerOf(value: string): string {
  if (!/^[\w.-]+$/.test(value))
    throw new ConfigurationError(`--control-runner is "${value}": give one label of a runner.`);
  if (WORKER_LABELS.includes(value.toLowerCase()))
    throw new ConfigurationError(
      `--control-runner is "${value}", which workers' runners carry: control jobs would wait behind them. Give a label of its own, like ${CONTROL_LABEL}.`,
    );
  return value;
}

function visibilityOf(value: string): Visibility {
  if (value !== "all" && value !== "private")
    throw new ConfigurationError(`--visibility is "${value}": give private or all.`);
  return value;
}
