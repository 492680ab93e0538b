import { readFile } from "node:fs/promises";

/** What npm is set to, how this machine reaches the network, and what version managers need to find their npm. */
const USUAL =
  /^(path|home|lang|tmpdir|xdg_.*|npm_config_.*|(node_auth|npm)_token|(https?|all|no)_proxy|node_extra_ca_certs|ssl_cert_(file|dir)|(volta|asdf|mise|fnm|nvm|nodenv|proto)_.*|n_prefix)$/i;

/**
 * The variables that npm is started with: the usual ones, and those that the machine's own settings of npm name, as in
 * `//registry/:_authToken=${TOKEN}`. Everything else of a job is none of npm's business, its tokens first of all.
 */
export function npmEnvironment(host: NodeJS.ProcessEnv, settings: string[]): NodeJS.ProcessEnv {
  const named = new Set(settings.flatMap(variablesIn));
  return Object.fromEntries(Object.entries(host).filter(([name]) => USUAL.test(name) || named.has(name)));
}

/** npm puts in what `${NAME}` holds, and with `${NAME?}` nothing where there is none. */
function variablesIn(settings: string): string[] {
  return [...settings.matchAll(/\$\{([^${}?]+)\??\}/g)].map(([, name]) => name ?? "");
}

/** The files that npm says its user's and its machine's settings are in; a repository's are not among them. */
export async function npmSettings(said: string): Promise<string[]> {
  const { userconfig, globalconfig } = JSON.parse(said) as Record<string, unknown>;
  const files = [userconfig, globalconfig].filter((file) => typeof file === "string");
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8").catch(() => ""))); // most machines have one or none
  return texts;
}
