import { expect, test } from "vitest";
import { type Machine, probeBox, remedy } from "./probe.ts";
import { chooseSandbox, sandboxMode } from "./sandbox.ts";
import { noBox } from "../testing/no-box.ts";

const able = {
  platform: "linux" as const,
  probe: async () => [{ what: "x", ok: true, detail: "", fix: null }],
};
const unable = {
  platform: "linux" as const,
  probe: async () => [
    { what: "bubblewrap", ok: false, detail: "bubblewrap is not installed.", fix: "Install it." },
  ],
};
const ours = { isPublic: async () => false };
const everybodys = { isPublic: async () => true };

test("this machine can box an agent", async ({ skip }) => {
  skip(noBox !== "", noBox);
  const findings = await probeBox();
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.at(-1)?.detail).toMatch(/was gone in \d+ ms/);
});

test("required and auto use the box where there is one", async () => {
  expect(await chooseSandbox("required", everybodys, able)).toEqual({ kind: "bubblewrap" });
  expect(await chooseSandbox("auto", everybodys, able)).toEqual({ kind: "bubblewrap" });
});

test("required is refused where there is none, with what is missing and how to get it", async () => {
  const refusal = chooseSandbox("required", ours, unable);
  await expect(refusal).rejects.toThrow("bubblewrap is not installed. Install it.");
  await expect(refusal).rejects.toMatchObject({ name: "ConfigurationError" });
});

test("auto goes on without, and says why", async () => {
  expect(await chooseSandbox("auto", ours, unable)).toEqual({
    kind: "direct",
    reason: "bubblewrap is not installed. Install it.",
  });
});

test("off asks nothing of the machine", async () => {
  expect(await chooseSandbox("off", ours, unable)).toMatchObject({ kind: "direct" });
});

test.each(["off", "auto"] as const)(
  "on a public repository %s never leaves an agent unconfined",
  async (mode) => {
    await expect(chooseSandbox(mode, everybodys, unable)).rejects.toThrow("The repository is public");
  },
);

test("nobody who cannot say whether the repository is public gets past it", async () => {
  const unsure = { isPublic: () => Promise.reject(new Error("no answer")) };
  await expect(chooseSandbox("off", unsure, able)).rejects.toThrow("no answer");
});

test("Windows is pointed to WSL2", async () => {
  await expect(chooseSandbox("off", ours, { ...able, platform: "win32" })).rejects.toThrow("WSL2");
});

test("a Mac has no box: auto goes on without, required does not", async () => {
  const mac = {
    platform: "darwin" as const,
    probe: async () => [{ what: "Linux", ok: false, detail: "This is darwin.", fix: null }],
  };
  expect(await chooseSandbox("auto", ours, mac)).toMatchObject({ kind: "direct" });
  await expect(chooseSandbox("required", ours, mac)).rejects.toThrow("This is darwin.");
});

test("a mode that is none is named", () => {
  expect(() => sandboxMode("--sandbox", "on")).toThrow('--sandbox is "on": give required, auto, off.');
});

test("a machine without bubblewrap is told so", async () => {
  const [first] = await probeBox({ PATH: "/nonexistent" });
  expect(first).toMatchObject({
    ok: false,
    detail: expect.stringContaining("not installed") as string,
    fix: expect.stringContaining("apt-get install bubblewrap") as string,
  });
});

const plain: Machine = { appArmor: false, namespacesOff: false, container: false, root: false };
test.each([
  ["Ubuntu's AppArmor", { ...plain, appArmor: true }, "/etc/apparmor.d/bwrap"],
  ["user namespaces switched off", { ...plain, namespacesOff: true }, "max_user_namespaces"],
  ["a container", { ...plain, container: true }, "--security-opt"],
  ["a root without rights", { ...plain, root: true }, "ordinary user"],
  ["anything else", plain, "bwrap --unshare-all"],
])("%s has its remedy", (_, machine, words) => {
  expect(remedy("bwrap: setting up uid map: Operation not permitted", machine)).toContain(words);
});
