type Named = { sourceId: string; title: string; branch?: string | null };

/**
 * Where an item's commits go: the branch somebody asked for, else its number for people's eyes and a few words of its
 * title. Always one of ours, and nothing a shell or git could misread.
 */
export function branchName({ sourceId, title, branch = null }: Named): string {
  if (branch !== null && isOwnBranch(branch)) return branch;
  const asked = branch === null ? "" : words(branch, 80);
  if (asked !== "") return `whim/${asked}`;
  const id = sourceId.replaceAll(/[^A-Za-z0-9]+/g, "-").slice(0, 40);
  const name = words(title, 40);
  return name === "" ? `whim/${id}` : `whim/${id}-${name}`;
}

/** Whole words where that leaves some. */
function words(text: string, most: number): string {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf("-", most);
  return plain.slice(0, cut > 0 ? cut : most);
}

/** The publisher pushes to such branches and no others. */
export function isOwnBranch(name: string): boolean {
  return /^whim\/[A-Za-z0-9][A-Za-z0-9-]{0,120}$/.test(name);
}
