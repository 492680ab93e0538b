import { expect, test } from "vitest";
import type { Store, WorkItem } from "../_lib/store/store.ts";
import { carryOut } from "./carry-out.ts";

test.each([
  ["comment/7", "asked for in a comment"],
  ["run/9", "asked for by a dispatch"],
])("the history says how a cancel by %s was asked for", async (key, reason) => {
  const item = { id: "1", status: "queued" } as WorkItem;
  const reasons: (string | undefined)[] = [];
  const store = {
    cancel: async (_: string, why: { reason?: string }) => {
      reasons.push(why.reason);
      return { ...item, status: "cancelled" } as WorkItem;
    },
  } as unknown as Store;
  const order = { item, actor: "octocat", key, approves: null, statusText: async () => "" };
  expect((await carryOut({ name: "cancel" }, order, store)).said).toBe("cancelled");
  expect(reasons).toEqual([reason]);
});
