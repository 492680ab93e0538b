import { type EmbeddedStore, startEmbeddedStore } from "../store/embedded.ts";

/**
 * The store of a start that does real work. Somebody sits before it, and starts one worker after the other: the pause
 * between two starts, which slows down what starts by itself, would only make them wait. Who made the store otherwise,
 * or changes its settings in Studio, is obeyed; the worker then says how long it waits and why.
 */
export function openOwnStore(data: string, log: (line: string) => void): Promise<EmbeddedStore> {
  return startEmbeddedStore({ data, log, begins: "update whim.settings set cooldown_seconds = 0" });
}
