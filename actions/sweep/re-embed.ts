import type { Embedder } from "../_lib/embed/embedder.ts";
import { explain } from "../_lib/errors.ts";
import type { Log } from "../_lib/log.ts";
import type { Store } from "../_lib/store/store.ts";

/** The store's own limit of one call is 200; a request with fewer vectors is answered sooner. */
const BATCH = 64;
/** A sweep is a short job: what is left is the next one's. */
const MOST_BATCHES = 10;

/**
 * Vectors for learnings that have none of the setting's model: stored while the embedder failed, or before the model was
 * chosen. Until then they are found by their words. A failing embedder is a warning: nothing is lost by it.
 */
export async function reEmbed(
  open: (model: string) => Embedder,
  { store, log }: { store: Pick<Store, "unembedded" | "setEmbeddings">; log: Log },
): Promise<number> {
  let embedded = 0;
  let last = "";
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const { model, learnings } = await store.unembedded({ most: BATCH });
    const ids = learnings.map(({ id }) => id).join();
    // The same ones again: they have nothing to go by, and would keep the others waiting for ever.
    if (learnings.length === 0 || ids === last) break;
    last = ids;
    let vectors: (number[] | null)[];
    try {
      vectors = await open(model).embed(learnings.map(({ content }) => content));
    } catch (error) {
      log.warn(`Learnings are found by their words only until ${model} works again: ${explain(error)}`);
      return embedded;
    }
    const embeddings = learnings.flatMap(({ id }, at) => {
      const embedding = vectors[at] ?? null;
      return embedding === null ? [] : [{ id, embedding }];
    });
    if (embeddings.length === 0) break;
    embedded += (await store.setEmbeddings({ model, embeddings })).stored;
  }
  if (embedded > 0) log.info(`${embedded} learnings have a vector of the chosen model now`);
  return embedded;
}
