/** Exactly the calls Whim makes to GitHub, for one repository. */
export type GitHub = {
  readonly repo: string;
  repository(): Promise<{ defaultBranch: string; private: boolean; cloneUrl: string }>;
  /** The person's power here, by the permission API; anything unexpected throws, so that callers refuse. */
  permissionOf(login: string): Promise<"admin" | "write" | "read" | "none">;
  issue(number: number): Promise<Issue>;
  addLabels(number: number, labels: string[]): Promise<void>;
  /** Also when the issue does not carry it. */
  removeLabel(number: number, label: string): Promise<void>;
  createComment(number: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<void>;
  comments(number: number): Promise<Comment[]>;
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

export type Comment = { id: number; author: string; body: string; url: string };

export type PullRequest = { number: number; url: string; draft: boolean; title: string; body: string };

export type KnownPullRequest = PullRequest & {
  state: "open" | "closed" | "merged";
  base: string;
  /** Its name in the GraphQL API. */
  nodeId: string;
};

export type NewPullRequest = { title: string; body: string; head: string; base: string; draft: boolean };
