import { INTAKE_DEFAULTS } from "../../actions/_lib/intake-config.ts";

/** A field of `.whim/config.yml`: where it stands, what it may hold, what is so without it. */
export type ConfigField = { field: string; holds: string; fallback: string; meaning: string };

const { approval, language, labels } = INTAKE_DEFAULTS;

/** Every one that the parser knows: the test beside this asks it. */
export const CONFIG_FIELDS: ConfigField[] = [
  {
    field: "setup",
    holds: "a command, or up to 50",
    fallback: "none",
    meaning:
      "Prepares a fresh clone, once, in the box, before the first iteration and again before the proof",
  },
  { field: "setup.run", holds: "a command", fallback: "required", meaning: "The same, where `cwd` is given" },
  {
    field: "setup.cwd",
    holds: "a folder",
    fallback: "the repository's top",
    meaning: "Where to run it",
  },
  {
    field: "verify",
    holds: "a command, or up to 50",
    fallback: "found: package.json scripts, Makefile, cargo, go, pytest and others",
    meaning: "Must pass for every spec, beside the checks that the spec's tasks name",
  },
  {
    field: "verify.run",
    holds: "a command",
    fallback: "required",
    meaning: "The same, where `cwd` or `paths` is given",
  },
  { field: "verify.cwd", holds: "a folder", fallback: "the repository's top", meaning: "Where to run it" },
  {
    field: "verify.paths",
    holds: "globs",
    fallback: "always",
    meaning: "Run it only when the work changed one of these",
  },
  {
    field: "intake.approval",
    holds: "`never`, `always`, or the two fields below",
    fallback: approval.always ? "`always`" : "`never`",
    meaning: "Whether a person must see the spec and say `/whim approve` before work starts",
  },
  {
    field: "intake.approval.above-usd",
    holds: "dollars",
    fallback: shown(approval.aboveUsd),
    meaning: "Approval is wanted for work that is expected to cost more",
  },
  {
    field: "intake.approval.paths",
    holds: "globs",
    fallback: shown(approval.paths),
    meaning: "Approval is wanted for work that is expected to touch one of these",
  },
  {
    field: "intake.language",
    holds: "a language tag",
    fallback: `\`${language}\``,
    meaning: "Language of pull request titles",
  },
  {
    field: "intake.labels.processing",
    holds: "a label",
    fallback: `\`${labels.processing}\``,
    meaning: "Whim has the issue",
  },
  {
    field: "intake.labels.ready",
    holds: "a label",
    fallback: `\`${labels.ready}\``,
    meaning: "There is a pull request",
  },
  {
    field: "intake.labels.needs-info",
    holds: "a label",
    fallback: `\`${labels.needsInfo}\``,
    meaning: "A person must answer or approve",
  },
  {
    field: "intake.labels.stuck",
    holds: "a label",
    fallback: `\`${labels.stuck}\``,
    meaning: "The work came to no result",
  },
  {
    field: "intake.labels.failed",
    holds: "a label",
    fallback: `\`${labels.failed}\``,
    meaning: "The work could not be done",
  },
  {
    field: "publish.allow",
    holds: "files, and folders ending in `/`",
    fallback: "none",
    meaning: "Protected files that work may change all the same, like CLAUDE.md; workflows never",
  },
  {
    field: "locks.ignore",
    holds: "names, endings like `*.snap`, paths, folders ending in `/`",
    fallback: "lockfiles and CHANGELOG.md",
    meaning: "Files that two works may change at once; replaces the default",
  },
];

function shown(value: number | string[] | null): string {
  return value === null || (Array.isArray(value) && value.length === 0)
    ? "none"
    : `\`${JSON.stringify(value)}\``;
}

export function configTable(): string[] {
  return [
    "| Field | Holds | Default | What for |",
    "| --- | --- | --- | --- |",
    ...CONFIG_FIELDS.map(
      ({ field, holds, fallback, meaning }) => `| \`${field}\` | ${holds} | ${fallback} | ${meaning} |`,
    ),
  ];
}
