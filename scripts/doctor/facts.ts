import type {
  AdministeredRepository,
  Workflow,
  WorkflowRights,
} from "../../actions/_lib/github/administration.ts";
import type { Runner } from "../../actions/_lib/github/runners.ts";
import type { StoreStatus, WorkerRow, WorkItem } from "../../actions/_lib/store/store.ts";
import type { Finding as BoxFinding } from "../../actions/_lib/box/probe.ts";
import type { ActionsSource, SourceFault } from "../setup/actions-source.ts";
import type { NamedStates } from "../setup/state-labels.ts";
import type { MergedFile } from "../setup/changes.ts";

/** Something that was looked at; or why nobody could look, and what to do so that one can; or what came instead. */
export type Known<T> = { value: T } | { unknown: string; fix?: string } | { failed: string };

export type Facts = {
  now: Date;
  machine: Known<MachineFacts>;
  repository: Known<RepositoryFacts>;
  store: Known<StoreFacts>;
  /** Where the workflows will look for the store. */
  storeAddress: Known<{ url: string; addresses: { address: string; isPublic: boolean }[] }>;
  /** The store that was looked at, where the environment names one. */
  storeUrlHere: string | null;
  /** The repository as WHIM_GITHUB_TOKEN of the environment sees it; null: the environment has none. */
  workerToken: Known<AdministeredRepository | null>;
  grants: Known<GrantFault[]>;
  credential: Known<CredentialFacts>;
  keys: Known<KeyFact[]>;
};

export type MachineFacts = {
  /** What `git --version` says; null when there is none. */
  git: string | null;
  box: BoxFinding[];
  disks: { folder: string; freeBytes: number }[];
  /** Of the runner's user, where the worker keeps it; null before the first job. */
  claude: { version: string } | { broken: string } | null;
  hasNpm: boolean;
};

export type RepositoryFacts = {
  name: string;
  found: AdministeredRepository;
  policy: { enabled: boolean; allowed: "all" | "local_only" | "selected" };
  /** Where Whim's files on the default branch take their actions from: one place, unless somebody changed a file. */
  actions: { source: ActionsSource; fault: SourceFault | null }[];
  rights: WorkflowRights;
  workflows: Workflow[];
  /** Files of workflows that are not Whim's. */
  others: { path: string; text: string }[];
  templates: MergedFile[];
  labels: string[];
  states: NamedStates;
  /** With those that an organisation lends. */
  secrets: string[];
  variables: Map<string, string>;
  /** Of the repository and, where it may be asked, of its organisation. */
  runners: Runner[];
};

export type StoreFacts = {
  status: StoreStatus;
  /** The first in the queue. */
  next: WorkItem | null;
  workers: WorkerRow[];
};

/** One right that is not as designed. */
export type GrantFault = { role: string; function: string; fault: "missing" | "too much" };

export type CredentialFacts = {
  subscription: string | null;
  apiKey: string | null;
  /** What the provider said of key and model; null: it was not asked. */
  asked: { model: string } | { refused: string } | null;
};

export type KeyFact = { what: string; expires: Date };

export function valueOf<T>(known: Known<T>): T | null {
  return "value" in known ? known.value : null;
}
