import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { ConfigurationError, explain } from "../../actions/_lib/errors.ts";
import { lintSpec } from "../../actions/_lib/ralph/lint-spec.ts";

export type LocalRepository = {
  top: string;
  /** What the store knows it by. */
  name: string;
  /** The branch the work starts from and would be merged into. */
  base: string;
  commit: string;
  /** There are changes that no commit has: they are no part of the work. */
  isDirty: boolean;
  /** A name for a branch of ours that is not taken. */
  freeBranch(title: string): Promise<string>;
  /** Its branches of ours, as they are. */
  lend(bare: string): Promise<void>;
  /** The branch the work is on, from where it was worked on; false: nothing came of it yet. */
  take(bare: string, branch: string): Promise<boolean>;
};

/** A repository of this machine. Its hooks never run for us, and nothing in it but one branch of ours changes. */
export async function localRepository(folder: string, wantedBase: string | null): Promise<LocalRepository> {
  const top = (
    await gitIn(
      folder,
      ["rev-parse", "--show-toplevel"],
      `--repo is "${folder}", which is no git repository: give the folder of one.`,
    )
  ).trim();
  const git = (args: string[], problem: string) => gitIn(top, args, problem);
  const base =
    wantedBase ??
    (
      await git(
        ["symbolic-ref", "--short", "HEAD"],
        `${top} is on no branch: name the one to start from with --base.`,
      )
    ).trim();
  const commit = (
    await git(
      ["rev-parse", "--verify", "--end-of-options", `refs/heads/${base}^{commit}`],
      `${top} has no commit on a branch "${base}": commit something first, or name another with --base.`,
    )
  ).trim();
  const isDirty = (await git(["status", "--porcelain"], "git status failed")).trim() !== "";
  return {
    top,
    name: nameOf(top),
    base,
    commit,
    isDirty,
    async freeBranch(title) {
      const taken = new Set(
        (
          await git(
            ["for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads/whim"],
            "The branches cannot be listed",
          )
        ).split("\n"),
      );
      const name = `whim/${slug(title)}`;
      for (let n = 1; ; n += 1) {
        const candidate = n === 1 ? name : `${name}-${n}`;
        if (!taken.has(candidate)) return candidate;
      }
    },
    async lend(bare) {
      const refs = [`+refs/heads/${base}:refs/heads/${base}`, "+refs/heads/whim/*:refs/heads/whim/*"];
      await gitIn(
        bare,
        ["fetch", "--quiet", "--no-tags", top, ...refs],
        `The commits of ${top} cannot be read`,
      );
      await gitIn(bare, ["symbolic-ref", "HEAD", `refs/heads/${base}`], "HEAD cannot be set");
    },
    async take(bare, branch) {
      const there = await gitIn(
        bare,
        ["for-each-ref", `refs/heads/${branch}`],
        "The work's branches cannot be listed",
      );
      if (there.trim() === "") return false;
      const settings = ["-c", "core.hooksPath=/dev/null", "-c", "fetch.fsckObjects=true"];
      await git(
        [
          ...settings,
          "fetch",
          "--quiet",
          "--no-tags",
          "--no-write-fetch-head",
          bare,
          `refs/heads/${branch}:refs/heads/${branch}`,
        ],
        `The branch ${branch} cannot be brought into ${top} (is it checked out, or another one of that name?)`,
      );
      return true;
    },
  };
}

/** Its folder's name, and what tells it from another folder of that name: one store holds the work of all of them. */
function nameOf(top: string): string {
  const name = path
    .basename(top)
    .slice(0, 60)
    .replaceAll(/[^A-Za-z0-9._-]/g, "-");
  return `${name}-${createHash("sha256").update(top).digest("hex").slice(0, 8)}`;
}

function slug(title: string): string {
  const words = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return words.slice(0, 40).replaceAll(/^-+|-+$/g, "") || "work";
}

/** As whoever calls sees it, or else in the repository, where create-spec puts it. */
export function placeOfSpec(named: string, { caller, folder }: { caller: string; folder: string }): string {
  const [here, there] = [path.resolve(caller, named), path.resolve(folder, named)];
  return existsSync(here) || !existsSync(there) ? here : there;
}

export async function readSpec(file: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new ConfigurationError(
      `--spec is "${file}", which cannot be read (${explain(error)}): give the path of a spec; \`npm run create-spec\` writes one.`,
    );
  }
  const wrong = lintSpec(text).find(({ level, rule }) => level === "error" && rule !== "too-long");
  if (wrong !== undefined)
    throw new ConfigurationError(`${file}, line ${wrong.line}: ${wrong.message} ${wrong.fix}`);
  return text;
}

async function gitIn(folder: string, args: string[], problem: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", ["-C", folder, ...args], { maxBuffer: 64e6 });
    return stdout;
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim() || explain(error);
    throw new ConfigurationError(`${problem} (git says: ${said})`);
  }
}
