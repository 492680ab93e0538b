import type { PGlite } from "@electric-sql/pglite";
import { hashedEmbedder } from "../../../actions/_lib/embed/hashed.ts";
import { atLeast, type Target } from "../target.ts";
import {
  type Arm,
  fullTextEnglish,
  fullTextSimple,
  hybrid,
  ilikeWhole,
  ilikeWords,
  vectorOnly,
  whimText,
} from "./arms.ts";
import { embedBank } from "./bank.ts";
import { ALL_JUDGED, type Half, JUDGED } from "./judged/all.ts";
import { type Quality, qualityOf } from "./quality.ts";
import { SENTENCE_MODEL, sentenceVectors } from "./sentence-model.ts";

export type QualityRow = {
  arm: string;
  model: string | null;
  all: Quality;
  literal: Quality;
  paraphrased: Quality;
};

type Model = { name: string; vector(text: string): number[] | null };

/** Every way of searching on one half of the judged set, with every embedder that is here. */
export async function measureQuality(database: PGlite, half: Half, python: string | null) {
  const rows: QualityRow[] = [];
  for (const arm of [ilikeWhole, ilikeWords, fullTextSimple, fullTextEnglish, whimText])
    rows.push(await judge(database, arm, null, half));
  const { models, missing } = await embedders(python);
  for (const model of models) {
    await fill(database, model);
    for (const arm of [vectorOnly, hybrid]) rows.push(await judge(database, arm, model, half));
  }
  return { rows, missing, targets: targetsOf(rows, missing) };
}

export type Tried = { model: string; meaning: number; all: number; ofVectors: number };

/** nDCG@10 by shares of meaning, also as a share of what the vectors find alone: what `whim.recall_weights` was chosen by. */
export async function tune(database: PGlite, python: string | null) {
  const { models, missing } = await embedders(python);
  const tried: Tried[] = [];
  for (const model of models) {
    await fill(database, model);
    const alone = (await judge(database, vectorOnly, model, "tune")).all.ndcg10;
    for (const meaning of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1]) {
      await database.exec(
        `create or replace function whim.recall_weights() returns table (meaning double precision)
         language sql immutable set search_path = pg_catalog, pg_temp as 'select ${meaning}::double precision'`,
      );
      const all = (await judge(database, hybrid, model, "tune")).all.ndcg10;
      tried.push({ model: model.name, meaning, all, ofVectors: all / alone });
    }
  }
  return { tried, missing };
}

async function embedders(python: string | null): Promise<{ models: Model[]; missing: string | null }> {
  const texts = ALL_JUDGED.flatMap(({ learnings, tasks }) => [
    ...Object.values(learnings),
    ...tasks.map(({ text }) => text),
  ]);
  const hashed = new Map((await hashedEmbedder.embed(texts)).map((vector, at) => [texts[at], vector]));
  const models: Model[] = [{ name: hashedEmbedder.model, vector: (text) => hashed.get(text) ?? null }];
  const answer = await sentenceVectors(python, texts);
  if ("missing" in answer) return { models, missing: answer.missing };
  const known = new Map(answer.vectors.map((vector, at) => [texts[at], vector]));
  return {
    models: [...models, { name: SENTENCE_MODEL, vector: (text) => known.get(text) ?? null }],
    missing: null,
  };
}

function fill(database: PGlite, model: Model): Promise<void> {
  return embedBank(database, model.name, async (texts) => texts.map(model.vector));
}

async function judge(database: PGlite, arm: Arm, model: Model | null, half: Half): Promise<QualityRow> {
  const asked: { found: string[]; relevant: string[]; paraphrased: boolean }[] = [];
  for (const { repo, tasks } of JUDGED[half])
    for (const { text, relevant, paraphrased } of tasks) {
      const embedding = model?.vector(text) ?? null;
      const question = { repo, text, embedding, model: model?.name ?? "" };
      asked.push({ found: await arm.find(database, question), relevant, paraphrased });
    }
  return {
    arm: arm.name,
    model: model?.name ?? null,
    all: qualityOf(asked),
    literal: qualityOf(asked.filter(({ paraphrased }) => !paraphrased)),
    paraphrased: qualityOf(asked.filter(({ paraphrased }) => paraphrased)),
  };
}

function targetsOf(rows: QualityRow[], missing: string | null): Target[] {
  const one = (arm: Arm, model: string | null) => {
    const found = rows.find((row) => row.arm === arm.name && row.model === model);
    if (found === undefined) throw new Error(`${arm.name} was not measured with ${model}`);
    return found;
  };
  const models = missing === null ? [hashedEmbedder.model, SENTENCE_MODEL] : [hashedEmbedder.model];
  const text = Math.max(...[fullTextSimple, whimText].map((arm) => one(arm, null).all.ndcg10));
  const original = one(ilikeWhole, null).all.ndcg10;
  const targets = models.flatMap((model) => {
    const whim = one(hybrid, model).all.ndcg10;
    return [
      // No ratio: the original's finds nothing where nobody wrote the question down word for word.
      atLeast(`8: hybrid, nDCG@10, against 1.5 times the original's ILIKE, ${model}`, whim, 1.5 * original),
      atLeast(
        `8, to be fair: hybrid / ILIKE by words, nDCG@10, ${model}`,
        whim / one(ilikeWords, null).all.ndcg10,
        1.5,
      ),
      atLeast(
        `8: hybrid / better single leg, nDCG@10, ${model}`,
        whim / Math.max(text, one(vectorOnly, model).all.ndcg10),
        1,
      ),
    ];
  });
  if (missing === null)
    targets.push(
      atLeast(
        `8: recall@10 of paraphrases, hybrid, ${SENTENCE_MODEL}`,
        one(hybrid, SENTENCE_MODEL).paraphrased.recall10,
        0.85,
      ),
    );
  return targets;
}
