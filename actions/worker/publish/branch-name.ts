/** Where an item's commits go: its number for people's eyes, a few words of its title, nothing a shell or git could misread. */
export function branchName({ sourceId, title }: { sourceId: string; title: string }): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    // Whole words where that leaves some.
    .replace(/^(.{1,40})(?:-.*)?$|^(.{40}).*$/, "$1$2");
  const id = sourceId.replaceAll(/[^A-Za-z0-9]+/g, "-").slice(0, 40);
  return words === "" ? `whim/${id}` : `whim/${id}-${words}`;
}

/** The publisher pushes to such branches and no others. */
export function isOwnBranch(name: string): boolean {
  return /^whim\/[A-Za-z0-9][A-Za-z0-9-]{0,120}$/.test(name);
}
