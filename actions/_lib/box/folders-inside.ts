import type { Limits } from "./limits.ts";
import type { Mount } from "./mount.ts";

/** Where a command has its own, the same in every box. */
export const HOME = "/home/whim";
export const CACHES = `${HOME}/.cache`;

/** Folders of a home that no variable moves: what Maven and Gradle keep, and where they look for settings. */
export const KEPT = ["m2", "gradle"];

/** Together less than the memory: what is in them is nobody's, and outlives the process that the kernel ends first. */
export function emptyFolders({ memoryBytes }: Limits): Mount[] {
  return [
    { kind: "empty", path: "/dev/shm", bytes: Math.floor(memoryBytes / 8) },
    { kind: "empty", path: "/tmp", bytes: Math.floor(memoryBytes / 2) },
    { kind: "link", path: "/var/tmp", to: "/tmp" },
    { kind: "empty", path: HOME, bytes: Math.floor(memoryBytes / 8) },
    ...KEPT.map((name): Mount => ({ kind: "link", path: `${HOME}/.${name}`, to: `${CACHES}/${name}` })),
  ];
}
