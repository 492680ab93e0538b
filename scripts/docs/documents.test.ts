import { execFileSync } from "node:child_process";
import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lintSpec } from "../../actions/_lib/ralph/lint-spec.ts";
import { parseRepositoryConfig } from "../../actions/_lib/repository-config.ts";
import { anchorsOf, brokenLinks, documents } from "./broken-links.ts";
import { namedTests, namesOf } from "./named-tests.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

test.each(documents())("every file and heading that %s links to is there", (document) => {
  expect(brokenLinks(document)).toEqual([]);
});

test("a heading is found as GitHub names it, and a comment in a block of code is none", () => {
  const text = "# A (b) `c`: d_e\n\n```sh\n# install it\n```\n\n## Again\n\n## Again\n";
  expect(anchorsOf(text)).toEqual(["a-b-c-d_e", "again", "again-1"]);
});

test.each(documents())("every option that %s gives to a script of ours is told in its --help", (document) => {
  const calls = [...read(document).matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:-]*) -- ([^`\n#|]*)/g)];
  const unknown = calls.flatMap(([, name = "", rest = ""]) =>
    [...rest.matchAll(/(?<!\S)--[a-z][a-z-]*/g)].flatMap(([flag]) => {
      const helps = helpOf(name);
      return helps.length === 0 || helps.some((help) => help.includes(flag)) ? [] : [`${name} ${flag}`];
    }),
  );
  expect(unknown).toEqual([]);
});

test.each(documents())("every npm script that %s names is there", (document) => {
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

/** Of all documents, blocks of code in one language that hold something. */
const blocks = (language: string, holds: RegExp) =>
  documents().flatMap((document) =>
    [...read(document).matchAll(/^```(\w+)\n([^]*?)^```/gm)]
      .filter(([, of = "", text = ""]) => of === language && holds.test(text))
      .map(([, , text = ""]) => [document, text] as const),
  );

test.each(blocks("yaml", /^(?:# \.whim\/config\.yml|intake:\n {2}approval)/))(
  "the .whim/config.yml that %s shows is one",
  (_, text) => {
    expect(() => parseRepositoryConfig(text)).not.toThrow();
  },
);

test.each(blocks("markdown", /^- \[ \] /m))("the spec that %s shows has no error", (_, text) => {
  expect(lintSpec(text).filter(({ level }) => level === "error")).toEqual([]);
});

test(".env.example has every variable that setup, doctor and migrate tell of, and a shell reads it", () => {
  const example = read(".env.example");
  const told = ["setup", "doctor", "migrate"].flatMap((name) => helpOf(name)).join("\n");
  const names = new Set(told.match(/\b(?:WHIM|CLAUDE|ANTHROPIC|GITHUB)_[A-Z_]+\b/g));
  expect(names.size).toBeGreaterThan(8);
  const lacking = [...names].filter((name) => !new RegExp(`^(?:# )?${name}=`, "m").test(example));
  // Of a server the API's address follows; only a proxy before it needs the second name.
  expect(lacking).toEqual(["GITHUB_API_URL"]);
  const filled = example.replace("WHIM_DATABASE_URL=''", "WHIM_DATABASE_URL='postgres://u:p@h/d?a=b&c=$d'");
  const shell = execFileSync("sh", ["-euc", `${filled}\nprintf %s "$WHIM_DATABASE_URL"`], {
    encoding: "utf8",
  });
  expect(shell).toBe("postgres://u:p@h/d?a=b&c=$d");
});

test("no picture is heavier than 150 kB", () => {
  const pictures = execFileSync("git", ["ls-files", "docs/pictures"], { cwd: ROOT, encoding: "utf8" });
  for (const picture of pictures.trim().split("\n"))
    expect([picture, statSync(path.join(ROOT, picture)).size < 150_000]).toEqual([picture, true]);
});

/** `a/{b,c}.ts` as a shell reads it. */
function spelledOut(word: string): string[] {
  const [, before = "", choices, after = ""] = /^(.*)\{(.+)\}(.*)$/.exec(word) ?? [];
  return choices === undefined ? [word] : choices.split(",").map((choice) => before + choice + after);
}

/** Where a script of ours says what it takes; nothing for other people's. */
function helpOf(name: string): string[] {
  const script = name.replace(":", "-");
  return [`scripts/${script}.ts`, `scripts/${script}/options.ts`]
    .filter((file) => existsSync(path.join(ROOT, file)))
    .map((file) => /const USAGE = `([^]*?)`;/.exec(read(file))?.[1] ?? "");
}
