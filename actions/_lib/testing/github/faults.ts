export type Fault = {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON when it is an object, as a page when it is text. */
  body?: object | string;
  /** The answer never comes, or breaks off in its middle. */
  silence?: "never" | "broken";
};

export type Faults = {
  /** The next `times` calls whose operation starts with `prefix` meet this instead of their answer. */
  add(prefix: string, fault: Fault, times: number): void;
  /** All is well again. */
  clear(): void;
  take(operation: string): Fault | null;
};

export function faults(): Faults {
  const waiting: { prefix: string; fault: Fault }[] = [];
  return {
    add: (prefix, fault, times) =>
      void waiting.push(...Array.from({ length: times }, () => ({ prefix, fault }))),
    clear: () => void waiting.splice(0),
    take(operation) {
      const at = waiting.findIndex(({ prefix }) => operation.startsWith(prefix));
      return at < 0 ? null : (waiting.splice(at, 1)[0]?.fault ?? null);
    },
  };
}
