import type { Card, CardState } from "./card.ts";
import { harmlessInline, harmlessText } from "./outbound-text.ts";
import type { Position } from "./store/store.ts";
import type { Moment } from "./whim-commands.ts";

const MOST_QUESTIONS = 50;

/** What a person reads first; `moment` decides which commands are offered. */
export type Words = { title: string; lines: string[]; moment: Moment | null };

export function wordsFor(card: Card): Words {
  const { state } = card;
  const who = card.requestedBy ? `, asked for by ${harmlessInline(card.requestedBy, 50)}` : "";
  const priority = card.priority === undefined ? "" : `Priority **${card.priority}**${who}.`;
  switch (state.kind) {
    case "queued":
      return {
        title: state.again ? "queued for another try" : "queued",
        lines: [
          [placeOf(state.position), priority].filter(Boolean).join(" "),
          ...(card.specPending === true
            ? ["", "Its worker first writes the spec, from the text as it was when it was asked for."]
            : []),
        ],
        moment: "waiting",
      };
    case "waiting":
      return waitingWords(state, priority, card.approval?.baseCommit);
    case "running":
      return {
        title: state.cancelling ? "stopping" : state.pausing ? "pausing" : "at work",
        lines: [
          state.cancelling
            ? "It was asked to stop and does so within a minute."
            : state.pausing
              ? "It pauses after the present iteration."
              : `A worker is on it. ${priority}`.trim(),
        ],
        moment: state.cancelling ? "stopping" : state.pausing ? "pausing" : "running",
      };
    case "completed":
      return completedWords(state.outcome);
    case "stuck":
    case "failed":
      return {
        title: state.kind,
        lines: [
          ...(state.reason === null ? [] : [`> ${harmlessInline(state.reason, 1000)}`, ""]),
          "Say what would help with `/whim retry <what to do>`, or change the issue and apply the label again.",
        ],
        moment: "ended",
      };
    case "cancelled":
      return {
        title: "cancelled",
        lines: ["Apply the label again to start over, or `/whim retry` to go on where it stopped."],
        moment: "ended",
      };
    case "refused":
      return { title: "not started", lines: [harmlessInline(state.reason, 2000)], moment: null };
    case "questions":
      return {
        title: "needs an answer",
        lines: [
          "The issue leaves open what is to be done:",
          "",
          ...state.questions
            .slice(0, MOST_QUESTIONS)
            .map((text, n) => `${n + 1}. ${harmlessInline(text, 500)}`),
          "",
          state.label === undefined ? ANSWER : answerAndLabel(state.label),
        ],
        moment: null,
      };
    case "told":
      return {
        title: state.headline,
        lines: [...(state.why === "" ? [] : [`> ${state.why}`, ""]), state.next],
        moment: state.ended ? "ended" : "held",
      };
  }
}

/** Whose answer counts: the author's too, although they may not be allowed to start work. */
const ANSWER =
  "Answer in a comment, and it goes on: at once for somebody with write permission; for the issue's author without it, once somebody approves the spec that comes of it.";

function answerAndLabel(label: string): string {
  return `Answer in a comment or in the issue, then apply the label \`${label}\`.`;
}

function waitingWords(
  { what, why }: CardState & { kind: "waiting" },
  priority: string,
  baseCommit: string | undefined,
): Words {
  switch (what) {
    case "approval":
      return {
        title: "waiting for approval",
        lines: [
          ...(why === undefined ? [] : [`Somebody has to say yes first: ${harmlessInline(why, 500)}.`, ""]),
          `Read the spec${baseCommit === undefined ? "" : `, which was written for \`${baseCommit.slice(0, 10)}\``}; \`/whim approve\` by somebody with write permission starts exactly this. ${priority}`.trim(),
        ],
        moment: "approval",
      };
    case "information":
      return {
        title: "needs an answer",
        lines: [...(why === undefined ? [] : [harmlessText(why, 8000), ""]), ANSWER],
        moment: "asked",
      };
    case "dependency":
      return {
        title: "waiting for other work",
        lines: [`It starts by itself when what it depends on is done. ${priority}`.trim()],
        moment: "dependency",
      };
    case "pause":
      return { title: "paused", lines: ["`/whim resume` lets it go on."], moment: "held" };
  }
}

function completedWords(outcome: "merged" | "closed" | null): Words {
  switch (outcome) {
    case "merged":
      return { title: "merged", lines: ["The work is in."], moment: null };
    case "closed":
      return {
        title: "closed without a merge",
        lines: ["`/whim retry <what to do>` takes it up again on its branch."],
        moment: "completed",
      };
    case null:
      return { title: "done", lines: ["Review the pull request."], moment: "completed" };
  }
}

function placeOf(position: Position | null): string {
  if (position === null) return "A worker takes it as soon as a slot is free.";
  const { place, atLeast, expectedStart, paused } = position;
  const where =
    place === 1 ? "**Next in line**" : `**Place ${place}${atLeast ? " or later" : ""}** in the queue`;
  if (paused !== null) return `${where}, but ${paused} (\`resume all\` by an operator lets it go on).`;
  return expectedStart === null ? `${where}.` : `${where}, starts about **${minute(expectedStart)}**.`;
}

/** A card is read in every timezone. */
function minute(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
