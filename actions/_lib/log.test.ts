import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { jobLog, maskNow, mute } from "./log.ts";

let printed = "";
beforeEach(() => {
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** As the runner reads a line: a command after trimming what .NET calls blank, or its older form anywhere. */
const commands = (text: string) => text.split(/\r\n|\r|\n/).some((line) => /^[\s\u0085]*::|##\[/.test(line));

test.each([
  "::error::x",
  "  ::error::x",
  ":: :: ::error::x",
  "\u0085::error::x",
  "\u00A0\u0085::error::x",
  "text ##[error]x",
  "text ###[error]x",
  "text ####[stop-commands]x",
  "first\n::error::x",
  "first\r::error::x",
  "first\r\n##[error]x",
])("%j is no command any more", (line) => {
  expect(commands(line)).toBe(true);
  expect(commands(mute(line))).toBe(false);
});

test.each([": ::error::x", ":\u0085::error::x", "# #[error]x", "#\n#[error]x"])(
  "%j, which is no command, does not become one",
  (line) => {
    expect(commands(line)).toBe(false);
    expect(commands(mute(line))).toBe(false);
  },
);

test.each(["a: b::c", "done: https://example.com", "# heading [x]", "  two blanks"])("%j stays", (line) => {
  expect(mute(line)).toBe(line);
});

test("nothing that is printed in a stage reaches the runner, a warning does when it is over", async () => {
  await jobLog.stage("Work", async () => {
    jobLog.info("::error::pwned");
    jobLog.warn("the store is slow");
    await Promise.resolve();
  });
  const token = /^::stop-commands::(\S+)$/m.exec(printed)?.[1] ?? "";
  expect(printed.split("\n")).toEqual([
    "::group::Work",
    `::stop-commands::${token}`,
    "error::pwned",
    "warning: the store is slow",
    `::${token}::`,
    "::warning::the store is slow",
    "::endgroup::",
    "",
  ]);
});

test("a secret that turns up in a stage is masked, and what follows it in the stage is ignored again", async () => {
  await jobLog.stage("Work", async () => {
    maskNow("ghs_new");
    jobLog.info("::error::pwned");
    await Promise.resolve();
  });
  const token = /^::stop-commands::(\S+)$/m.exec(printed)?.[1] ?? "";
  expect(printed.split("\n")).toEqual([
    "::group::Work",
    `::stop-commands::${token}`,
    `::${token}::`,
    "::add-mask::ghs_new",
    `::stop-commands::${token}`,
    "error::pwned",
    `::${token}::`,
    "::endgroup::",
    "",
  ]);
  printed = "";
  maskNow("ghs_later");
  expect(printed).toBe("::add-mask::ghs_later\n");
});

test("a stage that fails lets the runner listen again", async () => {
  const work = jobLog.stage("Work", async () => Promise.reject(new Error("no")));
  await expect(work).rejects.toThrow("no");
  expect(printed.trimEnd().split("\n").at(-1)).toBe("::endgroup::");
  jobLog.warn("after");
  expect(printed).toContain("\n::warning::after\n");
});
