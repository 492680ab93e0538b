import { expect, test } from "vitest";
import { specIntroduction } from "./spec-introduction.ts";

test.each([
  [
    "paragraphs below the title",
    "# Title\n\nOne.\nTwo.\n\nThree.\n\n## Tasks\n\n- [ ] A\n",
    "One.\nTwo.\n\nThree.",
  ],
  ["up to the first task, where no heading is", "# Title\n\nOne.\n- [x] A\n\nBelow.\n", "One."],
  ["up to a task of the V2 form", "# Title\nOne.\n### T001: A\n- Status: pending\n", "One."],
  [
    "not what is hidden or code",
    "# Title\n<!--\nhidden\n-->\n```\n- [ ] code\n```\nOne.\n\n- [ ] A\n",
    "One.",
  ],
  ["nothing where there is none", "# Title\n\n- [ ] A\n", ""],
  ["nothing of a text without a task", "Only words.\n", ""],
])("%s", (_, spec, said) => {
  expect(specIntroduction(spec)).toBe(said);
});
