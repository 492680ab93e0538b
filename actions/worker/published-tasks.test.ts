import { expect, test } from "vitest";
import { tickPublished } from "./published-tasks.ts";

const SPEC = "# T\n\n- [x] Write one\n- [ ] Write two\n- [ ] Write three\n";

test("a task whose commit is on the branch is done", () => {
  const ticked = tickPublished(SPEC, ["feat: write two\n\nTask 2 of 3: Write two\n"]);
  expect(ticked).toBe("# T\n\n- [x] Write one\n- [x] Write two\n- [ ] Write three\n");
});

test("somebody else's words tick nothing, nor does what comes after them", () => {
  expect(tickPublished(SPEC, ["ahead", "feat: write two\n\nTask 2 of 3: Write two\n"])).toBe(SPEC);
});

test("a commit of another task than the next one ticks nothing", () => {
  expect(tickPublished(SPEC, ["feat: write three\n\nTask 3 of 3: Write three\n"])).toBe(SPEC);
});
