import { styleText } from "node:util";

/** What the rehearsal prints: a line a step, with the time since its start. */
export function display(out: NodeJS.WriteStream) {
  const started = performance.now();
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    styleText(style, text, { stream: out });
  const time = () => paint("dim", `${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s`);
  const print = (line = "") => void out.write(`${line}\n`);
  return {
    print,
    title: (text: string) => print(paint("bold", text)),
    stage: (name: string, text: string) => print(`${time()}  ${paint("cyan", name.padEnd(9))} ${text}`),
    detail: (text: string) => print(`${" ".repeat(19)}${paint("dim", text)}`),
    rule: () => print(paint("dim", "─".repeat(Math.min(out.columns ?? 100, 100)))),
  };
}

export type Display = ReturnType<typeof display>;
