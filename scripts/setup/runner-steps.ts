import type { RunnerDownload } from "../../actions/_lib/github/runners.ts";
import { CONTROL_LABEL } from "./names.ts";

export type RunnerSteps = {
  /** Where the runner registers. */
  url: string;
  /** Null: the command asks for one when it is run. It is valid for an hour and opens the door for one machine. */
  token: string | null;
  download: RunnerDownload | null;
  /** Asks GitHub for a token, in the user's own shell. */
  tokenCommand: string;
  /** Control jobs need one of their own: a worker may be busy for hours. */
  control: boolean;
};

/** What to type on the machine that is to work, from nothing to a service. */
export function runnerSteps(steps: RunnerSteps): string[] {
  return [
    "A runner for workers, on a Linux machine with git 2.32 or newer, bubblewrap and npm:",
    ...registration(steps, "actions-runner", "whim"),
    ...(steps.control
      ? [
          "And one for control jobs, which never wait behind a worker (the same machine will do):",
          ...registration(steps, "actions-runner-control", CONTROL_LABEL),
        ]
      : []),
    "Then `npm run doctor` there says whether the machine can do the work.",
  ];
}

function registration(
  { url, token, download, tokenCommand }: RunnerSteps,
  folder: string,
  label: string,
): string[] {
  const given = token ?? `"$(${tokenCommand})"`;
  const file =
    download === null ? null : (new URL(download.url).pathname.split("/").at(-1) ?? "runner.tar.gz");
  return [
    `  mkdir ~/${folder} && cd ~/${folder}`,
    ...(download === null || file === null
      ? [`  # its program: ${url}/settings/actions/runners/new`]
      : [
          `  curl -fsSLO ${download.url}`,
          ...(download.sha256 === null ? [] : [`  echo "${download.sha256}  ${file}" | sha256sum -c`]),
          `  tar xzf ${file}`,
        ]),
    `  ./config.sh --unattended --url ${url} --labels ${label} --name "$(hostname)-${label}" --token ${given}`,
    "  sudo ./svc.sh install && sudo ./svc.sh start",
  ];
}
