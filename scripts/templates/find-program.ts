import { accessSync, constants } from "node:fs";
import os from "node:os";
import path from "node:path";

/** On PATH, or where `go install` puts programs. */
export function findProgram(name: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const gopath = env["GOPATH"] || path.join(env["HOME"] || os.homedir(), "go");
  const folders = [
    ...(env["PATH"] ?? "").split(path.delimiter),
    env["GOBIN"] ?? "",
    path.join(gopath, "bin"),
  ];
  for (const folder of folders) {
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this one
    }
  }
  return null;
}
