/** A spec as the loop sees it. `parseSpec` reads both formats; `markTask` changes one task and nothing else. */
export type Spec = {
  format: "checkbox" | "v2";
  title: string;
  tasks: Task[];
  /** Commands that must pass for the spec as a whole, after its last task and in the final proof. */
  checks: string[];
};

export type Task = {
  /** From 1, in order of appearance. */
  index: number;
  /** `T001` in the V2 form, else the index as text. */
  id: string;
  text: string;
  passed: boolean;
  deliverables: string[];
  /** Commands that must pass before this task counts as done. */
  verify: string[];
  /** Line of the task in the text, from 1, for messages. */
  line: number;
};
