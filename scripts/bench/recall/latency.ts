import type { PGlite } from "@electric-sql/pglite";
import { hashedEmbedder, hashedVector } from "../../../actions/_lib/embed/hashed.ts";
import { openTestDatabase } from "../../../actions/_lib/testing/database.ts";
import { median, percentile } from "../statistics.ts";
import { atLeast, atMost, type Target } from "../target.ts";
import { goCli } from "./judged/go-cli.ts";
import { pythonService } from "./judged/python-service.ts";
import { rustLibrary } from "./judged/rust-library.ts";
import { webApp } from "./judged/web-app.ts";

/** A repository's learnings stay below this: what is more is spread over several. */
const LARGEST = 20_000;
const MODEL = hashedEmbedder.model;

export type LatencyRow = {
  rows: number;
  repositories: number;
  vectorP50: number;
  vectorP95: number;
  recallP50: number;
  recallP95: number;
  /** Of the processor: PGlite runs in this process and waits for nothing, so this is the time on a machine of its own. */
  vectorCpuP50: number;
  recallCpuP50: number;
  /** Of the vector leg, against every vector compared in JavaScript. */
  recall10: number;
};

/** What a question costs with so many learnings in the store, on the embedded one. */
export async function latency(
  sizes: number[],
  questions: number,
): Promise<{ rows: LatencyRow[]; targets: Target[] }> {
  const rows: LatencyRow[] = [];
  for (const size of sizes) {
    const database = await openTestDatabase("schemas");
    try {
      rows.push(await measure(database, size, questions));
    } finally {
      await database.close();
    }
  }
  const named = rows.find((row) => row.rows === 2000);
  return {
    rows,
    targets: [
      atLeast(
        "7: recall@10 of the vector leg against brute force, worst",
        Math.min(...rows.map((row) => row.recall10)),
        1,
      ),
      ...(named === undefined
        ? []
        : [atMost("7: p50 of the vector leg at 2,000 rows, ms of processor time", named.vectorCpuP50, 10)]),
      ...(named === undefined
        ? []
        : [atMost("7: p50 of a whole recall at 2,000 rows, ms of processor time", named.recallCpuP50, 10)]),
    ],
  };
}

async function measure(database: PGlite, size: number, questions: number): Promise<LatencyRow> {
  const repositories = Math.ceil(size / LARGEST);
  const perRepository = Math.ceil(size / repositories);
  await database.exec("set role whim_owner");
  // Filled as if each had been written long ago: its words are set here.
  await database.exec("alter table whim.learnings disable trigger learnings_words");
  const vectors = new Map<string, number[]>();
  const known: string[] = [];
  // Wherever the extension lives.
  const { rows: home } = await database.query<{ name: string }>(
    "select format('%I.vector', n.nspname) as name from pg_extension as e join pg_namespace as n on n.oid = e.extnamespace where e.extname = 'vector'",
  );
  const vectorType = home[0]?.name ?? "vector";
  for (let number = 0; number < repositories; number += 1) {
    const repo = `octo/r${number}`;
    await database.query("insert into whim.repositories (repo, private) values ($1, false)", [repo]);
    for (let from = 0; from < perRepository; from += 500) {
      const batch = Array.from({ length: Math.min(500, perRepository - from) }, (_, at) =>
        sentence(number, from + at),
      );
      // Other repositories are there to be passed over: theirs are vectors like any.
      if (number === 0)
        for (const text of batch) {
          const vector = hashedVector(text) ?? [];
          vectors.set(text, vector);
          known.push(JSON.stringify(vector));
        }
      await database.query(
        `insert into whim.learnings (repo, kind, content, words, trust, author, embedding, embedding_model)
         select $1, 'gotcha', t, to_tsvector('simple', t), 'trusted', 'bench', v::${vectorType}(384), $4
         from unnest($2::text[], $3::text[]) as filled (t, v)`,
        [repo, batch, known.slice(from, from + batch.length), MODEL],
      );
    }
  }
  await database.exec("analyze whim.learnings");
  const asked = TASKS.slice(0, questions);
  const legs: Timed[] = [];
  const wholes: Timed[] = [];
  const recalls: number[] = [];
  // A first pass finds nothing cached, and Postgres, being WebAssembly, not yet compiled as it stays.
  for (const [at, text] of [...asked, ...asked].entries()) {
    const vector = hashedVector(text) ?? [];
    const embedding = JSON.stringify(vector);
    const leg = await timed(() =>
      database.query<{ content: string }>(
        `select l.content from whim.nearest($1::jsonb, $2, 'octo/r0', '{}', null, '-infinity', 10, '{}') as n
         join whim.learnings as l on l.id = n.id order by n.likeness desc, n.id`,
        [embedding, MODEL],
      ),
    );
    const whole = await timed(() =>
      database.query("select * from whim.recalled('octo/r0', null, $1, $2::jsonb, $3, 10)", [
        text,
        embedding,
        MODEL,
      ]),
    );
    if (at < asked.length) continue;
    legs.push(leg);
    wholes.push(whole);
    recalls.push(
      agreement(
        vector,
        vectors,
        leg.answer.rows.map(({ content }) => content),
      ),
    );
  }
  return {
    rows: size,
    repositories,
    vectorP50: median(legs.map(({ ms }) => ms)),
    vectorP95: percentile(
      legs.map(({ ms }) => ms),
      0.95,
    ),
    recallP50: median(wholes.map(({ ms }) => ms)),
    recallP95: percentile(
      wholes.map(({ ms }) => ms),
      0.95,
    ),
    vectorCpuP50: median(legs.map(({ cpuMs }) => cpuMs)),
    recallCpuP50: median(wholes.map(({ cpuMs }) => cpuMs)),
    recall10: recalls.reduce((sum, one) => sum + one, 0) / recalls.length,
  };
}

/** How many of those found are as near as the tenth nearest: of two equally near ones either is right. */
function agreement(question: number[], vectors: Map<string, number[]>, found: string[]): number {
  const likeness = (vector: number[]) =>
    vector.reduce((sum, value, at) => sum + value * (question[at] ?? 0), 0);
  const tenth = [...vectors.values()].map(likeness).toSorted((a, b) => b - a)[9] ?? -1;
  // The store keeps four bytes a number, and vectors are of length one to four digits.
  return (
    found.filter((content) => likeness(vectors.get(content) ?? []) >= tenth - 2e-4).length /
    Math.min(10, vectors.size)
  );
}

/** The same four for ever: with more words each would be rarer, and a question cheaper for no other reason. */
const WORDED = [webApp, pythonService, goCli, rustLibrary];
const WORDS = WORDED.flatMap(({ learnings }) => Object.values(learnings).flatMap((text) => text.split(" ")));
const TASKS = WORDED.flatMap(({ tasks }) => tasks.map(({ text }) => text));

/** Fifteen words of the judged learnings in an order of their own: real words, as rare as they are there. */
function sentence(repository: number, at: number): string {
  let state = (repository * 1_000_003 + at) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
  return `${Array.from({ length: 15 }, () => WORDS[next() % WORDS.length]).join(" ")} ${at}`;
}

type Timed = { ms: number; cpuMs: number };

async function timed<T>(work: () => Promise<T>): Promise<Timed & { answer: T }> {
  const start = performance.now();
  // This thread's: the others compile WebAssembly and collect garbage of what was loaded before.
  const before = process.threadCpuUsage();
  const answer = await work();
  const { user, system } = process.threadCpuUsage(before);
  return { answer, ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}
