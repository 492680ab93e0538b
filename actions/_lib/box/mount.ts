import path from "node:path";

/** One thing in the box's file system, which starts as nothing. Where only one path is given, it is the same outside. */
export type Mount =
  | { kind: "read-only" | "writable"; path: string; from?: string }
  | { kind: "empty"; path: string; bytes: number }
  | { kind: "link"; path: string; to: string };

/** In order: what comes later lies on top. Folders on the way are made readable for everybody and writable for nobody. */
export function mountArguments(mounts: Mount[], bubblewrap: { sizes: boolean }): string[] {
  const known = new Set(["/"]);
  const filled: string[] = [];
  return mounts.flatMap((mount) => {
    const missing = ancestors(mount.path).filter(
      (folder) => !known.has(folder) && !filled.some((full) => isWithin(folder, full)),
    );
    for (const folder of missing) known.add(folder);
    known.add(mount.path);
    if (mount.kind === "read-only" || mount.kind === "writable") filled.push(mount.path);
    return [
      ...missing.flatMap((folder) => ["--perms", "0755", "--dir", folder]),
      ...argumentsOf(mount, bubblewrap),
    ];
  });
}

function argumentsOf(mount: Mount, { sizes }: { sizes: boolean }): string[] {
  switch (mount.kind) {
    case "read-only":
      return ["--ro-bind", mount.from ?? mount.path, mount.path];
    case "writable":
      return ["--bind", mount.from ?? mount.path, mount.path];
    case "empty":
      return ["--perms", "1777", ...(sizes ? ["--size", String(mount.bytes)] : []), "--tmpfs", mount.path];
    case "link":
      return ["--symlink", mount.to, mount.path];
  }
}

/** From the top down, without the path itself. */
function ancestors(file: string): string[] {
  const parent = path.dirname(file);
  return parent === file ? [] : [...ancestors(parent), parent];
}

export function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder === "/" ? "/" : `${folder}/`);
}
