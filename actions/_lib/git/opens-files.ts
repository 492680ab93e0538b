/** Commands of git that read and write objects, refs, settings and the index, and open no file of a worktree. */
const OPENS_NONE = new Set([
  "--version",
  "cat-file",
  "config",
  "fetch",
  "for-each-ref",
  "index-pack",
  "init",
  "log",
  "ls-remote",
  "ls-tree",
  "merge-base",
  "merge-tree",
  "push",
  "repack",
  "rev-list",
  "rev-parse",
  "symbolic-ref",
  "update-ref",
]);

/** Those that open none when they are called like this. */
const OPENS_NONE_WITH: Record<string, (args: string[]) => boolean> = {
  "check-attr": (args) => args.includes("--cached"),
  clone: (args) => args.includes("--bare") || args.includes("--no-checkout"),
  // Of two commits: with one it would be compared with the worktree by `diff`, but never by this.
  "diff-tree": () => true,
  // Without a commit it reads the files.
  grep: (args) => args.slice(0, args.indexOf("--")).some((arg) => /^([0-9a-f]{40,64}|HEAD)$/.test(arg)),
  "hash-object": (args) => args.at(-1) === "/dev/null",
  "ls-files": (args) =>
    args.every((arg) => !/^(-\w*[odmtk]\w*|--(others|deleted|modified|killed|eol))$/.test(arg)),
  "read-tree": (args) => !args.some((arg) => /^-\w*u/.test(arg)),
};

/**
 * Whether a git command reads or writes files of a worktree, and with them what their attributes name. On files that an
 * agent may have touched such a command runs in the box; one that is not known here is taken for one.
 */
export function opensFiles(given: readonly string[]): boolean {
  const args = [...given];
  while (args[0] === "-c") args.splice(0, 2);
  const command = args[0] ?? "";
  return !OPENS_NONE.has(command) && OPENS_NONE_WITH[command]?.(args.slice(1)) !== true;
}
