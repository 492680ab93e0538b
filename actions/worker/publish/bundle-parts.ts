export type BundleParts = {
  /** What it brings, each as git lists it: a commit and the name of its ref. */
  refs: string[];
  pack: Buffer;
};

const HEADER_END = Buffer.from("\n\n");
/** What every SHA-1 repository's bundles may say of themselves. A filter, say, would leave objects out. */
const HARMLESS = "@object-format=sha1";

/** A bundle is a few lines of text and a pack; null for what is none, and for one that wants more than that of its reader. */
export function bundleParts(bundle: Buffer): BundleParts | null {
  if (!/^# v[23] git bundle\n/.test(bundle.toString("latin1", 0, 16))) return null;
  const end = bundle.indexOf(HEADER_END);
  if (end < 0 || bundle.length < end + 2 + 32) return null;
  const pack = bundle.subarray(end + 2);
  if (pack.toString("latin1", 0, 4) !== "PACK") return null;
  const [, ...lines] = bundle.toString("utf8", 0, end).split("\n");
  if (lines.some((line) => line.startsWith("@") && line !== HARMLESS)) return null;
  // What begins with a minus it builds on: whether that is there, its objects show.
  return { refs: lines.filter((line) => /^[0-9a-f]/.test(line)), pack };
}
