import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { TEMPLATES, templateNames, templateText, workflowOf } from "./workflow.ts";

const README = readFileSync(path.join(TEMPLATES, "README.md"), "utf8");
const everything = templateNames().map(templateText).join("\n");

/** Rows of the table that starts with this cell, its own first. */
function table(first: string): string[][] {
  const lines = README.split("\n");
  const from = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  const to = lines.findIndex((line, at) => at > from && !line.startsWith("|"));
  return lines.slice(from, to).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

const used = (context: string) =>
  new Set([...everything.matchAll(new RegExp(`\\b${context}\\.([A-Z_]+)`, "g"))].map(([, name]) => name));
const named = (kind: string) =>
  new Set(
    table("Name")
      .slice(2)
      .filter(([, is = ""]) => is.startsWith(kind))
      .flatMap(([names = ""]) => names.match(/[A-Z_]{4,}/g) ?? []),
  );

test("it names every secret and variable that the templates read, as what it is, and no others", () => {
  expect(named("secret")).toEqual(used("secrets"));
  expect(named("variable")).toEqual(used("vars"));
});

test("it gives the values that variables have when nobody set them", () => {
  for (const [, name, preset] of everything.matchAll(/vars\.([A-Z_]+) \|\| '([^']+)'/g))
    expect(table("Name").find(([names]) => names === name)?.[1]).toBe(`variable, ${preset}`);
});

test("it says what each job may do, as the templates have it", () => {
  const [[, ...scopes] = [], , ...rows] = table("Job");
  const told = Object.fromEntries(
    rows.map(([job = "", ...cells]) => [
      job,
      Object.fromEntries(
        scopes
          .map((scope, at) => [scope, (cells[at] ?? "").split(":")[0]] as const)
          .filter(([, access]) => access !== ""),
      ),
    ]),
  );
  const jobs = templateNames().flatMap((name) => Object.entries(workflowOf(templateText(name)).jobs));
  expect(told).toEqual(Object.fromEntries(jobs.map(([job, { permissions }]) => [job, permissions])));
});

test("every template has its row, and every file that is linked is there", () => {
  const files = table("File").slice(2);
  expect(new Set(files.map(([file = ""]) => /\((.*)\)/.exec(file)?.[1]))).toEqual(new Set(templateNames()));
  for (const [, link = ""] of README.matchAll(/\]\(([^)]+)\)/g))
    expect([link, existsSync(path.join(TEMPLATES, link))]).toEqual([link, true]);
});
