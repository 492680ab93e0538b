/** Somebody, or the day's budget, wants this work to stop. It is nobody's failure and uses no attempt. */
export class StopAsked extends Error {
  override name = "StopAsked";
  readonly kind: "cancel" | "pause" | "budget";
  readonly notBefore: string | null;

  constructor(kind: "cancel" | "pause" | "budget", reason: string, notBefore: string | null = null) {
    super(reason);
    this.kind = kind;
    this.notBefore = notBefore;
  }
}
