/** Somebody or something wants this work to stop here and go on later, or not at all. It is nobody's failure and uses no attempt. */
export class StopAsked extends Error {
  override name = "StopAsked";
  readonly kind: StopKind;
  readonly notBefore: string | null;

  constructor(kind: StopKind, reason: string, notBefore: string | null = null) {
    super(reason);
    this.kind = kind;
    this.notBefore = notBefore;
  }
}

/** What is left to do is in files that other work holds: it goes on when they are free. */
export class FilesLocked extends StopAsked {
  override name = "FilesLocked";
  readonly paths: string[];

  constructor(files: { path: string; reason: string }[]) {
    super("locked", files.map(({ path, reason }) => `${path}: ${reason}`).join("\n"));
    this.paths = files.map(({ path }) => path);
  }
}

/** `deadline`: this job's time is over, not the work's. `runner`: this job was told to end, by its runner or a person. */
export type StopKind = "cancel" | "pause" | "budget" | "deadline" | "locked" | "runner";
