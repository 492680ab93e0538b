/** Something in a text that its readers do not see. */
export type Hidden = {
  kind: "comment" | "attribute" | "invisible" | "tag" | "bidi" | "control" | "secret";
  /** Of the text as it was given, from 1. */
  line: number;
  /** What it says, cut to a readable length. */
  shown: string;
};
