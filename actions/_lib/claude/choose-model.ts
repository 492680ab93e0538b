import { ConfigurationError } from "../errors.ts";

/** What the provider says of a model, as far as we choose by it. */
export type ListedModel = {
  id: string;
  /** `opus`, `sonnet`, …: the name of a line, which outlives its models. */
  line: string | null;
  lifecycle: string;
  structuredOutput: boolean;
};

/**
 * A model by its own name, or the newest of a line ("sonnet"): names of models retire, lines stay, and a setting should
 * not have to be touched for it. `listed` is in the provider's order, the most recent first.
 */
export function chooseModel(wanted: string, listed: ListedModel[]): string {
  const exact = listed.find(({ id }) => id === wanted);
  if (exact !== undefined) return usable(exact, listed);
  const ofLine = listed.find(
    ({ line, lifecycle, structuredOutput }) =>
      line === wanted.toLowerCase() && lifecycle === "active" && structuredOutput,
  );
  if (ofLine !== undefined) return ofLine.id;
  throw new ConfigurationError(`There is no model "${wanted}" for this key: give one of ${offer(listed)}.`);
}

function usable(model: ListedModel, listed: ListedModel[]): string {
  if (model.lifecycle === "retired")
    throw new ConfigurationError(`The model "${model.id}" is retired: give one of ${offer(listed)}.`);
  if (!model.structuredOutput)
    throw new ConfigurationError(
      `The model "${model.id}" cannot fill in a form: give one of ${offer(listed)}.`,
    );
  return model.id;
}

function offer(listed: ListedModel[]): string {
  const active = listed.filter(
    ({ lifecycle, structuredOutput }) => lifecycle === "active" && structuredOutput,
  );
  const lines = active.flatMap(({ line }) => (line === null ? [] : [line]));
  return (
    [...new Set([...lines, ...active.map(({ id }) => id)])].slice(0, 12).join(", ") || "(none is offered)"
  );
}
