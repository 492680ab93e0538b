import { systemClock } from "../clock.ts";
import { ConfigurationError } from "../errors.ts";
import { issuesNow, pullStates } from "./current-states.ts";
import { connect, type ConnectionOptions, ownerAndName } from "./connection.ts";
import { foundOf, GitHubError, isStatus } from "./errors.ts";
import { firstReaction } from "./first-reaction.ts";
import { commentOf, issueOf, knownPullRequestOf, pullRequestEndsOf, pullRequestOf } from "./answers.ts";
import type { GitHub, LabelledIssue, Person, RepositoryFile, ThreadComment } from "./github.ts";
import { LABELLED, MAKE_DRAFT, MAKE_READY, THREAD, VIEWER } from "./queries.ts";
import {
  commentsOf,
  configOf,
  type LabelledAnswer,
  labelledOf,
  type ThreadAnswer,
  threadOf,
} from "./thread.ts";

export type GitHubOptions = ConnectionOptions & { repo: string };

/** One repository at `apiUrl`, which is the runner's GITHUB_API_URL: GitHub Enterprise Server works the same way. */
export function openGitHub(options: GitHubOptions): GitHub {
  const fullName = options.repo;
  const at = ownerAndName(fullName);
  const { owner, repo } = at;
  const { octokit, read, write, writeOnce } = connect(options, fullName);

  const ask = <T extends object>(needs: string, query: string, variables: object, mayBeGone = false) =>
    read(needs, async () => {
      const asked = octokit.graphql<T | null | undefined>(query, { owner, name: repo, ...variables });
      const data = await (mayBeGone ? foundOf(asked) : asked);
      if (data === null || data === undefined)
        throw new GitHubError(502, "GitHub answered a query with nothing");
      return { status: 200, data };
    });
  const missing = (what: string) => new GitHubError(404, `GitHub knows no ${what} in ${fullName}`);

  /** Whose reactions are ours: the same for as long as the token is. */
  let me: string | null = null;
  const viewer = async (): Promise<Person> => {
    const { viewer: found } = await ask<{ viewer: { login: string; databaseId: number | null } }>(
      "metadata",
      VIEWER,
      {},
    );
    return { login: found.login, id: found.databaseId, isBot: found.login.endsWith("[bot]") };
  };

  return {
    repo: fullName,
    async repository() {
      const found = await read("contents", () => octokit.repos.get(at));
      return {
        name: found.full_name,
        defaultBranch: found.default_branch,
        private: found.private,
        cloneUrl: found.clone_url,
      };
    },
    async permissionOf(username) {
      const found = await read("contents", () =>
        octokit.repos.getCollaboratorPermissionLevel({ ...at, username }),
      );
      // `permission` folds maintain into write, triage into read and a custom role into the role it is based on, which
      // is the line we draw; `role_name` says "triage" or whatever an organisation calls its own role.
      const { permission, user } = found;
      const isAnswer = user === null || user.login.toLowerCase() === username.toLowerCase();
      const known = (["admin", "write", "read", "none"] as const).find((word) => word === permission);
      if (known !== undefined && isAnswer) return known;
      throw new Error(
        `GitHub answered the permission "${permission}" of ${user?.login ?? "nobody"} when asked for ${username} in ${fullName}`,
      );
    },
    viewer,
    async issue(issue_number) {
      return issueOf(await read("issues", () => octokit.issues.get({ ...at, issue_number })));
    },
    async thread(number) {
      const first = await ask<ThreadAnswer>("issues", THREAD, { number });
      const thread = threadOf(first);
      if (thread === null) throw missing(`issue #${number}`);
      const comments: ThreadComment[] = [...thread.comments];
      let page = first.repository?.issue?.comments.pageInfo;
      while (page?.hasNextPage === true) {
        const next: ThreadAnswer = await ask<ThreadAnswer>("issues", THREAD, {
          number,
          after: page.endCursor,
        });
        const found = next.repository?.issue?.comments;
        if (found === undefined) throw missing(`issue #${number}`);
        comments.push(...commentsOf(found.nodes));
        page = found.pageInfo;
      }
      return { ...thread, comments };
    },
    async labelled(label) {
      const all: LabelledIssue[] = [];
      let config: RepositoryFile = null;
      let name = fullName;
      let archived = false;
      let after: string | null = null;
      do {
        const answer: LabelledAnswer = await ask<LabelledAnswer>("issues", LABELLED, { label, after });
        if (answer.repository === null) throw missing("issues");
        const { nodes, pageInfo } = answer.repository.issues;
        all.push(...labelledOf(nodes));
        config = configOf(answer.repository.config);
        name = answer.repository.nameWithOwner;
        archived = answer.repository.isArchived;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return { name, archived, issues: all, config };
    },
    issuesNow: (numbers, about) =>
      issuesNow((query, of) => ask("issues", query, of, true), fullName, numbers, about),
    pullStates: (numbers) => pullStates((query, of) => ask("pull-requests", query, of, true), numbers),
    async describeLabel(name, { color, description }) {
      await write("issues", () => octokit.issues.updateLabel({ ...at, name, color, description }));
    },
    async addLabels(issue_number, labels) {
      const all = await write("issues", () => octokit.issues.addLabels({ ...at, issue_number, labels }));
      const wanted = new Set(labels.map((label) => label.toLowerCase()));
      return all
        .filter(
          ({ name, description, color }) =>
            wanted.has(name.toLowerCase()) && !description && color === UNPAINTED,
        )
        .map(({ name }) => name);
    },
    async removeLabel(issue_number, name) {
      try {
        await write("issues", () => octokit.issues.removeLabel({ ...at, issue_number, name }));
      } catch (error) {
        if (!isStatus(error, 404)) throw error; // it was not there: what we wanted
      }
    },
    async createComment(issue_number, body) {
      return commentOf(
        await writeOnce("issues", () => octokit.issues.createComment({ ...at, issue_number, body })),
      );
    },
    async updateComment(comment_id, body) {
      await write("issues", () => octokit.issues.updateComment({ ...at, comment_id, body }));
    },
    async comments(issue_number) {
      const all = await read("issues", async () => ({
        status: 200,
        data: await octokit.paginate(octokit.issues.listComments, { ...at, issue_number, per_page: 100 }),
      }));
      return all.map(commentOf);
    },
    async react(comment_id, content) {
      const reaction = firstReaction(() => (options.clock ?? systemClock).now());
      await write("issues", () =>
        reaction.ask(() => octokit.reactions.createForIssueComment({ ...at, comment_id, content })),
      );
      return reaction.isFirst();
    },
    async ownReactions(comment_id) {
      me ??= (await viewer()).login.toLowerCase();
      const all = await read("issues", async () => ({
        status: 200,
        data: await octokit.paginate(octokit.reactions.listForIssueComment, {
          ...at,
          comment_id,
          per_page: 100,
        }),
      }));
      return all
        .filter(({ user }) => user?.login.toLowerCase() === me)
        .map(({ content, created_at }) => ({ content, at: created_at }));
    },
    async pullRequest(pull_number) {
      const found = await read("pull-requests", () => octokit.pulls.get({ ...at, pull_number }));
      return { ...pullRequestOf(found), ...pullRequestEndsOf(found) };
    },
    async openPullRequestOf(branch) {
      const [first] = await read("pull-requests", () =>
        octokit.pulls.list({ ...at, state: "open", head: `${owner}:${branch}` }),
      );
      return first === undefined ? null : pullRequestOf(first);
    },
    async pullRequestsOf(branch) {
      const found = await read("pull-requests", () =>
        octokit.pulls.list({ ...at, state: "all", head: `${owner}:${branch}`, per_page: 100 }),
      );
      return found.map(knownPullRequestOf);
    },
    async setDraft({ nodeId }, draft) {
      await write("pull-requests", async () => ({
        status: 200,
        data: await octokit.graphql<object>(draft ? MAKE_DRAFT : MAKE_READY, { id: nodeId }),
      }));
    },
    async createPullRequest({ head, base, title, body, draft }) {
      return pullRequestOf(
        await writeOnce("pull-requests", () =>
          octokit.pulls.create({ ...at, head, base, title, body, draft }),
        ),
      );
    },
    async updatePullRequest(pull_number, change) {
      return pullRequestOf(
        await write("pull-requests", () => octokit.pulls.update({ ...at, pull_number, ...change })),
      );
    },
    async requestReview(pull_number, login) {
      await write("pull-requests", () =>
        octokit.pulls.requestReviewers({ ...at, pull_number, reviewers: [login] }),
      );
    },
    async assign(issue_number, login) {
      const { assignees } = await write("issues", () =>
        octokit.issues.addAssignees({ ...at, issue_number, assignees: [login] }),
      );
      // GitHub answers 201 and leaves out whoever cannot be assigned.
      if (!assignees?.some((person) => person.login.toLowerCase() === login.toLowerCase()))
        throw new Error(`GitHub did not assign ${login} to #${issue_number} of ${fullName}`);
    },
    async dispatchWorkflow(workflow_id, ref, inputs) {
      await write("actions", () =>
        octokit.actions.createWorkflowDispatch({ ...at, workflow_id, ref, inputs }),
      );
    },
    async runCreatedAt(run_id) {
      return (await read("actions", () => octokit.actions.getWorkflowRun({ ...at, run_id }))).created_at;
    },
    async cancelRun(run_id) {
      try {
        await write("actions", () => octokit.actions.cancelWorkflowRun({ ...at, run_id }));
      } catch (error) {
        if (!isStatus(error, 409)) throw error; // it has ended: what we wanted
      }
    },
    async commitOf(branch) {
      const { object } = await read("contents", () => octokit.git.getRef({ ...at, ref: `heads/${branch}` }));
      return object.sha;
    },
    async file(path, ref) {
      const found = await read("contents", () => octokit.repos.getContent({ ...at, path, ref }));
      if (Array.isArray(found) || found.type !== "file" || !("content" in found))
        throw new ConfigurationError(
          `"${path}" at ${ref} of ${fullName} is not a file: give the path of one.`,
        );
      if (found.encoding !== "base64")
        throw new ConfigurationError(
          `"${path}" at ${ref} of ${fullName} has ${found.size} bytes: give a smaller file.`,
        );
      return Buffer.from(found.content, "base64").toString("utf8");
    },
  };
}

/** The colour of a label that came into being by being used. */
const UNPAINTED = "ededed";
