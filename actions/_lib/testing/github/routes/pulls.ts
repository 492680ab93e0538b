import { headOf } from "../bare-repository.ts";
import { pullRequest } from "../pull-shape.ts";
import { newIssue, type StandInIssue, type StandInPull, userOf } from "../state.ts";
import { type Call, type Handler, invalid, notFound, page, type Reply, textProblem } from "./reply.ts";

export const listPulls: Handler = (call) => {
  const { query, repo } = call;
  const wanted = query.get("state") ?? "open";
  const [head, base] = [query.get("head"), query.get("base")];
  const all = [...repo.issues.values()].filter(
    (entry) =>
      entry.pull !== null &&
      (wanted === "all" || entry.state === wanted) &&
      (head === null || head === `${ownerOf(call)}:${entry.pull.head}`) &&
      (base === null || base === entry.pull.base),
  );
  return page(call, all.toReversed(), (entry) => pullRequest(call.state, repo, entry));
};

export const getPull: Handler = (call) =>
  withPull(call, (found) => ({ status: 200, body: pullRequest(call.state, call.repo, found) }));

export const createPull: Handler = (call) => {
  const { state, repo, login, body } = call;
  const [head, base] = [String(body["head"]), String(body["base"])];
  const [from, to] = [headOf(repo, head), headOf(repo, base)];
  const problem = textProblems(body, true);
  if (problem !== null) return problem;
  if (to === null) return invalid("PullRequest", "base", "base is invalid");
  if (from === null) return invalid("PullRequest", "head", "head is invalid");
  if (from === to) return invalid("PullRequest", "head", `No commits between ${base} and ${head}`);
  const twin = [...repo.issues.values()].some(
    (entry) => entry.state === "open" && entry.pull?.head === head && entry.pull.base === base,
  );
  if (twin)
    return invalid("PullRequest", "head", `A pull request already exists for ${ownerOf(call)}:${head}.`);
  const draft = body["draft"] === true;
  if (draft && !repo.drafts)
    return invalid("PullRequest", "draft", "Draft pull requests are not supported in this repository.");
  const created = newIssue(state, repo, {
    title: String(body["title"]),
    body: (body["body"] as string | undefined) ?? null,
    author: login,
    pull: { head, base, draft, reviewers: [], sha: from },
  });
  return { status: 201, body: pullRequest(state, repo, created) };
};

export const updatePull: Handler = (call) =>
  withPull(call, (found) => {
    const { title, body, state } = call.body;
    const problem = textProblems(call.body, false);
    if (problem !== null) return problem;
    if (typeof title === "string") found.title = title;
    if (typeof body === "string") found.body = body;
    if (state === "open" || state === "closed") found.state = state;
    return { status: 200, body: pullRequest(call.state, call.repo, found) };
  });

export const requestReviewers: Handler = (call) =>
  withPull(call, (found, pull) => {
    const logins = (call.body["reviewers"] ?? []) as string[];
    if (logins.includes(found.author))
      return invalid("PullRequest", "reviewers", "Review cannot be requested from pull request author.");
    if (logins.some((login) => !call.repo.powers.has(login)))
      return invalid("PullRequest", "reviewers", "Reviews may only be requested from collaborators.");
    for (const login of logins) userOf(call.state, login);
    pull.reviewers = [...new Set([...pull.reviewers, ...logins])];
    return { status: 201, body: pullRequest(call.state, call.repo, found) };
  });

function textProblems(body: Record<string, unknown>, required: boolean): Reply | null {
  return (
    textProblem("PullRequest", "title", body["title"], { required }) ??
    textProblem("PullRequest", "body", body["body"], { required: false })
  );
}

function withPull(call: Call, answer: (found: StandInIssue, pull: StandInPull) => Reply): Reply {
  const found = call.repo.issues.get(Number(call.params["pull_number"]));
  return found === undefined || found.pull === null ? notFound : answer(found, found.pull);
}

function ownerOf({ repo }: Call): string {
  return repo.name.split("/")[0] ?? "";
}
