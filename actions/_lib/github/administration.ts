import { type ConnectionOptions, connect, ownerAndName } from "./connection.ts";
import { isStatus } from "./errors.ts";
import { everyPage } from "./vault.ts";

/** What setup and doctor ask of one repository, with the token of the person who runs them. */
export type Administration = {
  readonly repo: string;
  repository(): Promise<AdministeredRepository>;
  /** May workflows run at all, and whose actions. */
  actionsPolicy(): Promise<{ enabled: boolean; allowed: "all" | "local_only" | "selected" }>;
  /** Whose workflows may use the actions in here, where it is not public. Null to a token that may not administer it. */
  actionsAccess(): Promise<ActionsAccess | null>;
  workflowRights(): Promise<WorkflowRights>;
  setWorkflowRights(rights: WorkflowRights): Promise<void>;
  labels(): Promise<RepositoryLabel[]>;
  createLabel(label: RepositoryLabel): Promise<void>;
  /** Also when it is gone already. */
  deleteLabel(name: string): Promise<void>;
  workflows(): Promise<Workflow[]>;
  enableWorkflow(id: number): Promise<void>;
  /** Null when there is none. */
  textOf(path: string, ref: string): Promise<string | null>;
  /** The commit a branch ends at; null when there is no such branch. */
  headOf(branch: string): Promise<string | null>;
  /** One commit on top of `parent` that changes these files (null deletes one), and `branch` moved to it. */
  commit(change: FileChange): Promise<string>;
  /** Also when it is gone already. */
  deleteBranch(branch: string): Promise<void>;
};

export type AdministeredRepository = {
  defaultBranch: string;
  /** An internal one is private to its enterprise. */
  visibility: "public" | "internal" | "private";
  archived: boolean;
  owner: { login: string; isOrganization: boolean };
  /** What the person behind the token may do here. */
  may: { administer: boolean; push: boolean };
  /** Of a classic token or of gh's; null where the server names none (fine-grained tokens, installations). */
  scopes: string[] | null;
};

/** `user` and `organization`: of the same owner; `enterprise`: of any organisation in it. */
export type ActionsAccess = "none" | "user" | "organization" | "enterprise";
export type WorkflowRights = { byDefault: "read" | "write"; mayOpenPullRequests: boolean };
export type RepositoryLabel = { name: string; color: string; description: string };

export type Workflow = {
  id: number;
  path: string;
  name: string;
  state: "active" | "deleted" | "disabled_fork" | "disabled_inactivity" | "disabled_manually";
};

export type FileChange = {
  branch: string;
  parent: string;
  message: string;
  files: { path: string; text: string | null }[];
};

export function openAdministration(options: ConnectionOptions & { repo: string }): Administration {
  const at = ownerAndName(options.repo);
  const { octokit, read, write, writeOnce } = connect({ asker: "person", ...options }, options.repo);

  return {
    repo: options.repo,
    async repository() {
      const { found, scopes } = await read("metadata", async () => {
        const { status, data, headers } = await octokit.repos.get(at);
        return { status, data: { found: data, scopes: headers["x-oauth-scopes"] } };
      });
      return {
        defaultBranch: found.default_branch,
        visibility: visibilityOf(found),
        archived: found.archived,
        owner: { login: found.owner.login, isOrganization: found.owner.type === "Organization" },
        may: {
          administer: found.permissions?.admin ?? false,
          push: found.permissions?.push ?? false,
        },
        scopes:
          typeof scopes !== "string"
            ? null
            : scopes
                .split(",")
                .map((scope) => scope.trim())
                .filter((scope) => scope !== ""),
      };
    },
    async actionsPolicy() {
      const { enabled, allowed_actions } = await read("administration", () =>
        octokit.actions.getGithubActionsPermissionsRepository(at),
      );
      return { enabled, allowed: allowed_actions ?? "all" };
    },
    async actionsAccess() {
      try {
        const { access_level } = await read("administration", () =>
          octokit.actions.getWorkflowAccessToRepository(at),
        );
        return access_level;
      } catch (error) {
        // GitHub's two ways of saying that this is for its admins.
        if (isStatus(error, 403) || isStatus(error, 404)) return null;
        throw error;
      }
    },
    async workflowRights() {
      const found = await read("administration", () =>
        octokit.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at),
      );
      return {
        byDefault: found.default_workflow_permissions,
        mayOpenPullRequests: found.can_approve_pull_request_reviews,
      };
    },
    async setWorkflowRights({ byDefault, mayOpenPullRequests }) {
      await write("administration", () =>
        octokit.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
          ...at,
          default_workflow_permissions: byDefault,
          can_approve_pull_request_reviews: mayOpenPullRequests,
        }),
      );
    },
    async labels() {
      const all = await read("issues", async () => ({
        status: 200,
        data: await octokit.paginate(octokit.issues.listLabelsForRepo, { ...at, per_page: 100 }),
      }));
      return all.map(({ name, color, description }) => ({ name, color, description: description ?? "" }));
    },
    async createLabel(label) {
      await writeOnce("issues", () => octokit.issues.createLabel({ ...at, ...label }));
    },
    async deleteLabel(name) {
      await orNull(write("issues", () => octokit.issues.deleteLabel({ ...at, name })));
    },
    async workflows() {
      const all = await everyPage(100, async (page) => {
        const { total_count, workflows } = await read("actions", () =>
          octokit.actions.listRepoWorkflows({ ...at, ...page }),
        );
        return { total: total_count, entries: workflows };
      });
      return all.map(({ id, path, name, state }) => ({ id, path, name, state }));
    },
    async enableWorkflow(workflow_id) {
      await write("actions", () => octokit.actions.enableWorkflow({ ...at, workflow_id }));
    },
    async textOf(path, ref) {
      const found = await orNull(read("contents", () => octokit.repos.getContent({ ...at, path, ref })));
      if (found === null || Array.isArray(found) || !("content" in found)) return null;
      return Buffer.from(found.content, "base64").toString("utf8");
    },
    async headOf(branch) {
      try {
        const asking = read("contents", () => octokit.git.getRef({ ...at, ref: `heads/${branch}` }));
        return (await orNull(asking))?.object.sha ?? null;
      } catch (error) {
        // Of a repository without any commit GitHub says so, instead of finding nothing.
        if (isStatus(error, 409)) return null;
        throw error;
      }
    },
    async commit({ branch, parent, message, files }) {
      const needs = "contents, workflows";
      const { tree: base } = await read("contents", () =>
        octokit.git.getCommit({ ...at, commit_sha: parent }),
      );
      const { sha: tree } = await write(needs, () =>
        octokit.git.createTree({
          ...at,
          base_tree: base.sha,
          tree: files.map(({ path, text }) => ({
            path,
            mode: "100644" as const,
            type: "blob" as const,
            ...(text === null ? { sha: null } : { content: text }),
          })),
        }),
      );
      const { sha } = await write(needs, () =>
        octokit.git.createCommit({ ...at, message, tree, parents: [parent] }),
      );
      const ref = `heads/${branch}`;
      if ((await orNull(read("contents", () => octokit.git.getRef({ ...at, ref })))) === null)
        await write(needs, () => octokit.git.createRef({ ...at, ref: `refs/${ref}`, sha }));
      else await write(needs, () => octokit.git.updateRef({ ...at, ref, sha, force: true }));
      return sha;
    },
    async deleteBranch(branch) {
      try {
        await write("contents", () => octokit.git.deleteRef({ ...at, ref: `heads/${branch}` }));
      } catch (error) {
        // GitHub calls a branch that is not there unprocessable.
        if (!isStatus(error, 404) && !isStatus(error, 422)) throw error;
      }
    },
  };
}

async function orNull<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

/** Servers of old name no visibility, and have no internal repositories. */
function visibilityOf(found: {
  private: boolean;
  visibility?: string;
}): AdministeredRepository["visibility"] {
  if (!found.private) return "public";
  return found.visibility === "internal" ? "internal" : "private";
}
