import { type Failure, failureOf } from "./errors.ts";

/** GitHub's answer to a reaction: 201 for one that was made now, 200 for one that was there. */
export type Reacted = { status: number; headers: { date?: string }; data: { created_at: string } };

/** GitHub's dates are whole seconds. */
const SECOND = 1000;

/**
 * Makes a reaction, and notes what tells whether it is this call's: asked again after a lost answer, GitHub says "it was there" of
 * our own as well. Both mistakes cost: taken for another's, nobody does what was asked; taken for ours, two do it.
 */
export function firstReaction(now: () => number) {
  let lostSince: number | null = null;
  let isFirst = false;
  return {
    async ask<T extends Reacted>(request: () => Promise<T>): Promise<T> {
      const began = now();
      let answer: T;
      try {
        answer = await request();
      } catch (error) {
        if (mayBeMade(failureOf(error))) lostSince ??= began;
        throw error;
      }
      isFirst = answer.status !== 200 || (lostSince !== null && isSince(answer, now() - lostSince));
      return answer;
    },
    isFirst: () => isFirst,
  };
}

/** A refusal, a limit too, has made nothing. */
function mayBeMade(failure: Failure | null): boolean {
  if (failure === null || failure.neverSent) return false;
  const { status } = failure.error;
  return status === null || status >= 500;
}

/** Whether it was made so long ago at most, by GitHub's clock alone. */
function isSince({ headers, data }: Reacted, ms: number): boolean {
  const answered = Date.parse(headers.date ?? "");
  return Number.isNaN(answered) || Date.parse(data.created_at) > answered - ms - SECOND;
}
