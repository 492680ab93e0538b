import { newEnough } from "../../../actions/_lib/git/git-version.ts";
import type { MachineFacts } from "../facts.ts";
import { type Check, type Finding, notKnown, ok, problem, warning } from "../finding.ts";

/** Of the runner's machine; run on another one they say nothing about it. */
function onMachine(name: string, look: (machine: MachineFacts) => Finding | Finding[]): Check {
  return {
    name,
    look: ({ machine }) => ("value" in machine ? look(machine.value) : notKnown(machine)),
  };
}

export const git = onMachine("git", ({ git: said }) => {
  if (said === null) return problem("git is not installed", "install git 2.32 or newer");
  const version = newEnough(said);
  return version === null
    ? problem(`"${said}" is too old: the token would not reach GitHub`, "update git to 2.32 or newer")
    : ok(`git ${version}`);
});

export const sandbox = onMachine("sandbox", ({ box }) => {
  const lacks = box.filter((finding) => !finding.ok);
  if (lacks.length === 0) return ok(box.at(-1)?.detail ?? "a box can be made");
  return lacks.map(({ detail, fix }) =>
    problem(
      `an agent cannot be boxed here: ${detail}`,
      fix ?? "use a Linux machine (on Windows: WSL2) for the runner",
    ),
  );
});

const GB = 2 ** 30;
/** Below the first the box stops its commands (box/limits.ts); below the second one clone or `npm ci` may get there. */
const [FLOOR, COMFORT] = [1 * GB, 5 * GB];

export const disk = onMachine("disk", ({ disks }) =>
  disks.map(({ folder, freeBytes }) => {
    const free = `${(freeBytes / GB).toFixed(1)} GB free at ${folder}`;
    if (freeBytes < FLOOR)
      return problem(`${free}: work is stopped below 1 GB`, "make room, or move the runner");
    return freeBytes < COMFORT
      ? warning(`${free}: a clone and its packages may not fit`, "make room: 5 GB or more")
      : ok(free);
  }),
);

export const claude = onMachine("Claude Code", ({ claude: found, hasNpm }) => {
  if (found !== null && "version" in found) return ok(`Claude Code ${found.version} is kept for the workers`);
  if (found !== null)
    return problem(
      `the Claude Code kept for the workers does not run: ${found.broken}`,
      "remove ~/.cache/whim/claude: the next job installs it again",
    );
  return hasNpm
    ? ok("the first job installs Claude Code with npm")
    : problem(
        "Claude Code is not here, and no npm to install it",
        "install Node with npm for the runner's user, or name a Claude Code in the worker's claude-command",
      );
});
