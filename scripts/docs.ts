import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { actionNames } from "./build.ts";

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

function between(text: string, name: string, lines: string[]): string {
  const pattern = new RegExp(`(<!-- begin:${name} -->\n)[^]*?(<!-- end:${name} -->)`);
  if (!pattern.test(text))
    throw new Error(`The README has no <!-- begin:${name} --> … <!-- end:${name} --> markers.`);
  return text.replace(pattern, (_, begin: string, end: string) => `${begin}${lines.join("\n")}\n${end}`);
}

function defaultOf(input: Input): string {
  if (input.required) return "required";
  return input.default === undefined || input.default === "" ? "" : `\`${input.default}\``;
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
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
  return stale;
}

if (import.meta.main) {
  for (const file of await docs({ write: true })) console.log(`updated ${file}`);
}
