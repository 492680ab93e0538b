import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { BOT } from "../../worker/publish/bot-identity.ts";
import type { BaseConflict } from "../../worker/publish/base-conflict.ts";
import {
  openPublisher,
  type Publication,
  type Published,
  type PublisherOptions,
} from "../../worker/publish/publisher.ts";

export type PlantedFile = {
  path: string | Buffer;
  /** Null removes it. */
  content: string | Buffer | null;
  mode?: string;
};

/** A repository on "GitHub", a clone that an agent worked in, and the publisher between them. */
export type Publishing = {
  origin: string;
  work: string;
  folder: string;
  base: string;
  branch: string;
  git(...args: string[]): string;
  /** Git with something to read. */
  feed(input: string | Buffer, ...args: string[]): string;
  blob(content: string | Buffer): string;
  /** Commits whatever is asked for, straight into git's objects: most of it no worktree could hold. */
  commit(files: PlantedFile[], message?: string, identity?: { name: string; email: string }): string;
  /** The base branch on GitHub with these files in it; the work begins there. */
  startFrom(files: PlantedFile[]): string;
  publish(more?: Partial<OnePublication>): Promise<Published & { conflict: BaseConflict | null }>;
  /** Where the branch stands on GitHub. */
  published(): string | null;
  remove(): void;
};

export type OnePublication = Omit<PublisherOptions, "isThere"> & Publication;

/** One publication by a publisher of its own, and how the base stands after it. */
export async function publishOnce(
  publication: OnePublication,
): Promise<Published & { conflict: BaseConflict | null }> {
  const publisher = openPublisher({ ...publication, isThere: publication.expected !== null });
  try {
    const published = await publisher.publish(publication);
    return { ...published, conflict: await publisher.conflictOf(published.head) };
  } finally {
    await publisher.close();
  }
}

function run(args: string[], input: string | Buffer = ""): string {
  return execFileSync("git", args, { input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] }).trim();
}

export function publishing(branch = "whim/1-work"): Publishing {
  const folder = mkdtempSync(path.join(os.tmpdir(), "whim-publish-"));
  const [origin, work, bundle] = ["origin.git", "work", "out.bundle"].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  run(["init", "-q", "--bare", "-b", "main", origin]);
  run(["clone", "-q", origin, work]);
  const git = (...args: string[]) => run(["-C", work, ...args]);
  const feed = (input: string | Buffer, ...args: string[]) => run(["-C", work, ...args], input);
  const blob = (content: string | Buffer) => feed(content, "hash-object", "-w", "--stdin");

  const commit: Publishing["commit"] = (files, message = "feat: work", { name, email } = BOT) => {
    const lines = files.map(({ path: file, content, mode = "100644" }) => {
      const oid = content === null ? "0".repeat(40) : mode === "160000" ? String(content) : blob(content);
      return Buffer.concat([
        Buffer.from(`${content === null ? "0" : mode} ${oid}\t`),
        Buffer.from(file),
        Buffer.from([0]),
      ]);
    });
    run(["-C", work, "update-index", "-z", "--index-info"], Buffer.concat(lines));
    run(
      [
        "-C",
        work,
        "-c",
        `user.name=${name}`,
        "-c",
        `user.email=${email}`,
        "commit",
        "-q",
        "--allow-empty",
        "-F",
        "-",
      ],
      message,
    );
    return git("rev-parse", "HEAD");
  };

  const desk: Publishing = {
    origin,
    work,
    folder,
    base: "",
    branch,
    git,
    feed,
    blob,
    commit,
    startFrom(files) {
      git("checkout", "-q", "-f", "-B", "main");
      this.base = commit(files, "start", { name: "A Person", email: "person@example.com" });
      git("push", "-q", "-f", "origin", "main");
      git("branch", "-q", "-f", branch);
      git("symbolic-ref", "HEAD", `refs/heads/${branch}`);
      return this.base;
    },
    async publish(more = {}) {
      git("bundle", "create", "-q", bundle, `refs/heads/${branch}`, `^${this.base}`);
      return publishOnce({
        bundle,
        baseBranch: "main",
        base: this.base,
        head: git("rev-parse", branch),
        branch,
        expected: this.published(),
        remote: { url: origin, token: null },
        folder,
        ...more,
      });
    },
    published() {
      try {
        return run(["-C", origin, "rev-parse", "--verify", "-q", `refs/heads/${branch}`]);
      } catch {
        return null; // no such branch
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  desk.startFrom([{ path: "README.md", content: "hello\n" }]);
  return desk;
}
