import { expect, test } from "vitest";
import { runOf } from "./until-stopped.ts";

const HERE = "https://github.test/octo/repo";
test.each([
  [`${HERE}/actions/runs/555`, 555],
  [`${HERE}/actions/runs/555/attempts/2`, 555],
  ["https://GitHub.test/Octo/Repo/actions/runs/555", 555],
  ["https://github.test/octo/other/actions/runs/555", null],
  ["https://evil.test/octo/repo/actions/runs/555", null],
  [`${HERE}/actions/runs/555x`, null],
  [`${HERE}/actions/runs/`, null],
  [`${HERE}/actions/runs/5555555555555555`, null],
])("the run at %s is %s", (url, run) => {
  expect(runOf(url, HERE)).toBe(run);
});
