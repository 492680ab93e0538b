import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { actionNames, build } from "./build.ts";

/** The committed bundles are exactly what the sources give: nobody reviews a bundle, so nobody may edit one. */
export async function checkDist(): Promise<string[]> {
  const out = await mkdtemp(path.join(os.tmpdir(), "whim-dist-"));
  try {
    await build(out);
    const problems: string[] = [];
    for (const action of await actionNames()) {
      const expected = await read(path.join(out, action, "dist"));
      const committed = await read(path.join(path.dirname(import.meta.dirname), "actions", action, "dist"));
      for (const name of new Set([...expected.keys(), ...committed.keys()])) {
        if (expected.get(name) !== committed.get(name)) problems.push(`actions/${action}/dist/${name}`);
      }
    }
    return problems;
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function read(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of await readdir(folder).catch(() => [])) {
    files.set(name, await readFile(path.join(folder, name), "utf8"));
  }
  return files;
}

if (import.meta.main) {
  const problems = await checkDist();
  for (const file of problems)
    console.error(`${file} is not what the sources give: run \`npm run build\` and commit it.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
