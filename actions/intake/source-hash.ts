import { createHash } from "node:crypto";

/** Of the text the labeller saw: what is worked on later must be the same. */
export function sourceHash({ title, body }: { title: string; body: string }): string {
  return createHash("sha256")
    .update(JSON.stringify([title, body]))
    .digest("hex");
}
