import type { IncomingMessage, ServerResponse } from "node:http";
import type { RestServer } from "./rest.ts";
import type { StandInPull } from "./state.ts";

/** Where GitHub Enterprise Server has it, beside `/api/v3`. */
export const GRAPHQL = "/api/graphql";

type Asked = { query?: string; variables?: { id?: string } };

/** The two mutations that REST has no call for. A wrong query is a violation, as GitHub's error for it would be a bug of ours. */
export async function serveGraphql(
  { state, faults, calls, violations }: RestServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
  const answer = (status: number, reply: object) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(reply));
  };
  const identity = state.tokens.get((request.headers.authorization ?? "").replace(/^(token|bearer) /i, ""));
  if (identity === undefined) return answer(401, { message: "Bad credentials" });
  const [, mutation = ""] =
    /^mutation\(\$id: ID!\) \{ (\w+)\(input: \{ pullRequestId: \$id \}\) \{ clientMutationId \} \}$/.exec(
      body.query ?? "",
    ) ?? [];
  const operation = `GRAPHQL ${mutation}`;
  const { login } = identity;
  calls.push({ operation, login, status: 200, params: {}, query: {}, body });
  if (mutation !== "markPullRequestReadyForReview" && mutation !== "convertPullRequestToDraft") {
    violations.push(`GraphQL: not a query of ours: ${body.query}`);
    return answer(200, { errors: [{ message: "Parse error" }] });
  }
  const refusal = (type: string, message: string) =>
    answer(200, { data: { [mutation]: null }, errors: [{ type, path: [mutation], message }] });
  const fault = faults.take(operation);
  const mayWrite =
    identity.permissions.pull_requests === "write" && identity.permissions.contents === "write";
  if (fault !== null || !mayWrite) return refusal("FORBIDDEN", "Resource not accessible by integration");
  const pull = pullOf();
  if (pull === null)
    return refusal("NOT_FOUND", `Could not resolve to a node with the global id of "${body.variables?.id}"`);
  pull.draft = mutation === "convertPullRequestToDraft";
  answer(200, { data: { [mutation]: { clientMutationId: null } } });

  function pullOf(): StandInPull | null {
    for (const repo of state.repositories.values())
      for (const found of repo.issues.values())
        if (found.pull !== null && `PR_${found.id}` === body.variables?.id) return found.pull;
    return null;
  }
}
