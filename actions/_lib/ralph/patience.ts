/** What the agent's output says about who is at work while nothing comes. */
export type AtWork = {
  /** It gave its result, and nothing began since. */
  finished: boolean;
  /** What it started and waits for, in words: `command "npm test"`. Null while only the model is at work. */
  call: string | null;
  /** How long it said it would wait before it asks an overloaded model again. */
  pauseMs: number;
};

/** How long nothing may come from now on, and what is given up on then. */
export type Patience = { kind: "model" | "call" | "result"; ms: number; call: string | null };

export type Limits = {
  /** For the model alone: what it writes, and that it thinks, is told as it goes. */
  idleMs: number;
  /** For what the agent itself ends in time. */
  callMs: number;
  /** The CLI was seen to hang after its result. */
  resultMs: number;
};

/** The longest that the agent's program lets a command or a call to a server take: told to it, and waited for. */
export const LONGEST_CALL_MS = 10 * 60_000;
/** To end what it ran, and to say so. */
const CALL_MARGIN_MS = 2 * 60_000;
export const QUIET_CALL_MS = LONGEST_CALL_MS + CALL_MARGIN_MS;

/** A build is quiet for longer than any model: who is at work decides what silence means. */
export function patience(
  { finished, call, pauseMs }: AtWork,
  { idleMs, callMs, resultMs }: Limits,
): Patience {
  if (call !== null) return { kind: "call", ms: Math.max(callMs, idleMs), call };
  if (finished) return { kind: "result", ms: resultMs, call };
  return { kind: "model", ms: idleMs + Math.min(pauseMs, callMs), call };
}

/** Of an answer that the model sends and the program says nothing of; after it the program is taken for one that hangs. */
const LONGEST_ANSWER_MS = 30 * 60_000;

/**
 * How much longer a program is waited for that was silent as long as it may be: while only its model is at work, for what
 * the model sends it. Whatever else is in the box could ask a model for that, so it has an end.
 */
export function stillThinking(
  { kind, ms }: Patience,
  silent: { byOutputMs: number; byModelMs: number },
): number {
  if (kind !== "model") return 0;
  return Math.ceil(Math.min(ms - silent.byModelMs, LONGEST_ANSWER_MS - silent.byOutputMs));
}

/** What a person is told of an agent that was ended for it. */
export function silenceReason(who: string, { ms, call }: Patience): string {
  const seconds = `${Math.round(ms / 100) / 10} s`;
  return call === null
    ? `${who} said nothing for ${seconds} and was stopped`
    : `${who} was stopped: its ${call} was quiet for ${seconds}`;
}
