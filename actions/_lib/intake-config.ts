import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { STATE_LABELS, type StateLabel, type StateLabels } from "./labels.ts";

/** The section `intake` of a repository's configuration. */
export type IntakeConfig = {
  approval: ApprovalRule;
  /** Of titles of pull requests, as a language tag. */
  language: string;
  labels: StateLabels;
};

/** Work that meets one of these waits until a person says yes. */
export type ApprovalRule = { always: boolean; aboveUsd: number | null; paths: string[] };

export const INTAKE_DEFAULTS: IntakeConfig = {
  approval: { always: false, aboveUsd: null, paths: [] },
  language: "en",
  labels: STATE_LABELS,
};

/** What reading a section may ask of the reader of the whole file. */
export type SectionReader = {
  fieldsOf(map: YAMLMap, known: readonly string[], where: string): Map<string, Node | null>;
  globs(node: Node | null | undefined, where: string): string[];
  fault(node: Node | null | undefined, message: string): void;
  shown(node: Node | null | undefined): string;
};

const STATES: Record<string, StateLabel> = {
  processing: "processing",
  ready: "ready",
  "needs-info": "needsInfo",
  stuck: "stuck",
  failed: "failed",
};

export function readIntakeSection(node: Node, reader: SectionReader): IntakeConfig {
  const { fault, shown } = reader;
  if (!isMap(node)) {
    fault(node, `"intake" is ${shown(node)}. Write "intake:" and below it approval, language or labels.`);
    return INTAKE_DEFAULTS;
  }
  const fields = reader.fieldsOf(node, ["approval", "language", "labels"], '"intake"');
  return {
    approval: approvalOf(fields.get("approval"), reader),
    language: languageOf(fields.get("language"), reader),
    labels: labelsOf(fields.get("labels"), reader),
  };
}

function approvalOf(node: Node | null | undefined, reader: SectionReader): ApprovalRule {
  const { fault, shown } = reader;
  const none = INTAKE_DEFAULTS.approval;
  const word = valueOf(node);
  if (word === undefined || word === "never") return none;
  if (word === "always") return { ...none, always: true };
  if (!isMap(node)) {
    fault(node, `"approval" is ${shown(node)}. Write always, never, or a mapping with above-usd or paths.`);
    return none;
  }
  const fields = reader.fieldsOf(node, ["above-usd", "paths"], '"approval"');
  const usd = valueOf(fields.get("above-usd"));
  if (usd !== undefined && (typeof usd !== "number" || !Number.isFinite(usd) || usd < 0))
    fault(
      fields.get("above-usd"),
      `"above-usd" is ${shown(fields.get("above-usd"))}. Give an amount in dollars.`,
    );
  return {
    always: false,
    aboveUsd: typeof usd === "number" ? usd : null,
    paths: fields.has("paths") ? reader.globs(fields.get("paths"), '"paths"') : [],
  };
}

function languageOf(node: Node | null | undefined, { fault, shown }: SectionReader): string {
  const tag = valueOf(node);
  if (tag === undefined) return INTAKE_DEFAULTS.language;
  if (typeof tag === "string" && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag)) return tag;
  fault(node, `"language" is ${shown(node)}. Give a language tag, like en, de or pt-BR.`);
  return INTAKE_DEFAULTS.language;
}

function labelsOf(node: Node | null | undefined, reader: SectionReader): StateLabels {
  const { fault, shown } = reader;
  if (valueOf(node) === undefined) return STATE_LABELS;
  if (!isMap(node)) {
    fault(node, `"labels" is ${shown(node)}. Name a label for a state, like "processing: in-progress".`);
    return STATE_LABELS;
  }
  const labels: StateLabels = { ...STATE_LABELS };
  for (const [state, value] of reader.fieldsOf(node, Object.keys(STATES), '"labels"')) {
    const name = valueOf(value);
    const key = STATES[state];
    // A comma separates labels in GitHub's own lists.
    if (
      key !== undefined &&
      typeof name === "string" &&
      /^[^,\p{C}]{1,50}$/u.test(name) &&
      name.trim() === name
    )
      labels[key] = name;
    else fault(value, `"${state}" is ${shown(value)}. Give a label's name of 1 to 50 characters.`);
  }
  const names = Object.values(labels).map((name) => name.toLowerCase());
  if (new Set(names).size < names.length)
    fault(node, `Two states have the same label. Give each its own: ${Object.values(labels).join(", ")}.`);
  return labels;
}

function valueOf(node: Node | null | undefined): unknown {
  if (isScalar(node)) return node.value ?? undefined;
  return isMap(node) || isSeq(node) ? node : undefined;
}
