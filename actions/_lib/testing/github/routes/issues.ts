import { comment, issue, label, reaction } from "../shapes.ts";
import { applyLabel, moment, say, type StandInIssue, takeLabel } from "../state.ts";
import {
  type Call,
  type Handler,
  invalid,
  notFound,
  page,
  refusal,
  textProblem,
  withIssue,
} from "./reply.ts";

export const getIssue: Handler = (call) =>
  withIssue(call, (found) => ({ status: 200, body: issue(call.state, call.repo, found) }));

export const addLabels: Handler = (call) =>
  withIssue(call, (found) => {
    const names = labelNames(call.body["labels"]);
    if (names.some((name) => name.trim() === "" || name.length > 50))
      return invalid("Label", "name", "name is too long (maximum is 50 characters) or blank");
    for (const name of names) applyLabel(call.state, call.repo, found, name, call.login);
    return labelsOf(call, found);
  });

export const removeLabel: Handler = (call) =>
  withIssue(call, (found) =>
    takeLabel(call.state, found, call.params["name"] ?? "", call.login)
      ? labelsOf(call, found)
      : refusal(404, "Label does not exist"),
  );

/** Whoever cannot be assigned is left out without a word. */
export const addAssignees: Handler = (call) =>
  withIssue(call, (found) => {
    const known = (call.body["assignees"] as string[]).filter((login) => call.repo.powers.has(login));
    found.assignees = [...new Set([...found.assignees, ...known])];
    return { status: 201, body: issue(call.state, call.repo, found) };
  });

export const listComments: Handler = (call) =>
  withIssue(call, (found) => {
    const all = [...call.repo.comments.values()].filter((entry) => entry.issue === found.number);
    return page(call, all, (entry) => comment(call.state, call.repo, entry));
  });

export const createComment: Handler = (call) =>
  withIssue(call, (found) => {
    const problem = textProblem("IssueComment", "body", call.body["body"], { required: true });
    if (problem !== null) return problem;
    const entry = say(call.state, call.repo, {
      issue: found.number,
      author: call.login,
      body: String(call.body["body"]),
    });
    return { status: 201, body: comment(call.state, call.repo, entry) };
  });

export const updateComment: Handler = ({ state, repo, params, body }) => {
  const found = repo.comments.get(Number(params["comment_id"]));
  if (found === undefined) return notFound;
  const problem = textProblem("IssueComment", "body", body["body"], { required: true });
  if (problem !== null) return problem;
  found.body = String(body["body"]);
  found.editedAt = moment(state);
  return { status: 200, body: comment(state, repo, found) };
};

export const updateLabel: Handler = ({ state, repo, params, body }) => {
  const found = repo.labels.get((params["name"] ?? "").toLowerCase());
  if (found === undefined) return notFound;
  const { color, description } = body;
  if (typeof color === "string" && !/^[0-9a-f]{6}$/i.test(color))
    return invalid("Label", "color", "color must be six hexadecimal digits");
  if (typeof description === "string" && description.length > 100)
    return invalid("Label", "description", "description is too long (maximum is 100 characters)");
  if (typeof color === "string") found.color = color;
  if (typeof description === "string") found.description = description;
  return { status: 200, body: label(state, repo, found.name) };
};

export const addReaction: Handler = ({ state, repo, login, params, body }) => {
  const found = repo.comments.get(Number(params["comment_id"]));
  if (found === undefined) return notFound;
  const content = String(body["content"]);
  const twin = repo.reactions.find(
    (entry) => entry.comment === found.id && entry.login === login && entry.content === content,
  );
  const made = twin ?? { id: (state.nextId += 1), comment: found.id, login, content, at: moment(state) };
  if (twin === undefined) repo.reactions.push(made);
  return { status: twin === undefined ? 201 : 200, body: reaction(state, made) };
};

export const listReactions: Handler = (call) => {
  const { state, repo, params } = call;
  const found = repo.comments.get(Number(params["comment_id"]));
  if (found === undefined) return notFound;
  const all = repo.reactions.filter((entry) => entry.comment === found.id);
  return page(call, all, (entry) => reaction(state, entry));
};

function labelNames(given: unknown): string[] {
  const labels = (given ?? []) as (string | { name: string })[];
  return labels.map((entry) => (typeof entry === "string" ? entry : entry.name));
}

function labelsOf({ state, repo }: Call, found: StandInIssue) {
  return { status: 200, body: found.labels.map((name) => label(state, repo, name)) };
}
