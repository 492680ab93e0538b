import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { readArguments } from "../read-arguments.ts";
import { dataFolder } from "../store/data-folder.ts";

export const USAGE = `npm run doctor -- [OWNER/NAME] [options]

Looks at everything Whim needs and says what is wrong, with its fix. Changes nothing. Ends with 1 when something is broken.

  OWNER/NAME     the repository; without it only this machine and the store are looked at
  --json         for programs
  --online       also ask the model's provider whether key and model are right
  --no-machine   this machine is no runner: do not look at it
  --data FOLDER  the embedded store (default .whim/store)

From the environment, each where you have it: GITHUB_TOKEN (or gh), WHIM_STORE_URL, WHIM_STORE_KEY, WHIM_STORE_ROLE_KEY,
WHIM_DATABASE_URL, WHIM_GITHUB_TOKEN, CLAUDE_CODE_OAUTH_TOKEN or ANTHROPIC_API_KEY, WHIM_MODEL, ANTHROPIC_BASE_URL. What is
not there is not checked, and that is said.
`;

export type DoctorOptions = {
  help: boolean;
  repo: string | null;
  json: boolean;
  online: boolean;
  machine: boolean;
  data: string;
};

export function readOptions(args: string[], here: string): DoctorOptions {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      online: { type: "boolean", default: false },
      "no-machine": { type: "boolean", default: false },
      data: { type: "string" },
    },
  });
  const [repo = null, ...more] = positionals;
  if (more.length > 0)
    throw new ConfigurationError(`"${positionals.join(" ")}" are several repositories: name one at a time.`);
  return {
    help: values.help,
    repo,
    json: values.json,
    online: values.online,
    machine: !values["no-machine"],
    data: dataFolder(values.data, here),
  };
}
