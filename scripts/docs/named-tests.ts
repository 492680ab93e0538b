export type Guarantee = { guarantee: string; shownBy: Shown[] };
export type Shown = { file: string; name: string | null };

/** The rows of the table of guarantees: which tests show each. A link without names means the whole file. */
export function namedTests(readme: string): Guarantee[] {
  const [, table = ""] = /^\| Guarantee \| Shown by \|\n\| --- \| --- \|\n((?:\|.*\n)+)/m.exec(readme) ?? [];
  return table
    .trimEnd()
    .split("\n")
    .map((row) => {
      const [, guarantee = "", tests = ""] = /^\| (.*) \| (.*) \|$/.exec(row) ?? [];
      const shownBy = [...tests.matchAll(/\[[^\]]*\]\(([^)]+)\)((?:(?:: |; )[^"\][]*"[^"]+")*)/g)].flatMap(
        ([, file = "", names = ""]): Shown[] => {
          const quoted = [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
          return quoted.length === 0 ? [{ file, name: null }] : quoted.map((name) => ({ file, name }));
        },
      );
      return { guarantee, shownBy };
    });
}

/** The titles of a file's tests: what is written there, without what is filled in when they run. */
export function namesOf(source: string): string[] {
  return [...source.matchAll(/\btest(?:\.\w+\([^]*?\))?\(\s*(["`])((?:(?!\1).)*)\1/g)].map(
    ([, , title = ""]) => title,
  );
}
