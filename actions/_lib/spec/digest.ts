import { harness } from "../harness.ts";
import { ConfigurationError } from "../errors.ts";
import { detectChecks } from "../ralph/detect-checks.ts";
import { trimMiddle } from "../ralph/trim-output.ts";
import { CONFIG_FILE, parseRepositoryConfig } from "../repository-config.ts";
import { namedFiles } from "./named-files.ts";
import type { RepositoryAtBase } from "./repository-at-base.ts";
import { treeLines } from "./tree-lines.ts";

/** What a writer of specs is told about the repository. Data of others, like the issue. */
export type Digest = {
  parts: { name: string; text: string }[];
  /** What must pass there already: the words a check may be made of. */
  commands: string[];
};

export type DigestLimits = {
  treeLines: number;
  document: number;
  namedFiles: number;
  file: number;
  total: number;
};

/** Together some 25,000 tokens at most: what a person would look at before writing a task list. */
export const DIGEST_LIMITS: DigestLimits = {
  treeLines: 300,
  document: 8000,
  namedFiles: 8,
  file: 6000,
  total: 80_000,
};

/** Files at the top that say what kind of software this is, the telling ones first. */
const MANIFESTS =
  /^(?:package\.json|pyproject\.toml|setup\.(?:cfg|py)|requirements\.txt|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|Gemfile|mix\.exs|deno\.jsonc?|[^/]+\.(?:csproj|sln)|CMakeLists\.txt|GNUmakefile|[Mm]akefile|tox\.ini)$/;
const README = /^readme(?:\.(?:md|rst|txt|adoc))?$/i;
const ADVICE = new Set([...harness.instructionFiles, "AGENTS.md", "CONTRIBUTING.md"]);
/** Never read, whoever names them: what should not be in a repository may still be there. */
const PRIVATE =
  /(?:^|\/)(?:\.env(?:\.(?!example$|sample$)[^/]*)?|\.npmrc|\.netrc|\.pypirc|id_[a-z0-9]+|[^/]*\.(?:pem|key|p12|pfx|keystore|jks)|credentials(?:\.[a-z]+)?)$/i;
/** Made by machines. */
const NOISE =
  /(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|Cargo\.lock|poetry\.lock|composer\.lock|go\.sum)$|\.(?:min\.(?:js|css)|map|svg|lock)$/i;

/** Reads a few files of the base commit and runs nothing: the same commit and text always give the same digest. */
export async function digestOf(
  { name, branch, commit, files }: RepositoryAtBase,
  issueText: string,
  limits: DigestLimits = DIGEST_LIMITS,
): Promise<Digest> {
  const paths = await files.paths();
  const sorted = [...paths].toSorted();
  const top = sorted.filter((path) => !path.includes("/"));
  const parts: Digest["parts"] = [
    { name: "repository", text: `${name}, branch ${branch} at ${commit}, ${paths.size} files` },
    { name: "tree", text: treeLines(paths, limits.treeLines).join("\n") },
  ];
  let left = limits.total - parts.reduce((sum, { text }) => sum + text.length, 0);
  const add = async (path: string, most: number, cut = trimMiddle) => {
    const text = left <= 0 || PRIVATE.test(path) || NOISE.test(path) ? null : await files.text(path);
    if (text === null || text.trim() === "") return;
    const shown = cut(text.toWellFormed(), Math.min(most, left));
    left -= shown.length;
    parts.push({ name: `file ${path}`, text: shown });
  };

  const commands = await commandsOf({ files, paths, top });
  if (commands.length > 0) parts.push({ name: "commands that must pass", text: commands.join("\n") });
  for (const { path, line } of namedFiles(issueText, paths, limits.namedFiles))
    await add(path, limits.file, line === null ? trimMiddle : (text, most) => around(text, line, most));
  const already = new Set(parts.map((part) => part.name));
  for (const path of [
    ...sorted.filter((one) => ADVICE.has(one)),
    ...top.filter((one) => README.test(one)).slice(0, 1),
    ...top.filter((one) => MANIFESTS.test(one)).slice(0, 6),
  ])
    if (!already.has(`file ${path}`)) await add(path, limits.document);
  return { parts, commands };
}

async function commandsOf({
  files,
  paths,
  top,
}: {
  files: RepositoryAtBase["files"];
  paths: ReadonlySet<string>;
  top: string[];
}): Promise<string[]> {
  const config = paths.has(CONFIG_FILE) ? await files.text(CONFIG_FILE) : null;
  if (config !== null) {
    try {
      const { verify } = parseRepositoryConfig(config);
      if (verify.length > 0)
        return verify.map(({ run, cwd }) => (cwd === null ? run : `${run}   (in ${cwd})`));
    } catch (error) {
      // The run itself refuses a faulty configuration, with its lines; a spec can be written without it.
      if (!(error instanceof ConfigurationError)) throw error;
    }
  }
  const texts = new Map<string, string | null>();
  for (const name of top.filter((path) => MANIFESTS.test(path))) texts.set(name, await files.text(name));
  return detectChecks({ paths, text: (name) => texts.get(name) ?? null }).verify.map(
    ({ command }) => command,
  );
}

/** The lines around the one that is spoken of, as many as fit. */
function around(text: string, line: number, most: number): string {
  if (text.length <= most) return text;
  const lines = text.split("\n").map((one) => (one.length <= 500 ? one : `${one.slice(0, 499)}…`));
  const middle = Math.min(Math.max(line - 1, 0), lines.length - 1);
  let [from, to, size] = [middle, middle + 1, (lines[middle] ?? "").length];
  for (;;) {
    const [above, below] = [lines[from - 1], lines[to]];
    if (above !== undefined && size + above.length + 1 <= most - 40) size += (lines[--from] ?? "").length + 1;
    else if (below === undefined || size + below.length + 1 > most - 40) break;
    if (below !== undefined && size + below.length + 1 <= most - 40) size += (lines[to++] ?? "").length + 1;
  }
  return `… from line ${from + 1}\n${lines.slice(from, to).join("\n")}\n… to line ${to}`;
}
