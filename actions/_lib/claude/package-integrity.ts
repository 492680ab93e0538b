import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

/** Whether a file is what npm published, by the sum that its registry gives; one of its older sums is not enough. */
export async function isPublished(file: string, integrity: string): Promise<boolean> {
  const wanted = sums(integrity);
  if (wanted.length === 0) return false;
  const hash = createHash("sha512");
  const handle = await open(file);
  await pipeline(handle.createReadStream(), hash);
  return wanted.includes(`sha512-${hash.digest("base64")}`);
}

/** Whether a registry's words hold a sum that is enough; a mirror may know older ones only. */
export function saysSum(integrity: string): boolean {
  return sums(integrity).length > 0;
}

function sums(integrity: string): string[] {
  return integrity.split(/\s+/).filter((sum) => sum.startsWith("sha512-"));
}
