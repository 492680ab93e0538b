import { execFile } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, realpath, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Box, BoxCommand, BoxExit } from "./box.ts";
import { type BoxUser, boxUser, giveTo, INSIDE } from "./box-user.ts";
import { environment } from "./environment.ts";
import { type Limits, limitScript, usualLimits } from "./limits.ts";
import { isWithin, type Mount, mountArguments } from "./mount.ts";
import { removeTree } from "./remove-tree.ts";
import { watchResources } from "./resource-watch.ts";
import { runToEnd, signalGroup } from "./run-to-end.ts";
import { syscallFilter } from "./syscall-filter.ts";
import { systemMounts } from "./system-mounts.ts";
import { findProgram } from "./find-program.ts";
import { toolchains } from "./toolchains.ts";
import { trustedPath } from "./trusted-path.ts";

export type BubblewrapOptions = {
  worktree: string;
  /** The git directory of `worktree`, which lies outside it. */
  git?: GitPlace;
  /** Programs that commands use, at their own paths. */
  programs: string[];
  /** How commands with `network` get out; without it none does. */
  ways?: Way[];
  bridge?: string;
  limits?: Partial<Limits>;
  /** Further paths of the host that commands may read. */
  read?: string[];
  /** Files of the worktree that are not to be written now, asked before every command. */
  locked?(): string[];
};

/** Connections to `port` of the box's own loopback come out at `socket`, and `env` says so to programs. */
export type Way = { port: number; socket: string; env: Record<string, string> };

export type GitPlace = {
  /** The git directory that commands work with. */
  dir: string;
  /** What is at the worktree's `.git`: a file that names `dir`, or a folder that `dir` is laid over. */
  at: { kind: "file"; file: string } | { kind: "folder" };
  /** Objects of another repository that `dir` borrows, read-only: where they are, and where the box sees them. */
  borrowed?: { from: string; path: string }[];
};

const HOME = "/home/whim";
const CACHES = `${HOME}/.cache`;
const FILTER_FD = 3;
const STATUS_FD = 4;
const NAMESPACE_FD = 5;

/** Files of our own in place of the machine's: who is who, and how the kernel was started. */
const OWN_FILES: Record<string, string> = {
  "/proc/cmdline": "",
  "/etc/passwd": `root:x:0:0::/:/bin/false\nwhim:x:${INSIDE}:${INSIDE}::${HOME}:/bin/bash\nnobody:x:65534:65534::/:/bin/false\n`,
  "/etc/group": `root:x:0:\nwhim:x:${INSIDE}:\nnogroup:x:65534:\n`,
  "/etc/hosts": "127.0.0.1 localhost\n::1 localhost\n",
  "/etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
};

/**
 * Runs every command in a bubblewrap of its own: new user, process, network, IPC, host name, cgroup and mount namespaces,
 * an empty home and /tmp, a file system made of what is named and nothing else, no capability, no way to gain one, and
 * nobody left when it ends. One bubblewrap a command costs milliseconds and means that nothing an agent started is still
 * there when its work is judged.
 *
 * Not @anthropic-ai/sandbox-runtime: there everything may be read that no list denies (its own looks three folders deep),
 * and the environment, the credential, a runner that is root and every limit stay the caller's business.
 */
export async function openBubblewrapBox(options: BubblewrapOptions): Promise<Box> {
  const worktree = await realpath(options.worktree);
  const limits = { ...usualLimits(), ...options.limits };
  const host = { ...process.env, PATH: trustedPath(process.env["PATH"], worktree) };
  const user = await boxUser(worktree, host.PATH);
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-box-"));
  const caches = path.join(folder, "caches");
  const groups = new Set<number>();
  const running = new Set<Promise<BoxExit>>();
  let closed: Promise<void> | null = null;

  const prepared = await prepare().catch(async (error: unknown) => {
    await close();
    throw error;
  });

  async function prepare() {
    await mkdir(caches);
    await giveTo(user, [worktree, caches, ...gitPlaces(options.git)]);
    for (const [name, text] of Object.entries(OWN_FILES))
      await writeFile(path.join(folder, path.basename(name)), text);
    const sockets = (options.ways ?? []).map(({ socket }) => socket);
    // Whom the box is to the host may be neither us nor in our group.
    for (const socket of sockets) await chmod(socket, 0o666);
    const filter = path.join(folder, "filter");
    await writeFile(filter, syscallFilter());
    const tools = await toolchains({ host, programs: options.programs, read: options.read ?? [] });
    const searchPath = host.PATH;
    return {
      programs: await findPrograms(searchPath),
      filter,
      env: {
        ...environment({ home: HOME, temp: "/tmp", caches: CACHES, searchPath, tools: tools.env }),
        ...(Object.assign({}, ...(options.ways ?? []).map((way) => way.env)) as Record<string, string>),
      },
      below: [
        ...(await systemMounts()),
        ...ownFiles(folder),
        ...emptyFolders(limits),
        { kind: "writable", path: CACHES, from: caches },
        // In the worktree a tool's folder is the repository's own: it stays writable.
        ...tools.mounts.filter((mount) => !isWithin(mount.path, worktree)),
      ] satisfies Mount[],
      above: [
        ...[...options.programs, ...(options.bridge === undefined ? [] : [options.bridge])].map(
          (program): Mount => ({ kind: "read-only", path: program }),
        ),
        ...sockets.map((socket): Mount => ({ kind: "writable", path: socket })),
      ],
    };
  }

  async function bubblewrap(command: BoxCommand): Promise<string[]> {
    const mounts: Mount[] = [
      ...prepared.below,
      { kind: "writable", path: worktree },
      ...gitMounts(worktree, options.git),
      ...(await lockedMounts(worktree, options.locked?.() ?? [])),
      ...prepared.above,
    ];
    const { programs } = prepared;
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
      limitScript(limits),
      "limits",
      worktree,
      ...(command.network === true ? bridged(options) : []),
      command.file,
      ...command.args,
    ];
  }

  async function start(command: BoxCommand): Promise<BoxExit> {
    const args = await bubblewrap(command);
    const filterFd = openSync(prepared.filter, "r");
    let status = "";
    const over = new AbortController();
    const watch = watchResources({
      init: () => initOf(status),
      limits,
      worktree,
      over(reason) {
        if (over.signal.aborted) return;
        command.onStderr?.(Buffer.from(`\nThe box was ended: ${reason}.\n`));
        over.abort();
      },
    });
    try {
      const exit = await runToEnd(
        {
          file: prepared.programs.bwrap,
          args,
          cwd: "/",
          env: { ...prepared.env, ...command.env },
          files: [filterFd, "pipe", ...(user.kind === "own" ? [] : [user.namespace])],
          onStatus: (chunk) => {
            status += chunk.toString();
          },
          onStart: (pid) => void groups.add(pid),
          stop: (pid) => signalGroup(pid, "SIGKILL"),
          async clear(pid) {
            signalGroup(pid, "SIGKILL");
            groups.delete(pid);
          },
        },
        { ...command, signal: AbortSignal.any([over.signal, ...(command.signal ? [command.signal] : [])]) },
      );
      // Nobody asked for it to be stopped: it ended by what it did.
      return over.signal.aborted && exit.ended === "aborted" ? { ...exit, ended: "exit" } : exit;
    } finally {
      closeSync(filterFd);
      await watch.stop();
      await allGone(initOf(status));
    }
  }

  async function close(): Promise<void> {
    for (const pid of groups) signalGroup(pid, "SIGKILL");
    await Promise.allSettled(running);
    if (user.kind === "other") await user.close();
    await removeTree(folder);
  }

  return {
    worktree,
    async run(command) {
      const exit = start(command);
      running.add(exit);
      try {
        return await exit;
      } finally {
        running.delete(exit);
      }
    },
    close: () => (closed ??= close()),
  };
}

/**
 * What starts a command, by path: inside, PATH ends in folders that the box writes, and the step from root to the box's
 * user must not be one of theirs. Ubuntu 22.04's bubblewrap cannot limit an empty folder; the watch sees what is in it.
 */
async function findPrograms(searchPath: string) {
  const bwrap = await findProgram("bwrap", searchPath);
  const { stdout } = await promisify(execFile)(bwrap, ["--help"], { env: {}, cwd: "/" });
  return {
    bwrap,
    bash: await findProgram("bash", searchPath),
    setpriv: await findProgram("setpriv", searchPath),
    sizes: stdout.includes("--size"),
  };
}

function ownFiles(folder: string): Mount[] {
  return Object.keys(OWN_FILES).map((name) => ({
    kind: "read-only",
    path: name,
    from: path.join(folder, path.basename(name)),
  }));
}

/** Together less than the memory: what is in them is nobody's, and outlives the process that the kernel ends first. */
function emptyFolders({ memoryBytes }: Limits): Mount[] {
  return [
    { kind: "empty", path: "/dev/shm", bytes: Math.floor(memoryBytes / 8) },
    { kind: "empty", path: "/tmp", bytes: Math.floor(memoryBytes / 2) },
    { kind: "link", path: "/var/tmp", to: "/tmp" },
    { kind: "empty", path: HOME, bytes: Math.floor(memoryBytes / 8) },
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

function bridged({ ways = [], bridge }: BubblewrapOptions): string[] {
  if (ways.length === 0 || bridge === undefined) return [];
  return [process.execPath, bridge, ...ways.map(({ port, socket }) => `${port}=${socket}`), "--"];
}

/** Git wants its files to be the caller's. */
function gitPlaces(git: GitPlace | undefined): string[] {
  if (git === undefined) return [];
  return [git.dir, ...(git.at.kind === "file" ? [git.at.file] : [])];
}

function gitMounts(worktree: string, git: GitPlace | undefined): Mount[] {
  if (git === undefined) return [];
  const dotGit = path.join(worktree, ".git");
  const at = git.at.kind === "folder" ? dotGit : git.dir;
  return [
    { kind: "writable", path: at, from: git.dir },
    // A filter, a monitor or a hook set here would run in every later git command.
    { kind: "read-only", path: path.join(at, "config"), from: path.join(git.dir, "config") },
    ...(git.at.kind === "folder" ? [] : [{ kind: "read-only" as const, path: dotGit, from: git.at.file }]),
    ...(git.borrowed ?? []).map((borrowed): Mount => ({ kind: "read-only", ...borrowed })),
  ];
}

/** A path that leads through a link would lay a file of the host over one of the box: those are left as they are. */
async function lockedMounts(worktree: string, locked: string[]): Promise<Mount[]> {
  const mounts: Mount[] = [];
  for (const name of locked) {
    const file = path.resolve(worktree, name);
    const real = await realpath(file).catch(() => null); // not there: nothing to write over
    if (real === file && file !== worktree && isWithin(file, worktree))
      mounts.push({ kind: "read-only", path: file });
  }
  return mounts;
}

/** What bubblewrap says of the box's first process. */
function initOf(status: string): number | null {
  const found = /"child-pid":\s*(\d+)/.exec(status)?.[1];
  return found === undefined ? null : Number(found);
}

/** bubblewrap ends a moment before the last of its processes does, and they may be writing. */
async function allGone(init: number | null): Promise<void> {
  if (init === null) return;
  for (;;) {
    const stat = await readFile(`/proc/${init}/stat`, "utf8").catch(() => null);
    if (stat === null || /\) [ZX] /.test(stat)) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
