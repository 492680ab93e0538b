import { harmlessInline } from "../_lib/outbound-text.ts";
import type { SpecResult } from "../_lib/spec/spec-result.ts";

/** What came out, for the job's summary: the spec as it will be worked on, and what a person should look at. */
export function reportOf(result: SpecResult): string {
  const { usage, hidden } = result;
  const price = usage.usd === null ? "" : `, $${usage.usd.toFixed(4)}`;
  const used = `${usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens} tokens in, ${usage.outputTokens} out${price}`;
  const sections = [bodyOf(result)];
  if (hidden.length > 0) {
    const lines = hidden.map(
      ({ kind, line, shown }) => `- line ${line}, ${kind}: ${harmlessInline(shown, 300)}`,
    );
    sections.push(`#### Taken out of the text, because its readers do not see it\n\n${lines.join("\n")}`);
  }
  if (usage.models.length > 0)
    sections.push(`${usage.models.map((model) => harmlessInline(model, 100)).join(", ")}: ${used}`);
  return `${sections.join("\n\n")}\n`;
}

function bodyOf(result: SpecResult): string {
  if (result.kind === "failed") return `### No spec\n\n${harmlessInline(result.reason, 2000)}`;
  if (result.kind === "questions")
    return `### Questions first\n\n${result.questions.map((question, at) => `${at + 1}. ${harmlessInline(question, 500)}`).join("\n")}`;
  const longest = Math.max(2, ...[...result.spec.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const warnings = result.warnings.map(
    ({ line, rule, message, fix }) => `- line ${line}, ${rule}: ${harmlessInline(`${message} ${fix}`, 500)}`,
  );
  return [
    `### ${harmlessInline(result.title, 200)}`,
    `${fence}markdown\n${result.spec}${fence}`,
    ...(warnings.length === 0 ? [] : [`#### Worth a look\n\n${warnings.join("\n")}`]),
  ].join("\n\n");
}
