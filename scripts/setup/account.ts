import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ConfigurationError } from "../../actions/_lib/errors.ts";

/** GitHub as this person reaches it. */
export type Account = { token: string; apiUrl: string; serverUrl: string };

/** The server by the names that Actions and the GitHub CLI give it; github.com when nothing is said. */
export function githubHost(env: NodeJS.ProcessEnv): { apiUrl: string; serverUrl: string } {
  const server = env["GITHUB_SERVER_URL"] || (env["GH_HOST"] ? `https://${env["GH_HOST"]}` : "");
  const serverUrl = (server || "https://github.com").replace(/\/+$/, "");
  if (!/^https?:\/\//.test(serverUrl) || !URL.canParse(serverUrl))
    throw new ConfigurationError(
      `GITHUB_SERVER_URL is "${serverUrl}": give the server's address, like https://github.example.com.`,
    );
  return { serverUrl, apiUrl: env["GITHUB_API_URL"]?.replace(/\/+$/, "") || apiOf(serverUrl) };
}

function apiOf(serverUrl: string): string {
  const { host, protocol } = new URL(serverUrl);
  if (host === "github.com") return "https://api.github.com";
  // Enterprise Cloud with data residency has a host of its own for the API, Enterprise Server a path.
  return host.endsWith(".ghe.com") ? `${protocol}//api.${host}` : `${serverUrl}/api/v3`;
}

/** The token of the environment, else of the GitHub CLI. */
export async function account(env: NodeJS.ProcessEnv): Promise<Account> {
  const host = githubHost(env);
  const given = env["GH_TOKEN"] || env["GITHUB_TOKEN"] || (await tokenOfCli(env, host.serverUrl));
  if (given === null)
    throw new ConfigurationError(
      `There is no token for ${host.serverUrl}: run "gh auth login -s workflow" (https://cli.github.com), or set GITHUB_TOKEN to a token of yours.`,
    );
  if (!/^[\x21-\x7e]+$/.test(given))
    throw new ConfigurationError(
      "The GitHub token has a space, a line break or a foreign letter in it: copy it again, as one line.",
    );
  return { ...host, token: given };
}

async function tokenOfCli(env: NodeJS.ProcessEnv, serverUrl: string): Promise<string | null> {
  try {
    const args = ["auth", "token", "--hostname", new URL(serverUrl).host];
    const { stdout } = await promisify(execFile)("gh", args, { env, timeout: 20_000 });
    return stdout.trim() || null;
  } catch {
    return null; // not installed, or nobody is signed in there: the next step is the same
  }
}
