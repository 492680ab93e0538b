export type Power = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export type StandInUser = { login: string; id: number; type: "User" | "Bot" };

export type StandInIssue = {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  author: string;
  labels: string[];
  assignees: string[];
  /** Present when this number is a pull request. */
  pull: StandInPull | null;
};

export type StandInPull = { head: string; base: string; draft: boolean; reviewers: string[] };

export type StandInComment = { id: number; issue: number; author: string; body: string };

export type Dispatch = { workflow: string; ref: string; inputs: Record<string, string> };

export type StandInRepository = {
  id: number;
  name: string;
  private: boolean;
  defaultBranch: string;
  /** The bare repository on disk. */
  path: string;
  powers: Map<string, Power>;
  issues: Map<number, StandInIssue>;
  comments: Map<number, StandInComment>;
  dispatches: Dispatch[];
};

export type State = {
  /** Where the server answers: `${origin}/api/v3` for the API, `${origin}/owner/name.git` for git. */
  origin: string;
  tokens: Map<string, { login: string; writes: boolean }>;
  users: Map<string, StandInUser>;
  repositories: Map<string, StandInRepository>;
  nextId: number;
  onDispatch: (repository: StandInRepository, dispatch: Dispatch) => void;
};

export function userOf(state: State, login: string): StandInUser {
  const known = state.users.get(login);
  if (known !== undefined) return known;
  const user: StandInUser = {
    login,
    id: (state.nextId += 1),
    type: login.endsWith("[bot]") ? "Bot" : "User",
  };
  state.users.set(login, user);
  return user;
}
