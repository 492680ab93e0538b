import { writeFile } from "node:fs/promises";
import path from "node:path";
import { INSIDE } from "./box-user.ts";
import type { Mount } from "./mount.ts";
import { HOME } from "./folders-inside.ts";

/** Files of our own in place of the machine's: who is who, and how the kernel was started. */
const OWN_FILES: Record<string, string> = {
  "/proc/cmdline": "",
  "/etc/passwd": `root:x:0:0::/:/bin/false\nwhim:x:${INSIDE}:${INSIDE}::${HOME}:/bin/bash\nnobody:x:65534:65534::/:/bin/false\n`,
  "/etc/group": `root:x:0:\nwhim:x:${INSIDE}:\nnogroup:x:65534:\n`,
  "/etc/hosts": "127.0.0.1 localhost\n::1 localhost\n",
  "/etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
};

export async function ownFiles(folder: string): Promise<Mount[]> {
  const mounts: Mount[] = [];
  for (const [name, text] of Object.entries(OWN_FILES)) {
    const from = path.join(folder, path.basename(name));
    await writeFile(from, text);
    mounts.push({ kind: "read-only", path: name, from });
  }
  return mounts;
}
