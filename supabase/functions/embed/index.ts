import { allowedByStore } from "./allowed-by-store.ts";
import { handler } from "./handler.ts";

/** What the Edge Runtime brings; neither Node nor Deno knows it. */
declare const Supabase: {
  ai: {
    Session: new (model: string) => {
      run(text: string, options: { mean_pool: boolean; normalize: boolean }): Promise<number[]>;
    };
  };
};
declare const Deno: {
  env: { get(name: string): string | undefined };
  serve(handle: (request: Request) => Promise<Response>): void;
};

// Once for each worker of the runtime: loading takes longer than embedding.
const session = new Supabase.ai.Session("gte-small");

Deno.serve(
  handler({
    mayEmbed: allowedByStore(Deno.env.get("SUPABASE_URL") ?? ""),
    embed: (text) => session.run(text, { mean_pool: true, normalize: true }),
  }),
);
