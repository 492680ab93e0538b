import type { Draft } from "./spec-schema.ts";

/** An author's answer as a draft, or what is wrong with its form in words the author can act on. */
export type ReadDraft = { draft: Draft; fault: null } | { draft: null; fault: string };

const LISTS = ["checks", "touches", "questions"] as const;
const MOST_ANSWER = 400_000;

/** Structured output is the rule. A model that answers in prose around the object, or in a fence, is understood as well. */
export function readDraft(answer: string): ReadDraft {
  const value = objectIn(answer.slice(0, MOST_ANSWER));
  if (value === null) return fault("the answer is not one JSON object of the given form");
  const { decision, tasks } = value;
  if (decision !== "spec" && decision !== "questions")
    return fault('"decision" is neither "spec" nor "questions"');
  const lists = LISTS.map((name) => ({ name, texts: textsOf(value[name]) }));
  const broken = lists.find(({ texts }) => texts === null);
  if (broken !== undefined) return fault(`"${broken.name}" is not a list of texts`);
  const read = tasksOf(tasks);
  if (read === null) return fault('"tasks" is not a list of {task, deliverables, verify}');
  const [checks = [], touches = [], questions = []] = lists.map(({ texts }) => texts ?? []);
  const title = textOf(value["title"]);
  const summary = textOf(value["summary"]);
  return { draft: { decision, title, summary, tasks: read, checks, touches, questions }, fault: null };
}

function fault(text: string): ReadDraft {
  return { draft: null, fault: text };
}

function objectIn(text: string): Record<string, unknown> | null {
  for (const candidate of [text, text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)]) {
    try {
      const value: unknown = JSON.parse(candidate);
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value as Record<string, unknown>;
    } catch {
      continue; // prose around it, or nothing of the kind: the second look decides
    }
  }
  return null;
}

function tasksOf(value: unknown): Draft["tasks"] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const tasks = value.map((entry: unknown) => {
    const { task, deliverables, verify } = (
      typeof entry === "object" && entry !== null ? entry : {}
    ) as Record<string, unknown>;
    const [parts, commands] = [textsOf(deliverables), textsOf(verify)];
    return typeof task !== "string" || parts === null || commands === null
      ? null
      : { task, deliverables: parts, verify: commands };
  });
  return tasks.includes(null) ? null : (tasks as Draft["tasks"]);
}

function textsOf(value: unknown): string[] | null {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every((entry) => typeof entry === "string") ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
