import { randomUUID } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import { chmod, mkdir, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Box, BoxCommand, BoxExit } from "./box.ts";
import { boxUser, giveTo } from "./box-user.ts";
import { bubblewrapArguments, type Way } from "./bubblewrap-arguments.ts";
import { bubblewrapPrograms } from "./bubblewrap-programs.ts";
import { environment } from "./environment.ts";
import { allGone, openStatus } from "./first-process.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { isWithin, type Mount } from "./mount.ts";
import { ownFiles } from "./own-files.ts";
import { CACHES, emptyFolders, HOME, KEPT } from "./folders-inside.ts";
import { removeTree } from "./remove-tree.ts";
import { watchResources } from "./resource-watch.ts";
import { runToEnd } from "./run-to-end.ts";
import { signalGroup } from "./signal-group.ts";
import { syscallFilter } from "./syscall-filter.ts";
import { systemMounts } from "./system-mounts.ts";
import { withoutToolSettings } from "./tool-settings.ts";
import { toolchains } from "./toolchains.ts";
import { trustedPath } from "./trusted-path.ts";
import { underWay } from "./under-way.ts";
import {
  coverMounts,
  type GitPlace,
  gitMounts,
  gitPlaces,
  gitSettings,
  untouchedMounts,
} from "./worktree-mounts.ts";
import { makeDeadSocket, markOfSocket, newWorktreeSockets, worktreeSockets } from "./worktree-sockets.ts";
import { makeSocketFolder, removeAbandonedFolders, requireOutside } from "./run-folder.ts";

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
  /** Who works here only reads: nothing of the worktree and its git directory is to be written. */
  readOnly?: boolean;
};

/** Made by another name first. */
const NO_SOCKET = "no-socket";

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
  await removeAbandonedFolders();
  const folder = await makeSocketFolder("box", `${NO_SOCKET}.bound`);
  const caches = path.join(folder, "caches");
  const noSocket = path.join(folder, NO_SOCKET);
  // Another git directory is laid over it.
  const hidden = options.git?.at.kind === "folder" ? [path.join(worktree, ".git")] : [];
  const groups = new Set<number>();
  const running = underWay();
  let closed: Promise<void> | null = null;

  const prepared = await prepare().catch(async (error: unknown) => {
    await close();
    throw error;
  });

  async function prepare() {
    requireOutside(await realpath(folder), worktree);
    for (const name of KEPT) await mkdir(path.join(caches, name), { recursive: true });
    for (const [name, text] of (options.ways ?? []).flatMap(({ files = {} }) => Object.entries(files)))
      await writeFile(path.join(caches, name), text);
    await giveTo(user, [worktree, caches, ...gitPlaces(options.git)]);
    const sockets = (options.ways ?? []).map(({ socket }) => socket);
    // Whom the box is to the host may be neither us nor in our group.
    for (const socket of sockets) await chmod(socket, 0o666);
    const filter = path.join(folder, "filter");
    await writeFile(filter, syscallFilter());
    const tools = await toolchains({ host, programs: options.programs, read: options.read ?? [] });
    const searchPath = host.PATH;
    await makeDeadSocket(noSocket);
    // A place that somebody asked for he wants to be read as it is.
    const places = tools.mounts
      .map((mount) => mount.path)
      .filter((place) => !(options.read ?? []).some((asked) => isWithin(place, asked)));
    const settings = await withoutToolSettings(tools.env, folder, { places });
    return {
      programs: await bubblewrapPrograms(searchPath),
      sockets: await worktreeSockets(worktree, hidden),
      filter,
      env: {
        ...environment({ home: HOME, temp: "/tmp", caches: CACHES, searchPath, tools: tools.env }),
        ...(Object.assign({}, ...(options.ways ?? []).map((way) => way.env)) as Record<string, string>),
      },
      below: [
        ...(await systemMounts()),
        ...(await ownFiles(folder)),
        ...emptyFolders(limits),
        { kind: "writable", path: CACHES, from: caches },
        // In the worktree a tool's folder is the repository's own: it stays writable.
        ...[...tools.mounts, ...settings].filter((mount) => !isWithin(mount.path, worktree)),
      ] satisfies Mount[],
      above: [
        ...[...options.programs, ...(options.bridge === undefined ? [] : [options.bridge])].map(
          (program): Mount => ({ kind: "read-only", path: program }),
        ),
        ...sockets.map((socket): Mount => ({ kind: "writable", path: socket })),
      ],
    };
  }

  /** Of the first look there may be some gone, and others came since: where they are, each with a mark of its own. */
  async function socketsNow(): Promise<Map<string, string>> {
    const places = new Set([...prepared.sockets, ...(await newWorktreeSockets(worktree, hidden))]);
    const there = await Promise.all(
      [...places].map(async (place) => [place, await markOfSocket(place)] as const),
    );
    return new Map(there.filter((found): found is [string, string] => found[1] !== null));
  }

  /** Whoever waited for its input has laid over what was there when it started: a server may have come since. */
  async function stillCovered(sockets: Map<string, string>): Promise<boolean> {
    return [...(await socketsNow())].every(([place, mark]) => sockets.get(place) === mark);
  }

  async function bubblewrap(command: BoxCommand, sockets: Map<string, string>): Promise<string[]> {
    const own = options.readOnly === true ? "read-only" : "writable";
    const engine = command.engine === true;
    const locked = engine ? [] : (options.locked?.() ?? []);
    const covered = { places: [...sockets.keys()], from: noSocket };
    const mounts: Mount[] = [
      ...prepared.below,
      { kind: own, path: worktree },
      ...gitMounts(worktree, options.git, own),
      ...(options.readOnly === true
        ? coverMounts(covered)
        : await untouchedMounts(worktree, { git: options.git, locked, engine, covered })),
      ...prepared.above,
    ];
    const { programs } = prepared;
    const { ways = [], bridge = null } = options;
    return bubblewrapArguments({ user, programs, limits, worktree, mounts, ways, bridge }, command);
  }

  async function start(command: BoxCommand): Promise<BoxExit> {
    // The engine's git talks to nobody, and a sweep stops at what cannot be removed.
    const sockets = command.engine === true ? new Map<string, string>() : await socketsNow();
    const args = await bubblewrap(command, sockets);
    const status = openStatus(path.join(folder, `status-${randomUUID()}`));
    const filterFd = openSync(prepared.filter, "r");
    const over = new AbortController();
    const watch = watchResources({
      init: status.firstProcess,
      limits,
      places: [worktree, caches, ...(options.git === undefined ? [] : [options.git.dir])],
      over(reason) {
        if (over.signal.aborted) return;
        command.onStderr?.(Buffer.from(`\nThe box was ended: ${reason}.\n`));
        over.abort();
      },
    });
    const { stdin, onStdout } = command;
    let stale = false;
    const input =
      stdin instanceof Promise
        ? stdin.then(async (text) => {
            if (await stillCovered(sockets)) return text;
            stale = true;
            over.abort();
            // Not an end of its input, at which it would say something.
            return new Promise<string>(() => {});
          })
        : stdin;
    try {
      const exit = await runToEnd(
        {
          file: prepared.programs.bwrap,
          args,
          cwd: "/",
          env: {
            ...prepared.env,
            ...(command.engine === true ? gitSettings(worktree, options.git) : {}),
            ...command.env,
          },
          files: [filterFd, status.fd, "pipe", ...(user.kind === "own" ? [] : [user.namespace])],
          onStart: (pid) => void groups.add(pid),
          stop: (pid) => signalGroup(pid, "SIGKILL"),
          async clear(pid) {
            signalGroup(pid, "SIGKILL");
            groups.delete(pid);
          },
        },
        {
          ...command,
          ...(input === undefined ? {} : { stdin: input }),
          onStdout: (chunk) => {
            // Whoever hears nothing of it starts another in its place.
            return stale ? undefined : onStdout?.(chunk);
          },
          signal: AbortSignal.any([over.signal, ...(command.signal ? [command.signal] : [])]),
        },
      );
      // Nobody asked for it to be stopped: it ended by what it did.
      return over.signal.aborted && exit.ended === "aborted" ? { ...exit, ended: "exit" } : exit;
    } finally {
      closeSync(filterFd);
      await watch.stop();
      const init = status.firstProcess();
      status.close();
      await allGone(init);
    }
  }

  async function close(): Promise<void> {
    for (const pid of groups) signalGroup(pid, "SIGKILL");
    await running.ended();
    if (user.kind === "other") await user.close();
    await removeTree(folder);
  }

  return {
    worktree,
    run: (command) => running.add(start(command)),
    close: () => (closed ??= close()),
  };
}
