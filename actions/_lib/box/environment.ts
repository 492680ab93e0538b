/**
 * The only variables a command gets, whatever our own environment holds: an allow-list, because a list of what to leave
 * out always misses one (the runner alone puts in tokens for its cache, its identity and every input).
 */
export function environment(places: {
  home: string;
  temp: string;
  caches: string;
  searchPath: string | undefined;
  /** Where the host's tools are. */
  tools: Record<string, string>;
}): Record<string, string> {
  const { home, temp, caches, searchPath, tools } = places;
  return {
    PATH: [searchPath || "/usr/local/bin:/usr/bin:/bin", ...packageFolders(caches)].join(":"),
    HOME: home,
    TMPDIR: temp,
    LANG: "C.UTF-8",
    TERM: "dumb",
    CI: "true",
    ...tools,
    ...packageCaches(caches),
  };
}

/** What package managers keep for the next command of the same box; its home is another one each time. */
function packageCaches(caches: string): Record<string, string> {
  return {
    XDG_CACHE_HOME: caches,
    npm_config_cache: `${caches}/npm`,
    npm_config_prefix: `${caches}/npm-global`,
    // Without a folder that stays, what Yarn installs in one command leads nowhere in the next.
    YARN_GLOBAL_FOLDER: `${caches}/yarn-berry`,
    pnpm_config_store_dir: `${caches}/pnpm`,
    BUN_INSTALL_CACHE_DIR: `${caches}/bun`,
    PIP_CACHE_DIR: `${caches}/pip`,
    PYTHONUSERBASE: `${caches}/python`,
    CARGO_HOME: `${caches}/cargo`,
    GOPATH: `${caches}/go`,
    GOCACHE: `${caches}/go-build`,
  };
}

/** Last on PATH: what was installed for this box never stands in for a tool of the host. */
function packageFolders(caches: string): string[] {
  return ["npm-global", "python", "cargo", "go"].map((name) => `${caches}/${name}/bin`);
}
