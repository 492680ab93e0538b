import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seededNumbers } from "../bench/seeded-chance.ts";

export type RepositorySize = {
  files: number;
  bytesPerFile: number;
  /** Images, fixtures, archives: what does not compress. */
  binaries: number;
  bytesPerBinary: number;
  commits: number;
};

const ENV = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "bench",
  GIT_AUTHOR_EMAIL: "bench@example.com",
  GIT_COMMITTER_NAME: "bench",
  GIT_COMMITTER_EMAIL: "bench@example.com",
};

/**
 * Fills `bare` with a history: source files of words that compress as code does, and after them commits that each change
 * a few of the files.
 */
export function fillRepository(bare: string, folder: string, size: RepositorySize): void {
  const work = mkdtempSync(path.join(folder, "fill-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: work, env: ENV, stdio: "pipe" });
  const chance = seededNumbers(1);
  const words = Array.from({ length: 4000 }, () => Math.floor(chance() * 36 ** 6).toString(36));
  const text = (bytes: number) => {
    const lines = ["export const parts = {"];
    for (let length = 0; length < bytes;) {
      const line = Array.from({ length: 8 }, () => words[Math.floor(chance() * words.length)]).join(" ");
      lines.push(`  ${line},`);
      length += line.length + 4;
    }
    return `${lines.join("\n")}\n};\n`;
  };
  try {
    git("clone", "-q", bare, ".");
    for (let n = 0; n < size.files; n += 1) {
      mkdirSync(path.join(work, path.dirname(nameOf(n))), { recursive: true });
      writeFileSync(path.join(work, nameOf(n)), text(size.bytesPerFile * (0.2 + 1.6 * chance())));
    }
    mkdirSync(path.join(work, "assets"));
    for (let n = 0; n < size.binaries; n += 1)
      writeFileSync(path.join(work, "assets", `image-${n}.bin`), randomBytes(size.bytesPerBinary));
    git("add", "-A");
    git("commit", "-q", "-m", "all files");
    for (let n = 0; n < size.commits; n += 1) {
      for (let change = 0; change < 5; change += 1)
        writeFileSync(path.join(work, nameOf(Math.floor(chance() * size.files))), text(size.bytesPerFile));
      git("commit", "-q", "-a", "-m", `change ${n}`);
    }
    git("push", "-q", "origin", "HEAD:main");
    // As a host keeps it: one pack with its deltas and a bitmap, not what this push happened to bring.
    execFileSync("git", ["-C", bare, "repack", "-q", "-a", "-d", "-b"], { env: ENV, stdio: "pipe" });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function nameOf(n: number): string {
  return `src/part-${n % 60}/module-${n % 11}/file-${n}.ts`;
}
