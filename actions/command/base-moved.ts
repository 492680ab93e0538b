/**
 * What whoever approved should know where the branch went on since the spec was written; null where it did not. The spec is the
 * one they read; what it meets there may be something else.
 */
export function baseMoved(
  branch: string,
  { from, to, repositoryUrl }: { from: string; to: string; repositoryUrl: string },
): string | null {
  if (from === to) return null;
  const [old, now] = [from.slice(0, 10), to.slice(0, 10)];
  return `Approved. The spec was written for \`${old}\`, and \`${branch}\` is at \`${now}\` now ([what changed](${repositoryUrl}/compare/${from}...${to})): the work starts from where it stands when a worker takes it. If that makes the spec wrong, \`/whim cancel\`, then apply the label again for a new one.`;
}
