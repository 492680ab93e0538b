/** The fields of one event from outside, read by name: a field that is missing or of another kind is a `MissingField`. */
export class MissingField extends Error {
  override name = "MissingField";
}

export type EventFields = ReturnType<typeof eventFields>;

export function eventFields(record: Record<string, unknown>) {
  const fields = {
    textOr: <T>(name: string, other: T) => {
      const value = record[name];
      return typeof value === "string" ? value : other;
    },
    numberOr: <T>(name: string, other: T) => {
      const value = record[name];
      // `key=value` lines know no types.
      const read = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
      return typeof read === "number" && Number.isFinite(read) ? read : other;
    },
    flagOr: <T>(name: string, other: T) => {
      const value = record[name];
      return typeof value === "boolean" ? value : other;
    },
    text: (name: string) => need(name, "string", fields.textOr(name, null)),
    number: (name: string) => need(name, "number", fields.numberOr(name, null)),
    flag: (name: string) => need(name, "boolean", fields.flagOr(name, null)),
    texts(name: string): string[] {
      const value = record[name];
      return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
    },
    /** Of an object inside: its fields, or those of an empty one. */
    inside: (name: string) => eventFields(asRecord(record[name]) ?? {}),
    each(name: string) {
      const value = record[name];
      return (Array.isArray(value) ? value : []).map((entry) => eventFields(asRecord(entry) ?? {}));
    },
    has: (name: string) => record[name] !== undefined && record[name] !== null,
  };
  return fields;
}

function need<T>(name: string, kind: string, value: T | null): T {
  if (value === null) throw new MissingField(`its field "${name}" is missing or not a ${kind}`);
  return value;
}

export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
