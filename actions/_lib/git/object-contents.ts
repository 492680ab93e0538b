import { boundedGit, type Bounds, streamGit } from "./bounded-git.ts";

export type ObjectSink = { push(chunk: Buffer): void; end(): void };

/** The sizes of objects, without reading them. */
export async function objectSizes(cwd: string, oids: readonly string[]): Promise<Map<string, number>> {
  if (oids.length === 0) return new Map();
  const args = ["cat-file", "--batch-check=%(objectname) %(objectsize)", "--buffer"];
  const answer = (await boundedGit(cwd, args, { stdin: `${oids.join("\n")}\n` })).toString();
  return new Map(
    answer
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [oid = "", size = ""] = line.split(" ");
        if (!/^\d+$/.test(size)) throw new Error(`git knows no object ${oid}`);
        return [oid, Number(size)];
      }),
  );
}

/** Each object's content in pieces, in the order asked for: nothing large is held. */
export async function readObjects(
  cwd: string,
  oids: readonly string[],
  { bounds = {}, sinkFor }: { bounds?: Partial<Bounds>; sinkFor: (oid: string, size: number) => ObjectSink },
): Promise<void> {
  if (oids.length === 0) return;
  let head = Buffer.alloc(0);
  let left = 0;
  let sink: ObjectSink | null = null;
  await streamGit(cwd, ["cat-file", "--batch", "--buffer"], {
    stdin: `${oids.join("\n")}\n`,
    bounds,
    onStdout(given) {
      let chunk = given;
      while (chunk.length > 0) {
        if (sink === null) {
          const end = chunk.indexOf(10);
          head = Buffer.concat([head, end < 0 ? chunk : chunk.subarray(0, end)]);
          if (end < 0) return;
          const [oid = "", , size = ""] = head.toString().split(" ");
          if (!/^\d+$/.test(size)) throw new Error(`git knows no object ${oid}`);
          [head, left, sink] = [Buffer.alloc(0), Number(size), sinkFor(oid, Number(size))];
          chunk = chunk.subarray(end + 1);
        }
        const part = chunk.subarray(0, left);
        if (part.length > 0) sink.push(part);
        left -= part.length;
        chunk = chunk.subarray(part.length);
        // A line end follows each content.
        if (left === 0 && chunk.length > 0) {
          sink.end();
          [sink, chunk] = [null, chunk.subarray(1)];
        }
      }
    },
  });
}

/** Whole contents, of objects that are small; what has more than `most` bytes is left out. */
export async function smallObjects(
  cwd: string,
  oids: readonly string[],
  most = 32 << 20,
): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  await readObjects(cwd, [...new Set(oids)], {
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
}
