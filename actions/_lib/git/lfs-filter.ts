import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { hostGit } from "./host-git.ts";

/**
 * What `git lfs` does when git writes a file and when it reads one, without that program and without a network: a pointer
 * becomes the content that lies beside this script, a content its pointer. So for git a file is unchanged while its content
 * is, and a changed one shows as a changed pointer. Contents are streamed: /tmp is memory. They lie under their names, or
 * as `git lfs` keeps them; where a further place is given, what is new there stays in it.
 */
const FILTER = `#!/bin/sh
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
head -c 1024 > "$here/start"
oid=
if [ "$(wc -c < "$here/start")" -lt 1024 ]; then
  oid=$(sed -n -e '1{/^version https:\\/\\/git-lfs\\.github\\.com\\/spec\\/v1$/!q}' \\
    -e 's/^oid sha256:\\([0-9a-f]\\{64\\}\\)$/\\1/p' "$here/start")
fi
objects=\${0%/*}/objects
place() {
  local rest=\${1#??}
  for found in "$objects/$1" "$objects/\${1%"$rest"}/\${rest%"\${rest#??}"}/$1" "\${2:-$objects}/$1"; do
    if [ -f "$found" ]; then return; fi
  done
  return 1
}
if [ "$1" = smudge ]; then
  if [ -n "$oid" ] && place "$oid" "\${2-}"; then cat "$found"; else cat "$here/start" -; fi
elif [ -n "$oid" ] || ! [ -s "$here/start" ]; then
  cat "$here/start"
else
  mkfifo "$here/pipe"
  new=/dev/null
  if [ -n "\${2-}" ]; then mkdir -p "$2"; new=$(mktemp "$2/new-XXXXXX"); fi
  sha256sum < "$here/pipe" > "$here/sum" &
  # Where a disk is full, or a file as large as it may be, the rest would be missing.
  cat "$here/start" - | { tee "$here/pipe" "$new" || : > "$here/cut"; } | wc -c > "$here/size"
  wait
  if [ -e "$here/cut" ]; then
    if [ "$new" != /dev/null ]; then rm -f "$new"; fi
    echo "the content could not be kept whole" >&2
    exit 1
  fi
  read -r sum rest < "$here/sum"
  read -r size < "$here/size"
  if [ "$new" = /dev/null ]; then :; elif place "$sum" "$2"; then rm -f "$new"; else mv -f "$new" "$2/$sum"; fi
  printf 'version https://git-lfs.github.com/spec/v1\\noid sha256:%s\\nsize %s\\n' "$sum" "$size"
fi
`;

/** Never half of it: a box of another job may be reading it. */
export async function writeFilter(folder: string): Promise<void> {
  const file = path.join(folder, "filter.sh");
  if ((await readFile(file, "utf8").catch(() => null)) === FILTER) return;
  await writeFile(`${file}.new`, FILTER);
  await rename(`${file}.new`, file);
}

/** From now on git reads and writes such files so. In a worktree where an agent was, only that in the box may. */
export async function useFilter(gitDir: string, folder: string): Promise<void> {
  const git = hostGit(gitDir);
  for (const [name, value] of filterSettings(folder)) await git(["config", name, value]);
}

export function filterSettings(folder: string, store?: string): [name: string, value: string][] {
  const script = `sh ${quoted(path.join(folder, "filter.sh"))}`;
  const place = store === undefined ? "" : ` ${quoted(store)}`;
  return [
    ["filter.lfs.clean", `${script} clean${place}`],
    ["filter.lfs.smudge", `${script} smudge${place}`],
    ["filter.lfs.required", "true"],
  ];
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
