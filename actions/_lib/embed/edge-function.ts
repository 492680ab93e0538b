import type { StoreOptions } from "../store/client.ts";
import { BATCH_LIMIT, DIMENSIONS, type Embedder, TEXT_LIMIT } from "./embedder.ts";

/** A cold function loads its model first. */
const TIMEOUT_MS = 15_000;

/** The project's own Edge Function `embed`, with the store's address and keys. Not repeated: text alone finds things, too. */
export function edgeFunctionEmbedder({ url, key, roleKey }: StoreOptions, timeoutMs = TIMEOUT_MS): Embedder {
  const address = `${url.replace(/\/+$/, "")}/functions/v1/embed`;

  async function request(texts: readonly string[]): Promise<number[][]> {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        apikey: key,
        // A secret key is no JWT: as a bearer the gateway would refuse it.
        ...(roleKey === undefined ? {} : { authorization: `Bearer ${roleKey}` }),
      },
      body: JSON.stringify({ texts: texts.map((text) => text.slice(0, TEXT_LIMIT)) }),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body = await response.text();
    if (!response.ok)
      throw new Error(
        `${address} answered ${response.status}${response.status === 404 ? DEPLOY : ""}: ${body.slice(0, 200)}`,
      );
    return vectorsOf(body, texts.length, address);
  }

  return {
    model: "gte-small",
    async embed(texts) {
      const vectors: (number[] | null)[] = texts.map(() => null);
      const asked = texts.flatMap((text, at) => (text.trim() === "" ? [] : [{ text, at }]));
      for (let from = 0; from < asked.length; from += BATCH_LIMIT) {
        const batch = asked.slice(from, from + BATCH_LIMIT);
        const answer = await request(batch.map(({ text }) => text));
        for (const [index, { at }] of batch.entries()) vectors[at] = answer[index] ?? null;
      }
      return vectors;
    },
  };
}

const DEPLOY =
  ' (deploy it with "supabase functions deploy embed", or set whim.settings.embedding_model to hashed-4)';

function vectorsOf(body: string, count: number, address: string): number[][] {
  const wrong = () =>
    new Error(`${address} answered something else than ${count} vectors of gte-small: ${body.slice(0, 200)}`);
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    throw wrong();
  }
  if (typeof answer !== "object" || answer === null || !("model" in answer) || !("embeddings" in answer))
    throw wrong();
  const { model, embeddings } = answer;
  if (model !== "gte-small" || !Array.isArray(embeddings) || embeddings.length !== count) throw wrong();
  return embeddings.map((vector: unknown) => {
    if (
      !Array.isArray(vector) ||
      vector.length !== DIMENSIONS ||
      !vector.every((value) => Number.isFinite(value))
    )
      throw wrong();
    return vector as number[];
  });
}
