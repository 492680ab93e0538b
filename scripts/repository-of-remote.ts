/** `owner/name` of a remote's address on any GitHub, or null. */
export function repositoryOfRemote(remote: string): string | null {
  const [, owner, name] =
    /^(?:https?:\/\/[^/]+\/|ssh:\/\/[^/]+\/|[^@\s]+@[^:\s]+:)([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      remote.trim(),
    ) ?? [];
  return owner === undefined || name === undefined ? null : `${owner}/${name}`;
}
