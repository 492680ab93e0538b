/** A field that is missing or of another kind. */
export class MissingField extends Error {
  override name = "MissingField";
}

/** The fields of one event from outside, read by name. A class: a bundle of closures for every line halves the speed. */
export class EventFields {
  readonly #record: Record<string, unknown>;

  constructor(record: Record<string, unknown>) {
    this.#record = record;
  }

  textOr<T>(name: string, other: T): string | T {
    const value = this.#record[name];
    return typeof value === "string" ? value : other;
  }

  numberOr<T>(name: string, other: T): number | T {
    const value = this.#record[name];
    // `key=value` lines know no types.
    const read = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    return typeof read === "number" && Number.isFinite(read) ? read : other;
  }

  flagOr<T>(name: string, other: T): boolean | T {
    const value = this.#record[name];
    return typeof value === "boolean" ? value : other;
  }

  text(name: string): string {
    return need(name, "string", this.textOr(name, null));
  }

  number(name: string): number {
    return need(name, "number", this.numberOr(name, null));
  }

  flag(name: string): boolean {
    return need(name, "boolean", this.flagOr(name, null));
  }

  texts(name: string): string[] {
    const value = this.#record[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
  }

  /** Of an object inside: its fields, or those of an empty one. */
  inside(name: string): EventFields {
    return new EventFields(asRecord(this.#record[name]) ?? {});
  }

  each(name: string): EventFields[] {
    const value = this.#record[name];
    return (Array.isArray(value) ? value : []).map((entry) => new EventFields(asRecord(entry) ?? {}));
  }

  has(name: string): boolean {
    return this.#record[name] !== undefined && this.#record[name] !== null;
  }
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
