import type { RepositoryLabel, WorkflowRights } from "../../actions/_lib/github/administration.ts";

/** One thing that setup does. It names secrets and never holds one, so it may be shown. */
export type Change =
  | { kind: "migrate"; migrations: string[] }
  | { kind: "set-secret"; name: string; again: boolean }
  | { kind: "role-keys"; names: string[]; days: number; again: boolean }
  | { kind: "delete-secret"; name: string }
  | { kind: "set-variable"; name: string; value: string; was: string | null }
  | { kind: "delete-variable"; name: string; was: string }
  | { kind: "create-label"; label: RepositoryLabel }
  | { kind: "delete-label"; name: string }
  | { kind: "rights"; rights: WorkflowRights }
  | { kind: "files"; branch: string; files: ChangedFile[]; title: string }
  | { kind: "pull-request"; branch: string; title: string; body: string }
  | { kind: "delete-branch"; branch: string }
  | { kind: "delete-data"; where: string };

/** `text` null takes it away. */
export type ChangedFile = { path: string; text: string | null; isNew: boolean };

/** What is to be done, what is as it should be, and what a person should know or do. */
export type Plan = { changes: Change[]; there: string[]; notes: string[] };

export function describe(change: Change): string {
  switch (change.kind) {
    case "migrate":
      return `+ schema of the store: ${change.migrations.join(", ")}`;
    case "set-secret":
      return `${change.again ? "~" : "+"} secret ${change.name}`;
    case "role-keys":
      return `${change.again ? "~" : "+"} secrets ${change.names.join(", ")}: new keys for ${change.days} days`;
    case "delete-secret":
      return `- secret ${change.name}`;
    case "set-variable":
      return change.was === null
        ? `+ variable ${change.name} = ${change.value}`
        : `~ variable ${change.name} = ${change.value} (was ${change.was})`;
    case "delete-variable":
      return `- variable ${change.name} (was ${change.was})`;
    case "create-label":
      return `+ label ${change.label.name}`;
    case "delete-label":
      return `- label ${change.name}, on every issue that carries it`;
    case "rights":
      return "~ workflows may open pull requests";
    case "files":
      return change.files
        .map(({ path, text, isNew }) => {
          const sign = text === null ? "-" : isNew ? "+" : "~";
          return `${sign} ${path}, on the branch ${change.branch}`;
        })
        .join("\n");
    case "pull-request":
      return `+ pull request "${change.title}"`;
    case "delete-branch":
      return `- branch ${change.branch}`;
    case "delete-data":
      return `- everything that the store in ${change.where} holds of Whim`;
  }
}
