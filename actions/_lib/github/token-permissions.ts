type Access = "read" | "write";

/** By GitHub's names, as it takes them when a token is made. */
export type TokenPermissions = {
  contents: Access;
  issues: Access;
  actions: Access;
  pull_requests?: Access;
};

/** What is wanted and not granted, as a person reads it. */
export function lacking(granted: Record<string, unknown>, wanted: TokenPermissions): string[] {
  return Object.entries(wanted)
    .filter(([name, access]) => granted[name] !== "write" && granted[name] !== access)
    .map(([name, access]) => `"${name.replace("_", "-")}: ${access}"`);
}
