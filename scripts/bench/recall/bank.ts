import type { PGlite } from "@electric-sql/pglite";
import { openTestDatabase } from "../../../actions/_lib/testing/database.ts";
import { ALL_JUDGED } from "./judged/all.ts";

/** The judged learnings in Whim's own schema, trusted, as recall finds them. */
export async function openBank(): Promise<PGlite> {
  const database = await openTestDatabase("schemas");
  await database.exec("set role whim_owner");
  for (const { repo, learnings } of ALL_JUDGED) {
    await database.query("insert into whim.repositories (repo, private) values ($1, false)", [repo]);
    // Ids of their own: what is equally good comes in the same order in every run.
    for (const [id, content] of Object.entries(learnings))
      await database.query(
        "insert into whim.learnings (id, repo, kind, content, trust, author) values (md5($1 || $3)::uuid, $1, 'gotcha', $2, 'trusted', $3)",
        [repo, content, id],
      );
  }
  return database;
}

/** Every learning's vector of this model, in place of those of another. */
export async function embedBank(
  database: PGlite,
  model: string,
  embed: (texts: string[]) => Promise<(number[] | null)[]>,
): Promise<void> {
  const { rows } = await database.query<{ id: string; content: string }>(
    "select id, content from whim.learnings",
  );
  const vectors = await embed(rows.map(({ content }) => content));
  for (const [at, { id }] of rows.entries())
    await database.query("select whim.set_embedding($1, $2, $3)", [id, JSON.stringify(vectors[at]), model]);
}
