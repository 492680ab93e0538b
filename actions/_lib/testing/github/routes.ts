import type { Operation } from "./operations.ts";
import { comment, headOf, issue, label, pullRequest, repository, user } from "./shapes.ts";
import type { Power, StandInIssue, StandInRepository, State } from "./state.ts";

export type Call = {
  state: State;
  repo: StandInRepository;
  login: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
};

export type Reply = { status: number; body?: unknown; next?: number };

type Handler = (call: Call) => Reply;

const notFound: Reply = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" },
};

function invalid(message: string, field: string): Reply {
  const errors = [{ resource: "PullRequest", code: "custom", field, message }];
  return {
    status: 422,
    body: { message: "Validation Failed", errors, documentation_url: "https://docs.github.com/rest" },
  };
}

/** What the permission API calls the five powers: `permission` knows four words, `role_name` all. */
const PERMISSION: Record<Power, string> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

export const ROUTES: Record<Operation, Handler> = {
  "GET /repos/{owner}/{repo}": ({ state, repo }) => ({ status: 200, body: repository(state, repo) }),

  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": ({ state, repo, params }) => {
    const login = params["username"] ?? "";
    const power = repo.powers.get(login) ?? (repo.private ? "none" : "read");
    return {
      status: 200,
      body: {
        permission: PERMISSION[power],
        role_name: power,
        user: { ...user(state, login), role_name: power },
      },
    };
  },

  "GET /repos/{owner}/{repo}/issues/{issue_number}": (call) =>
    withIssue(call, (found) => ({ status: 200, body: issue(call.state, call.repo, found) })),

  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": (call) =>
    withIssue(call, (found) => {
      const names = (call.body["labels"] ?? []) as string[];
      found.labels = [...new Set([...found.labels, ...names])];
      return { status: 200, body: found.labels.map((name) => label(call.state, call.repo, name)) };
    }),

  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": (call) =>
    withIssue(call, (found) => {
      const name = call.params["name"] ?? "";
      if (!found.labels.includes(name)) return notFound;
      found.labels = found.labels.filter((present) => present !== name);
      return { status: 200, body: found.labels.map((present) => label(call.state, call.repo, present)) };
    }),

  "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": (call) =>
    withIssue(call, (found) => {
      const known = (call.body["assignees"] as string[]).filter((login) => call.repo.powers.has(login));
      found.assignees = [...new Set([...found.assignees, ...known])];
      return { status: 201, body: issue(call.state, call.repo, found) };
    }),

  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": (call) =>
    withIssue(call, (found) => {
      const all = [...call.repo.comments.values()].filter((entry) => entry.issue === found.number);
      return page(call, all, (entry) => comment(call.state, call.repo, entry));
    }),

  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": (call) =>
    withIssue(call, (found) => {
      const id = (call.state.nextId += 1);
      const entry = { id, issue: found.number, author: call.login, body: String(call.body["body"]) };
      call.repo.comments.set(id, entry);
      return { status: 201, body: comment(call.state, call.repo, entry) };
    }),

  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": ({ state, repo, params, body }) => {
    const found = repo.comments.get(Number(params["comment_id"]));
    if (found === undefined) return notFound;
    found.body = String(body["body"]);
    return { status: 200, body: comment(state, repo, found) };
  },

  "GET /repos/{owner}/{repo}/pulls": (call) => {
    const wanted = call.query.get("state") ?? "open";
    const head = call.query.get("head");
    const [owner] = call.repo.name.split("/");
    const all = [...call.repo.issues.values()].filter(
      (entry) =>
        entry.pull !== null &&
        (wanted === "all" || entry.state === wanted) &&
        (head === null || head === `${owner}:${entry.pull.head}`),
    );
    return page(call, all, (entry) => pullRequest(call.state, call.repo, entry));
  },

  "POST /repos/{owner}/{repo}/pulls": ({ state, repo, login, body }) => {
    const [head, base] = [String(body["head"]), String(body["base"])];
    const [from, to] = [headOf(repo, head), headOf(repo, base)];
    if (to === null) return invalid("base is invalid", "base");
    if (from === null) return invalid("head is invalid", "head");
    if (from === to) return invalid(`No commits between ${base} and ${head}`, "head");
    const twin = [...repo.issues.values()].some(
      (entry) => entry.state === "open" && entry.pull?.head === head && entry.pull.base === base,
    );
    if (twin) return invalid(`A pull request already exists for ${repo.name.split("/")[0]}:${head}.`, "head");
    const created = newIssue(state, repo, {
      title: String(body["title"]),
      body: (body["body"] as string | undefined) ?? null,
      author: login,
      pull: { head, base, draft: body["draft"] === true, reviewers: [] },
    });
    return { status: 201, body: pullRequest(state, repo, created) };
  },

  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": ({ state, repo, params, body }) => {
    const found = repo.issues.get(Number(params["pull_number"]));
    if (found === undefined || found.pull === null) return notFound;
    if (typeof body["title"] === "string") found.title = body["title"];
    if (typeof body["body"] === "string") found.body = body["body"];
    return { status: 200, body: pullRequest(state, repo, found) };
  },

  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": ({ state, repo, params, body }) => {
    const found = repo.issues.get(Number(params["pull_number"]));
    if (found === undefined || found.pull === null) return notFound;
    const logins = body["reviewers"] as string[];
    if (logins.includes(found.author))
      return invalid("Review cannot be requested from pull request author.", "reviewers");
    if (logins.some((login) => !repo.powers.has(login))) {
      return invalid("Reviews may only be requested from collaborators.", "reviewers");
    }
    found.pull.reviewers = [...new Set([...found.pull.reviewers, ...logins])];
    return { status: 201, body: pullRequest(state, repo, found) };
  },

  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": ({
    state,
    repo,
    params,
    body,
  }) => {
    const inputs = (body["inputs"] ?? {}) as Record<string, string>;
    const dispatch = { workflow: params["workflow_id"] ?? "", ref: String(body["ref"]), inputs };
    if (headOf(repo, dispatch.ref) === null) return notFound;
    repo.dispatches.push(dispatch);
    state.onDispatch(repo, dispatch);
    return { status: 204 };
  },
};

export function newIssue(
  state: State,
  repo: StandInRepository,
  given: Pick<StandInIssue, "title" | "body" | "author"> & Partial<StandInIssue>,
): StandInIssue {
  const created: StandInIssue = {
    id: (state.nextId += 1),
    number: repo.issues.size + 1,
    state: "open",
    labels: [],
    assignees: [],
    pull: null,
    ...given,
  };
  repo.issues.set(created.number, created);
  return created;
}

function withIssue(call: Call, answer: (found: StandInIssue) => Reply): Reply {
  const found = call.repo.issues.get(Number(call.params["issue_number"]));
  return found === undefined ? notFound : answer(found);
}

function page<T>({ query }: Call, all: T[], shape: (entry: T) => unknown): Reply {
  const size = Number(query.get("per_page") ?? 30);
  const at = Number(query.get("page") ?? 1);
  const body = all.slice((at - 1) * size, at * size).map(shape);
  return at * size < all.length ? { status: 200, body, next: at + 1 } : { status: 200, body };
}
