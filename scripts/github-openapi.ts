import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { OPERATIONS } from "../actions/_lib/testing/github/operations.ts";
import { extractSchema } from "./github-schema.ts";

/**
 * Cuts the calls we make out of GitHub's published API descriptions, REST and GraphQL. The packages are large, so they
 * are no dependencies: they are fetched here, by exact version, and only the extracts are kept.
 */
const PACKAGE = "@octokit/openapi@23.0.2";
const SCHEMA_PACKAGE = "@octokit/graphql-schema@15.26.1";
const FOLDER = path.join(import.meta.dirname, "..", "actions", "_lib", "testing", "github");

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: Json };

async function published<Names extends readonly string[]>(
  exact: string,
  files: Names,
): Promise<{ [K in keyof Names]: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-openapi-"));
  const run = promisify(execFile);
  try {
    await run("npm", ["pack", "--silent", exact, "--pack-destination", folder], { cwd: folder });
    const archive = `${exact.slice(1).replace("/", "-").replace("@", "-")}.tgz`;
    const inside = files.map((file) => `package/${file}`);
    await run("tar", ["-xzf", archive, ...inside], { cwd: folder });
    const texts = await Promise.all(inside.map((file) => readFile(path.join(folder, file), "utf8")));
    return texts as { [K in keyof Names]: string };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rest(): Promise<string> {
  const [license, text] = await published(PACKAGE, ["LICENSE", "generated/api.github.com.json"] as const);
  return `${JSON.stringify(extract({ license, description: JSON.parse(text) as Schema }))}\n`;
}

async function graphql(): Promise<string> {
  const [license, text] = await published(SCHEMA_PACKAGE, ["LICENSE.md", "schema.graphql"] as const);
  const notice = `Extracted from ${SCHEMA_PACKAGE}, published under the MIT license.\n\n${license.trim()}`;
  return `${notice.replaceAll(/^/gm, "# ").replaceAll(/ +$/gm, "")}\n\n${extractSchema(text)}\n`;
}

const PROSE = ["description", "example", "examples", "externalDocs", "summary", "title", "deprecated"];
const BOOKKEEPING = ["tags", "operationId"];

function isDropped(key: string): boolean {
  return PROSE.includes(key) || BOOKKEEPING.includes(key) || key.startsWith("x-");
}

/** Prose and examples say nothing about shape and are most of the size. */
function pruned(value: Json, inProperties = false): Json {
  if (Array.isArray(value)) return value.map((entry) => pruned(entry));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => inProperties || !isDropped(key))
      .map(([key, entry]) => [key, pruned(entry, !inProperties && key === "properties")]),
  );
}

function extract({ description, license }: { description: Schema; license: string }): Schema {
  const paths: Schema = {};
  // What a call may always answer; most operations do not name it.
  const wanted: string[] = ["#/components/schemas/basic-error"];
  const components: Record<string, Schema> = {};
  for (const operation of OPERATIONS) {
    const [method = "", route = ""] = operation.split(" ");
    const source = (description["paths"] as Record<string, Schema>)[route]?.[method.toLowerCase()];
    if (source === undefined) throw new Error(`GitHub's description has no ${operation}`);
    const kept = pruned(source) as Schema;
    paths[route] = { ...(paths[route] as Schema | undefined), [method.toLowerCase()]: kept };
    wanted.push(...references(kept));
  }
  for (let reference = wanted.pop(); reference !== undefined; reference = wanted.pop()) {
    const [, , kind = "", name = ""] = reference.split("/");
    if (components[kind]?.[name] !== undefined) continue;
    const source = (description["components"] as Record<string, Schema>)[kind]?.[name];
    if (source === undefined) throw new Error(`GitHub's description has no ${reference}`);
    const kept = pruned(source);
    components[kind] = { ...components[kind], [name]: kept };
    wanted.push(...references(kept));
  }
  const sorted = Object.fromEntries(
    Object.entries(components).map(([kind, entries]) => [
      kind,
      Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
  return {
    openapi: "3.0.3",
    "x-source": `extracted from ${PACKAGE}, published under the MIT license`,
    "x-license": license.trim(),
    paths,
    components: sorted,
  };
}

function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== "object" || value === null) return [];
  const own = value["$ref"];
  return [...(typeof own === "string" ? [own] : []), ...Object.values(value).flatMap(references)];
}

if (import.meta.main) {
  for (const { name, fresh } of [
    { name: "openapi.json", fresh: await rest() },
    { name: "schema.graphql", fresh: await graphql() },
  ]) {
    const target = path.join(FOLDER, name);
    if (!process.argv.includes("--check")) {
      await writeFile(target, fresh);
      console.log(`wrote ${name}: ${(fresh.length / 1e6).toFixed(2)} MB`);
    } else if (fresh === (await readFile(target, "utf8"))) {
      console.log(`${name} is what GitHub's published description says.`);
    } else {
      console.error(
        `${name} is not the published description: run \`npm run openapi\` and commit the result.`,
      );
      process.exitCode = 1;
    }
  }
}
