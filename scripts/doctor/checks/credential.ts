import { credentialFault } from "../../setup/answers.ts";
import type { Check, Finding } from "../finding.ts";
import { notKnown, ok, problem, unknown } from "../finding.ts";

/** Keys look like what they are; in the other's place Claude Code and the API refuse them. */
export const credential: Check = {
  name: "model's credential",
  look({ credential: known }) {
    if (!("value" in known)) return notKnown(known);
    const { subscription, apiKey } = known.value;
    if (subscription !== null && apiKey !== null)
      return problem(
        "CLAUDE_CODE_OAUTH_TOKEN and ANTHROPIC_API_KEY are both set: a worker takes one",
        "unset one of them",
      );
    if (subscription?.startsWith("sk-ant-api"))
      return problem("CLAUDE_CODE_OAUTH_TOKEN holds an API key", "set it as ANTHROPIC_API_KEY");
    if (apiKey?.startsWith("sk-ant-oat"))
      return problem("ANTHROPIC_API_KEY holds a subscription's token", "set it as CLAUDE_CODE_OAUTH_TOKEN");
    return form(
      subscription ?? apiKey ?? "",
      subscription === null ? "ANTHROPIC_API_KEY" : "CLAUDE_CODE_OAUTH_TOKEN",
    );
  },
};

function form(value: string, name: string): Finding {
  const fault = credentialFault(value);
  return fault === null
    ? ok(`${name} has the form of one`)
    : problem(`${name} ${fault}`, "copy it again, whole and as one line");
}

export const model: Check = {
  name: "model",
  look({ credential: known }) {
    if (!("value" in known)) return notKnown(known);
    const { subscription, asked } = known.value;
    if (asked === null)
      return subscription === null
        ? unknown("the provider was not asked", "add --online")
        : unknown("a subscription's token is accepted by Claude Code alone, which would spend some of it");
    return "model" in asked
      ? ok(`${asked.model}, and the key is accepted`)
      : problem(asked.refused, "check the key and WHIM_MODEL");
  },
};
