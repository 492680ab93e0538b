import { expect, test } from "vitest";
import { packageSuffix } from "./platform-package.ts";

const machine = { platform: "linux", arch: "x64", musl: false, translated: false };

test.each([
  [machine, "linux-x64"],
  [{ ...machine, arch: "arm64", musl: true }, "linux-arm64-musl"],
  [{ ...machine, platform: "darwin" }, "darwin-x64"],
  [{ ...machine, platform: "darwin", translated: true }, "darwin-arm64"],
])("%o is %s to Claude Code", (of, suffix) => {
  expect(packageSuffix(of)).toBe(suffix);
});
