import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = path.dirname(import.meta.dirname);

/** Programs that run beside an action's main bundle, as files of their own: source → the actions whose dist holds them. */
const COMPANIONS = [
  { source: "actions/_lib/box/bridge", name: "bridge.js", actions: ["worker", "ralph", "spec"] },
  { source: "actions/worker/heartbeat-thread", name: "heartbeat-thread.js", actions: ["worker"] },
  { source: "actions/ralph/cli", name: "cli.js", actions: ["ralph"] },
];

export async function actionNames(): Promise<string[]> {
  const entries = await readdir(path.join(root, "actions"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
    .map((entry) => entry.name)
    .toSorted();
}

/** Of every package inside the bundle: their licences ask to travel with the code. */
const LICENSES = "licenses.txt";

/** `tsc` to JavaScript, then one ncc bundle per program, written below `out` in the layout of `actions/`. */
export async function build(
  out: string,
  only: string | null = null,
): Promise<{ file: string; bytes: number }[]> {
  // A folder of its own: a check and a build at the same time must not take each other's files away.
  await mkdir(path.join(root, ".build"), { recursive: true });
  const compiled = await mkdtemp(path.join(root, ".build", "run-"));
  try {
    return await bundleAll(compiled, out, only);
  } finally {
    await rm(compiled, { recursive: true, force: true });
  }
}

async function bundleAll(
  compiled: string,
  out: string,
  only: string | null,
): Promise<{ file: string; bytes: number }[]> {
  await tool("tsc", ["-p", "tsconfig.build.json", "--outDir", compiled]);
  await writeFile(path.join(compiled, "package.json"), '{"type":"module"}\n');

  const wanted = (name: string) => only === null || name === only;
  const bundles = (await actionNames()).map((name) => ({
    source: `actions/${name}/index`,
    name: "index.js",
    actions: [name],
  }));
  const written: { file: string; bytes: number }[] = [];
  const programs = [...bundles, ...COMPANIONS].filter(({ actions }) => actions.some(wanted));
  const sources = programs.map(({ source }) => source);
  await tool("node", [path.join(root, "scripts/build/bundle.ts"), LICENSES, ...sources], compiled);
  for (const bundle of programs) {
    const scratch = path.join(compiled, "bundle", bundle.source);
    const files = await readdir(scratch);
    const chunks = bundle.name === "index.js" ? files.filter((name) => /^\d+\.index\.js$/.test(name)) : [];
    for (const action of bundle.actions.filter(wanted)) {
      const dist = path.join(out, action, "dist");
      await mkdir(dist, { recursive: true });
      const target = path.join(dist, bundle.name);
      await cp(path.join(scratch, "index.js"), target);
      await writeFile(path.join(dist, "package.json"), '{\n  "type": "module"\n}\n');
      written.push({ file: path.relative(out, target), bytes: (await stat(target)).size });
      // What a library loads only when it is used, under the number that the main bundle asks for.
      for (const chunk of chunks) {
        await cp(path.join(scratch, chunk), path.join(dist, chunk));
        written.push({
          file: path.join(action, "dist", chunk),
          bytes: (await stat(path.join(scratch, chunk))).size,
        });
      }
    }
    const licenses = path.join(scratch, LICENSES);
    if (bundle.name === "index.js")
      await cp(licenses, path.join(out, bundle.actions[0] ?? "", "dist", LICENSES));
    const known = ["index.js", "package.json", LICENSES, ...chunks];
    const extra = files.filter((name) => !known.includes(name));
    if (extra.length > 0)
      throw new Error(`The bundle of ${bundle.source} has more than one file: ${extra.join(", ")}.`);
  }
  return written.toSorted((a, b) => a.file.localeCompare(b.file));
}

async function tool(name: string, args: string[], cwd = root): Promise<void> {
  try {
    await run(path.join(root, "node_modules", ".bin", name), args, { cwd, maxBuffer: 64e6 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** One action's bundles alone, below `out`; answers with its command line, or its main. */
export async function buildOne(name: string, out: string): Promise<string> {
  await build(out, name);
  const cli = path.join(out, name, "dist", "cli.js");
  return (await stat(cli).catch(() => null)) === null ? path.join(out, name, "dist", "index.js") : cli;
}

/**
 * Makes `dist` what `made` is, a file at a time, and each is there at any moment: whoever stops a build before this finds
 * the old bundles, and nobody who runs an action meanwhile finds none.
 */
export async function replaceDist(made: string, dist: string): Promise<void> {
  await mkdir(dist, { recursive: true });
  const names = await readdir(made);
  for (const name of names) await rename(path.join(made, name), path.join(dist, name));
  for (const name of await readdir(dist))
    if (!names.includes(name)) await rm(path.join(dist, name), { recursive: true, force: true });
}

if (import.meta.main) {
  // On the same disk as the actions, so that a file moves in one step.
  await mkdir(path.join(root, ".build"), { recursive: true });
  const made = await mkdtemp(path.join(root, ".build", "dist-"));
  try {
    const written = await build(made);
    for (const name of await actionNames())
      await replaceDist(path.join(made, name, "dist"), path.join(root, "actions", name, "dist"));
    for (const { file, bytes } of written)
      console.log(`${(bytes / 1e6).toFixed(2).padStart(6)} MB  actions/${file}`);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
