import * as core from "@actions/core";

/** GitHub drops a summary of more than 1 MiB whole: cut it, and say so. */
const MOST_BYTES = 1_000_000;

export async function writeSummary(markdown: string): Promise<void> {
  const bytes = Buffer.from(markdown);
  const text =
    bytes.length <= MOST_BYTES
      ? markdown
      : `${bytes.subarray(0, MOST_BYTES).toString("utf8")}\n\n… cut here.`;
  // Outside a job there is no summary file, and nobody who would read it.
  if (process.env["GITHUB_STEP_SUMMARY"] !== undefined) await core.summary.addRaw(text, true).write();
}
