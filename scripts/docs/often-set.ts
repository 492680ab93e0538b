/** Where something is set; for each what there is to set, with the value that holds without it. */
export type Places = Record<Place, Map<string, string>>;
type Place = "settings" | "config" | "variables" | "intake" | "worker";

const WHERE: Record<Place, string> = {
  settings: "store",
  config: "`.whim/config.yml`",
  variables: "variable",
  intake: "input of intake",
  worker: "input of worker",
};

/** A newcomer's choice of it all; each is a row of the tables that follow, or of those of the templates. */
const OFTEN_SET: { wish: string; place: Place; names: string[] }[] = [
  { wish: "work on more at once (a runner each)", place: "settings", names: ["max_workers"] },
  { wish: "spend more or less a day", place: "settings", names: ["daily_usd", "daily_iterations"] },
  {
    wish: "… and on one item",
    place: "settings",
    names: ["item_usd", "item_iterations", "item_minutes"],
  },
  { wish: "start the next one sooner", place: "settings", names: ["cooldown_seconds"] },
  { wish: "hold everything", place: "settings", names: ["paused"] },
  { wish: "say how a fresh clone is prepared", place: "config", names: ["setup"] },
  { wish: "say what must pass", place: "config", names: ["verify"] },
  {
    wish: "see a spec before work starts",
    place: "config",
    names: ["intake.approval", "intake.approval.above-usd", "intake.approval.paths"],
  },
  { wish: "let work change a protected file", place: "config", names: ["publish.allow"] },
  { wish: "take another label", place: "variables", names: ["WHIM_LABEL"] },
  { wish: "take another model", place: "variables", names: ["WHIM_MODEL"] },
  { wish: "run control jobs on a machine of yours", place: "variables", names: ["WHIM_CONTROL_RUNNER"] },
  { wish: "let a job run longer", place: "variables", names: ["WHIM_JOB_MINUTES"] },
  {
    wish: "take in less",
    place: "intake",
    names: ["most-queued", "most-per-person-a-day", "most-open-pull-requests"],
  },
  { wish: "close the box, or open it to further hosts", place: "worker", names: ["egress"] },
  { wish: "show the box another folder of the machine", place: "worker", names: ["sandbox-read"] },
];

/** Throws when one of them is not there any more. */
export function oftenSet(places: Places): string[] {
  return [
    "| To | Set | Default | Where |",
    "| --- | --- | --- | --- |",
    ...OFTEN_SET.map(({ wish, place, names }) => {
      const defaults = names.map((name) => {
        const value = places[place].get(name);
        if (value === undefined)
          throw new Error(`scripts/docs/often-set.ts names ${name}, which is no ${place} any more.`);
        return value;
      });
      const set = names.map((name) => `\`${name}\``).join(", ");
      return `| ${wish} | ${set} | ${defaults.join(", ")} | ${WHERE[place]} |`;
    }),
  ];
}

/** The variables that the workflow templates read, with what they put in the place of one that is not set. */
export function variablesOf(templates: string[]): Map<string, string> {
  const found = templates.flatMap((text) => [...text.matchAll(/\bvars\.(\w+)(?: \|\| '([^']*)')?/g)]);
  return new Map(found.map(([, name = "", value]) => [name, value === undefined ? "empty" : `\`${value}\``]));
}
