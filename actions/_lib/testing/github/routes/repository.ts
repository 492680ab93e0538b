import { headOf } from "../bare-repository.ts";
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

export const getRepository: Handler = ({ state, repo }) => ({ status: 200, body: repository(state, repo) });

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

function isUser(state: State, repo: StandInRepository, login: string): boolean {
  return repo.powers.has(login) || state.users.has(login);
}
