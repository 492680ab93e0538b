import { PassThrough } from "node:stream";
import { LONGEST_MS, OutOfBounds, streamGit, tookLonger } from "./bounded-git.ts";

export type ObjectSink = { push(chunk: Buffer): void; end(): void };

/** The objects of one repository, asked about again and again: to start git takes longer than what it does here. */
export type Objects = {
  /** The sizes of objects, without reading them. */
  sizes(oids: readonly string[]): Promise<Map<string, number>>;
  /** Each object's content in pieces, in the order asked for: nothing large is held. No more than `most` bytes of them all. */
  read(
    oids: readonly string[],
    options: { most?: number; sinkFor: (oid: string, size: number, type: string) => ObjectSink },
  ): Promise<void>;
  /** Whole contents, of objects that are small; what has more than `most` bytes is left out. */
  small(oids: readonly string[], most?: number): Promise<Map<string, Buffer>>;
  /** What answers ends by itself once it has answered; nobody waits for it. */
  close(): void;
};

const NO_MORE = "git was told that there are no more questions";
const SMALL_BYTES = 32 << 20;
/** Of one question's answer, unless it says another. */
const ANSWER_BYTES = 64 << 20;

/** Objects that come into the repository later are found as well. */
export function openObjects(cwd: string): Objects {
  const checking = answering(cwd, ["--batch-check=%(objectname) %(objectsize)"]);
  const reading = answering(cwd, ["--batch"]);
  const objects: Objects = {
    async sizes(oids) {
      const sizes = new Map<string, number>();
      const wanted = [...new Set(oids)];
      if (wanted.length === 0) return sizes;
      let rest = "";
      await checking.ask(wanted, (chunk) => {
        const lines = (rest + chunk.toString()).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) {
          const [oid = "", size = ""] = line.split(" ");
          sizes.set(oid, sizeOf(oid, size));
        }
        return sizes.size === wanted.length;
      });
      return sizes;
    },
    async read(oids, { most = ANSWER_BYTES, sinkFor }) {
      if (oids.length > 0) await reading.ask(oids, contentReader(oids.length, most, sinkFor));
    },
    async small(oids, most = SMALL_BYTES) {
      const contents = new Map<string, Buffer>();
      await objects.read([...new Set(oids)], {
        sinkFor(oid, size) {
          if (size > most) return { push: () => {}, end: () => {} };
          const chunks: Buffer[] = [];
          return {
            push: (chunk) => void chunks.push(chunk),
            end: () => void contents.set(oid, Buffer.concat(chunks)),
          };
        },
      });
      return contents;
    },
    close() {
      checking.close();
      reading.close();
    },
  };
  return objects;
}

/** The same for who asks once. */
export async function smallObjects(cwd: string, oids: readonly string[]): Promise<Map<string, Buffer>> {
  const objects = openObjects(cwd);
  try {
    return await objects.small(oids);
  } finally {
    objects.close();
  }
}

/** Git with its questions still to come, one after the other; none before the first. `read` gets what it answers, and says when that is all. */
function answering(cwd: string, how: string[]) {
  let started: ReturnType<typeof start> | null = null;
  let closed = false;
  return {
    ask(lines: readonly string[], read: (chunk: Buffer) => boolean): Promise<void> {
      if (closed && started === null) return Promise.reject(new Error(NO_MORE));
      started ??= start(cwd, how);
      return started.ask(lines, read);
    },
    close() {
      closed = true;
      started?.close();
    },
  };
}

function start(cwd: string, how: string[]) {
  const questions = new PassThrough();
  const over = new AbortController();
  let onAnswer: ((chunk: Buffer) => void) | null = null;
  const ended = streamGit(cwd, ["cat-file", ...how], {
    stdin: questions,
    // It waits as long as what is done between the questions takes.
    bounds: { bytes: Infinity, timeoutMs: null },
    signal: over.signal,
    onStdout: (chunk) => onAnswer?.(chunk),
  });
  ended.catch(() => {}); // told to who asks
  let last: Promise<unknown> = Promise.resolve();

  async function answer(lines: readonly string[], read: (chunk: Buffer) => boolean): Promise<void> {
    // Of several looks at once one failed, and nobody waits for this one. Written now it would end the whole process.
    if (questions.writableEnded) throw new Error(NO_MORE);
    const answered = Promise.withResolvers<void>();
    onAnswer = (chunk) => {
      if (read(chunk)) answered.resolve();
    };
    questions.write(`${lines.join("\n")}\n`);
    const early = ended.then(() => Promise.reject(new Error("git ended before it had answered")));
    const timer = setTimeout(() => over.abort(tookLonger(["cat-file"], LONGEST_MS)), LONGEST_MS);
    try {
      await Promise.race([answered.promise, early]);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    ask(lines: readonly string[], read: (chunk: Buffer) => boolean): Promise<void> {
      const asked = last.then(() => answer(lines, read));
      last = asked.catch(() => {}); // told to who asked; the next one hears that git has ended
      return asked;
    },
    close: () => void questions.end(),
  };
}

/** Reads what `cat-file --batch` prints of so many objects. */
function contentReader(
  count: number,
  most: number,
  sinkFor: (oid: string, size: number, type: string) => ObjectSink,
): (chunk: Buffer) => boolean {
  let [head, left, missing, bytes] = [Buffer.alloc(0), 0, count, 0];
  let sink: ObjectSink | null = null;
  return (given) => {
    let chunk = given;
    bytes += chunk.length;
    if (bytes > most) throw new OutOfBounds(`git cat-file printed more than ${most} bytes`);
    while (chunk.length > 0) {
      if (sink === null) {
        const end = chunk.indexOf(10);
        head = Buffer.concat([head, end < 0 ? chunk : chunk.subarray(0, end)]);
        if (end < 0) return false;
        const [oid = "", type = "", size = ""] = head.toString().split(" ");
        [head, left, sink] = [Buffer.alloc(0), sizeOf(oid, size), sinkFor(oid, Number(size), type)];
        chunk = chunk.subarray(end + 1);
      }
      const part = chunk.subarray(0, left);
      if (part.length > 0) sink.push(part);
      left -= part.length;
      chunk = chunk.subarray(part.length);
      // A line end follows each content.
      if (left === 0 && chunk.length > 0) {
        sink.end();
        missing -= 1;
        [sink, chunk] = [null, chunk.subarray(1)];
      }
    }
    return missing === 0;
  };
}

function sizeOf(oid: string, size: string): number {
  if (!/^\d+$/.test(size)) throw new Error(`git knows no object ${oid}`);
  return Number(size);
}
