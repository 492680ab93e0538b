/** What people can write below an issue or its pull request. `on`: where the work stands when the card offers it. */
export type Moment = "waiting" | "approval" | "running" | "ended" | "completed";
export type CommandHelp = { name: string; argument: string; does: string; on: Moment[] };

const LIVE: Moment[] = ["waiting", "approval", "running"];

export const WHIM_COMMANDS: CommandHelp[] = [
  { name: "status", argument: "", does: "says where the work stands", on: [] },
  { name: "approve", argument: "", does: "lets exactly this spec start", on: ["approval"] },
  { name: "cancel", argument: "", does: "stops the work for good", on: LIVE },
  { name: "pause", argument: "", does: "holds it after the present iteration", on: ["waiting", "running"] },
  { name: "resume", argument: "", does: "lets paused work go on", on: ["waiting"] },
  {
    name: "retry",
    argument: "[what to do]",
    does: "queues it again on its branch, with your text as a task of its own",
    on: ["ended", "completed"],
  },
  { name: "note", argument: "<text>", does: "tells it something for the next iteration", on: LIVE },
  {
    name: "priority",
    argument: "<critical|high|medium|low>",
    does: "moves it in the queue",
    on: ["waiting", "approval"],
  },
  {
    name: "budget",
    argument: "<$5|30 iterations>",
    does: "changes what it may use",
    on: ["waiting", "approval", "running"],
  },
  {
    name: "model",
    argument: "<name>",
    does: "chooses the model for its next run",
    on: ["waiting", "approval"],
  },
  {
    name: "learn",
    argument: "[approve|retire [id …]]",
    does: "shows what the work has learnt; approve lets other work be told it, retire takes it away",
    on: [],
  },
  { name: "help", argument: "", does: "lists the commands", on: [] },
];

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
