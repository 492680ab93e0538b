import path from "node:path";

const CLONE = path.resolve(import.meta.dirname, "../..");

/** What to do with a filed spec: hand it to Whim, or work it here. */
export function nextSteps(spec: {
  file: string;
  folder: string;
  repo: string | null;
  workflow: string;
}): string {
  const file = path.relative(spec.folder, spec.file) || spec.file;
  const repo = spec.repo ?? "OWNER/NAME";
  return [
    "Submit it to Whim:",
    `  cd ${quoted(spec.folder)} && gh workflow run ${quoted(spec.workflow)} --repo ${quoted(repo)} -F spec=@${quoted(file)}`,
    "Or work it on this machine, to a branch with proven commits:",
    `  npm --prefix ${quoted(CLONE)} start -- --repo ${quoted(spec.folder)} --spec ${quoted(spec.file)}`,
  ].join("\n");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
