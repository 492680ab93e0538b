import { execFileSync } from "node:child_process";
import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { namedTests, namesOf } from "./named-tests.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const documents = execFileSync("git", ["ls-files", "*.md"], { cwd: ROOT, encoding: "utf8" })
  .trim()
  .split("\n");

test.each(documents)("every file and heading that %s links to is there", (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !leadsSomewhere(document, link))).toEqual([]);
});

test.each(documents)("every npm script that %s names is there", (document) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  for (const [, name = ""] of read(document).matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g))
    // The last one is of a repository in an example.
    expect([...Object.keys(scripts), "lint"]).toContain(name);
});

test("each guarantee of the README names tests, and each of them is there under that name", () => {
  const rows = namedTests(read("README.md"));
  expect(rows.length).toBeGreaterThan(12);
  expect(rows.filter(({ shownBy }) => shownBy.length === 0)).toEqual([]);
  const missing = rows
    .flatMap(({ shownBy }) => shownBy)
    .filter(({ file, name }) => name !== null && !namesOf(read(file)).some((title) => title.includes(name)));
  expect(missing).toEqual([]);
});

test("every error that the store raises is in the table of supabase/README.md, and no other", () => {
  const schemas = readdirSync(path.join(ROOT, "supabase/schemas")).map((file) =>
    read(`supabase/schemas/${file}`),
  );
  const raised = [...schemas.join("").matchAll(/errcode = '(PT\d{3})'/g)].map(([, code]) => code);
  const told = [...read("supabase/README.md").matchAll(/^\| `(PT\d{3})` \|/gm)].map(([, code]) => code);
  expect(new Set(told)).toEqual(new Set(raised));
});

test("every source that CONTRIBUTING names is there", () => {
  const words = [...read("CONTRIBUTING.md").matchAll(/`([\w@./{},*-]+\/[\w@./{},*-]+)`/g)].flatMap(
    ([, word = ""]) => spelledOut(word),
  );
  const places = words.filter((word) =>
    /^(?:actions|scripts|supabase|workflows-templates|\.ci|\.claude)\//.test(word),
  );
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter((place) => globSync(place, { cwd: ROOT }).length === 0)).toEqual([]);
});

test("no picture is heavier than 150 kB", () => {
  const pictures = execFileSync("git", ["ls-files", "docs/pictures"], { cwd: ROOT, encoding: "utf8" });
  for (const picture of pictures.trim().split("\n"))
    expect([picture, statSync(path.join(ROOT, picture)).size < 150_000]).toEqual([picture, true]);
});

function leadsSomewhere(document: string, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const target = file === "" ? document : path.join(path.dirname(document), file);
  if (!existsSync(path.join(ROOT, target))) return false;
  return heading === undefined || headingsOf(read(target)).includes(heading);
}

/** As GitHub makes anchors of them. */
function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** `a/{b,c}.ts` as a shell reads it. */
function spelledOut(word: string): string[] {
  const [, before = "", choices, after = ""] = /^(.*)\{(.+)\}(.*)$/.exec(word) ?? [];
  return choices === undefined ? [word] : choices.split(",").map((choice) => before + choice + after);
}
