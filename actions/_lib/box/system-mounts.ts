import { lstat, readlink } from "node:fs/promises";
import type { Mount } from "./mount.ts";

/** Programs and libraries of the machine. /home, /root, /var, /run, /srv, /opt, /mnt and /sys are not there at all. */
const FOLDERS = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store"];

/** Parts of the box's /proc that are the whole machine's, laid over with themselves: some are writable for everybody. */
const KERNEL = ["/proc/sys", "/proc/pressure"];

/** The memory of the box's first process, by both its names: whoever may write it decides when the box ends. */
const FIRST = ["/proc/1/mem", "/proc/1/task/1/mem"];

/**
 * What programs need of /etc, by name: the rest holds password hashes, host keys, and settings of git, npm and pip that
 * may carry tokens.
 */
const SETTINGS = [
  "alternatives",
  "ca-certificates",
  "crypto-policies",
  "debian_version",
  "fonts",
  "java-8-openjdk",
  "java-11-openjdk",
  "java-17-openjdk",
  "java-21-openjdk",
  "java-25-openjdk",
  "ld.so.cache",
  "ld.so.conf",
  "ld.so.conf.d",
  "localtime",
  "lsb-release",
  "magic",
  "magic.mime",
  // Debian's Maven does not start without it. The settings beside it are not there.
  "maven/m2.conf",
  "maven/logging",
  "mime.types",
  "os-release",
  "perl",
  "pki/ca-trust/extracted",
  "pki/tls/cert.pem",
  "pki/tls/certs",
  "protocols",
  "python3",
  "services",
  "ssl/certs",
  "ssl/cert.pem",
  "ssl/openssl.cnf",
  "terminfo",
  "timezone",
].map((name) => `/etc/${name}`);

export async function systemMounts(): Promise<Mount[]> {
  const mounts = FIRST.map((path): Mount => ({ kind: "read-only", path, from: "/dev/null" }));
  for (const path of [...FOLDERS, ...KERNEL, ...SETTINGS]) {
    const stat = await lstat(path).catch(() => null); // not every machine has all of them
    if (stat === null) continue;
    // On most machines /bin is a link into /usr, and some settings are links as well.
    if (stat.isSymbolicLink()) mounts.push({ kind: "link", path, to: await readlink(path) });
    else mounts.push({ kind: "read-only", path });
  }
  return mounts;
}
