import type { StateLabel } from "../_lib/labels.ts";
import type { RalphEnd } from "../_lib/ralph/result.ts";
import type { FailureCategory } from "../_lib/store/store.ts";

export type Ending = {
  category: FailureCategory;
  /** Whether another attempt may help without anybody doing anything. */
  retryable: boolean;
  label: StateLabel;
  /** What a person reads, and what they can do. */
  headline: string;
  next: string;
};

/** What an unfinished run means for its item and for the people who wait for it. */
export function endingOf(end: Exclude<RalphEnd, { outcome: "complete" }>): Ending {
  switch (end.outcome) {
    case "stuck":
      return ended(
        "stuck",
        false,
        "stuck",
        "stuck",
        "Say what would help with `/whim retry <what to do>`, or change the issue and apply the label again.",
      );
    case "limit":
      return ended(
        "limit",
        false,
        "stuck",
        `out of ${end.which}`,
        "`/whim retry` goes on where it stopped, with as much again; or split the issue.",
      );
    case "parked":
      return ended(
        "unavailable",
        true,
        "processing",
        "waiting for the usage limit",
        "It goes on by itself after the reset.",
      );
    case "failed":
      return endingOfFailure(end.category);
  }
}

function endingOfFailure(category: (RalphEnd & { outcome: "failed" })["category"]): Ending {
  switch (category) {
    case "configuration":
      return ended(
        "configuration",
        false,
        "failed",
        "failed: a setting is wrong",
        "Mend the setting, then `/whim retry` goes on where it stopped.",
      );
    case "rejected":
      return ended(
        "rejected",
        false,
        "failed",
        "failed: the model does not do this task",
        "Change the issue, then apply the label again.",
      );
    case "unavailable":
    case "stopped":
      return ended("unavailable", true, "processing", "interrupted", "It is tried again by itself.");
  }
}

function ended(
  category: FailureCategory,
  retryable: boolean,
  label: StateLabel,
  headline: string,
  next: string,
): Ending {
  return { category, retryable, label, headline, next };
}
