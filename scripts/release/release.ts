import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { type Clone, tried } from "../setup/clone.ts";
import { usesOf } from "../setup/templates.ts";
import { entryOf, floatingTag, isPrerelease, isVersion, obstacles, type ReleaseFacts } from "./obstacles.ts";

export type ReleaseOptions = { version: string; dryRun: boolean; push: boolean };

export type ReleasePorts = {
  clone: Clone;
  /** Builds every bundle anew and names those that differ. */
  staleBundles(): Promise<string[]>;
  say(line: string): void;
};

/** Proves, tags, moves the tag that follows releases. Pushes only when told to; run again it goes on where it stopped. */
export async function release(options: ReleaseOptions, ports: ReleasePorts): Promise<void> {
  const { clone, say } = ports;
  const { version, dryRun, push } = options;
  if (!isVersion(version))
    throw new ConfigurationError(
      `"${version}" is no version: give three numbers, like 1.2.3 (or 1.2.3-rc.1).`,
    );
  const facts = await collect(version, ports);
  const found = obstacles(version, facts);
  if (found.length > 0)
    throw new ConfigurationError(
      `v${version} cannot be released:\n${found.map((line) => `  - ${line}`).join("\n")}`,
    );
  say(
    `v${version}: the tree is clean, the bundles are what the sources give, ${facts.head.slice(0, 10)} on main`,
  );

  const tag = `v${version}`;
  const notes = `${tag}\n\n${entryOf(facts.changelog, version) ?? ""}`;
  const step = async (line: string, ...args: string[]) => {
    say(`${dryRun ? "would run" : "+"} ${line}`);
    if (!dryRun) await clone.git(...args);
  };
  if (facts.tagged === null)
    await step(
      `git tag ${tag}`,
      "tag",
      "--annotate",
      "--cleanup=verbatim",
      "--message",
      notes,
      tag,
      facts.head,
    );
  else say(`= ${tag}`);

  const tags = [tag];
  const moving = floatingTag(version);
  if (isPrerelease(version)) say(`= ${moving} stays: this is no final version`);
  else {
    tags.push(moving);
    const at = await tried(clone.git("rev-parse", "--verify", "--quiet", `${moving}^{commit}`));
    if (at === facts.head) say(`= ${moving}`);
    else await step(`git tag --force ${moving}`, "tag", "--force", moving, facts.head);
  }
  if (push) {
    await step(`git push origin ${tag}`, "push", "--quiet", "origin", `refs/tags/${tag}`);
    if (tags.includes(moving))
      await step(
        `git push --force origin ${moving}`,
        "push",
        "--quiet",
        "--force",
        "origin",
        `refs/tags/${moving}`,
      );
  } else say(`Nothing was pushed. To publish it: npm run release -- ${version} --push`);
}

async function collect(version: string, { clone, staleBundles, say }: ReleasePorts): Promise<ReleaseFacts> {
  const read = (file: string) => tried(clone.git("show", `HEAD:${file}`));
  const releases = (await tried(clone.git("tag", "--list", "v*.*.*", "--sort=-version:refname")))
    .split("\n")
    .filter((tag) => isVersion(tag.slice(1)));
  const last = releases.find((tag) => tag !== `v${version}`);
  const changed = await clone.git("status", "--porcelain");
  // What is not committed is no release's: the bundles of a changed tree would prove nothing.
  const clean = changed.trim() === "";
  if (clean) say("Building every bundle anew, to compare: minutes on a small machine …");
  return {
    branch: await tried(clone.git("branch", "--show-current")),
    changed: changed.split("\n").flatMap((line) => (line === "" ? [] : [line.slice(3)])),
    head: (await clone.git("rev-parse", "HEAD")).trim(),
    tagged: (await tried(clone.git("rev-parse", "--verify", "--quiet", `v${version}^{commit}`))) || null,
    releases,
    packageVersion:
      (JSON.parse((await read("package.json")) || "{}") as { version?: string }).version ?? "none",
    changelog: await read("CHANGELOG.md"),
    staleBundles: clean ? await staleBundles() : [],
    changedMigrations:
      last === undefined
        ? []
        : (
            await tried(
              clone.git(
                "diff",
                "--name-only",
                "--diff-filter=MDRT",
                last,
                "HEAD",
                "--",
                "supabase/migrations",
              ),
            )
          )
            .split("\n")
            .filter((file) => file !== ""),
    templateRefs: await templateRefs(clone),
  };
}

async function templateRefs(clone: Clone): Promise<string[]> {
  const listed = await tried(clone.git("ls-tree", "--name-only", "HEAD", "workflows-templates/"));
  const texts = await Promise.all(
    listed
      .split("\n")
      .filter((file) => file.endsWith(".yml"))
      .map((file) => clone.git("show", `HEAD:${file}`)),
  );
  return [...new Set(texts.flatMap((text) => usesOf(text)?.ref ?? []))];
}
