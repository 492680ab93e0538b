/** Exactly the calls Whim makes to GitHub, for one repository. */
export type GitHub = {
  readonly repo: string;
  /** `name`: as GitHub writes it, whatever letters or former name were asked for. */
  repository(): Promise<{ name: string; defaultBranch: string; private: boolean; cloneUrl: string }>;
  /** The person's power here, by the permission API; anything unexpected throws, so that callers refuse. */
  permissionOf(login: string): Promise<"admin" | "write" | "read" | "none">;
  /** Whose token this is. */
  viewer(): Promise<Person>;
  issue(number: number): Promise<Issue>;
  /** The issue with all that intake and steering must know of it, in one question. */
  thread(number: number): Promise<Thread>;
  /** Every open issue that carries the label, oldest first, and `.whim/config.yml` of the default branch. */
  labelled(
    label: string,
  ): Promise<{ name: string; archived: boolean; issues: LabelledIssue[]; config: RepositoryFile }>;
  /** Many issues in few questions; one that is gone is missing in the answer. `withCards`: with the first hundred comments. */
  issuesNow(numbers: number[], about: { withCards: boolean }): Promise<Map<number, IssueNow>>;
  /** What became of pull requests, many in one question; one that is gone is missing in the answer. */
  pullStates(numbers: number[]): Promise<Map<number, KnownPullRequest["state"]>>;
  /** Answers with those of them that nobody has described. */
  addLabels(number: number, labels: string[]): Promise<string[]>;
  /** Says of labels that were not there before what they mean: GitHub makes them without a word and grey. */
  describeLabel(name: string, label: { color: string; description: string }): Promise<void>;
  /** Also when the issue does not carry it. */
  removeLabel(number: number, label: string): Promise<void>;
  createComment(number: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<void>;
  comments(number: number): Promise<Comment[]>;
  /** False: it was there already. */
  react(comment: number, content: ReactionContent): Promise<boolean>;
  /** What this token put on a comment so far, and when. */
  ownReactions(comment: number): Promise<OwnReaction[]>;
  pullRequest(number: number): Promise<PullRequest & PullRequestEnds>;
  openPullRequestOf(branch: string): Promise<PullRequest | null>;
  /** Every one that was ever opened from the branch, newest first. */
  pullRequestsOf(branch: string): Promise<KnownPullRequest[]>;
  /** From draft to ready or back: GitHub's REST API cannot. */
  setDraft(pull: KnownPullRequest, draft: boolean): Promise<void>;
  createPullRequest(request: NewPullRequest): Promise<PullRequest>;
  updatePullRequest(number: number, change: { title?: string; body?: string }): Promise<PullRequest>;
  /** Throws for whoever is no collaborator, and for the author. */
  requestReview(number: number, login: string): Promise<void>;
  /** Throws when GitHub leaves the person out, which it does without a word. */
  assign(number: number, login: string): Promise<void>;
  /** Fires `workflow_dispatch`; the run is only a wake-up, so nothing is awaited but GitHub's acceptance. */
  dispatchWorkflow(workflow: string, ref: string, inputs: Record<string, string>): Promise<void>;
  /** When a run was asked for, however often it was started since. */
  runCreatedAt(run: number): Promise<string>;
  /** Asks a run to stop; also when it has ended already. */
  cancelRun(run: number): Promise<void>;
  /** The commit at the end of a branch. */
  commitOf(branch: string): Promise<string>;
  /** A text file at a branch, tag or commit. */
  file(path: string, ref: string): Promise<string>;
};

export type Issue = {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  url: string;
  author: string;
  labels: string[];
  isPullRequest: boolean;
};

export type Person = { login: string; id: number | null; isBot: boolean };

export type RepositoryFile = { text: string } | { problem: string } | null;

export type Thread = {
  repository: {
    name: string;
    private: boolean;
    defaultBranch: string;
    /** The commit at the end of the default branch. */
    head: string;
    /** `.whim/config.yml` there, or why it cannot be read; null when there is none. */
    config: RepositoryFile;
  };
  issue: Issue;
  /** The last change of the body; who is empty for a deleted account. */
  edited: { at: string; by: string } | null;
  renamed: { at: string; by: string }[];
  /** Oldest first, the last hundred. */
  labelled: { at: string; label: string; by: Person | null }[];
  comments: ThreadComment[];
};

export type ThreadComment = {
  id: number;
  url: string;
  body: string;
  createdAt: string;
  editedAt: string | null;
  /** Written with the same identity as our token's. */
  own: boolean;
  /** Null for a deleted account. */
  by: Person | null;
};

export type IssueNow = {
  number: number;
  state: "open" | "closed";
  closedAt: string | null;
  labels: string[];
  /** The last of each that is known: the last hundred. */
  labelled: { at: string; label: string; on: boolean }[];
  /** Our own comments among its first hundred; none where they were not asked for. */
  ownComments: string[];
};

export type LabelledIssue = {
  number: number;
  labels: string[];
  labelled: { at: string; label: string }[];
  /** When anything happened on it last. */
  updatedAt: string;
};

export type Comment = { id: number; author: string; body: string; url: string };

export type ReactionContent = "eyes" | "rocket" | "-1" | "confused";

/** Of the ones we use and of any other. */
export type OwnReaction = { content: string; at: string };

export type PullRequest = { number: number; url: string; draft: boolean; title: string; body: string };

export type PullRequestEnds = {
  /** The branch, and the repository it lies in: empty when that is gone. */
  head: string;
  headRepo: string;
};

export type KnownPullRequest = PullRequest & {
  state: "open" | "closed" | "merged";
  base: string;
  /** Its name in the GraphQL API. */
  nodeId: string;
};

export type NewPullRequest = { title: string; body: string; head: string; base: string; draft: boolean };
