import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { actionNames } from "./build.ts";
import { between, cell } from "./generated-part.ts";
import { storeTables } from "./store-tables.ts";

const root = path.dirname(import.meta.dirname);

type Input = { description: string; required?: boolean; default?: string };
type ActionYml = { inputs?: Record<string, Input>; outputs?: Record<string, { description: string }> };

/** A README whose tables say what `action.yml` says. Throws when the markers are missing. */
export function withTables(readme: string, action: ActionYml): string {
  const inputs = Object.entries(action.inputs ?? {}).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${defaultOf(input)} |`,
  );
  const outputs = Object.entries(action.outputs ?? {}).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return between(
    between(readme, "inputs", ["| Input | What it is | Default |", "| --- | --- | --- |", ...inputs]),
    "outputs",
    ["| Output | What it is |", "| --- | --- |", ...outputs],
  );
}

function defaultOf(input: Input): string {
  if (input.required) return "required";
  return input.default === undefined || input.default === "" ? "" : `\`${input.default}\``;
}

/** Writes the generated tables, or only names the READMEs that are out of date. */
export async function docs({ write }: { write: boolean }): Promise<string[]> {
  const stale: string[] = [];
  for (const name of await actionNames()) {
    const file = path.join(root, "actions", name, "README.md");
    const readme = await readFile(file, "utf8");
    const action = parse(await readFile(path.join(root, "actions", name, "action.yml"), "utf8")) as ActionYml;
    const fresh = withTables(readme, action);
    if (fresh === readme) continue;
    stale.push(`actions/${name}/README.md`);
    if (write) await writeFile(file, fresh);
  }
  const store = path.join(root, "supabase", "README.md");
  const readme = await readFile(store, "utf8");
  const { settings, functions } = await storeTables();
  const fresh = between(between(readme, "settings", settings), "functions", functions);
  if (fresh !== readme) {
    stale.push("supabase/README.md");
    if (write) await writeFile(store, fresh);
  }
  return stale;
}

if (import.meta.main) {
  for (const file of await docs({ write: true })) console.log(`updated ${file}`);
}
