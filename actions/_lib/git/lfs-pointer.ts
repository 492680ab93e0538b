/** What git holds in the place of a file that Git LFS keeps elsewhere. */
export type Pointer = { oid: string; size: number };

/** Three short lines; with an extension of Git LFS in it the file is something else than its content, and is left alone. */
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;

/** Of the blobs whose size does not fit none is one. */
export const POINTER_BYTES = { least: 100, most: 200 };

export function readPointer(text: string): Pointer | null {
  const [, oid, size] = POINTER.exec(text) ?? [];
  return oid === undefined ? null : { oid, size: Number(size) };
}
