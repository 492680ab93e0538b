/** What people can write below an issue or its pull request. `on`: where the work stands when the card offers it. */
export type Moment =
  | "waiting"
  /** By a person, or by a worker that says itself what it waits for. */
  | "held"
  /** For other work. */
  | "dependency"
  | "approval"
  | "asked"
  | "running"
  | "pausing"
  | "stopping"
  | "ended"
  | "completed";
export type CommandHelp = { name: string; argument: string; does: string; on: Moment[] };

/** A comment that only steers: no part of what the work is about. The templates ask the same. */
export function isCommand(body: string): boolean {
  return /^\s*\/whim\b/i.test(body);
}

/** Whether a job may obey a line of it: what is on such a comment as a reaction says what became of that. */
export function holdsCommand(body: string): boolean {
  return /^ {0,3}\/whim\b/im.test(body);
}

const RUNNING: Moment[] = ["running", "pausing"];
const IDLE: Moment[] = ["waiting", "held", "dependency", "approval", "asked"];

export const WHIM_COMMANDS: CommandHelp[] = [
  { name: "status", argument: "", does: "says where the work stands", on: [] },
  { name: "approve", argument: "", does: "lets exactly this spec start", on: ["approval"] },
  { name: "cancel", argument: "", does: "stops the work for good", on: [...IDLE, ...RUNNING, "stopping"] },
  {
    name: "pause",
    argument: "",
    does: "holds it; what is at work finishes its iteration first",
    on: ["waiting", "running"],
  },
  { name: "resume", argument: "", does: "lets paused work go on", on: ["held", "pausing"] },
  {
    name: "retry",
    argument: "[what to do]",
    does: "queues it again on its branch, with your text as a task of its own",
    on: ["ended", "completed"],
  },
  {
    name: "note",
    argument: "<text>",
    does: "tells it something for the next iteration",
    on: [...IDLE, ...RUNNING],
  },
  {
    name: "priority",
    argument: "<critical|high|medium|low>",
    does: "moves it in the queue",
    on: IDLE,
  },
  {
    name: "budget",
    argument: "<$5|30 iterations>",
    does: "changes what it may use altogether",
    on: [...IDLE, ...RUNNING],
  },
  {
    name: "model",
    argument: "<name>",
    does: "chooses the model for its next run",
    on: IDLE,
  },
  {
    name: "learn",
    argument: "[approve|retire [id …]]",
    does: "shows what the work has learnt; approve lets other work be told it, retire takes it away",
    on: [],
  },
  { name: "help", argument: "", does: "lists the commands", on: [] },
];

export const WHO_MAY = "By people with write permission, here or on the pull request.";

/** All of them, for somebody who asked. */
export function helpText(): string {
  return `**Whim: what a comment can ask for**\n\n${commandTable(WHIM_COMMANDS)}\n\n${WHO_MAY} One command a comment, on a line of its own; what follows it belongs to its text.`;
}

/** A table of them, for a comment. */
export function commandTable(commands: CommandHelp[]): string {
  return [
    "| In a comment | What it does |",
    "| --- | --- |",
    ...commands.map(
      ({ name, argument, does }) =>
        `| \`/whim ${name}${argument === "" ? "" : ` ${argument.replaceAll("|", "\\|")}`}\` | ${does} |`,
    ),
  ].join("\n");
}
