import { ConfigurationError } from "../errors.ts";
import type { StoreOptions } from "../store/client.ts";
import { edgeFunctionEmbedder } from "./edge-function.ts";
import type { Embedder } from "./embedder.ts";
import { hashedEmbedder } from "./hashed.ts";

/** The one that the store's setting `embedding_model` names. */
export function openEmbedder(model: string, store: StoreOptions): Embedder {
  if (model === "hashed-4") return hashedEmbedder;
  if (model === "gte-small") return edgeFunctionEmbedder(store);
  throw new ConfigurationError(
    `whim.settings.embedding_model is "${model}", which this version of Whim does not know: set hashed-4 or gte-small, or update the action.`,
  );
}
