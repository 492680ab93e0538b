import { CHECKS } from "./checks.ts";
import type { Facts } from "./facts.ts";
import type { Finding, Level } from "./finding.ts";

export type Reported = Finding & { of: string; check: string };

export function examine(facts: Facts): Reported[] {
  return CHECKS.flatMap(({ of, checks }) =>
    checks.flatMap((check) =>
      [check.look(facts)].flat().map((finding) => ({ of, check: check.name, ...finding })),
    ),
  );
}

const MARK: Record<Level, string> = { ok: "✓", warning: "!", problem: "✗", unknown: "?" };

export function asText(found: Reported[]): string {
  const lines: string[] = [];
  let of = "";
  for (const finding of together(found)) {
    if (finding.of !== of) lines.push(`${of === "" ? "" : "\n"}${finding.of}`);
    of = finding.of;
    lines.push(`  ${MARK[finding.level]} ${finding.check}: ${finding.says}`);
    if (finding.fix !== null) lines.push(`      → ${finding.fix}`);
  }
  const count = (level: Level) => found.filter((finding) => finding.level === level).length;
  lines.push(
    "",
    `${count("ok")} fine, ${count("warning")} to look at, ${count("problem")} broken, ${count("unknown")} not checked.`,
  );
  return lines.join("\n");
}

/** What was not checked for one and the same reason is one line. */
function together(found: Reported[]): Reported[] {
  const lines: Reported[] = [];
  for (const finding of found) {
    const last = lines.at(-1);
    const isSame = last?.of === finding.of && last.level === "unknown" && last.says === finding.says;
    if (isSame) lines[lines.length - 1] = { ...last, check: `${last.check}, ${finding.check}` };
    else lines.push(finding);
  }
  return lines;
}

export function asJson(found: Reported[]): string {
  return JSON.stringify({ ok: !isBroken(found), findings: found }, null, 2);
}

export function isBroken(found: Reported[]): boolean {
  return found.some(({ level }) => level === "problem");
}
