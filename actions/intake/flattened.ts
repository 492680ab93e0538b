const BOX = /(?:^|\s)[-*+] \[[ xX]\]\s/g;
const SECTION = /(?:^|\s)#{2,4} T\d{1,4}\b/g;

/** A checklist that lost its line ends: GitHub's form for a dispatch has one line only. */
export function isFlattened(text: string): boolean {
  const line = text.trim();
  if (/[\r\n]/.test(line)) return false;
  const tasks = (line.match(BOX)?.length ?? 0) + (line.match(SECTION)?.length ?? 0);
  return tasks > 1 || (tasks === 1 && /\s[-*+] (?:\*\*)?(?:Verify|Status|Size)\b/i.test(line));
}
