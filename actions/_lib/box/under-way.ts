import type { BoxExit } from "./box.ts";

/** The commands of a box that have not ended: what they work with is cleared away when none is left. */
export type UnderWay = {
  add(exit: Promise<BoxExit>): Promise<BoxExit>;
  /** Waits until all have ended, however they do. */
  ended(): Promise<void>;
};

export function underWay(): UnderWay {
  const running = new Set<Promise<BoxExit>>();
  return {
    async add(exit) {
      running.add(exit);
      try {
        return await exit;
      } finally {
        running.delete(exit);
      }
    },
    async ended() {
      await Promise.allSettled(running);
    },
  };
}
