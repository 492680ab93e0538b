import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { actionNames } from "./build.ts";
import { CONFIG_FIELDS, configTable } from "./docs/config-fields.ts";
import { between, cell } from "./docs/generated-part.ts";
import { oftenSet, variablesOf } from "./docs/often-set.ts";
import { storeTables } from "./docs/store-tables.ts";

const root = path.dirname(import.meta.dirname);

type Input = { description: string; required?: boolean; default?: string };
type ActionYml = { inputs?: Record<string, Input>; outputs?: Record<string, { description: string }> };

/** A README whose tables say what `action.yml` says. Throws when the markers are missing. */
export function withTables(readme: string, action: ActionYml): string {
  const outputs = Object.entries(action.outputs ?? {}).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return between(between(readme, "inputs", inputTable(action)), "outputs", [
    "| Output | What it is |",
    "| --- | --- |",
    ...outputs,
  ]);
}

/** As actions/README.md lists them. */
async function inTheOrderOfWork(names: string[]): Promise<string[]> {
  const index = await readFile(path.join(root, "actions", "README.md"), "utf8");
  const places = new Map(names.map((name) => [name, index.indexOf(`| [${name}](`)]));
  const unlisted = names.filter((name) => places.get(name) === -1);
  if (unlisted.length > 0)
    throw new Error(`actions/README.md does not list ${unlisted.join(", ")}: add a row.`);
  return names.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

function inputTable({ inputs = {} }: ActionYml): string[] {
  return [
    "| Input | What it is | Default |",
    "| --- | --- | --- |",
    ...Object.entries(inputs).map(
      ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${defaultOf(input)} |`,
    ),
  ];
}

/** Folded: the README is read by people who look for one of them at a time. */
function folded(summary: string, lines: string[]): string[] {
  return ["<details>", `<summary>${summary}</summary>`, "", ...lines, "", "</details>", ""];
}

function defaultOf(input: Input): string {
  if (input.required) return "required";
  return input.default === undefined || input.default === "" ? "" : `\`${input.default}\``;
}

function inputDefaults({ inputs = {} }: ActionYml = {}): Map<string, string> {
  return new Map(Object.entries(inputs).map(([name, input]) => [name, defaultOf(input) || "empty"]));
}

async function templates(): Promise<string[]> {
  const folder = path.join(root, "workflows-templates");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yml"));
  return Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
}

/** Writes the generated tables, or only names the READMEs that are out of date. */
export async function docs({ write }: { write: boolean }): Promise<string[]> {
  const stale: string[] = [];
  const inputs: string[] = [];
  const actions = new Map<string, ActionYml>();
  for (const name of await inTheOrderOfWork(await actionNames())) {
    const file = path.join(root, "actions", name, "README.md");
    const readme = await readFile(file, "utf8");
    const action = parse(await readFile(path.join(root, "actions", name, "action.yml"), "utf8")) as ActionYml;
    actions.set(name, action);
    inputs.push(...folded(`Inputs of <code>${name}</code>`, inputTable(action)));
    const fresh = withTables(readme, action);
    if (fresh === readme) continue;
    stale.push(`actions/${name}/README.md`);
    if (write) await writeFile(file, fresh);
  }
  const { settings, defaults, functions } = await storeTables();
  const often = oftenSet({
    settings: defaults,
    config: new Map(CONFIG_FIELDS.map(({ field, fallback }) => [field, fallback])),
    variables: variablesOf(await templates()),
    intake: inputDefaults(actions.get("intake")),
    worker: inputDefaults(actions.get("worker")),
  });
  const configuration = [
    ...folded("Settings of the store: one row, edited in Studio, in force at the next claim", settings),
    ...folded("Fields of <code>.whim/config.yml</code>", configTable()),
    ...inputs,
  ];
  const parts: [string, [string, string[]][]][] = [
    [
      "supabase/README.md",
      [
        ["settings", settings],
        ["functions", functions],
      ],
    ],
    [
      "README.md",
      [
        ["often-set", often],
        ["configuration", configuration],
      ],
    ],
  ];
  for (const [name, tables] of parts) {
    const file = path.join(root, name);
    const readme = await readFile(file, "utf8");
    const fresh = tables.reduce((text, [part, lines]) => between(text, part, lines), readme);
    if (fresh === readme) continue;
    stale.push(name);
    if (write) await writeFile(file, fresh);
  }
  return stale;
}

if (import.meta.main) {
  for (const file of await docs({ write: true })) console.log(`updated ${file}`);
}
