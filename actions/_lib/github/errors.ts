import { ConfigurationError } from "../errors.ts";

type HttpError = Error & { status: number; response?: { data?: { errors?: { message?: string }[] } } };

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === "number";
}

/** GitHub answered with this status; also when the answer was already turned into a message. */
export function isStatus(error: unknown, status: number): boolean {
  if (isHttpError(error)) return error.status === status;
  return error instanceof Error && error.cause !== undefined && isStatus(error.cause, status);
}

/** Octokit reports a network fault as status 500. */
export function isRetryable(error: unknown): boolean {
  return isHttpError(error) && error.status >= 500;
}

export function githubError(error: unknown, repo: string, needs: string): unknown {
  if (!isHttpError(error)) return error;
  const details = (error.response?.data?.errors ?? []).flatMap((entry) => entry.message ?? []).join(" ");
  const said = details === "" ? error.message : `${error.message} ${details}`;
  if (error.status === 401) {
    return new ConfigurationError(`GitHub does not accept the token for ${repo}: check github-token.`, {
      cause: error,
    });
  }
  if (error.status === 403) {
    return new ConfigurationError(
      `GitHub refused a call for ${repo} (403): give the job \`permissions: ${needs}\`.`,
      { cause: error },
    );
  }
  return new Error(`GitHub answered ${error.status} for ${repo} (needs ${needs}): ${said}`, { cause: error });
}
