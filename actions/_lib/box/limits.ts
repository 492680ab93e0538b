import os from "node:os";

/**
 * What one command may use. No cgroup is made for it: a runner's own cgroup holds processes, and then no limit can be set
 * below it (cgroups(7), "no internal processes"); a place elsewhere is writable only for root under systemd, not in a
 * container and not for an ordinary runner. What holds everywhere instead: the number of processes by the kernel, for the
 * box's own user namespace and a user that is not root; memory, CPU time and file size of each process by the kernel; the
 * memory of all together by a watch, and when they are faster than it, the kernel ends the box's processes before any
 * other (`oom_score_adj` 1000), which is what a cgroup's limit would do. One that means harm can take that back, and
 * then the machine's largest process goes first: its own, unless it is many small ones that outrun the watch.
 */
export type Limits = {
  processes: number;
  /** Of each process, held by the kernel; of all together with their files in memory, held by our watch. */
  memoryBytes: number;
  /** Of each process. */
  cpuSeconds: number;
  fileBytes: number;
  /** So much of the machine's memory stays free: what a process keeps in open files without a name is in no count of it. */
  memoryFloorBytes: number;
  /** So much of each disk that it writes to stays free for everybody else, and so many files can still be made there. */
  diskFloorBytes: number;
  diskFloorFiles: number;
};

const GB = 2 ** 30;

export function usualLimits(): Limits {
  return {
    processes: 2048,
    memoryBytes: Math.max(2 * GB, Math.floor(os.totalmem() * 0.75)),
    cpuSeconds: 4 * 3600,
    fileBytes: 8 * GB,
    memoryFloorBytes: Math.min(GB / 2, Math.floor(os.totalmem() / 20)),
    diskFloorBytes: GB,
    diskFloorFiles: 20_000,
  };
}

/**
 * Run last before the command (arguments: its folder, then itself), inside the new user namespace: there the number of processes is counted
 * for the box alone. A machine's own lower limit stays; one that could not be set ends the command. When memory runs
 * out, the kernel takes it from the box first.
 */
export function limitScript({ processes, memoryBytes, cpuSeconds, fileBytes }: Limits): string {
  const limits = [
    ["c", 0],
    ["u", processes],
    ["d", kilobytes(memoryBytes)],
    ["f", kilobytes(fileBytes)],
    ["t", cpuSeconds],
  ];
  return [
    'limit() { ulimit "-$1" "$2" 2>/dev/null && return; now=$(ulimit -H "-$1"); [ "$now" != unlimited ] && [ "$now" -le "$2" ]; }',
    ...limits.map(
      ([name, value]) => `limit ${name} ${value} || { echo "limit ${name} cannot be set" >&2; exit 97; }`,
    ),
    "echo 1000 >/proc/self/oom_score_adj",
    // Whatever started us may have left files open that are its own: bubblewrap hands them on.
    'for fd in /proc/self/fd/*; do fd=${fd##*/}; [ "$fd" -le 2 ] || eval "exec $fd>&-"; done',
    // Only now: a folder of the box's user may be closed to whoever prepared the box.
    'cd "$1" && shift && exec "$@"',
  ].join("\n");
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
