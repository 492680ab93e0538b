import type { PGlite } from "@electric-sql/pglite";

/**
 * PGlite sends what its serializers give. For a number where a list is declared that is no text at all: the message
 * breaks, its transaction is never ended, and as there is one connection every later call of anybody fails. Here such a
 * value is what PostgreSQL would call it, before anything is sent.
 */
export async function strictParameters(database: PGlite): Promise<void> {
  // The serializers of list types are made with the first query.
  await database.query("select 1");
  for (const [type, serialize] of Object.entries(database.serializers)) {
    database.serializers[Number(type)] = (value: unknown, ...rest: never[]) => {
      let text: unknown;
      try {
        text = (serialize as (value: unknown, ...rest: never[]) => unknown)(value, ...rest);
      } catch (error) {
        throw invalid((error as Error).message);
      }
      if (typeof text !== "string" && !(text instanceof Uint8Array))
        throw invalid(`a ${typeof value} where it does not fit`);
      return text as string;
    };
  }
}

function invalid(what: string): Error {
  return Object.assign(new Error(`invalid input: ${what}`), {
    code: "22P02",
    severity: "ERROR",
    hint: null,
    detail: null,
  });
}
