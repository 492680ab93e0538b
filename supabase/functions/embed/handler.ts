export type Ports = {
  /** Whether the caller's own key may do this. Throws when nobody can say. */
  mayEmbed(headers: Headers): Promise<boolean>;
  embed(text: string): Promise<number[]>;
};

const MODEL = "gte-small";
const DIMENSIONS = 384;
const MOST_TEXTS = 32;
const TEXT_LIMIT = 4_000;
/** All texts in the widest encoding, escaped. */
const BODY_LIMIT = 1_000_000;

/** `POST {"texts": [...]}` → `{"model": "gte-small", "embeddings": [[384 numbers], ...]}`, in the same order. */
export function handler({ mayEmbed, embed }: Ports): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== "POST")
      return refuse(405, `${request.method} is not possible: POST {"texts": [...]}.`);
    // Before the body is looked at: who has no key costs nothing.
    let allowed: boolean;
    try {
      allowed = await mayEmbed(request.headers);
    } catch (error) {
      console.error(error);
      return refuse(503, "The database that knows the keys does not answer: try again later.");
    }
    if (!allowed)
      return refuse(
        401,
        "This key may not embed: send the store's secret key, or the publishable one with a role key of intake or worker.",
      );
    const body = await readBody(request);
    if (body === null) return refuse(413, `The request has more than ${BODY_LIMIT} bytes: send fewer texts.`);
    const texts = textsOf(body);
    if (typeof texts === "string") return refuse(400, texts);
    try {
      const embeddings: number[][] = [];
      // One after the other: the session is one, and so is its memory.
      for (const text of texts) {
        const vector = Array.from(await embed(text));
        if (vector.length !== DIMENSIONS || !vector.every(Number.isFinite))
          throw new Error(`${MODEL} gave ${vector.length} numbers, or some that are none`);
        embeddings.push(vector);
      }
      return Response.json({ model: MODEL, embeddings });
    } catch (error) {
      console.error(error);
      return refuse(500, `${MODEL} could not embed these texts: the function's log says why.`);
    }
  };
}

function textsOf(body: string): string[] | string {
  let request: unknown;
  try {
    request = JSON.parse(body);
  } catch {
    return 'The request is no JSON: send {"texts": ["…"]}.';
  }
  const texts =
    typeof request === "object" && request !== null && "texts" in request ? request.texts : undefined;
  if (!Array.isArray(texts) || texts.length === 0 || texts.length > MOST_TEXTS)
    return `"texts" is a list of 1 to ${MOST_TEXTS} texts.`;
  const wrong = texts.findIndex(
    (text) => typeof text !== "string" || text.trim() === "" || text.length > TEXT_LIMIT,
  );
  if (wrong >= 0) return `texts[${wrong}] is not a text of 1 to ${TEXT_LIMIT} characters.`;
  return texts as string[];
}

/** Null when it is too large, whatever its header said. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT) return null;
  if (request.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
