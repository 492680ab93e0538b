import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { hostGit } from "../../_lib/git/host-git.ts";

/**
 * What `git lfs` does when git writes a file and when it reads one, without that program and without a network: a pointer
 * becomes the content that lies beside this script, a content its pointer. So for git a file is unchanged while its content
 * is, and a changed one shows as a changed pointer, which the publisher refuses. Contents are streamed: /tmp is memory.
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
if [ "$1" = smudge ]; then
  if [ -n "$oid" ] && [ -f "\${0%/*}/objects/$oid" ]; then cat "\${0%/*}/objects/$oid"; else cat "$here/start" -; fi
elif [ -n "$oid" ] || ! [ -s "$here/start" ]; then
  cat "$here/start"
else
  mkfifo "$here/pipe"
  sha256sum < "$here/pipe" > "$here/sum" &
  cat "$here/start" - | tee "$here/pipe" | wc -c > "$here/size"
  wait
  read -r sum rest < "$here/sum"
  read -r size < "$here/size"
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
  const script = `'${path.join(folder, "filter.sh").replaceAll("'", String.raw`'\''`)}'`;
  await git(["config", "filter.lfs.clean", `sh ${script} clean`]);
  await git(["config", "filter.lfs.smudge", `sh ${script} smudge`]);
  await git(["config", "filter.lfs.required", "true"]);
}
