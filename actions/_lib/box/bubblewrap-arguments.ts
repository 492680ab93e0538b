import type { BoxCommand } from "./box.ts";
import { type BoxUser, INSIDE } from "./box-user.ts";
import { lifelineScript } from "./lifeline.ts";
import { type Limits, limitScript } from "./limits.ts";
import { type Mount, mountArguments } from "./mount.ts";

/** Open files that bubblewrap is given: the filter of system calls, where it tells its status, our life, the user namespace. */
export const [FILTER_FD, STATUS_FD, LIFELINE_FD, NAMESPACE_FD] = [3, 4, 5, 6];

/** What starts a command, each by its path. */
export type Programs = { bwrap: string; bash: string; setpriv: string; sizes: boolean };

/**
 * Connections to `port` of the box's own loopback come out at `socket`, and `env` says so to programs; `files`, below the
 * folder of caches, to those that do not ask it.
 */
export type Way = {
  port: number;
  socket: string;
  env: Record<string, string>;
  files?: Record<string, string>;
};

/** Everything bubblewrap is told for one command. */
export function bubblewrapArguments(
  box: {
    user: BoxUser;
    programs: Programs;
    limits: Limits;
    worktree: string;
    mounts: Mount[];
    ways: Way[];
    bridge: string | null;
  },
  command: Pick<BoxCommand, "file" | "args" | "network">,
): string[] {
  const { user, programs, limits, worktree, mounts, ways, bridge } = box;
  return [
    ...namespaces(user),
    "--seccomp",
    String(FILTER_FD),
    "--json-status-fd",
    String(STATUS_FD),
    "--proc",
    "/proc",
    "--dev",
    "/dev",
    ...mountArguments(mounts, programs),
    "--remount-ro",
    "/dev",
    "--remount-ro",
    "/",
    "--chdir",
    "/",
    "--",
    ...asBoxUser(user, programs.setpriv),
    programs.bash,
    "-c",
    `${lifelineScript(LIFELINE_FD)}\n${limitScript(limits)}`,
    "limits",
    worktree,
    ...(command.network === true ? bridged(ways, bridge) : []),
    command.file,
    ...command.args,
  ];
}

function namespaces(user: BoxUser): string[] {
  return [
    ...(user.kind === "own"
      ? ["--unshare-user", "--uid", String(INSIDE), "--gid", String(INSIDE)]
      : ["--userns", String(NAMESPACE_FD)]),
    "--unshare-pid",
    "--unshare-net",
    "--unshare-ipc",
    "--unshare-uts",
    "--unshare-cgroup-try",
    "--hostname",
    "box",
    "--die-with-parent",
    "--new-session",
    "--cap-drop",
    "ALL",
    // Only for the step from root, who prepared the box, to its user.
    ...(user.kind === "own"
      ? []
      : ["CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP"].flatMap((cap) => ["--cap-add", cap])),
  ];
}

function asBoxUser(user: BoxUser, setpriv: string): string[] {
  if (user.kind === "own") return [];
  const id = String(INSIDE);
  return [
    setpriv,
    "--reuid",
    id,
    "--regid",
    id,
    "--clear-groups",
    "--inh-caps",
    "-all",
    "--ambient-caps",
    "-all",
    "--bounding-set",
    "-all",
    "--no-new-privs",
    "--",
  ];
}

function bridged(ways: Way[], bridge: string | null): string[] {
  if (ways.length === 0 || bridge === null) return [];
  return [process.execPath, bridge, ...ways.map(({ port, socket }) => `${port}=${socket}`), "--"];
}
