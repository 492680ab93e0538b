/** The reference that the templates carry: it is replaced when they are installed. */
const PLACEHOLDER = /(uses: )whim\/whim(\/actions\/[a-z-]+)@v1$/gm;

/** A template as it is installed: our actions at one commit of the repository they are taken from, with its version. */
export function pinned(
  template: string,
  { repository, sha, version }: { repository: string; sha: string; version: string },
): string {
  return template.replaceAll(PLACEHOLDER, `$1${repository}$2@${sha} # ${version}`);
}
