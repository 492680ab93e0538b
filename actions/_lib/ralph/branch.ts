import type { Box } from "../box/box.ts";
import { boxScript, GitError } from "../git/git.ts";

export type Identity = { name: string; email: string };

/** The branch as the engine keeps it: whatever the agent did to HEAD, the index or the history, this puts it back. */
export type Branch = {
  /** HEAD, when the branch was opened. */
  readonly openedAt: string;
  head(): Promise<string>;
  /** What the agent left, as a tree on top of `start`, with its own commits undone and our files left out. */
  snapshot(start: string): Promise<Snapshot>;
  /** The worktree exactly as `tree` says, and HEAD at `commit`: what the checks wrote is gone, ignored files stay. */
  restore(tree: string, commit: string): Promise<void>;
  /** HEAD on our branch at `commit`, the index with it, and the files as they are. */
  settle(commit: string): Promise<void>;
  /** The worktree as `tree` says, committed. */
  commit(tree: string, parent: string, message: string): Promise<string>;
  /** The difference of two trees as text that any store can hold, or null when it is larger than `limit`. */
  pack(from: string, to: string, limit: number): Promise<string | null>;
  unpack(packed: string): Promise<boolean>;
  /** Files and folders that git does not know and does not ignore. */
  untracked(): Promise<string[]>;
  /** From now on these paths never enter a commit and are never swept away. */
  exclude(paths: string[]): void;
  /** Without a box the index is the owner's: what was marked there for the time of the work is so no more. */
  leave(): Promise<void>;
  /** `tree` with these paths as they are in `start`. The worktree stays. */
  without(tree: string, start: string, paths: string[]): Promise<string>;
  /** Whether anything that matches one of the globs differs between two trees. */
  touches(from: string, to: string, globs: string[]): Promise<boolean>;
};

export type Snapshot = { kind: "tree"; tree: string; files: string[] } | { kind: "unusable"; reason: string };

/** Of `git add` alone: a change that cannot be committed is for the agent to mend. */
const CANNOT_ADD = 3;
const MENDED = 4;

// Several git commands share one process of the box, and what the shell can see for itself starts none: all of it
// together was a tenth of a short iteration.
const ON_BRANCH = `mended=
# A pipe in the place of one of git's files, or a link to one, holds up whoever opens it for ever; so does a device, or a
# file without end where git reads a line. In the worktree git opens its own files only, wherever it finds them.
unreadable() {
  find "$GIT_FOLDER" . -xdev -path ./.git -prune -o \\( \
      \\( -type p -o -type l -xtype p -o -type l -xtype c \\) \
        \\( ! -path './*' -o -name '.git*' -o -path '*/.git/*' \\) \
      -o ! -path './*' ! -path '*/logs/*' \\( -name HEAD -o -path "$GIT_FOLDER/refs/*" \\) -type f -size +8 \
    \\) -print0
  # A folder there stops git.
  for file in "$HEAD_FILE" "$GIT_FOLDER/index" "$GIT_FOLDER/packed-refs" "\${REF_LOCK%.lock}"; do
    if [ -d "$file" ]; then printf '%s\\0' "$file"; fi
  done
}
mend() {
  local file borrowed=
  # Without the place that the history is borrowed from, or without refs, there is no repository either.
  if [ -n "$ALTERNATES" ]; then
    if [ -f "$ALTERNATES_FILE" ]; then IFS= read -r -d '' -n $((\${#ALTERNATES} + 1)) borrowed < "$ALTERNATES_FILE" || true; fi
    if [ "$borrowed" != "$ALTERNATES" ] || [ ! -d "\${ALTERNATES_FILE%/objects/*}/refs" ]; then
      rm -rf "$ALTERNATES_FILE"
      mkdir -p "\${ALTERNATES_FILE%/*}" "\${ALTERNATES_FILE%/objects/*}/refs"
      printf '%s' "$ALTERNATES" > "$ALTERNATES_FILE"
      mended+="objects/info/alternates "
    fi
  fi
  # An agent that was stopped inside a git command leaves its locks behind.
  for file in "$INDEX_LOCK" "$HEAD_FILE.lock" "$REF_LOCK"; do
    if [ -e "$file" ] || [ -L "$file" ]; then rm -rf "$file"; fi
  done
  while IFS= read -r -d '' file; do
    rm -rf "$file"
    mended+="\${file#"$GIT_FOLDER"/} "
  done < <(unreadable)
  local head=
  if [ -e "$HEAD_FILE" ]; then IFS= read -r head 2>/dev/null < "$HEAD_FILE" || true; fi
  # Without a HEAD that git can read there is no repository, and no git command that would mend it.
  if [[ "$head" =~ ^(ref:[[:space:]]refs/.+|[0-9a-f]{40,64})$ ]]; then return; fi
  if [ -n "$BRANCH_REF" ]; then head="ref: $BRANCH_REF"; else head=$1; fi
  rm -f "$HEAD_FILE"
  printf '%s\\n' "$head" > "$HEAD_FILE"
  if [[ "$mended" != *HEAD* ]]; then mended+="HEAD "; fi
}
on_branch() {
  if [ -z "$BRANCH_REF" ]; then return; fi
  local at=
  IFS= read -r at < "$HEAD_FILE" || true
  if [ "$at" != "ref: $BRANCH_REF" ]; then git symbolic-ref HEAD "$BRANCH_REF"; fi
}
move_to() { if [ -n "$BRANCH_REF" ]; then git update-ref HEAD "$1"; else git update-ref --no-deref HEAD "$1"; fi; }`;

const SETTLE = `${ON_BRANCH}
settle() {
  mend "$1"
  on_branch
  if [ -z "$BRANCH_REF" ]; then move_to "$1"; fi
  if git reset -q --mixed "$1" 2>/dev/null; then return; fi
  # Most likely an index that is none: all that it knows can be read again.
  if [ -e "$GIT_FOLDER/index" ]; then
    rm -f "$GIT_FOLDER/index"
    mended+="index "
  fi
  git reset -q --mixed "$1"
}`;

const ADD = `add() {
  if git add -A -- . "$@" 2>/dev/null; then return; fi
  # To git it is a mistake to leave out by name what the repository ignores as well. That stays out by itself.
  local path kept=()
  for path do
    if ! git check-ignore -q -- "\${path#:(exclude,top,literal)}"; then kept+=("$path"); fi
  done
  git add -A -- . "\${kept[@]}"
}`;

/**
 * Marks with which git does not look at a file: "skip-worktree", which a sparse checkout sets itself, and "assume-unchanged".
 * Of a marked file that is there a second line says so. Without `sed -z`, which only GNU's has.
 */
const MARKED = `names() {
  local mark
  while IFS= read -r -d '' mark; do printf '%s\\0' "\${mark:2}"; done
}
# What the one list has and the other has not. A Mac's comm knows lines only, so names with a line break are turned over.
without() {
  local one=$(mktemp) other=$(mktemp)
  tr '\\0\\n' '\\n\\0' < "$1" | LC_ALL=C sort > "$one"
  tr '\\0\\n' '\\n\\0' < "$2" | LC_ALL=C sort > "$other"
  LC_ALL=C comm -23 "$one" "$other" | tr '\\0\\n' '\\n\\0'
}
marked() {
  local marks='^[a-zS]' list=$(mktemp) mark
  if [ "$SPARSE" = true ]; then marks='^[a-z]'; fi
  git ls-files -v -z | { grep -z "$marks" || true; } > "$list"
  cat "$list"
  while IFS= read -r -d '' mark; do
    if [ -e "\${mark:2}" ] || [ -L "\${mark:2}" ]; then printf '+ %s\\0' "\${mark:2}"; fi
  done < "$list"
}`;

/**
 * What the owner marked is marked, whatever became of the index: or what a sparse checkout left out would be deleted by the
 * next commit, and what he keeps to himself in it. Not so what our commits have changed since, or what came in its place.
 */
const REMARK = `${MARKED}
owners=
remark() {
  if [ -z "$MARKS" ]; then return; fi
  local now=$(mktemp) lost=$(mktemp) theirs=$(mktemp) some=$(mktemp) named=$(mktemp) name
  if [ -z "$owners" ]; then owners=$(mktemp); sort -z > "$owners"; fi
  marked | sort -z > "$now"
  if cmp -s "$owners" "$now"; then return; fi
  without "$owners" "$now" | { grep -z '^[a-zS]' || true; } > "$lost"
  if [ ! -s "$lost" ]; then return; fi
  names < "$lost" > "$some"
  while IFS= read -r -d '' name; do
    if [ -e "$name" ] || [ -L "$name" ]; then printf '+ %s\\0' "$name"; fi
  done < "$some" > "$now"
  without "$now" "$owners" > "$some"
  { names < "$some"; git diff-index --cached --name-only --no-renames -z "$OPENED_AT" --; } > "$theirs"
  names < "$lost" > "$named"
  without "$named" "$theirs" > "$now"
  git update-index --skip-worktree -z --stdin < "$now"
  { grep -z '^[a-z]' "$lost" || true; } > "$some"
  names < "$some" > "$named"
  without "$named" "$theirs" > "$now"
  git update-index --assume-unchanged -z --stdin < "$now"
}`;

/**
 * Those of the owner stay; under one of the agent's a change would pass the checks and not be in the commit. So would what
 * the agent makes in the place of a file that a sparse checkout left out.
 */
const UNMARK = `${REMARK}
unmark() {
  # Mostly nobody has marked anything: two processes in place of twelve.
  if [ -z "$MARKS" ] && [ "$(git ls-files -v -z | grep -cz '^[a-zS]' || true)" = 0 ]; then return; fi
  local now=$(mktemp) new=$(mktemp) files=$(mktemp)
  if [ -z "$owners" ]; then owners=$(mktemp); fi
  marked | sort -z > "$now"
  if cmp -s "$owners" "$now"; then return; fi
  without "$now" "$owners" > "$new"
  names < "$new" > "$files"
  git update-index --no-assume-unchanged -z --stdin < "$files"
  if [ "$SPARSE" != true ]; then git update-index --no-skip-worktree -z --stdin < "$files"; fi
}`;

const SNAPSHOT = `${SETTLE}
${ADD}
${UNMARK}
start=$1; shift
settle "$start"
if [ -n "$mended" ]; then printf '%s' "$mended" >&2; exit ${MENDED}; fi
remark
unmark
add "$@" || exit ${CANNOT_ADD}
tree=$(git write-tree)
printf '%s\\0' "$tree"
git diff-tree -r -z --raw --no-renames "$start" "$tree"`;

const RESTORE = `${REMARK}
put_back() {
  # What the index knows of the files spares reading them all.
  # Not in one command with -u: what a check staged and no tree of ours has, our own files among it, would be deleted.
  if [ -e "$GIT_FOLDER/index" ] && git read-tree -m "$1"; then
    remark && git checkout-index -f -a || return
  else
    rm -f "$GIT_FOLDER/index"
    git read-tree --reset "$1" && remark && git checkout-index -f -a -u || return
  fi
  git clean -fdq "\${@:2}"
}
restore() {
  if put_back "$@" 2>/dev/null; then return; fi
  # A test of rights leaves folders behind that nobody may write.
  find . -xdev -path ./.git -prune -o -type d ! -perm -u=rwx -exec chmod u+rwx {} \\; || true
  put_back "$@"
}`;

const RESTORE_AT = `${SETTLE}
${RESTORE}
mend "$2"
restore "$1" "\${@:3}"
settle "$2"`;

const COMMIT = `${ON_BRANCH}
${RESTORE}
IFS= read -r -d '' message || true
mend "$2"
restore "$1" "\${@:3}"
commit=$(printf %s "$message" | git commit-tree "$1" -p "$2" -F -)
on_branch
move_to "$commit"
printf %s "$commit"`;

const PACK = `git diff --binary --full-index --no-renames --no-ext-diff --no-textconv "$1" "$2" |
  gzip -c | base64 | head -c "$3"`;

/** An index of its own, so that a file which took a folder's place, or the other way round, is put back as well. */
const WITHOUT = `export GIT_INDEX_FILE=$(mktemp -u)
trap 'rm -f "$GIT_INDEX_FILE"' EXIT
tree=$1 start=$2; shift 2
git read-tree "$tree"
for path do printf '0 %s\\t%s\\0' "$(git hash-object -t blob --stdin < /dev/null)" "$path"; done |
  git update-index -z --index-info
git ls-tree -r -z --full-tree "$start" -- "$@" | git update-index -z --replace --index-info
git write-tree`;

/**
 * Where git's own files are, our branch, its commit; then the submodules, what is marked, and where objects are borrowed from. Of those that are checked out the repository is
 * not in the box, and git stops where it is to look at one.
 */
const OPENING = `${MARKED}
ref=$(git symbolic-ref -q HEAD || true)
paths=$(git rev-parse --git-path HEAD --git-path index.lock --absolute-git-dir --git-path "\${ref:-HEAD}.lock" \\
  --git-path objects/info/alternates)
printf '%s\\n' "$paths"
printf '%s\\n' "$ref"
git rev-parse HEAD
SPARSE=$(git config --type=bool core.sparseCheckout || true)
printf '%s\\n' "$SPARSE"
{ git ls-files -z --stage | grep -z '^160000 ' || true; } | while IFS= read -r -d '' entry; do
  if [ -e "\${entry#*$'\\t'}/.git" ]; then printf '%s\\0' "\${entry#*$'\\t'}"; fi
done
printf '\\0'
# Of the owner's with the second mark alone git would put back what is committed, over what he keeps there.
files=$(mktemp)
git ls-files -v -z | { grep -z '^h' || true; } > "$files"
if [ -s "$files" ]; then names < "$files" | git update-index --skip-worktree -z --stdin; fi
names < "$files"
printf '\\0'
marked
if [ -f "\${paths##*$'\\n'}" ]; then cat "\${paths##*$'\\n'}"; fi`;

const UNPACK = "base64 -d | gzip -dc | git apply --whitespace=nowarn";

export async function openBranch(options: {
  box: Box;
  identity: Identity;
  /** Paths that never enter a commit. */
  excluded: string[];
}): Promise<Branch> {
  const { identity } = options;
  const excluded = [...options.excluded];
  const run = boxScript(options.box);
  const [
    headFile = "",
    indexLock = "",
    gitFolder = "",
    refLock = "",
    alternatesFile = "",
    ref = "",
    openedAt = "",
    sparse = "",
    ...rest
  ] = (await run(OPENING)).stdout.split("\n");
  const listed = rest.join("\n").split("\0");
  const alternates = listed.pop() ?? "";
  const [submodules, hidden, marks] = [
    nextOf(listed),
    nextOf(listed),
    listed.map((mark) => `${mark}\0`).join(""),
  ];
  const env = {
    BRANCH_REF: ref,
    HEAD_FILE: headFile,
    GIT_FOLDER: gitFolder,
    INDEX_LOCK: indexLock,
    REF_LOCK: refLock,
    ALTERNATES_FILE: alternatesFile,
    ALTERNATES: alternates,
    SPARSE: sparse,
    MARKS: marks === "" ? "" : "some",
    OPENED_AT: openedAt,
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
  };

  return {
    openedAt,
    head: async () => (await run("git rev-parse HEAD")).stdout.trim(),
    async settle(commit) {
      await run(`${SETTLE}\nsettle "$1"`, [commit], { env });
    },
    async snapshot(start) {
      const leftOut = [...excluded, ...submodules].map((path) => `:(exclude,top,literal)${path}`);
      try {
        const { stdout } = await run(SNAPSHOT, [start, ...leftOut], { env, stdin: marks });
        const [tree = "", ...changes] = stdout.split("\0").filter((part) => part !== "");
        const { files, repositories } = changed(changes);
        if (repositories.length === 0) return { kind: "tree", tree, files };
        return { kind: "unusable", reason: notCommitted(repositories) };
      } catch (error) {
        if (!(error instanceof GitError) || ![CANNOT_ADD, MENDED].includes(error.result.code)) throw error;
        const said = error.result.stderr.trim().slice(-2000);
        if (error.result.code === MENDED)
          return {
            kind: "unusable",
            reason: `Files of git's own (${said}) were replaced by something that git cannot read. That was taken away, and this try does not count: leave the git directory alone.`,
          };
        return { kind: "unusable", reason: `Your changes cannot be committed: ${said}` };
      }
    },
    async restore(tree, commit) {
      await run(RESTORE_AT, [tree, commit, ...keeping(excluded)], { env, stdin: marks });
    },
    commit: async (tree, parent, message) =>
      (await run(COMMIT, [tree, parent, ...keeping(excluded)], { env, stdin: `${message}\0${marks}` }))
        .stdout,
    async pack(from, to, limit) {
      // What does not fit is cut off, and the writers before it die of the closed pipe.
      const { stdout } = await run(PACK, [from, to, String(limit + 1)], { allowFailure: true });
      return stdout.length > limit ? null : stdout;
    },
    unpack: async (packed) => (await run(UNPACK, [], { stdin: packed, allowFailure: true })).code === 0,
    async untracked() {
      const { stdout } = await run("git ls-files --others --exclude-standard --directory -z");
      return stdout
        .split("\0")
        .filter((path) => path !== "")
        .map((path) => path.replace(/\/$/, ""));
    },
    exclude: (paths) => void excluded.push(...paths),
    async leave() {
      if (hidden.length === 0) return;
      const stdin = hidden.map((path) => `${path}\0`).join("");
      // The last word of work that may have ended for an index that is gone: that one has no marks.
      await run("git update-index --no-skip-worktree -z --stdin", [], { stdin, allowFailure: true });
    },
    async without(tree, start, paths) {
      const literal = { GIT_LITERAL_PATHSPECS: "1" };
      return (await run(WITHOUT, [tree, start, ...paths], { env: { ...env, ...literal } })).stdout.trim();
    },
    async touches(from, to, globs) {
      const specs = globs.map((glob) => `:(top,glob)${glob}`);
      const { stdout } = await run('git diff-tree -r --name-only "$1" "$2" -- "${@:3}"', [
        from,
        to,
        ...specs,
      ]);
      return stdout !== "";
    },
  };
}

/** Takes a list from the front, up to the empty word that ends it. */
function nextOf(words: string[]): string[] {
  return words.splice(0, words.indexOf("") + 1).slice(0, -1);
}

/** Of what `diff-tree --raw -z` says: about each file a line of its modes and one of its name. */
function changed(lines: string[]): { files: string[]; repositories: string[] } {
  const files = lines.filter((_, index) => index % 2 === 1);
  const repositories = files.filter((_, index) => lines[index * 2]?.split(" ")[1] === "160000");
  return { files, repositories };
}

function notCommitted(repositories: string[]): string {
  const names = repositories.slice(0, 5).map((folder) => `${folder}/`);
  return `Your changes cannot be committed: ${names.join(", ")} holds a git repository of its own. Remove the .git in it, or leave the submodule as it was.`;
}

function keeping(paths: string[]): string[] {
  return paths.flatMap((path) => ["-e", `/${asPattern(path)}`]);
}

/** A path where git reads a pattern. */
function asPattern(path: string): string {
  return path.replaceAll(/[\\*?[\]!# ]/g, String.raw`\$&`);
}
