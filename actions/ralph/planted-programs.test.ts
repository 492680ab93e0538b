import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { cliSample } from "../_lib/testing/ralph-cli.ts";
import { writes } from "../_lib/testing/model/script.ts";

/** What an earlier agent left where npm makes PATH look first, when the command line is started there again. */
const sample = cliSample();
const PROGRAMS =
  "bash bun bwrap cargo cat chmod chown find gcc git go java make node npm pip pip3 python3 rm rustc setpriv sh unshare yarn";

let outside: string;
beforeEach(() => {
  outside = mkdtempSync(path.join(os.tmpdir(), "whim-outside-"));
  chmodSync(outside, 0o777);
  for (const name of PROGRAMS.split(" ")) {
    sample.write(`node_modules/.bin/${name}`, `#!/bin/sh\necho ${name} >> ${outside}/ran\nexit 1\n`);
    chmodSync(path.join(sample.folder, "node_modules/.bin", name), 0o755);
  }
  // Every package manager is asked for its hosts.
  for (const name of ["package.json", "yarn.lock", "requirements.txt", "Cargo.toml", "go.mod"])
    sample.write(name, name === "package.json" ? "{}" : "");
  sample.write(".gitignore", "node_modules\n");
  sample.git("add", "-A");
  sample.git("-c", "user.name=o", "-c", "user.email=o@example.com", "commit", "-q", "-m", "projects");
  sample.write("SPEC.md", "- [ ] Add a\n  - Verify: `test -s a.txt`\n");
  return () => rmSync(outside, { recursive: true });
});

test("none of it runs outside the box", async () => {
  const bin = path.join(sample.folder, "node_modules/.bin");
  const { env } = await sample.model([{ when: /./, turns: writes({ "a.txt": "a" }, sample.folder) }]);
  const { events } = await sample.headless(["--sandbox", "required", "--verify", "true"], {
    ...env,
    PATH: `${bin}:node_modules/.bin:${process.env["PATH"]}`,
  });
  const ran = existsSync(path.join(outside, "ran")) ? readFileSync(path.join(outside, "ran"), "utf8") : "";
  expect(ran).toBe("");
  expect(events.at(-1)).toMatchObject({ event: "complete" });
});
