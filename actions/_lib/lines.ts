import { StringDecoder } from "node:string_decoder";

export type LineSplitter = {
  /** The lines that one chunk of output completed; lines and characters may be split anywhere. */
  push(chunk: Buffer): string[];
  /** What came after the last line's end. */
  end(): string[];
};

/** Output as lines. A line longer than `most` characters is dropped, so that memory stays bounded. */
export function lineSplitter(most: number): LineSplitter {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let oversize = false;

  function split(more: string): string[] {
    // Only what is new is searched: looking through a long line again for every chunk takes seconds.
    const [first = "", ...others] = more.split("\n");
    const complete = [rest + first, ...others];
    rest = complete.pop() ?? "";
    const lines: string[] = [];
    for (const line of complete) {
      if (!oversize && line.length <= most) lines.push(line);
      oversize = false;
    }
    if (rest.length > most) {
      rest = "";
      oversize = true;
    }
    return lines;
  }

  return { push: (chunk) => split(decoder.write(chunk)), end: () => split(`${decoder.end()}\n`) };
}
