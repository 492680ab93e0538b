import { account } from "./account.ts";
import type { Clone } from "./clone.ts";
import { install } from "./install.ts";
import type { SetupOptions } from "./options.ts";
import { openPlace } from "./place.ts";
import { remove } from "./remove.ts";
import type { Terminal } from "./terminal.ts";

export type SetupPorts = {
  env: NodeJS.ProcessEnv;
  clone: Clone;
  terminal: Terminal;
  now(): Date;
  say(line: string): void;
};

/** Returns how many changes there were, or would be. */
export async function setup(options: SetupOptions, ports: SetupPorts): Promise<number> {
  const who = await account(ports.env);
  const place = await openPlace(options, who);
  ports.say(`${place.vault.of} at ${who.serverUrl}`);
  return options.remove ? remove(options, ports, place) : install(options, ports, who, place);
}
