import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { ConfigurationError } from "../errors.ts";
import type { Git } from "./git.ts";
import type { OwnerSetting } from "./owner-settings.ts";

/**
 * A filter of the owner's turns files into something else on their way into a commit: it encrypts them, or takes outputs out
 * of notebooks. It is a program with the owner's rights and keys, which the box has not: there such a file would be committed
 * as it lies in the worktree, a secret in plain text. So where one differs from what is committed, no work begins.
 */
export async function requireNoFilters(
  git: Git,
  { worktree, settings }: { worktree: string; settings: readonly OwnerSetting[] },
): Promise<void> {
  const drivers = driversOf(settings);
  if (drivers.size === 0) return;
  for (const { file, driver, oid } of await filteredFiles(git)) {
    if (!drivers.has(driver) || (await isAsCommitted(path.join(worktree, file), oid))) continue;
    throw new ConfigurationError(
      `${file} goes through your git's filter "${driver}" into a commit, and in the box that filter is not there: the file would be committed as it lies here. Let the work be done in a clone where it is as it is committed ("git -c filter.${driver}.smudge=cat -c filter.${driver}.process= clone ${worktree} elsewhere"; git-crypt: a clone that is not unlocked).`,
    );
  }
}

/** What is configured to write something else into a commit than there is in the file. */
function driversOf(settings: readonly OwnerSetting[]): Set<string> {
  const drivers = new Set<string>();
  for (const { name, value } of settings) {
    const [, driver] = /^filter\.(.+)\.(clean|process)$/s.exec(name) ?? [];
    // That of LFS the box has, in a form of its own.
    if (driver !== undefined && driver !== "lfs" && value !== null && !/^(cat)?$/.test(value))
      drivers.add(driver);
  }
  return drivers;
}

type Filtered = { file: string; driver: string; oid: string };

/** Of the files in the index those whose attributes name a filter. */
async function filteredFiles(git: Git): Promise<Filtered[]> {
  const { stdout } = await git(["ls-files", "-z", "--stage"]);
  const oids = new Map(
    stdout.split("\0").flatMap((entry) => {
      const [, oid = "", file = ""] = /^100\d{3} ([0-9a-f]+) 0\t(.+)$/s.exec(entry) ?? [];
      return oid === "" ? [] : [[file, oid] as const];
    }),
  );
  if (oids.size === 0) return [];
  const stdin = [...oids.keys()].map((file) => `${file}\0`).join("");
  const asked = await git(["check-attr", "--cached", "-z", "--stdin", "filter"], { stdin });
  const fields = asked.stdout.split("\0");
  return fields.flatMap((file, at) => {
    const driver = fields[at + 2] ?? "";
    const oid = oids.get(file);
    return at % 3 !== 0 || oid === undefined || /^(unspecified|unset|set|)$/.test(driver)
      ? []
      : [{ file, driver, oid }];
  });
}

/** Byte by byte, and so is one that is not there: nothing of it can be committed. */
async function isAsCommitted(file: string, oid: string): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  if (found?.isFile() !== true) return true;
  const hash = createHash(oid.length === 40 ? "sha1" : "sha256").update(`blob ${found.size}\0`);
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex") === oid;
}
