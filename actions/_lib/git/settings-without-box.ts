import path from "node:path";
import { type OwnerSetting, ownersFile, safeDirectories, settingsNow } from "./owner-settings.ts";
import { FILE_SETTINGS } from "./private-settings.ts";

/**
 * Without a box git works in the repository itself, with its settings, but in a home of its own. Of what the owner set for
 * all of his it gets what decides which files are committed, and how: as a file for `GIT_CONFIG_GLOBAL`. His filters run as
 * they do for him; without a box nothing keeps the agent from more than that.
 */
export async function settingsForAll(worktree: string): Promise<string> {
  const repository = { top: worktree, gitDir: path.join(worktree, ".git") };
  const owners = await settingsNow(repository);
  const lines = owners.filter(({ name }) => FILE_SETTINGS.test(name) || FILTER.test(name)).map(line);
  for (const kind of ["excludes", "attributes"] as const) {
    const file = await ownersFile(repository, owners, kind);
    if (file !== null) lines.push(line({ name: `core.${kind}file`, value: file }));
  }
  // Git asks this in the home that commands have, where nobody said so.
  for (const value of await safeDirectories()) lines.push(line({ name: "safe.directory", value }));
  return lines.join("");
}

const FILTER = /^filter\..+\.(clean|smudge|process|required)$/s;

function line({ name, value }: Pick<OwnerSetting, "name" | "value">): string {
  const [section, last] = [name.indexOf("."), name.lastIndexOf(".")];
  const own = section === last ? "" : ` ${quoted(name.slice(section + 1, last))}`;
  const set = value === null ? "" : ` = ${quoted(value)}`;
  return `[${name.slice(0, section)}${own}]\n\t${name.slice(last + 1)}${set}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}"`;
}
