import { expect, test } from "vitest";
import { failedJob } from "./failed-job.ts";

const SECRET = "sb_secret_8ZYMDfCkGDL3otuqqwGPFYpvzqxegCb1";

test("a failed job is told by its own error, and never by the commands that name its secrets", () => {
  const log = `::add-mask::${SECRET}\ngit 2.39.5\n::error::The box is missing.%0AInstall bubblewrap (${SECRET}).\n`;
  expect(failedJob({ log, masks: [SECRET] })).toBe("The box is missing.\nInstall bubblewrap (***).");
});

test("a job that died without a word of its own is told by its last lines", () => {
  const log = [`::add-mask::${SECRET}`, ...Array.from({ length: 30 }, (_, at) => `line ${at}`), ""].join(
    "\n",
  );
  const told = failedJob({ log, masks: [SECRET] });
  expect(told).not.toContain("mask");
  expect(told.split("\n")).toEqual(Array.from({ length: 20 }, (_, at) => `line ${at + 10}`));
});
