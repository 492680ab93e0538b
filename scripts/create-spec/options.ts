import path from "node:path";
import { readArguments } from "../read-arguments.ts";

export const USAGE = `npm run create-spec -- [options] [what you want]

Interviews you about a change, in Claude Code with the skill /create-spec, and files a linted spec.

  --cwd FOLDER             the repository the spec is for (default: where you called npm)
  --output FILE            where the spec goes (default: SPEC.md in that repository)
  --repo OWNER/NAME        for the command that submits it (default: the remote "origin")
  --workflow FILE          the workflow that takes work in, for the same command (default: whim.yml)
  --model NAME             default: Claude Code's own
  --claude-command PROGRAM default: claude
  --yes                    file it without asking; with no terminal nobody is asked anything
  --help                   this text
`;

export type Options = {
  help: boolean;
  wish: string;
  folder: string;
  output: string;
  repo: string | null;
  workflow: string;
  model: string | null;
  claude: string;
  yes: boolean;
};

export function readOptions(args: string[], here: string): Options {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      cwd: { type: "string", default: "." },
      output: { type: "string", default: "SPEC.md" },
      repo: { type: "string" },
      workflow: { type: "string", default: "whim.yml" },
      model: { type: "string" },
      "claude-command": { type: "string", default: "claude" },
      yes: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const folder = path.resolve(here, values.cwd);
  return {
    help: values.help,
    wish: positionals.join(" "),
    folder,
    output: path.resolve(folder, values.output),
    repo: values.repo ?? null,
    workflow: values.workflow,
    model: values.model ?? null,
    claude: values["claude-command"],
    yes: values.yes,
  };
}
