import type { Box } from "../_lib/box/box.ts";
import { boxGit, boxScript } from "../_lib/git/git.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";

/** By its path in the worktree (a `.git`, or a folder that is a bare repository): what tells whether it was changed. */
type Repositories = Map<string, string>;

export type RepositoryWatch = {
  /** What came since the last look, or was changed: each told once. */
  look(): Promise<RalphEvent[]>;
};

/**
 * Git takes the first repository above the folder it is called in for its own, settings and hooks included: one that an agent
 * makes in `src/` is the owner's at the next `git status` there. No mount keeps a name from being taken, so what came is
 * looked for while nothing of the agent's runs. After a run that was killed nobody can tell whose those are that stand
 * there, but for the `owners` submodules: where these are given, the others are told, and stay.
 */
export async function watchRepositories(box: Box, owners: string[] | null = null): Promise<RepositoryWatch> {
  let known = await repositoriesIn(box);
  let found = owners === null ? [] : await amongTracked(box, known, owners);
  return {
    async look() {
      const now = await repositoriesIn(box);
      const planted: string[] = [];
      const left: string[] = [];
      for (const [place, state] of now)
        if (known.get(place) !== state)
          (!known.has(place) && (await isAmongTracked(box, place)) ? planted : left).push(place);
      if (planted.length > 0) await boxScript(box)(REMOVE, planted);
      known = now;
      for (const place of planted) known.delete(place);
      const earlier = found;
      found = [];
      return [...stoodThere(earlier), ...removed(planted), ...stayed(left)];
    },
  };
}

const REMOVE = `for place do
  place=./$place
  if [ -d "$place" ] && [ ! -L "$place" ]; then find "$place" -type d ! -perm -u=rwx -exec chmod u+rwx {} \\;; fi
  rm -rf -- "$place"
done`;

/** Only the kernel sets the time at which a file was changed last. */
const LOOK = `state() { find "$@" -maxdepth 0 -printf '%i %C@ ' 2>/dev/null || true; }
list() { find . -xdev -path ./.git -prune -o -name .git -print0 -prune -o ! -path ./HEAD -name HEAD -print0 2>/dev/null; }
# A folder that is closed to us is closed to git, too, until its owner opens it, and never to root. Those with his own files
# stay open.
opened=()
open_closed() {
  local mode folder again=1
  while [ -n "$again" ]; do
    again=
    while IFS= read -r -d '' mode && IFS= read -r -d '' folder; do
      chmod u+rwx "$folder" || continue
      again=1
      if [ -z "$(git --literal-pathspecs ls-files -- "\${folder#./}/" 2>/dev/null | head -n 1)" ]; then
        opened=("$mode" "$folder" "\${opened[@]}")
      fi
    done < <(find . -xdev -path ./.git -prune -o -type d ! -perm -u=rx -printf '%m\\0%p\\0' 2>/dev/null)
  done
}
listed=$(mktemp)
list > "$listed" || { open_closed; list > "$listed" || true; }
while IFS= read -r -d '' found; do
  dir=$found
  if [ "\${found##*/}" = HEAD ]; then
    dir=\${found%/*}
    if [ ! -e "$dir/objects" ] && [ ! -e "$dir/commondir" ]; then continue; fi
    found=$dir
  fi
  printf '%s\\0' "\${found#./}"
  state "$found"/config "$found"/config.worktree "$found"/commondir "$found"/hooks "$found"/hooks/*
  if [ ! -d "$found" ]; then state "$found"; fi
  printf '\\0'
done < "$listed"
set -- "\${opened[@]}"
while [ $# != 0 ]; do chmod "$1" "$2"; shift 2; done`;

async function repositoriesIn(box: Box): Promise<Repositories> {
  const words = (await boxScript(box)(LOOK)).stdout.split("\0");
  const found: Repositories = new Map();
  for (let at = 0; at + 1 < words.length; at += 2) found.set(words[at] ?? "", words[at + 1] ?? "");
  return found;
}

async function amongTracked(box: Box, known: Repositories, owners: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const place of known.keys())
    if (!owners.includes(place) && (await isAmongTracked(box, place))) found.push(place);
  return found;
}

/** In a folder of the repository's own files nobody but somebody who means harm makes another one. */
async function isAmongTracked(box: Box, place: string): Promise<boolean> {
  const folder = place.replace(/(^|\/)\.git$/, "");
  if (folder === place) return false;
  const { stdout } = await boxGit(box)(["--literal-pathspecs", "ls-files", "-z", "--", `${folder}/`]);
  return stdout !== "";
}

const MOST_TOLD = 20;

function removed(places: string[]): RalphEvent[] {
  return warning(
    "repositories_removed",
    "Git repositories were made in folders of this one's own files, where your next git command would have taken them for yours and run what they name: they were removed.",
    places,
  );
}

function stoodThere(places: string[]): RalphEvent[] {
  return warning(
    "repositories_left",
    "The run before was killed, and Git repositories stand in folders of this one's own files: an agent may have made them, and git that is called in these folders runs what their settings and hooks name. Remove those that are not yours before you work there.",
    places,
  );
}

function stayed(places: string[]): RalphEvent[] {
  return warning(
    "repositories_left",
    "Git repositories in the worktree were made or changed: git that is called in these folders runs what their settings and hooks name. Remove what you do not need before you work there.",
    places,
  );
}

function warning(type: string, message: string, places: string[]): RalphEvent[] {
  if (places.length === 0) return [];
  return [{ event: "warning", type, message, files: places.slice(0, MOST_TOLD) }];
}
