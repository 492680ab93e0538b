import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { toolchains } from "./toolchains.ts";

/** A home that is reached by a link, as where /home leads to /var/home. */
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-tools-")));
  for (const name of ["bin", "share", "lib", ".local/bin", ".local/share"])
    mkdirSync(path.join(folder, "var/me", name), { recursive: true });
  symlinkSync("var", path.join(folder, "home"));
  for (const name of ["bin/tool", ".local/bin/other"])
    writeFileSync(path.join(folder, "var/me", name), "#!/bin/sh\n");
  symlinkSync(path.join(folder, "var/me/bin/tool"), path.join(folder, "var/me/.local/bin/tool"));
  return () => rmSync(folder, { recursive: true });
});

test.each(["home/me", "var/me"])(
  "of a home no more is shown than the folders of programs (%s)",
  async (home) => {
    for (const named of ["home/me", "var/me"]) {
      const places = ["bin", ".local/bin", ""].map((name) => path.join(folder, named, name));
      const host = { HOME: path.join(folder, home), PATH: places.join(":") };
      const { mounts } = await toolchains({ host, programs: [], read: [] });
      const shown = new Set(mounts.map((mount) => realpathSync(mount.path)));
      const own = [...shown].filter((place) => place.startsWith(folder));
      expect(own.map((place) => path.relative(folder, place)).toSorted()).toEqual([
        "var/me/.local/bin",
        "var/me/bin",
        ...(named === "home/me" ? ["var/me/bin/tool"] : []),
      ]);
    }
  },
);

test("of what is beside a program its loader is shown, and of its settings what it does not start without", async () => {
  const maven = path.join(folder, "maven");
  for (const name of ["bin", "boot", "lib", "conf/logging"])
    mkdirSync(path.join(maven, name), { recursive: true });
  for (const name of ["bin/mvn", "conf/settings.xml", "conf/maven.properties"])
    writeFileSync(path.join(maven, name), "");
  const host = { HOME: path.join(folder, "var/me"), PATH: path.join(maven, "bin") };
  const { mounts } = await toolchains({ host, programs: [], read: [] });
  const own = mounts.map((mount) => mount.path).filter((place) => place.startsWith(folder));
  expect(own.map((place) => path.relative(maven, place))).toEqual([
    "bin",
    "boot",
    "conf/logging",
    "conf/maven.properties",
    "lib",
  ]);
});
