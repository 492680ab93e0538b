/**
 * Run in the box before the command. bubblewrap binds its two processes to their parents only when the box is nearly made:
 * a parent that was killed before that would leave the box to run on its own. So whoever is inside waits until the box's
 * first process is bound (the filter of system calls is the next thing it takes), and then looks whether the other end of
 * `fd` is still held: nobody else than us holds it, and when we die from here on all of the box dies.
 *
 * Whoever waits has that filter already. So the first process has it when it has as many as we: where every process has
 * filters from birth (LXD, Podman, systemd's `SystemCallFilter=`), that it has one says nothing. Kernels before 5.9 do not
 * count them.
 */
export function lifelineScript(fd: number): string {
  return [
    "mapfile -t own </proc/self/status",
    "[[ ${own[*]} =~ Seccomp:[[:space:]]+2([[:space:]]+Seccomp_filters:[[:space:]]+[0-9]+)? ]] || exit 98",
    'until mapfile -t first </proc/1/status && [[ "${first[*]} " == *"${BASH_REMATCH[0]} "* ]]; do :; done',
    `! read -t 0 -u ${fd} || exit 98`,
  ].join("\n");
}
