import { ConfigurationError } from "../errors.ts";

/** `3/15`: dollars for a million tokens, in and out. Nothing means that nobody counts. */
export function readPrices(name: string, text: string): { input: number; output: number } | null {
  if (text.trim() === "") return null;
  const [input, output, ...rest] = text
    .split("/")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (!isPrice(input) || !isPrice(output) || rest.length > 0)
    throw new ConfigurationError(
      `Input "${name}" is "${text}": give the prices of input and output tokens in dollars, like 3/15.`,
    );
  return { input, output };
}

function isPrice(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= 10_000;
}
