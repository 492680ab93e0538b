import { harmlessCommitText } from "../../_lib/commit-text.ts";
import type { Identity } from "../../_lib/ralph/branch.ts";

/** More than a message of ours has. */
export const LONGEST_COMMIT = 64 << 10;

/**
 * What is wrong with a commit, or nothing. The engine makes every commit itself, with one identity, one parent and a
 * message it has cleaned: whatever differs was made by somebody else, and is refused rather than mended, because a
 * mended commit is another one than the checks were run on.
 */
export function commitFaults(raw: Buffer, identity: Identity): string[] {
  const text = raw.toString("utf8");
  const faults: string[] = [];
  if (!Buffer.from(text).equals(raw)) faults.push("it is no UTF-8");
  const end = text.indexOf("\n\n");
  const headers = (end < 0 ? text : text.slice(0, end)).split("\n");
  const message = end < 0 ? "" : text.slice(end + 2);
  const wanted = `${identity.name} <${identity.email}>`;
  let parents = 0;
  for (const header of headers) {
    const [, name = "", value = ""] = /^(\S*) ?(.*)$/s.exec(header) ?? [];
    if (name === "parent") parents += 1;
    else if (name === "author" || name === "committer") {
      if (value.replace(/ -?\d+ [+-]\d{4}$/, "") !== wanted) faults.push(`its ${name} is not ${wanted}`);
    } else if (name !== "tree")
      faults.push(`it has the header "${name.slice(0, 40)}", which Whim's have not`);
  }
  if (parents !== 1) faults.push("it merges other commits");
  const clean = harmlessCommitText(message, LONGEST_COMMIT);
  if (clean !== message.trim())
    faults.push(
      "its message holds what acts on people or issues: a mention, a reference, a trailer or hidden text",
    );
  return [...new Set(faults)];
}
