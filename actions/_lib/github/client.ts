import { Octokit } from "@octokit/rest";
import { type Clock, systemClock } from "../clock.ts";
import type { GitHub, PullRequest } from "./github.ts";
import { githubError, isRetryable, isStatus } from "./errors.ts";

export type GitHubOptions = { token: string; repo: string; apiUrl: string; clock?: Clock };

/** One repository at `apiUrl`, which is the runner's GITHUB_API_URL: GitHub Enterprise Server works the same way. */
export function openGitHub({ token, repo: fullName, apiUrl, clock = systemClock }: GitHubOptions): GitHub {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "whim",
    log: quiet,
    request: { timeout: 30_000 },
  });
  const [owner = "", repo = ""] = fullName.split("/");
  const at = { owner, repo };

  /** `repeatable` calls may be made again after a fault; a lost reply to the others could do the thing twice. */
  async function call<T>(
    needs: string,
    repeatable: boolean,
    request: () => Promise<{ data: T }>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return (await request()).data;
      } catch (error) {
        if (!repeatable || attempt >= 4 || !isRetryable(error)) throw githubError(error, fullName, needs);
        await clock.sleep(500 * 2 ** attempt * (0.5 + Math.random()));
      }
    }
  }

  return {
    repo: fullName,
    async repository() {
      const found = await call("contents: read", true, () => octokit.repos.get(at));
      return { defaultBranch: found.default_branch, private: found.private, cloneUrl: found.clone_url };
    },
    async permissionOf(username) {
      const found = await call("metadata: read", true, () =>
        octokit.repos.getCollaboratorPermissionLevel({ ...at, username }),
      );
      // `permission` folds maintain into write and triage into read, which is the line we draw.
      const { permission } = found;
      if (permission === "admin" || permission === "write" || permission === "read" || permission === "none")
        return permission;
      throw new Error(`GitHub answered an unknown permission "${permission}" for ${username} in ${fullName}`);
    },
    async issue(issue_number) {
      const found = await call("issues: read", true, () => octokit.issues.get({ ...at, issue_number }));
      return {
        number: found.number,
        title: found.title,
        body: found.body ?? "",
        state: found.state === "closed" ? "closed" : "open",
        url: found.html_url,
        author: found.user?.login ?? "",
        labels: found.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
        isPullRequest: found.pull_request !== undefined,
      };
    },
    async addLabels(issue_number, labels) {
      await call("issues: write", true, () => octokit.issues.addLabels({ ...at, issue_number, labels }));
    },
    async removeLabel(issue_number, name) {
      try {
        await call("issues: write", true, () => octokit.issues.removeLabel({ ...at, issue_number, name }));
      } catch (error) {
        if (!isStatus(error, 404)) throw error; // it was not there: what we wanted
      }
    },
    async createComment(issue_number, body) {
      return commentOf(
        await call("issues: write", false, () => octokit.issues.createComment({ ...at, issue_number, body })),
      );
    },
    async updateComment(comment_id, body) {
      await call("issues: write", true, () => octokit.issues.updateComment({ ...at, comment_id, body }));
    },
    async comments(issue_number) {
      const all = await call("issues: read", true, async () => ({
        data: await octokit.paginate(octokit.issues.listComments, { ...at, issue_number, per_page: 100 }),
      }));
      return all.map(commentOf);
    },
    async openPullRequestOf(branch) {
      const [first] = await call("pull-requests: read", true, () =>
        octokit.pulls.list({ ...at, state: "open", head: `${owner}:${branch}` }),
      );
      return first === undefined ? null : pullRequestOf(first);
    },
    async createPullRequest({ head, base, title, body, draft }) {
      return pullRequestOf(
        await call("pull-requests: write", false, () =>
          octokit.pulls.create({ ...at, head, base, title, body, draft }),
        ),
      );
    },
    async updatePullRequest(pull_number, change) {
      return pullRequestOf(
        await call("pull-requests: write", true, () =>
          octokit.pulls.update({ ...at, pull_number, ...change }),
        ),
      );
    },
    async requestReview(pull_number, login) {
      await call("pull-requests: write", true, () =>
        octokit.pulls.requestReviewers({ ...at, pull_number, reviewers: [login] }),
      );
    },
    async assign(issue_number, login) {
      await call("issues: write", true, () =>
        octokit.issues.addAssignees({ ...at, issue_number, assignees: [login] }),
      );
    },
    async dispatchWorkflow(workflow_id, ref, inputs) {
      await call("actions: write", true, () =>
        octokit.actions.createWorkflowDispatch({ ...at, workflow_id, ref, inputs }),
      );
    },
  };
}

// Octokit warns on the console about every failed request; ours are reported where they are handled.
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

function commentOf(found: {
  id: number;
  user?: { login: string } | null;
  body?: string | undefined;
  html_url: string;
}) {
  return { id: found.id, author: found.user?.login ?? "", body: found.body ?? "", url: found.html_url };
}

function pullRequestOf(found: {
  number: number;
  html_url: string;
  draft?: boolean | undefined;
  title: string;
  body: string | null;
}): PullRequest {
  return {
    number: found.number,
    url: found.html_url,
    draft: found.draft ?? false,
    title: found.title,
    body: found.body ?? "",
  };
}
