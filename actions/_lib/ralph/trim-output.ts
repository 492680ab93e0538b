import { withoutTerminalCodes } from "./without-terminal-codes.ts";

/** Keeps the first and the last bytes of a stream: what failed is said first or last, and memory stays bounded. */
export function outputWindow(limit: number): { push(chunk: Buffer): void; text(): string } {
  const half = Math.floor(limit / 2);
  const head: Buffer[] = [];
  let headBytes = 0;
  let tail = Buffer.alloc(0);
  let total = 0;
  return {
    push(chunk) {
      total += chunk.length;
      const first = chunk.subarray(0, Math.max(0, half - headBytes));
      if (first.length > 0) head.push(first);
      headBytes += first.length;
      const rest = chunk.subarray(first.length);
      if (rest.length > 0) tail = Buffer.concat([tail, rest]).subarray(-half);
    },
    text() {
      const cut = total - headBytes - tail.length;
      if (cut === 0) return readable(Buffer.concat([...head, tail]).toString("utf8"));
      return `${readable(Buffer.concat(head).toString("utf8"))}${gap(cut)}${readable(tail.toString("utf8"))}`;
    },
  };
}

/** The same for a text: at most `limit` bytes of UTF-8, cut in the middle and saying so. */
export function trimMiddle(text: string, limit: number): string {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= limit) return text;
  // Three bytes for each broken character at a cut, and the sentence that says what is missing.
  const half = Math.max(0, Math.floor((limit - 60) / 2));
  const head = bytes
    .subarray(0, half)
    .toString("utf8")
    .replace(/\uFFFD+$/, "");
  const tail = bytes
    .subarray(bytes.length - half)
    .toString("utf8")
    .replace(/^\uFFFD+/, "");
  return `${head}${gap(bytes.length - 2 * half)}${tail}`;
}

function gap(bytes: number): string {
  return `\n… ${bytes} bytes left out …\n`;
}

/** Colours and control characters are noise to a model, and the database refuses NUL. */
export function readable(text: string): string {
  return withoutTerminalCodes(text)
    .replaceAll("\r\n", "\n")
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");
}
