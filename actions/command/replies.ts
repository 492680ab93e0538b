import type { GitHub } from "../_lib/github/github.ts";
import { harmlessInline } from "../_lib/outbound-text.ts";
import { COMMAND_REPLY, NO_PERMISSION } from "../_lib/own-words.ts";

/** Once an issue: whoever may not steer learns why, and cannot make us talk. */
export async function sayNoPermission(github: GitHub, issue: number, login: string): Promise<boolean> {
  const said = (await github.comments(issue)).some(({ body }) => body.startsWith(NO_PERMISSION));
  if (said) return false;
  await github.createComment(
    issue,
    `${NO_PERMISSION}\nThank you, ${harmlessInline(login, 50)}. Steering Whim takes write permission in this repository: please ask one of its maintainers to write the command.`,
  );
  return true;
}

export async function answerWith(github: GitHub, issue: number, markdown: string): Promise<void> {
  await github.createComment(issue, `${COMMAND_REPLY}\n${markdown}`);
}
