import type { IncomingMessage, ServerResponse } from "node:http";
import { syncPulls } from "./bare-repository.ts";
import { gitHttp } from "./git-http.ts";
import { mayGit } from "./permissions.ts";
import type { Faults } from "./faults.ts";
import { holderOf, type State } from "./state.ts";

/** The three files of git's smart protocol, and no other: a disguised path must not get past the check below. */
const PATH = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

export type GitCall = {
  /** As `METHOD file`. */
  request: string;
  repository: string;
  status: number;
  encoding: string | null;
  chunked: boolean;
};

export type GitServer = {
  state: State;
  root: string;
  faults: Faults;
  gitCalls: GitCall[];
  violations: string[];
};

/** Clone, fetch and push, with the token as the password of basic authentication. */
export function serveGit(
  { state, root, faults, gitCalls, violations }: GitServer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? "/", state.origin);
  const [, name = "", file = ""] = PATH.exec(url.pathname) ?? [];
  const service = file === "info/refs" ? (url.searchParams.get("service") ?? "") : file;
  const identity = holderOf(state, passwordOf(request.headers.authorization ?? ""));
  const repo = state.repositories.get(name);
  const pushes = service === "git-receive-pack";
  const { headers } = request;
  response.on("close", () => {
    gitCalls.push({
      request: `${request.method} ${file}`,
      repository: name,
      status: response.statusCode,
      encoding: headers["content-encoding"] ?? null,
      chunked: headers["transfer-encoding"] === "chunked",
    });
  });

  const fault = faults.take(`GIT ${request.method} ${file}`);
  if (fault !== null) {
    // Whatever it was asked: done, and the answer lost; or not done at all.
    if (fault.silence === "broken" && identity !== undefined && repo !== undefined) {
      const silent = () => void request.socket.destroy();
      const { login } = identity;
      response.write = () => true;
      const onProblem = (problem: string) => void violations.push(problem);
      gitHttp(
        { root, file: `/${name}.git/${file}`, service, login, onDone: silent, onProblem },
        request,
        response,
      );
    } else response.writeHead(fault.status).end();
    return;
  }
  if (identity === undefined) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
  } else if (repo === undefined || !(pushes || service === "git-upload-pack")) {
    response.writeHead(404).end("Repository not found.");
  } else if (!mayGit(identity, repo, pushes)) {
    response.writeHead(403).end("Write access to repository not granted.");
  } else {
    const onDone = () => {
      if (file === "git-receive-pack") syncPulls(repo);
    };
    const onProblem = (problem: string) => void violations.push(problem);
    const { login } = identity;
    gitHttp({ root, file: `/${name}.git/${file}`, service, login, onDone, onProblem }, request, response);
  }
}

export function passwordOf(authorization: string): string {
  const basic = /^basic (.+)$/i.exec(authorization)?.[1] ?? "";
  return Buffer.from(basic, "base64")
    .toString()
    .replace(/^[^:]*:/, "");
}
