import type { StandInIssue, StandInRepository, State } from "../state.ts";

export type Call = {
  state: State;
  repo: StandInRepository;
  login: string;
  scopes: string[] | undefined;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
};

export type Reply = { status: number; body?: unknown; next?: number };

export type Handler = (call: Call) => Reply;

const documentation_url = "https://docs.github.com/rest";

export function refusal(status: number, message: string): Reply {
  return { status, body: { message, documentation_url } };
}

export const notFound: Reply = refusal(404, "Not Found");

export function invalid(resource: string, field: string, message: string): Reply {
  const errors = [{ resource, code: "custom", field, message }];
  return { status: 422, body: { message: "Validation Failed", errors, documentation_url } };
}

/** GitHub's limits on text that people read. */
export function textProblem(
  resource: string,
  field: "title" | "body",
  value: unknown,
  { required }: { required: boolean },
): Reply | null {
  const most = field === "title" ? 256 : 65_536;
  if (value === undefined && !required) return null;
  if (typeof value !== "string" || (value.trim() === "" && required))
    return invalid(resource, field, `${field} can't be blank`);
  return value.length > most
    ? invalid(resource, field, `${field} is too long (maximum is ${most} characters)`)
    : null;
}

export function withIssue(call: Call, answer: (found: StandInIssue) => Reply): Reply {
  const found = call.repo.issues.get(Number(call.params["issue_number"]));
  return found === undefined ? notFound : answer(found);
}

export function page<T>({ query }: Call, all: T[], shape: (entry: T) => unknown): Reply {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const at = Number(query.get("page") ?? 1);
  const body = all.slice((at - 1) * size, at * size).map(shape);
  return at * size < all.length ? { status: 200, body, next: at + 1 } : { status: 200, body };
}
