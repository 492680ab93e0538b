/** What the clone says of itself before a release. */
export type ReleaseFacts = {
  branch: string;
  /** Files that differ from the commit. */
  changed: string[];
  /** The commit that would be released. */
  head: string;
  /** The commit of its tag, when that is there already. */
  tagged: string | null;
  releases: string[];
  packageVersion: string;
  changelog: string;
  /** Files of dist/ that are not what the sources give. */
  staleBundles: string[];
  /** Migrations of the last release that are not what they were. */
  changedMigrations: string[];
  /** What the templates have after the @ of our actions. */
  templateRefs: string[];
};

const VERSION = /^(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?$/;

export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

export function isPrerelease(version: string): boolean {
  return VERSION.exec(version)?.[4] !== undefined;
}

/** The tag that follows releases: who uses `@v1` gets every 1.x.y. */
export function floatingTag(version: string): string {
  return `v${VERSION.exec(version)?.[1] ?? "0"}`;
}

/** Everything that is in the way, each with its next step. Empty: it may be released. */
export function obstacles(version: string, facts: ReleaseFacts): string[] {
  const found: string[] = [];
  const tag = `v${version}`;
  if (facts.branch !== "main") found.push(`The branch is "${facts.branch}": releases are made on main.`);
  if (facts.changed.length > 0)
    found.push(`${facts.changed.slice(0, 5).join(", ")} differ from the commit: commit or stash them.`);
  if (facts.tagged !== null && facts.tagged !== facts.head)
    found.push(`${tag} is another commit already (${facts.tagged.slice(0, 10)}): take the next version.`);
  const newer = facts.releases.filter((release) => release !== tag && !isNewer(tag, release));
  if (newer.length > 0) found.push(`${newer[0]} was released before: ${tag} must be newer.`);
  if (facts.packageVersion !== version)
    found.push(
      `package.json says ${facts.packageVersion}: npm version --no-git-tag-version ${version}, and commit it.`,
    );
  if (entryOf(facts.changelog, version) === null)
    found.push(`CHANGELOG.md has no entry "## ${version}" with text: name there what is under "Unreleased".`);
  if (facts.staleBundles.length > 0)
    found.push(
      `${facts.staleBundles.join(", ")} are not what the sources give: npm run build, and commit them.`,
    );
  if (facts.changedMigrations.length > 0)
    found.push(
      `${facts.changedMigrations.join(", ")} changed since the last release, where stores have it already: a change of the schema is a migration of its own.`,
    );
  const wrong = facts.templateRefs.filter((ref) => ref !== floatingTag(version));
  if (wrong.length > 0)
    found.push(`workflows-templates/ name @${wrong[0]}: this release moves ${floatingTag(version)}.`);
  return found;
}

/** What the changelog says of a version; null when there is nothing. */
export function entryOf(changelog: string, version: string): string | null {
  const heading = new RegExp(`^## \\[?v?${version.replaceAll(".", String.raw`\.`)}\\]?(?=\\s|$)[^\n]*$`, "m");
  const at = heading.exec(changelog);
  if (at === null) return null;
  const text = changelog
    .slice(at.index + at[0].length)
    .split(/^## /m)[0]
    ?.trim();
  return text === undefined || text === "" ? null : text;
}

function isNewer(tag: string, than: string): boolean {
  const [a, b] = [tag, than].map((name) => VERSION.exec(name.slice(1)));
  for (const part of [1, 2, 3]) {
    const difference = Number(a?.[part]) - Number(b?.[part]);
    if (difference !== 0) return difference > 0;
  }
  return (a?.[4] ?? "~") > (b?.[4] ?? "~");
}
