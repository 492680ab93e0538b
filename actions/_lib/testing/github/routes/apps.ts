import type { AppOperation } from "../app-operations.ts";
import { githubNow, type StandInApp, type StandInInstallation } from "../apps.ts";
import { everything, type Permissions } from "../permissions.ts";
import { repository, THEN, user } from "../shapes.ts";
import { repositoryOf, type State } from "../state.ts";
import { notFound, refusal, type Reply } from "./reply.ts";

export type AppCall = {
  state: State;
  app: StandInApp;
  params: Record<string, string>;
  body: Record<string, unknown>;
};

export const APP_ROUTES: Record<AppOperation, (call: AppCall) => Reply> = {
  "GET /app": ({ state, app }) => ({
    status: 200,
    body: {
      id: app.id,
      slug: app.slug,
      node_id: `A_${app.id}`,
      owner: user(state, "octo"),
      name: app.slug,
      description: null,
      external_url: state.origin,
      html_url: `${state.origin}/apps/${app.slug}`,
      created_at: THEN,
      updated_at: THEN,
      permissions: {},
      events: [],
    },
  }),

  "GET /repos/{owner}/{repo}/installation": ({ state, app, params }) => {
    const repo = repositoryOf(state, `${params["owner"]}/${params["repo"]}`);
    const found = repo === undefined ? undefined : app.installations.get(repo.name);
    return found === undefined ? notFound : { status: 200, body: shape(state, app, found) };
  },

  "POST /app/installations/{installation_id}/access_tokens": ({ state, app, params, body }) => {
    const id = Number(params["installation_id"]);
    const found = [...app.installations.values()].find((installation) => installation.id === id);
    if (found === undefined) return notFound;
    if (found.suspendedAt !== null) return refusal(403, "This installation has been suspended");
    const [, name = ""] = found.repo.split("/");
    const repositories = (body["repositories"] ?? [name]) as string[];
    if (repositories.some((wanted) => wanted.toLowerCase() !== name.toLowerCase()))
      return refusal(
        422,
        "There is at least one repository that does not exist or is not accessible to the parent installation.",
      );
    const wanted = (body["permissions"] ?? found.permissions) as Partial<Permissions>;
    if (Object.entries(wanted).some(([kind, access]) => !grants(found, kind as keyof Permissions, access)))
      return refusal(422, "The permissions requested are not granted to this installation.");
    const token = `ghs_standInApp${(state.nextId += 1)}${"0".repeat(20)}`;
    const until = githubNow(state) + app.tokenSeconds * 1000;
    state.tokens.set(token, {
      login: `${app.slug}[bot]`,
      permissions: { ...everything("none"), ...wanted },
      repos: [found.repo],
      until,
    });
    app.minted.push(token);
    const repo = repositoryOf(state, found.repo);
    return {
      status: 201,
      body: {
        token,
        expires_at: new Date(until).toISOString().replace(/\.\d+Z$/, "Z"),
        permissions: wanted,
        repository_selection: "selected",
        ...(repo === undefined ? {} : { repositories: [repository(state, repo)] }),
      },
    };
  },
};

function grants({ permissions }: StandInInstallation, kind: keyof Permissions, wanted: string): boolean {
  return permissions[kind] === "write" || permissions[kind] === wanted;
}

function shape(state: State, app: StandInApp, found: StandInInstallation) {
  const url = `${state.origin}/api/v3/app/installations/${found.id}`;
  const [owner = ""] = found.repo.split("/");
  const account = user(state, owner);
  return {
    id: found.id,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: "Organization",
    single_file_name: null,
    repository_selection: "selected",
    access_tokens_url: `${url}/access_tokens`,
    html_url: `${state.origin}/organizations/${owner}/settings/installations/${found.id}`,
    repositories_url: `${state.origin}/api/v3/installation/repositories`,
    events: [],
    account,
    permissions: { metadata: "read", ...found.permissions },
    created_at: THEN,
    updated_at: THEN,
    suspended_by: null,
    suspended_at: found.suspendedAt,
  };
}
