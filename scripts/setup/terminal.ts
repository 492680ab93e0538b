import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Who can be asked. Without a terminal nobody: what is missing is then an error that names it. */
export type Terminal = {
  interactive: boolean;
  /** Empty when nothing was typed. */
  ask(question: string): Promise<string>;
  /** What is typed is not shown. */
  askSecret(question: string): Promise<string>;
  /** Everything but a clear yes is no. */
  confirm(question: string): Promise<boolean>;
};

export const nobody: Terminal = {
  interactive: false,
  ask: async () => "",
  askSecret: async () => "",
  confirm: async () => false,
};

export function terminal(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Terminal {
  if (!input.isTTY || !output.isTTY) return nobody;
  const ask = async (question: string, echo: boolean) => {
    let silent = false;
    const shown = new Writable({
      write(chunk: Buffer, _, done) {
        if (!silent) output.write(chunk);
        done();
      },
    });
    const reader = createInterface({ input, output: shown, terminal: true });
    try {
      const answer = reader.question(question);
      silent = !echo;
      return (await answer).trim();
    } finally {
      reader.close();
      if (!echo) output.write("\n");
    }
  };
  return {
    interactive: true,
    ask: (question) => ask(question, true),
    askSecret: (question) => ask(question, false),
    confirm: async (question) => /^y(es)?$/i.test(await ask(`${question} [y/N] `, true)),
  };
}
