import type { Identity } from "../../_lib/ralph/branch.ts";

/** Who wrote every commit of ours. The publisher lets nobody else's through. */
export const BOT: Identity = { name: "whim[bot]", email: "whim[bot]@users.noreply.github.com" };
