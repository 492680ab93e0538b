import { answer } from "../../intake/answer.ts";
import { intake, type IntakeOptions, type IntakePorts, type IntakeResult } from "../../intake/intake.ts";
import type { SpecWriter } from "../../intake/spec-writer.ts";
import { systemClock } from "../clock.ts";
import { openGitHub } from "../github/client.ts";
import { parseEvent } from "../github/event.ts";
import type { GitHub } from "../github/github.ts";
import type { Log } from "../log.ts";
import type { Claim } from "../store/store.ts";
import { REPO, type Stage } from "./stage.ts";

export const quiet: Log = { info: () => {}, warn: () => {}, stage: (_, work) => work() };

export const INTAKE_OPTIONS: IntakeOptions = {
  label: "whim",
  workerWorkflow: "whim-worker.yml",
  allowedBots: [],
  budget: { queued: 10, perPersonADay: 10, openPullRequests: 10 },
};

/** Intake in this process, for what its bundle cannot be handed: who writes the specs. The bundle runs by `stage.run`. */
export type TakingIn = {
  github(): GitHub;
  ports(writeSpec: SpecWriter): IntakePorts;
  /** What intake makes of an event: of a label, or of a comment. */
  take(event: object, writeSpec: SpecWriter, ports?: Partial<IntakePorts>): Promise<IntakeResult>;
  claim(): Promise<Claim>;
};

export function takingIn(stageOf: () => Stage): TakingIn {
  let claims = 0;
  const github = () => {
    const { token, apiUrl } = stageOf().github;
    return openGitHub({ token, repo: REPO, apiUrl });
  };
  const ports = (writeSpec: SpecWriter): IntakePorts => ({
    store: stageOf().store,
    github: github(),
    log: quiet,
    writeSpec,
    clock: systemClock,
  });
  return {
    github,
    ports,
    take(event, writeSpec, more = {}) {
      const parsed = parseEvent(JSON.stringify(event), "");
      const given = { ...ports(writeSpec), ...more };
      if (parsed.kind === "labeled") return intake(parsed, INTAKE_OPTIONS, given);
      if (parsed.kind === "comment") return answer(parsed, INTAKE_OPTIONS, given);
      throw new Error(`Nothing is taken in by the event "${parsed.kind}".`);
    },
    async claim() {
      const worker = { repo: REPO, slot: 1, runner: "r", metered: false, credential: "c" };
      const answered = await stageOf().store.claim({ key: `key-${(claims += 1)}`, ...worker });
      if (answered.kind !== "claimed") throw new Error(`nothing to claim: ${answered.reason}`);
      return answered;
    },
  };
}
