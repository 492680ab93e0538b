import { fileOf, headOf } from "../bare-repository.ts";
import { repository, user } from "../shapes.ts";
import type { Power, State, StandInRepository } from "../state.ts";
import { type Handler, notFound, refusal } from "./reply.ts";

/** What the permission API calls the five powers: `permission` knows four words, `role_name` all. */
const PERMISSION: Record<Power, string> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

export const getRepository: Handler = ({ state, repo, login }) => ({
  status: 200,
  body: repository(state, repo, login),
});

export const getPermission: Handler = ({ state, repo, params }) => {
  const login = params["username"] ?? "";
  if (!isUser(state, repo, login)) return refusal(404, `${login} is not a user`);
  const power = repo.powers.get(login) ?? (repo.private ? "none" : "read");
  return {
    status: 200,
    body: {
      permission: PERMISSION[power],
      role_name: power,
      user: { ...user(state, login), role_name: power },
    },
  };
};

export const dispatchWorkflow: Handler = ({ state, repo, params, body }) => {
  const inputs = (body["inputs"] ?? {}) as Record<string, string>;
  const dispatch = { workflow: params["workflow_id"] ?? "", ref: String(body["ref"]), inputs };
  if (!/^\d+$|\.ya?ml$/.test(dispatch.workflow)) return notFound;
  if (headOf(repo, dispatch.ref) === null) return refusal(422, `No ref found for: ${dispatch.ref}`);
  repo.dispatches.push(dispatch);
  state.onDispatch(repo, dispatch);
  if (body["return_run_details"] !== true) return { status: 204 };
  const id = (state.nextId += 1);
  return {
    status: 200,
    body: {
      workflow_run_id: id,
      run_url: `${state.origin}/api/v3/repos/${repo.name}/actions/runs/${id}`,
      html_url: `${state.origin}/${repo.name}/actions/runs/${id}`,
    },
  };
};

export const getRun: Handler = ({ state, repo, params, login }) => {
  const id = Number(params["run_id"]);
  const at = repo.runs.get(id);
  if (at === undefined) return notFound;
  const url = `${state.origin}/api/v3/repos/${repo.name}/actions/runs/${id}`;
  const addresses = ["jobs", "logs", "check_suite", "cancel", "rerun", "artifacts", "workflow"];
  return {
    status: 200,
    body: {
      id,
      node_id: `WFR_${id}`,
      head_branch: repo.defaultBranch,
      head_sha: headOf(repo, repo.defaultBranch) ?? "",
      path: ".github/workflows/whim.yml",
      run_number: id,
      display_title: "Whim",
      event: "workflow_dispatch",
      status: "in_progress",
      conclusion: null,
      workflow_id: 1,
      url,
      html_url: `${state.origin}/${repo.name}/actions/runs/${id}`,
      created_at: at,
      updated_at: at,
      head_commit: null,
      repository: repository(state, repo, login),
      head_repository: repository(state, repo, login),
      ...Object.fromEntries(addresses.map((name) => [`${name}_url`, `${url}/${name}`])),
      pull_requests: [],
    },
  };
};

export const cancelRun: Handler = ({ repo, params }) => {
  const run = Number(params["run_id"]);
  if (repo.endedRuns.has(run)) return refusal(409, "Cannot cancel a workflow run that is completed.");
  repo.cancelledRuns.push(run);
  return { status: 202, body: {} };
};

export const getContent: Handler = ({ state, repo, params, query }) => {
  const path = params["path"] ?? "";
  const ref = query.get("ref") ?? repo.defaultBranch;
  const text = fileOf(repo, ref, path);
  if (text === null) return notFound;
  const url = `${state.origin}/api/v3/repos/${repo.name}/contents/${path}`;
  const large = Buffer.byteLength(text) > 1_000_000;
  return {
    status: 200,
    body: {
      type: "file",
      encoding: large ? "none" : "base64",
      size: Buffer.byteLength(text),
      name: path.split("/").at(-1),
      path,
      content: large ? "" : Buffer.from(text).toString("base64"),
      sha: "0".repeat(40),
      url,
      git_url: url,
      html_url: url,
      download_url: url,
      _links: { git: url, html: url, self: url },
    },
  };
};

export const getRef: Handler = ({ state, repo, params }) => {
  const ref = params["ref"] ?? "";
  const sha = headOf(repo, ref.replace(/^heads\//, ""));
  if (sha === null)
    return headOf(repo, repo.defaultBranch) === null ? refusal(409, "Git Repository is empty.") : notFound;
  const url = `${state.origin}/api/v3/repos/${repo.name}/git/refs/${ref}`;
  return {
    status: 200,
    body: { ref: `refs/${ref}`, node_id: "REF_1", url, object: { type: "commit", sha, url } },
  };
};

function isUser(state: State, repo: StandInRepository, login: string): boolean {
  return repo.powers.has(login) || state.users.has(login);
}
