import { execFileSync, spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

export type GitRequest = {
  /** The folder all repositories are below, and the file asked for as a path from there. */
  root: string;
  file: string;
  service: string;
  login: string;
  /** Called before the client sees the end of the answer. */
  onDone(): void;
  onProblem(problem: string): void;
};

/** Hands one request to git's own CGI program, so that clone and push are the real thing. */
export function gitHttp(
  { root, file, service, login, onDone, onProblem }: GitRequest,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { headers } = request;
  const child = spawn(backend(), [], {
    env: {
      PATH: process.env["PATH"] ?? "",
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      REMOTE_USER: login,
      REMOTE_ADDR: "127.0.0.1",
      REQUEST_METHOD: request.method ?? "GET",
      PATH_INFO: file,
      QUERY_STRING: file.endsWith("/info/refs") ? `service=${service}` : "",
      CONTENT_TYPE: headers["content-type"] ?? "",
      // Absent for a chunked body: the program then reads to the end.
      ...(headers["content-length"] === undefined ? {} : { CONTENT_LENGTH: headers["content-length"] }),
      HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  request.pipe(child.stdin);
  // git closes its input early when it refuses; the answer still comes.
  child.stdin.on("error", () => {});
  response.on("close", () => child.kill());

  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  let head = Buffer.alloc(0);
  const onData = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    child.stdout.off("data", onData);
    writeHead(response, head.subarray(0, end).toString());
    response.write(head.subarray(end + 4));
    child.stdout.pipe(response, { end: false });
  };
  child.stdout.on("data", onData);
  child.on("error", (error) => onProblem(`git http-backend: ${error.message}`));
  child.on("close", (code) => {
    if (code !== 0 && !response.closed) onProblem(`git http-backend ended with ${code}: ${stderr.trim()}`);
    onDone();
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  });
}

function writeHead(response: ServerResponse, head: string): void {
  for (const line of head.split("\r\n")) {
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
    if (name === "Status") response.statusCode = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
}

let found: string | undefined;
/** Asked once: a process with a store in it is large, and each that it starts costs it a copy of its page tables. */
function backend(): string {
  found ??= path.join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");
  return found;
}
