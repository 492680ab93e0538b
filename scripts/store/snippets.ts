import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

export const SNIPPETS = path.join(import.meta.dirname, "..", "..", "supabase", "snippets");

export type Snippet = { name: string; statements: Statement[] };
export type Statement = { about: string; sql: string };

/** The queries that hosted Studio gets in its SQL editor. */
export async function readSnippets(folder: string): Promise<Snippet[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: path.basename(file, ".sql"),
      statements: statementsOf(await readFile(path.join(folder, file), "utf8")),
    })),
  );
}

/** A statement ends with a semicolon at a line's end; the comments before it say what it is about. */
export function statementsOf(text: string): Statement[] {
  return text
    .split(/(?<=;)[ \t]*(?:\n|$)/)
    .filter((part) => /^(?!--|\s*$)/m.test(part))
    .map((part) => {
      const lines = part.trim().split("\n");
      const start = lines.findIndex((line) => !isAbout(line));
      return {
        about: lines
          .slice(0, start)
          .map((line) => line.replace(/^--\s*/, "").trim())
          .filter((line) => line !== "")
          .join(" "),
        sql: lines.slice(start).join("\n"),
      };
    });
}

function isAbout(line: string): boolean {
  return line.startsWith("--") || line.trim() === "";
}
