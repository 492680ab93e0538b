import type { MessagesOptions } from "../claude/messages.ts";
import type { Remote } from "../git/host-git.ts";
import { cloneBase } from "./repository-at-base.ts";
import type { SpecInput, SpecOptions, SpecResult } from "./spec-result.ts";
import { writeSpec } from "./write-spec.ts";

export type SdkSpec = {
  input: SpecInput;
  options: SpecOptions;
  messages: MessagesOptions;
  repository: {
    name: string;
    remote: Remote;
    /** Null is the repository's own default. */
    branch: string | null;
    /** Instead of the branch's tip. */
    commit?: string;
  };
  /** Where this job may put files. */
  folder: string;
  say(line: string): void;
};

/** A spec by the Anthropic SDK, from anywhere that reaches the model and the repository: nothing is checked out or run. */
export async function writeSpecBySdk(wanted: SdkSpec): Promise<SpecResult> {
  let base: Awaited<ReturnType<typeof cloneBase>> | null = null;
  try {
    return await writeSpec(wanted.input, wanted.options, {
      say: wanted.say,
      author: async () => {
        // A third of a second on a slow machine, which a text that is a spec already need not wait for.
        const { sdkAuthor } = await import("./sdk-author.ts");
        return sdkAuthor(wanted.messages);
      },
      repository: async () => {
        base = await cloneBase({ ...wanted.repository, folder: wanted.folder });
        return base.repository;
      },
    });
  } finally {
    await (base as { close(): Promise<void> } | null)?.close();
  }
}
