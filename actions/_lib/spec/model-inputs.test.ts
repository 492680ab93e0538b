import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

function defaultsOf(action: string): Record<string, string | undefined> {
  const text = readFileSync(path.join(import.meta.dirname, "../..", action, "action.yml"), "utf8");
  const { inputs } = parse(text) as { inputs: Record<string, { default?: string }> };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
}

test.each(["model", "max-tokens", "retries", "timeout", "usd-per-million-tokens", "repairs"])(
  "%s is the same where the intake writes a spec and where the spec action does",
  (name) => {
    const [intake, spec] = [defaultsOf("intake"), defaultsOf("spec")];
    expect(spec).toHaveProperty(name);
    expect(intake).toHaveProperty(`spec-${name}`, spec[name]);
  },
);
