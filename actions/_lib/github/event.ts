import { ConfigurationError } from "../errors.ts";
import type { Issue, Person } from "./github.ts";

/** What started this job, as far as Whim listens to it. */
export type RunnerEvent =
  | ({ kind: "labeled" } & LabeledEvent)
  | ({
      kind: "issue";
      action: "closed" | "unlabeled" | "deleted" | "transferred";
      label: string | null;
    } & OnIssue)
  | ({ kind: "comment"; comment: { id: number; body: string; by: Person; createdAt: string } } & OnIssue)
  | {
      kind: "pull_request_closed";
      repo: string;
      sender: Person;
      pull: { number: number; url: string; head: string; headRepo: string; merged: boolean };
    }
  | { kind: "dispatch"; repo: string; sender: Person }
  | { kind: "schedule" };

type OnIssue = { repo: string; defaultBranch: string; issue: Issue; sender: Person };

/** The sender is who applied the label: the one whose permission counts. */
export type LabeledEvent = OnIssue & {
  label: string;
  /** When the issue changed last, which applying the label does. */
  at: string;
};

type Json = Record<string, unknown>;

/** Reads the runner's event file. Every field is somebody else's text: checked, never trusted. */
export function parseEvent(json: string, listensTo: string): RunnerEvent {
  const event = record(parsed(json), "content");
  const action = typeof event["action"] === "string" ? event["action"] : null;
  if (event["schedule"] !== undefined) return { kind: "schedule" };
  if (action === null && "inputs" in event && "ref" in event)
    return { kind: "dispatch", repo: repoOf(event).repo, sender: senderOf(event) };
  if (event["comment"] !== undefined && event["issue"] !== undefined && action === "created")
    return { kind: "comment", ...onIssue(event), comment: commentOf(event) };
  if (event["comment"] === undefined && event["issue"] !== undefined) {
    if (action === "labeled")
      return { kind: "labeled", ...onIssue(event), label: labelOf(event), at: changedAt(event) };
    if (action === "unlabeled") return { kind: "issue", action, ...onIssue(event), label: labelOf(event) };
    if (action === "closed" || action === "deleted" || action === "transferred")
      return { kind: "issue", action, ...onIssue(event), label: null };
  }
  if (event["pull_request"] !== undefined && action === "closed") return pullClosed(event);
  throw new ConfigurationError(`This step got the event "${action ?? "unknown"}": run it on ${listensTo}.`);
}

function onIssue(event: Json): OnIssue {
  const issue = record(event["issue"], "issue");
  const labels = Array.isArray(issue["labels"]) ? issue["labels"] : [];
  return {
    ...repoOf(event),
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
    sender: senderOf(event),
  };
}

function repoOf(event: Json): { repo: string; defaultBranch: string } {
  const repository = record(event["repository"], "repository");
  return {
    repo: text(repository["full_name"], "repository.full_name"),
    defaultBranch: text(repository["default_branch"], "repository.default_branch"),
  };
}

function senderOf(event: Json): Person {
  return personOf(event["sender"], "sender");
}

function personOf(value: unknown, name: string): Person {
  const person = record(value, name);
  return {
    login: text(person["login"], `${name}.login`),
    id: integer(person["id"], `${name}.id`),
    isBot: person["type"] !== "User",
  };
}

function labelOf(event: Json): string {
  return text(record(event["label"], "label")["name"], "label.name");
}

function changedAt(event: Json): string {
  return text(record(event["issue"], "issue")["updated_at"], "issue.updated_at");
}

function commentOf(event: Json): (RunnerEvent & { kind: "comment" })["comment"] {
  const comment = record(event["comment"], "comment");
  return {
    id: integer(comment["id"], "comment.id"),
    body: text(comment["body"], "comment.body"),
    by: personOf(comment["user"], "comment.user"),
    createdAt: text(comment["created_at"], "comment.created_at"),
  };
}

function pullClosed(event: Json): RunnerEvent {
  const pull = record(event["pull_request"], "pull_request");
  const head = record(pull["head"], "pull_request.head");
  const headRepo = head["repo"];
  return {
    kind: "pull_request_closed",
    repo: repoOf(event).repo,
    sender: senderOf(event),
    pull: {
      number: integer(pull["number"], "pull_request.number"),
      url: text(pull["html_url"], "pull_request.html_url"),
      head: text(head["ref"], "pull_request.head.ref"),
      headRepo:
        headRepo === null ? "" : text(record(headRepo, "pull_request.head.repo")["full_name"], "head.repo"),
      merged: pull["merged"] === true,
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

function record(value: unknown, name: string): Json {
  if (typeof value !== "object" || value === null) throw new Error(`The event has no ${name}`);
  return value as Json;
}

function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw new Error(`The event's ${name} is not text`);
  return value;
}

function integer(value: unknown, name: string): number {
  if (!Number.isSafeInteger(value)) throw new Error(`The event's ${name} is not a whole number`);
  return value as number;
}
