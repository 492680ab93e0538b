import { addTree, commitTree, filesIn, headOf, removeRef, setRef, treeOf } from "../bare-repository.ts";
import { label, THEN } from "../shapes.ts";
import type { AdministrationOperation } from "../administration-operations.ts";
import { KEPT_ROUTES } from "./kept.ts";
import { type Call, type Handler, invalid, notFound, page, refusal } from "./reply.ts";

const getPolicy: Handler = ({ repo }) => ({
  status: 200,
  body: { enabled: repo.administered.actions.enabled, allowed_actions: repo.administered.actions.allowed },
});

/** Of a public repository GitHub answers with an error: everybody may use what is in it. */
const getAccess: Handler = ({ repo }) =>
  repo.private
    ? { status: 200, body: { access_level: repo.administered.access } }
    : refusal(422, "Access policy only applies to internal and private repositories.");

const getRights: Handler = ({ repo }) => {
  const { byDefault, mayOpenPullRequests } = repo.administered.rights;
  return {
    status: 200,
    body: { default_workflow_permissions: byDefault, can_approve_pull_request_reviews: mayOpenPullRequests },
  };
};

const setRights: Handler = ({ repo, body }) => {
  const { rights } = repo.administered;
  repo.administered.rights = {
    byDefault: (body["default_workflow_permissions"] as "read" | undefined) ?? rights.byDefault,
    mayOpenPullRequests:
      (body["can_approve_pull_request_reviews"] as boolean | undefined) ?? rights.mayOpenPullRequests,
  };
  return { status: 204 };
};

const listLabels: Handler = (call) =>
  page(call, [...call.repo.labels.values()], ({ name }) => label(call.state, call.repo, name));

const createLabel: Handler = ({ state, repo, body }) => {
  const name = String(body["name"]);
  if (repo.labels.has(name.toLowerCase())) return invalid("Label", "name", "already_exists");
  const { color = "ededed", description } = body as { color?: string; description?: string };
  if ((description?.length ?? 0) > 100)
    return invalid("Label", "description", "description is too long (maximum is 100 characters)");
  repo.labels.set(name.toLowerCase(), {
    id: (state.nextId += 1),
    name,
    color,
    ...(description === undefined ? {} : { description }),
  });
  return { status: 201, body: label(state, repo, name) };
};

const deleteLabel: Handler = ({ repo, params }) => {
  const name = (params["name"] ?? "").toLowerCase();
  if (!repo.labels.delete(name)) return notFound;
  for (const issue of repo.issues.values())
    issue.labels = issue.labels.filter((carried) => carried.toLowerCase() !== name);
  return { status: 204 };
};

/** GitHub knows a workflow once its file is on the default branch. */
const listWorkflows: Handler = ({ state, repo }) => {
  const workflows = filesIn(repo, repo.defaultBranch, ".github/workflows").map((path, index) => ({
    id: index + 1,
    node_id: `W_${index + 1}`,
    name: path.split("/").at(-1) ?? path,
    path,
    state: repo.administered.workflowStates.get(path) ?? "active",
    url: `${state.origin}/api/v3/repos/${repo.name}/actions/workflows/${index + 1}`,
    html_url: `${state.origin}/${repo.name}/blob/main/${path}`,
    badge_url: `${state.origin}/${repo.name}/badge.svg`,
    created_at: THEN,
    updated_at: THEN,
  }));
  return { status: 200, body: { total_count: workflows.length, workflows } };
};

const enableWorkflow: Handler = ({ repo, params }) => {
  const path = filesIn(repo, repo.defaultBranch, ".github/workflows")[Number(params["workflow_id"]) - 1];
  if (path === undefined) return notFound;
  repo.administered.workflowStates.delete(path);
  return { status: 204 };
};

function commitShape({ state, repo }: Call, sha: string, message: string, parents: string[], tree: string) {
  const url = `${state.origin}/api/v3/repos/${repo.name}/git`;
  const who = { date: THEN, name: "Seed", email: "seed@example.com" };
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${url}/commits/${sha}`,
    html_url: `${state.origin}/${repo.name}/commit/${sha}`,
    author: who,
    committer: who,
    message,
    tree: { sha: tree, url: `${url}/trees/${tree}` },
    parents: parents.map((parent) => ({ sha: parent, url: `${url}/commits/${parent}`, html_url: url })),
    verification: {
      verified: false,
      reason: "unsigned",
      signature: null,
      payload: null,
      verified_at: null,
    },
  };
}

const getCommit: Handler = (call) => {
  const sha = call.params["commit_sha"] ?? "";
  const tree = treeOf(call.repo, sha);
  return tree === null ? notFound : { status: 200, body: commitShape(call, sha, "", [], tree) };
};

const createTree: Handler = ({ state, repo, scopes, body, params }) => {
  const entries = body["tree"] as { path: string; content?: string; sha?: string | null }[];
  // To a token without this scope, a workflow's file is not to be written, and GitHub says so as if nothing were there.
  if (
    scopes !== undefined &&
    !scopes.includes("workflow") &&
    entries.some(({ path }) => path.startsWith(".github/workflows/"))
  )
    return notFound;
  const sha = addTree(
    repo,
    String(body["base_tree"]),
    entries.map(({ path, content }) => ({ path, text: content ?? null })),
  );
  const url = `${state.origin}/api/v3/repos/${params["owner"]}/${params["repo"]}/git/trees/${sha}`;
  return { status: 201, body: { sha, url, truncated: false, tree: [] } };
};

const createCommit: Handler = (call) => {
  const { message, tree, parents } = call.body as { message: string; tree: string; parents: string[] };
  const sha = commitTree(call.repo, tree, parents, message);
  return { status: 201, body: commitShape(call, sha, message, parents, tree) };
};

const refShape = ({ state, repo }: Call, ref: string, sha: string) => {
  const url = `${state.origin}/api/v3/repos/${repo.name}/git/${ref}`;
  return { ref, node_id: "REF_1", url, object: { type: "commit", sha, url } };
};

const createRef: Handler = (call) => {
  const { ref, sha } = call.body as { ref: string; sha: string };
  if (headOf(call.repo, ref.replace(/^refs\/heads\//, "")) !== null)
    return refusal(422, "Reference already exists");
  setRef(call.repo, ref, sha);
  return { status: 201, body: refShape(call, ref, sha) };
};

const updateRef: Handler = (call) => {
  const ref = `refs/${call.params["ref"] ?? ""}`;
  if (headOf(call.repo, ref.replace(/^refs\/heads\//, "")) === null)
    return refusal(422, "Reference does not exist");
  const sha = String(call.body["sha"]);
  setRef(call.repo, ref, sha);
  return { status: 200, body: refShape(call, ref, sha) };
};

const deleteRef: Handler = ({ repo, params }) => {
  const ref = `refs/${params["ref"] ?? ""}`;
  if (headOf(repo, ref.replace(/^refs\/heads\//, "")) === null)
    return refusal(422, "Reference does not exist");
  removeRef(repo, ref);
  return { status: 204 };
};

const REPO = "/repos/{owner}/{repo}" as const;

export const ADMINISTRATION_ROUTES: Record<AdministrationOperation, Handler> = {
  ...KEPT_ROUTES,
  [`GET ${REPO}/labels` as const]: listLabels,
  [`POST ${REPO}/labels` as const]: createLabel,
  [`DELETE ${REPO}/labels/{name}` as const]: deleteLabel,
  [`GET ${REPO}/git/commits/{commit_sha}` as const]: getCommit,
  [`POST ${REPO}/git/trees` as const]: createTree,
  [`POST ${REPO}/git/commits` as const]: createCommit,
  [`POST ${REPO}/git/refs` as const]: createRef,
  [`PATCH ${REPO}/git/refs/{ref}` as const]: updateRef,
  [`DELETE ${REPO}/git/refs/{ref}` as const]: deleteRef,
  [`GET ${REPO}/actions/permissions` as const]: getPolicy,
  [`GET ${REPO}/actions/permissions/access` as const]: getAccess,
  [`GET ${REPO}/actions/permissions/workflow` as const]: getRights,
  [`PUT ${REPO}/actions/permissions/workflow` as const]: setRights,
  [`GET ${REPO}/actions/workflows` as const]: listWorkflows,
  [`PUT ${REPO}/actions/workflows/{workflow_id}/enable` as const]: enableWorkflow,
};
