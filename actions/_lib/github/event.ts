import { ConfigurationError } from "../errors.ts";
import type { Issue } from "./github.ts";

export type LabeledEvent = {
  repo: string;
  defaultBranch: string;
  label: string;
  issue: Issue;
  /** Who applied the label: the one whose permission counts. */
  sender: { login: string; id: number; isBot: boolean };
};

/** Reads the runner's event file for `issues: labeled`. Every field is somebody else's text: checked, never trusted. */
export function parseLabeledEvent(json: string): LabeledEvent {
  const event = record(parsed(json), "content");
  if (event["action"] !== "labeled" || event["issue"] === undefined) {
    throw new ConfigurationError(
      `This step got the event "${typeof event["action"] === "string" ? event["action"] : "unknown"}": run it on \`issues: types: [labeled]\`.`,
    );
  }
  const issue = record(event["issue"], "issue");
  const sender = record(event["sender"], "sender");
  const repository = record(event["repository"], "repository");
  const labels = Array.isArray(issue["labels"]) ? issue["labels"] : [];
  return {
    repo: text(repository["full_name"], "repository.full_name"),
    defaultBranch: text(repository["default_branch"], "repository.default_branch"),
    label: text(record(event["label"], "label")["name"], "label.name"),
    issue: {
      number: integer(issue["number"], "issue.number"),
      title: text(issue["title"], "issue.title"),
      body: issue["body"] === null ? "" : text(issue["body"], "issue.body"),
      state: issue["state"] === "open" ? "open" : "closed",
      url: text(issue["html_url"], "issue.html_url"),
      // A deleted account is null here; the empty name equals nobody's.
      author:
        issue["user"] === null ? "" : text(record(issue["user"], "issue.user")["login"], "issue.user.login"),
      labels: labels.map((label) => text(record(label, "label")["name"], "label.name")),
      isPullRequest: issue["pull_request"] !== undefined && issue["pull_request"] !== null,
    },
    sender: {
      login: text(sender["login"], "sender.login"),
      id: integer(sender["id"], "sender.id"),
      isBot: sender["type"] !== "User",
    },
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    throw new Error("The event file is not JSON", { cause });
  }
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new Error(`The event has no ${name}`);
  return value as Record<string, unknown>;
}

function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw new Error(`The event's ${name} is not text`);
  return value;
}

function integer(value: unknown, name: string): number {
  if (!Number.isSafeInteger(value)) throw new Error(`The event's ${name} is not a whole number`);
  return value as number;
}
