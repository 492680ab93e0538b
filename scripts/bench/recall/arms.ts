import type { PGlite } from "@electric-sql/pglite";

/** A question, and how one way of searching is asked it: the ids of the judged set, best first. */
export type Question = { repo: string; text: string; embedding: number[] | null; model: string };
export type Arm = { name: string; find(database: PGlite, question: Question): Promise<string[]> };

type Row = { author: string };

async function authors(database: PGlite, sql: string, values: unknown[]): Promise<string[]> {
  return (await database.query<Row>(sql, values)).rows.map(({ author }) => author);
}

/** As the original searched: the question as it stands, somewhere in the text; what was used most, then the newest. */
export const ilikeWhole: Arm = {
  name: "ILIKE, the whole question",
  find: (database, { repo, text }) =>
    authors(
      database,
      "select author from whim.learnings where repo = $1 and content ilike '%' || $2 || '%' order by uses desc, created_at desc limit 10",
      [repo, text],
    ),
};

/** What would be fair to it: any word of four letters or more, those with most of them first. */
export const ilikeWords: Arm = {
  name: "ILIKE, each word",
  find: (database, { repo, text }) =>
    authors(
      database,
      `select author from whim.learnings, lateral (
         select count(*) as hits from unnest($2::text[]) as w where content ilike '%' || w || '%'
       ) as found
       where repo = $1 and hits > 0 order by hits desc, uses desc, created_at desc limit 10`,
      [repo, [...new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{4,}/gu) ?? [])]],
    ),
};

const fullText = (name: string, language: string): Arm => ({
  name,
  find: (database, { repo, text }) =>
    authors(
      database,
      `with asked as (
         select string_agg(quote_literal(w), ' | ')::tsquery as terms from unnest(tsvector_to_array(to_tsvector('${language}', $2))) as w
       )
       select author from whim.learnings, asked where repo = $1 and to_tsvector('${language}', content) @@ terms
       order by ts_rank(to_tsvector('${language}', content), terms) desc, id limit 10`,
      [repo, text],
    ),
});
export const fullTextSimple = fullText("full text, simple", "simple");
export const fullTextEnglish = fullText("full text, english", "english");

const recalled = `select l.author from whim.recalled($1, null, $2, $3::jsonb, $4, 10, 1000000) as r join whim.learnings as l on l.id = r.id
  order by r.score desc, r.id`;

export const whimText: Arm = {
  name: "Whim, words only",
  find: (database, { repo, text }) => authors(database, recalled, [repo, text, null, null]),
};

export const vectorOnly: Arm = {
  name: "vector only",
  find: (database, { repo, embedding, model }) =>
    embedding === null
      ? Promise.resolve([])
      : authors(
          database,
          `select l.author from whim.nearest($2::jsonb, $3, $1, '{}', null, '-infinity', 10, '{}') as n
           join whim.learnings as l on l.id = n.id order by n.likeness desc, n.id`,
          [repo, JSON.stringify(embedding), model],
        ),
};

export const hybrid: Arm = {
  name: "Whim, hybrid",
  find: (database, { repo, text, embedding, model }) =>
    authors(database, recalled, [
      repo,
      text,
      embedding === null ? null : JSON.stringify(embedding),
      embedding === null ? null : model,
    ]),
};
