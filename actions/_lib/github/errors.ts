import { ConfigurationError } from "../errors.ts";

/** GitHub's answer, or its silence (`status` null), in one line a person can read: never a page of HTML. */
export class GitHubError extends Error {
  override name = "GitHubError";
  readonly status: number | null;
  constructor(status: number | null, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** What Octokit throws, as far as we read it. */
type RequestFailure = Error & {
  status: number;
  request?: { method: string; url: string };
  response?: { headers: Record<string, string | undefined>; data: unknown };
};

export type Failure = {
  error: GitHubError;
  headers: Record<string, string | undefined>;
  /** The connection was never made, so nothing can have happened. */
  neverSent: boolean;
};

/** GitHub answered with this status; also when the answer was already turned into advice. */
export function isStatus(error: unknown, status: number): boolean {
  if (error instanceof GitHubError) return error.status === status;
  return error instanceof Error && error.cause !== undefined && isStatus(error.cause, status);
}

/** Null for what did not come from a request: a bug of ours, not GitHub's. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof GitHubError) return { error, headers: {}, neverSent: false };
  if (isQueryFailure(error)) return queryFailure(error);
  if (!isRequestFailure(error)) return null;
  const { request, response } = error;
  const asked = request === undefined ? "a call" : `${request.method} ${new URL(request.url).pathname}`;
  if (response === undefined) {
    // Octokit reports a fault of the network as status 500, with what fetch threw as its cause.
    const cause = error.cause ?? error;
    return {
      error: new GitHubError(null, `GitHub did not answer ${asked}`, { cause }),
      headers: {},
      neverSent: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(error.message),
    };
  }
  const message = `GitHub answered ${error.status} to ${asked}: ${said(response.data)}`;
  return { error: new GitHubError(error.status, message), headers: response.headers, neverSent: false };
}

/** What Octokit throws for a query that GitHub answered with errors, under status 200. */
type QueryFailure = Error & {
  errors: { type?: string; message: string; path?: (string | number)[] }[];
  data?: unknown;
  headers: Record<string, string | undefined>;
};

const QUERY_STATUS: Record<string, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  RATE_LIMITED: 429,
};

function isQueryFailure(error: unknown): error is QueryFailure {
  return (
    error instanceof Error && Array.isArray((error as { errors?: unknown }).errors) && "headers" in error
  );
}

/** The answer to a question about several things of a repository, also when some of them are not there: those are null in it. */
export async function foundOf<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (isQueryFailure(error) && error.errors.every(isOneThingMissing) && isObject(error.data))
      return error.data as T;
    throw error;
  }
}

/** Not the repository itself: a token that may not see it gets the same answer, and would see nothing anywhere. */
function isOneThingMissing({ type, path }: QueryFailure["errors"][number]): boolean {
  return type === "NOT_FOUND" && path?.length === 2 && path[0] === "repository";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Half an answer is none. An error without a type is GitHub's own trouble, and goes by itself. */
function queryFailure({ errors, headers }: QueryFailure): Failure {
  const worst = errors.find((error) => !isOneThingMissing(error)) ?? errors[0];
  const status = QUERY_STATUS[worst?.type ?? ""] ?? 502;
  const text = errors.map(({ message }) => message).join("; ");
  const message = `GitHub answered a query with errors: ${text.slice(0, 1000)}`;
  return { error: new GitHubError(status, message), headers, neverSent: false };
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && typeof (error as { status?: unknown }).status === "number";
}

function said(data: unknown): string {
  if (typeof data !== "object" || data === null || !("message" in data)) return "not in JSON";
  const { message, errors } = data as { message: unknown; errors?: unknown };
  const details = (Array.isArray(errors) ? errors : []).map((entry: unknown) =>
    typeof entry === "object" && entry !== null && "message" in entry && typeof entry.message === "string"
      ? entry.message
      : JSON.stringify(entry),
  );
  return [String(message), ...details].join(": ").slice(0, 1000);
}

/** What the user can do about it, or the failure itself when that is nothing. */
export function advice({ error }: Failure, repo: string, needs: string): Error {
  const text = adviceText(error, repo, needs);
  return text === null ? error : new ConfigurationError(text, { cause: error });
}

function adviceText({ status, message }: GitHubError, repo: string, needs: string): string | null {
  if (status === 401) return `GitHub does not accept the token for ${repo}: check github-token.`;
  if (status === 403 && /not permitted to create or approve pull requests/i.test(message))
    return `${repo} does not let workflows open pull requests: tick "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General, or pass a GitHub App's token.`;
  if (status === 403) return `GitHub refused a call for ${repo}: give the job \`permissions: ${needs}\`.`;
  // To a token without the right, a private thing does not exist.
  if (status === 404)
    return `GitHub found nothing in ${repo}: check that it exists, and that the job has \`permissions: ${needs}\`.`;
  return null;
}

/** The same for somebody who works with a token of their own, not with a job's. */
export function adviceToPerson({ error }: Failure, about: string, needs: string): Error {
  const { status, message } = error;
  const text =
    status === 401
      ? `GitHub does not accept the token for ${about}: sign in again (gh auth login), or set GITHUB_TOKEN to one that is valid.`
      : status === 403
        ? `GitHub refused a call for ${about} (${said403(message)}): the token needs "${needs}". With gh: gh auth refresh -s repo,workflow,admin:org; a fine-grained token: add the permission.`
        : status === 404
          ? `GitHub found nothing for ${about}: check the name, and that the token may see it (a fine-grained token needs "${needs}" there).`
          : null;
  return text === null ? error : new ConfigurationError(text, { cause: error });
}

function said403(message: string): string {
  return message.replace(/^GitHub answered 403 to /, "").slice(0, 300);
}
