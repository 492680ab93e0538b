/** A command that a repository of this kind usually has, and the program it needs. */
export type Detected = { command: string; needs: string };

/** What is known of the repository at the base commit: its tracked paths, and the text of a file at its top. */
export type RepositoryFiles = { paths: ReadonlySet<string>; text(name: string): string | null };

/** `npm init` writes this one; it proves nothing and is always red. */
const NO_TEST = /no test specified/;
const SCRIPTS = ["typecheck", "type-check", "lint", "test"];

/** The common signs at a repository's top. The first of a group that is there stands for it. */
const SIGNS: { file: RegExp; contains?: RegExp; detected: Detected }[][] = [
  [{ file: /^Cargo\.toml$/, detected: { command: "cargo test", needs: "cargo" } }],
  [{ file: /^go\.mod$/, detected: { command: "go test ./...", needs: "go" } }],
  [
    { file: /^(pytest\.ini|conftest\.py)$/, detected: pytest() },
    { file: /^pyproject\.toml$/, contains: /^\[tool\.pytest\b/m, detected: pytest() },
    { file: /^setup\.cfg$/, contains: /^\[tool:pytest\]/m, detected: pytest() },
    { file: /^tox\.ini$/, contains: /^\[pytest\]/m, detected: pytest() },
    { file: /^tests?\/(conftest|test_\w+)\.py$/, detected: pytest() },
  ],
  [
    { file: /^gradlew$/, detected: { command: "./gradlew test", needs: "java" } },
    { file: /^pom\.xml$/, detected: { command: "mvn -q test", needs: "mvn" } },
  ],
  [{ file: /^mix\.exs$/, detected: { command: "mix test", needs: "mix" } }],
  [{ file: /^deno\.jsonc?$/, detected: { command: "deno test", needs: "deno" } }],
  [{ file: /^[^/]+\.sln$/, detected: { command: "dotnet test", needs: "dotnet" } }],
  [{ file: /^\.rspec$/, detected: { command: "bundle exec rspec", needs: "bundle" } }],
];

/** What must pass in a repository that does not say so itself. */
export function detectChecks(files: RepositoryFiles): { setup: Detected[]; verify: Detected[] } {
  const script = packageScripts(files);
  const verify = [...script.verify, ...SIGNS.flatMap((group) => firstSign(group, files))];
  // A Makefile mostly wraps the tools above: it speaks only where they are silent.
  return { setup: script.setup, verify: verify.length > 0 ? verify : makeTargets(files) };
}

function firstSign(group: (typeof SIGNS)[number], { paths, text }: RepositoryFiles): Detected[] {
  const found = group.find(({ file, contains }) =>
    [...paths].some((path) => file.test(path) && (contains === undefined || contains.test(text(path) ?? ""))),
  );
  return found === undefined ? [] : [found.detected];
}

function packageScripts(files: RepositoryFiles): { setup: Detected[]; verify: Detected[] } {
  const manifest = readManifest(files.text("package.json"));
  if (manifest === null) return { setup: [], verify: [] };
  const { manager, install } = packageManager(files.paths, manifest);
  const scripts = manifest.scripts ?? {};
  const verify = SCRIPTS.filter((name) => typeof scripts[name] === "string")
    .filter((name) => !NO_TEST.test(scripts[name] ?? ""))
    .map((name) => ({
      command: name === "test" && manager !== "bun" ? `${manager} test` : `${manager} run ${name}`,
      needs: manager,
    }));
  const needsInstall = [manifest.dependencies, manifest.devDependencies].some(
    (list) => list !== undefined && Object.keys(list).length > 0,
  );
  if (verify.length === 0 || install === null || !needsInstall) return { setup: [], verify };
  return { setup: [{ command: `test -d node_modules || ${install}`, needs: manager }], verify };
}

function packageManager(
  paths: ReadonlySet<string>,
  { packageManager: named }: Manifest,
): { manager: string; install: string | null } {
  if (paths.has("pnpm-lock.yaml")) return { manager: "pnpm", install: "pnpm install --frozen-lockfile" };
  if (paths.has("yarn.lock")) {
    const modern = /^yarn@(?!1\.)/.test(named ?? "") || paths.has(".yarnrc.yml");
    return { manager: "yarn", install: `yarn install ${modern ? "--immutable" : "--frozen-lockfile"}` };
  }
  if (paths.has("bun.lock") || paths.has("bun.lockb"))
    return { manager: "bun", install: "bun install --frozen-lockfile" };
  const locked = paths.has("package-lock.json") || paths.has("npm-shrinkwrap.json");
  return { manager: "npm", install: locked ? "npm ci" : null };
}

type Manifest = {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  packageManager?: string;
};

function readManifest(text: string | null): Manifest | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null; // no manifest that npm would read either
  }
}

function makeTargets({ paths, text }: RepositoryFiles): Detected[] {
  const name = ["GNUmakefile", "makefile", "Makefile"].find((file) => paths.has(file));
  if (name === undefined) return [];
  const targets = new Set(
    [...(text(name) ?? "").matchAll(/^([A-Za-z][\w-]*)\s*::?(?!=)/gm)].map((match) => match[1]),
  );
  const wanted = targets.has("check") ? ["check"] : ["lint", "test"].filter((target) => targets.has(target));
  return wanted.map((target) => ({ command: `make ${target}`, needs: "make" }));
}

function pytest(): Detected {
  return { command: "python3 -m pytest -q", needs: "pytest" };
}
