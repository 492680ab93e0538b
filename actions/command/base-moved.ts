/**
 * What whoever approved should know where the branch went on since the spec was written; null where it did not. The work starts
 * from the commit they approved; whether it still fits the branch is said on the pull request.
 */
export function baseMoved(
  branch: string,
  { from, to, repositoryUrl }: { from: string; to: string; repositoryUrl: string },
): string | null {
  if (from === to) return null;
  const [old, now] = [from.slice(0, 10), to.slice(0, 10)];
  return `Approved. The work starts from \`${old}\`, which the spec was written for; \`${branch}\` is at \`${now}\` now ([what changed](${repositoryUrl}/compare/${from}...${to})). If that makes the spec wrong, \`/whim cancel\`, then apply the label again for a new one.`;
}
