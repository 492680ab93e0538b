import { execFile } from "node:child_process";
import { access, mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { explain } from "../errors.ts";
import { openBubblewrapBox } from "./bubblewrap-box.ts";
import { makeRunFolder } from "./run-folder.ts";
import { hasSyscallFilter } from "./syscall-filter.ts";

/** One thing a box needs: whether this machine has it, and how to get it. */
export type Finding = { what: string; ok: boolean; detail: string; fix: string | null };

/** Of util-linux and the shell, which every distribution installs; containers are sometimes made without. */
const TOOLS = [
  { name: "bash", package: "bash", root: false },
  { name: "setpriv", package: "util-linux", root: false },
  { name: "unshare", package: "util-linux", root: true },
  { name: "find", package: "findutils", root: true },
];

/** What a box needs, in the order in which one would mend it; the last finding is a box that really ran. */
export async function probeBox(host: NodeJS.ProcessEnv = process.env): Promise<Finding[]> {
  if (process.platform !== "linux")
    return [finding("Linux", `This is ${process.platform}, and the box is made of Linux namespaces.`, null)];
  if (!hasSyscallFilter())
    return [finding("syscall filter", `There is no filter of system calls for ${process.arch}.`, null)];
  const findings = [await bubblewrap(host), ...(await tools(host))];
  if (findings.some(({ ok }) => !ok)) return findings;
  return [...findings, await trial()];
}

async function bubblewrap(host: NodeJS.ProcessEnv): Promise<Finding> {
  try {
    const { stdout } = await promisify(execFile)("bwrap", ["--version"], {
      env: { PATH: host["PATH"] ?? "" },
    });
    return { what: "bubblewrap", ok: true, detail: stdout.trim(), fix: null };
  } catch {
    return finding(
      "bubblewrap",
      "bubblewrap (bwrap) is not installed.",
      "Install it: apt-get install bubblewrap, dnf install bubblewrap or apk add bubblewrap.",
    );
  }
}

async function tools(host: NodeJS.ProcessEnv): Promise<Finding[]> {
  const needed = TOOLS.filter((tool) => !tool.root || process.getuid?.() === 0);
  return Promise.all(
    needed.map(async ({ name, package: from }) => {
      const found = await Promise.all(
        (host["PATH"] ?? "").split(":").map((folder) => there(path.join(folder, name))),
      );
      if (found.includes(true)) return { what: name, ok: true, detail: `${name} is there.`, fix: null };
      return finding(name, `${name} is not on PATH.`, `Install ${from}.`);
    }),
  );
}

/** A real box: what it needs of the kernel cannot be read off any file. */
async function trial(): Promise<Finding> {
  const started = performance.now();
  const folder = await makeRunFolder("probe");
  // Of the box's user while it is there: a killed run's next one removes only folders of its own user.
  const worktree = path.join(folder, "tree");
  let said = "";
  try {
    await mkdir(worktree);
    const box = await openBubblewrapBox({ worktree, programs: [] });
    try {
      const { code } = await box.run({
        file: "bash",
        args: ["-c", "echo tried > file && id -u"],
        timeoutMs: 20_000,
        onStdout: (chunk) => (said += chunk.toString()),
        onStderr: (chunk) => (said += chunk.toString()),
      });
      if (code === 0 && said.trim() === "1000") {
        const ms = Math.round(performance.now() - started);
        return {
          what: "a box",
          ok: true,
          detail: `A box opened, ran a command and was gone in ${ms} ms.`,
          fix: null,
        };
      }
    } finally {
      await box.close();
    }
  } catch (error) {
    said += explain(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const last = said.trim().split("\n").at(-1) ?? "";
  return finding(
    "a box",
    `bubblewrap could not make a box: ${last.slice(0, 300)}.`,
    remedy(said, await machine()),
  );
}

export type Machine = { appArmor: boolean; namespacesOff: boolean; container: boolean; root: boolean };

async function machine(): Promise<Machine> {
  return {
    appArmor: (await setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")) === "1",
    namespacesOff:
      (await setting("/proc/sys/kernel/unprivileged_userns_clone")) === "0" ||
      (await setting("/proc/sys/user/max_user_namespaces")) === "0",
    container: (await there("/.dockerenv")) || (await there("/run/.containerenv")),
    root: process.getuid?.() === 0,
  };
}

async function setting(file: string): Promise<string> {
  return (await readFile(file, "utf8").catch(() => "")).trim(); // not every kernel has it
}

async function there(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** The usual reasons, each with what its owner can do about it. */
export function remedy(said: string, { appArmor, namespacesOff, container, root }: Machine): string {
  if (namespacesOff)
    return "User namespaces are switched off: sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=15000, and the same in /etc/sysctl.d.";
  if (appArmor && !root) {
    return (
      "Ubuntu's AppArmor keeps user namespaces from programs without a profile: give bwrap one by writing " +
      '"abi <abi/4.0>, include <tunables/global> profile bwrap /usr/bin/bwrap flags=(unconfined) { userns, }" ' +
      "to /etc/apparmor.d/bwrap, then systemctl reload apparmor."
    );
  }
  if (container)
    return "In a container, start it with --security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined (as root also --cap-add SYS_ADMIN), or let the runner run on the host.";
  if (root && /uid_map|Operation not permitted|unshare failed/.test(said))
    return "This root may not make namespaces: run the runner as an ordinary user.";
  return "Try `bwrap --unshare-all --ro-bind / / true` as the runner's user: what it says is the reason.";
}

function finding(what: string, detail: string, fix: string | null): Finding {
  return { what, ok: false, detail, fix };
}
