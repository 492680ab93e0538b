import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { PGlite } from "@electric-sql/pglite";

const root = path.join(import.meta.dirname, "..", "..");

/**
 * Beside what npm installed, and gone with it. Making an empty database is four fifths of what a new store costs (6.2 s of
 * processor time against 1.5 s from its image), and it comes out the same every time.
 */
const KEPT = path.join(root, "node_modules", ".cache", "whim");
const DIGEST_LENGTH = 64;

/** What a database of this PGlite is like after `made` was done to it; a new version, or anything else done, is another image. */
export function imageOf(made: readonly string[] = [], folder = KEPT): DatabaseImage {
  const digest = createHash("sha256").update(JSON.stringify(made)).digest("hex").slice(0, 16);
  const kind = made.length === 0 ? "empty" : "made";
  const file = path.join(folder, `${kind}-${pgliteVersion()}-${digest}.image`);
  return { read: () => read(file), keep: (database) => keep(file, database) };
}

export type DatabaseImage = {
  /** Null where nobody kept one yet, or what was kept is damaged: then the database is made as if there were no images. */
  read(): Promise<Blob | null>;
  /** For the next one who wants it. Best before anything else is done to the database. */
  keep(database: PGlite): Promise<void>;
};

// Why it cannot be read does not matter: it can be made again.
async function read(file: string): Promise<Blob | null> {
  const kept = await readFile(file).catch(() => null);
  if (kept === null) return null;
  const content = kept.subarray(DIGEST_LENGTH);
  return kept.toString("latin1", 0, DIGEST_LENGTH) === digestOf(content) ? new Blob([content]) : null;
}

async function keep(file: string, database: PGlite): Promise<void> {
  await database.exec("checkpoint");
  const content = Buffer.from(await (await database.dumpDataDir("none")).arrayBuffer());
  // Several may make the same one at once, and each may be stopped: whole or not there.
  const scratch = `${file}.${randomUUID()}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(scratch, Buffer.concat([Buffer.from(digestOf(content), "latin1"), content]));
    await rename(scratch, file);
    // 40 MB each: of a kind only the last is kept, or every change of the migrations would leave one behind.
    const [kind = ""] = path.basename(file).split("-");
    for (const name of await readdir(path.dirname(file)))
      if (name.startsWith(`${kind}-`) && name.endsWith(".image") && name !== path.basename(file))
        await rm(path.join(path.dirname(file), name), { force: true });
  } catch (error) {
    // Somebody else's node_modules, or a full disk: the store is none the worse, the next start only as slow as this one.
    const { code } = error as NodeJS.ErrnoException;
    if (!["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR"].includes(code ?? "")) throw error;
    await rm(scratch, { force: true }).catch(() => {});
  }
}

function pgliteVersion(): string {
  const main = fileURLToPath(import.meta.resolve("@electric-sql/pglite"));
  const manifest = readFileSync(path.join(main, "..", "..", "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

function digestOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
