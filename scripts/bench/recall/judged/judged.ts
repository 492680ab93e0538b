/** What a repository has taught, and tasks of it with the learnings that somebody doing the task would want to be told. */
export type JudgedRepository = {
  repo: string;
  /** By a short id of their own. */
  learnings: Record<string, string>;
  tasks: JudgedTask[];
};

export type JudgedTask = {
  text: string;
  relevant: string[];
  /** Says it in other words: no content word of it is in what is relevant. `judged.test.ts` proves it. */
  paraphrased: boolean;
};
