import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { hostGit } from "../git/host-git.ts";
import { filesAt } from "../ralph/base-files.ts";
import { sdkAuthor } from "../spec/sdk-author.ts";
import type { SpecInput, SpecOptions, SpecResult } from "../spec/spec-result.ts";
import type { Draft } from "../spec/spec-schema.ts";
import { writeSpec } from "../spec/write-spec.ts";
import { createBare } from "./github/bare-repository.ts";
import { hurriedClock } from "./loop.ts";
import type { ModelScript, Turn } from "./model/script.ts";
import { type ScriptedModel, startModel } from "./model/server.ts";

/** A small shop, as the specs of tests speak of it. */
export const SHOP: Record<string, string> = {
  "README.md": "# Shop\n\nA small web shop. `npm test` runs its tests.\n",
  "CLAUDE.md": "Prices are cents, never floats.\n",
  "package.json": `${JSON.stringify({ name: "shop", scripts: { test: "node --test", lint: "eslint ." } }, null, 2)}\n`,
  "src/cart/total.js": "export const total = (items) => items.reduce((sum, item) => sum + item.price, 0);\n",
  "src/checkout.js":
    'import { total } from "./cart/total.js";\nexport const checkout = (cart) => total(cart.items);\n',
  "src/worker/pool.js": "export const pool = [];\n",
  "docs/setup.md": "npm install -g shop\n",
  ".env": "SHOP_TOKEN=never-read-this\n",
};

export const GOOD: Draft = {
  decision: "spec",
  title: "Count free items as nothing",
  summary: "Carts with free items can be checked out.",
  tasks: [
    {
      task: "A cart with an item without a price has the total of its other items",
      deliverables: ["A test with a voucher beside a paid item"],
      verify: ["npm test -- total"],
    },
  ],
  checks: ["npm test", "npm run lint"],
  touches: ["src/cart/", "src/checkout.js"],
  questions: [],
};

export function answers(draft: Partial<Draft>): Turn {
  return { text: JSON.stringify({ ...GOOD, ...draft }) };
}

export const VAGUE = answers({ decision: "questions", tasks: [], questions: ["Which page is slow?"] });

/** The shop at one commit, and the generator with the real SDK against a scripted model. */
export function specSample() {
  let folder = "";
  let model: ScriptedModel | undefined;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "whim-spec-"));
  });
  afterEach(async () => {
    await model?.close();
    model = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    get requests() {
      return model?.requests ?? [];
    },
    /** The n-th request's conversation, as one text. */
    sent: (at: number) => JSON.stringify(model?.requests[at]?.body ?? null),
    async repository(files: Record<string, string> = SHOP) {
      const bare = path.join(mkdtempSync(path.join(folder, "repo-")), "bare.git");
      createBare(bare, files);
      return { name: "acme/shop", branch: "main", commit: "main", files: filesAt(hostGit(bare), "main") };
    },
    async write(
      issue: Partial<SpecInput>,
      turns: Turn[] | ModelScript,
      more: Partial<SpecOptions> & {
        prices?: { input: number; output: number };
        model?: string;
        retries?: number;
      } = {},
    ): Promise<SpecResult & { said: string[] }> {
      const script = turns.every((turn) => "when" in turn) ? turns : [{ when: /./, turns }];
      model = await startModel(script);
      const { url, credential } = model;
      const said: string[] = [];
      const result = await writeSpec(
        {
          number: 7,
          title: "A free item breaks the checkout",
          body: "See the title.",
          comments: [],
          ...issue,
        },
        { titleLanguage: "English", repairs: 3, signal: new AbortController().signal, ...more },
        {
          author: () =>
            sdkAuthor({
              apiKey: credential,
              baseUrl: url,
              model: more.model ?? "sonnet",
              maxTokens: 16_000,
              retries: more.retries ?? 2,
              timeoutMs: 20_000,
              prices: more.prices ?? null,
              clock: hurriedClock,
            }),
          repository: () => this.repository(),
          say: (line) => void said.push(line),
        },
      );
      return { ...result, said };
    },
  };
}
