import { leadingCommands } from "./code-spans.ts";
import type { Spec, Task } from "./spec.ts";
import { type SpecLine, specLines } from "./spec-lines.ts";

/** Where a task's state is written in the text: replace `[from, to)` by what `write` gives. */
export type StateMark = { from: number; to: number; write(passed: boolean): string };

type Scan = Spec & { marks: StateMark[] };

const HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/;
const V2_TASK = /^(T\d{1,4})\s*[:.–—-]\s*(.*)$/;
const CHECKS = /^(?:verify|verification|checks?)\s*:?\s*#*$/i;
const BULLET = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(\S.*)$/;
const BOX = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+\[)([ xX])\](?:\s+(.*))?$/;
const FIELD =
  /^\s*(?:[-*+]\s+)?(?:\*\*|__)?(Verify|Status|Size|Deliverables)(?:\*\*|__)?\s*:(?:\*\*|__)?(.*)$/i;

/** Both formats: checkbox lists, and `### T001: title` sections with status, deliverables and verify lines. */
export function parseSpec(text: string): Spec {
  const { format, title, tasks, checks } = scanSpec(text);
  return { format, title, tasks, checks };
}

/** The first task without a tick, in order. */
export function openTask(spec: string): Task | null {
  return parseSpec(spec).tasks.find((task) => !task.passed) ?? null;
}

export function scanSpec(text: string): Scan {
  const lines = specLines(text).filter((line) => line.inert === null);
  const v2 = lines.some((line) => V2_TASK.test(heading(line)?.text ?? ""));
  const { tasks, marks } = v2 ? scanSections(lines) : scanCheckboxes(lines);
  return {
    format: v2 ? "v2" : "checkbox",
    title: lines.map(heading).find((found) => found?.level === 1)?.text ?? "",
    tasks,
    marks,
    checks: [...new Set(lines.filter(inChecks(lines)).flatMap(checkCommands))],
  };
}

function scanCheckboxes(lines: SpecLine[]): { tasks: Task[]; marks: StateMark[] } {
  const tasks: Task[] = [];
  const marks: StateMark[] = [];
  const isCheck = inChecks(lines);
  let open: { task: Task; indent: number; list: number | null } | null = null;
  for (const line of lines) {
    if (line.text.trim() === "") continue;
    const indent = width(line.text);
    const box = BOX.exec(line.text);
    if (heading(line) !== null || isCheck(line)) {
      open = null;
    } else if (open !== null && indent > open.indent) {
      const bullet = BULLET.exec(line.text);
      const field = FIELD.exec(line.text);
      if (open.list !== null && indent <= open.list) open.list = null;
      if (field?.[1]?.toLowerCase() === "verify") {
        const commands = leadingCommands((field[2] ?? "").trim());
        open.task.verify.push(...commands);
        if ((field[2] ?? "").trim() === "") open.list = indent;
      } else if (open.list !== null) {
        open.task.verify.push(...leadingCommands(content(line)));
      } else if (bullet !== null) {
        open.task.deliverables.push(content(line));
      } else if (open.task.deliverables.length === 0 && open.task.verify.length === 0) {
        open.task.text = `${open.task.text} ${line.text.trim()}`.trim();
      }
    } else if (box !== null) {
      const index = tasks.length + 1;
      const task = newTask(index, String(index), box[3] ?? "", box[2] !== " ", line.number);
      const at = line.offset + (box[1] ?? "").length;
      tasks.push(task);
      marks.push({ from: at, to: at + 1, write: (passed) => (passed ? "x" : " ") });
      open = { task, indent, list: null };
    } else {
      open = null;
    }
  }
  return { tasks, marks };
}

function scanSections(lines: SpecLine[]): { tasks: Task[]; marks: StateMark[] } {
  const tasks: Task[] = [];
  const marks: StateMark[] = [];
  let open: { task: Task; level: number; list: "verify" | "deliverables" | null; status: boolean } | null =
    null;
  for (const line of lines) {
    const head = heading(line);
    if (head !== null) {
      const found = V2_TASK.exec(head.text);
      if (found !== null) {
        const task = newTask(tasks.length + 1, found[1] ?? "", found[2] ?? "", false, line.number);
        tasks.push(task);
        marks.push(missingStatus(line));
        open = { task, level: head.level, list: null, status: false };
      } else if (open !== null && head.level <= open.level) {
        open = null;
      }
      continue;
    }
    if (open === null || line.text.trim() === "") continue;
    const [, name = "", rest = ""] = FIELD.exec(line.text) ?? [];
    const value = rest.trim();
    const field = name.toLowerCase();
    if (field === "status" && !open.status) {
      open.status = true;
      open.list = null;
      const word = /^\S*/.exec(value)?.[0] ?? "";
      open.task.passed = word.toLowerCase() === "passed";
      const from = line.offset + line.text.length - rest.trimStart().length;
      const gap = word === "" && !/\s$/.test(line.text) ? " " : "";
      marks[tasks.length - 1] = {
        from,
        to: from + word.length,
        write: (passed) => `${gap}${passed ? "passed" : "pending"}`,
      };
    } else if (field === "verify") {
      open.task.verify.push(...leadingCommands(value));
      open.list = value === "" ? "verify" : null;
    } else if (field === "deliverables") {
      if (value !== "") open.task.deliverables.push(value);
      open.list = "deliverables";
    } else if (field === "" && BULLET.test(line.text)) {
      if (open.list === "verify") open.task.verify.push(...leadingCommands(content(line)));
      if (open.list === "deliverables") open.task.deliverables.push(content(line));
    } else {
      open.list = null;
    }
  }
  return { tasks, marks };
}

function newTask(index: number, id: string, text: string, passed: boolean, line: number): Task {
  return { index, id, text: text.trim(), passed, deliverables: [], verify: [], line };
}

// A section without a status line gets one below its heading.
function missingStatus(line: SpecLine): StateMark {
  const at = line.offset + line.text.length + line.ending.length;
  return {
    from: at,
    to: at,
    write: (passed) =>
      line.ending === ""
        ? `\n- Status: ${passed ? "passed" : "pending"}`
        : `- Status: ${passed ? "passed" : "pending"}${line.ending}`,
  };
}

function heading(line: SpecLine): { level: number; text: string } | null {
  const found = HEADING.exec(line.text);
  return found === null ? null : { level: (found[1] ?? "").length, text: (found[2] ?? "").trim() };
}

/** Tells the lines of the sections "Verify" and "Checks" from all others. */
function inChecks(lines: SpecLine[]): (line: SpecLine) => boolean {
  const inside = new Set<SpecLine>();
  let level: number | null = null;
  for (const line of lines) {
    const head = heading(line);
    if (head !== null && (level === null || head.level <= level))
      level = CHECKS.test(head.text) ? head.level : null;
    else if (level !== null && head === null) inside.add(line);
  }
  return (line) => inside.has(line);
}

function checkCommands(line: SpecLine): string[] {
  const field = FIELD.exec(line.text);
  return leadingCommands(field === null ? content(line) : (field[2] ?? "").trim());
}

/** A bullet's text without the bullet and without a box. */
function content(line: SpecLine): string {
  return (BULLET.exec(line.text)?.[2] ?? line.text).replace(/^\[[ xX]\]\s+/, "").trim();
}

function width(text: string): number {
  return /^\s*/.exec(text.replaceAll("\t", "    "))?.[0].length ?? 0;
}
