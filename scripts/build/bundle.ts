import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

/** What is asked of ncc, whose package declares no types. */
type Ncc = (
  file: string,
  options: { cache: false; quiet: true; license: string },
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>;

const ncc = createRequire(import.meta.url)("@vercel/ncc") as Ncc;

// node bundle.ts LICENSES SOURCE…, in the folder of the compiled sources: paths inside a bundle are relative to the folder
// ncc runs in, and from there they are the same on every machine. One process for all of them compiles webpack once:
// nine bundles take 24 s of processor time, 44 s with a process each.
const [license = "", ...sources] = process.argv.slice(2);
for (const source of sources) {
  const { code, assets } = await ncc(path.resolve(`${source}.js`), { cache: false, quiet: true, license });
  const folder = path.join("bundle", source);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "index.js"), code);
  for (const [name, asset] of Object.entries(assets)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), asset.source);
  }
}
