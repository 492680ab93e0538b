/** Values whose keys are data (file paths, what a caller attached), so they keep their spelling. */
const VERBATIM = new Set(["ai", "metadata"]);

export function toSnake(value: unknown): unknown {
  return rename(value, (key) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

export function toCamel(value: unknown): unknown {
  return rename(value, (key) => key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));
}

function rename(value: unknown, spell: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => rename(entry, spell));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      spell(key),
      VERBATIM.has(key) ? entry : rename(entry, spell),
    ]),
  );
}
