/** Turns texts into vectors whose angle says how near they are in meaning. Vectors of two models are never compared. */
export type Embedder = {
  /** Stored beside every vector. */
  readonly model: EmbeddingModel;
  /** One for each text, in their order; null for a text that has nothing to go by. */
  embed(texts: readonly string[]): Promise<(number[] | null)[]>;
};

/** What the setting `embedding_model` of the store may name. */
export type EmbeddingModel = "hashed-4" | "gte-small";

export const DIMENSIONS = 384;

/** Of one request; more goes in several. */
export const BATCH_LIMIT = 32;
/** Characters of one text; what follows is not looked at. The models read no more than some 500 words. */
export const TEXT_LIMIT = 4_000;
