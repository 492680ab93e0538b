import type { JudgedRepository } from "./judged.ts";

/** The server of a shooter for many players in Elixir: Phoenix channels, Horde, Ecto. */
export const gameServer: JudgedRepository = {
  repo: "octo/arena",
  learnings: {
    tick: "A match is one GenServer with a tick every 50 ms by Process.send_after, corrected by monotonic time; :timer.send_interval drifted by a second an hour",
    inputs:
      "Inputs of players are collected in ETS and read once a tick; a message for each filled the mailbox at 40 players",
    pure: "The simulation in lib/arena/sim is pure: no clock and no :rand but the match's seed, or replays end differently",
    fixedpoint: "Positions are integers in 1/256 of a tile; floats gave other hits on the client than here",
    lagcompensation:
      "Hits are judged in the past by the shooter's round trip, at most 200 ms; the history of positions holds 16 ticks",
    movement:
      "Movement is checked against the highest speed with a tolerance of 10 %, over a second and not a message, as packets come in bursts",
    interest:
      "Players are sent only what is within 30 tiles, by lib/arena/sim/grid.ex; sending all of it made wall hacks possible and took 400 kB/s",
    delta:
      "State goes to clients as a delta against the last tick they acknowledged; after two seconds without one a full snapshot follows",
    wire: "Frames are binaries made in lib/arena/wire.ex with a version byte first; a new field goes at the end, clients of the last two versions have to read it",
    intercept:
      "Do not use intercept in a channel: it encodes for every socket anew, where a plain broadcast encodes once",
    reconnect:
      "A player who loses the connection keeps the avatar for 30 s; the token from joining leads to the match again, a new join would be a second avatar",
    presence:
      "Who is online comes from Phoenix.Presence, which is right only after a while; seats are counted by the lobby process",
    chatlimit:
      "Chat is limited by Hammer to five lines in ten seconds an account; by address it muted a whole school",
    temporary:
      "Matches run under a DynamicSupervisor with restart: :temporary; a restarted one would come up empty with its players still in it",
    horde:
      "Match processes are found by Horde.Registry on all nodes; after a netsplit the younger of two with one name is killed, so move its players first",
    drain:
      "Before a deploy a node is drained: it takes no new matches, and SIGTERM waits up to 20 minutes for the running ones; keep shutdown: in application.ex at that",
    etsowner:
      "ETS tables are owned by Arena.Tables and not by the process that fills them; a crash took the queue of the match-maker with it",
    subbinaries:
      "A piece of a binary keeps the whole packet alive: :binary.copy before it is put into state, nodes grew to 8 GB",
    atoms:
      "Never String.to_atom on what a client sends: atoms are not collected; use to_existing_atom or a map of known names",
    ledger:
      "Gold is a ledger of entries in Postgres with an idempotency key of match and player; a column with the balance was wrong after retries",
    wallets:
      "A trade between two players is one Ecto.Multi that locks both wallets in the order of their ids, else it deadlocks",
    loot: "Loot tables are weights in priv/loot/*.toml whose sum is checked at compile time; by law the shop shows the same chance that is rolled",
    progress:
      "Progress is saved every minute and at the end of a match through one writer with insert_all; saving at each kill was too much for Postgres",
    rating:
      "Ratings are Glicko-2, updated at night for the whole day; a match that half of the players left counts for nobody",
    matchmaker:
      "The match-maker widens the range of ratings by 50 each 10 s and keeps parties together; tests drive its clock by send(pid, :tick)",
    sandbox:
      '`mix test` failed with "owner #PID<0.812.0> exited while client #PID<0.830.0> is still running"; "test: stop matches before the sandbox" mended it by changing test/support/match_case.ex',
    streamdata:
      "Rules of the simulation are tested by StreamData; a seed that failed goes into test/sim/regressions_test.exs",
    dialyzer:
      '`mix dialyzer` failed with "The pattern {:error, _} can never match the type"; "fix: spec of Sim.step/2" mended it by changing lib/arena/sim.ex',
    bots: "Load is tested by `mix bots 500` against a release in prod; in dev the code reloader takes a third of the processor",
    metrics:
      "Telemetry events are tagged with the name of the map and never with a match's id: Prometheus ran out of memory",
  },
  tasks: [
    {
      text: "Add a grenade to the simulation. It has to bounce the same way in replays and on the client",
      relevant: ["pure", "fixedpoint", "streamdata"],
      paraphrased: false,
    },
    {
      text: "Frames need a new field for the stance of a player (crouching, prone)",
      relevant: ["wire"],
      paraphrased: false,
    },
    {
      text: "Let two players trade an item for gold in one step",
      relevant: ["wallets", "ledger"],
      paraphrased: false,
    },
    {
      text: "Crash of the tournament process takes its ETS table along",
      relevant: ["etsowner"],
      paraphrased: false,
    },
    {
      text: "At night people with high ratings wait for ten minutes, the match-maker should widen the range faster for them",
      relevant: ["matchmaker"],
      paraphrased: false,
    },
    {
      text: "mix test is flaky since we have spectators: owner exited while client is still running",
      relevant: ["sandbox"],
      paraphrased: false,
    },
    {
      text: "Show the chance of every item of the loot tables in the shop",
      relevant: ["loot"],
      paraphrased: false,
    },
    {
      text: "Emotes: broadcast them on the channel of the match, limited like chat since people will spam",
      relevant: ["intercept", "chatlimit"],
      paraphrased: false,
    },
    {
      text: "Cheaters teleport across the level",
      relevant: ["movement"],
      paraphrased: true,
    },
    {
      text: "Somebody whose Wi-Fi drops briefly meets a twin of himself afterwards",
      relevant: ["reconnect"],
      paraphrased: true,
    },
    {
      text: "Do not throw people out of their round whenever we ship a version",
      relevant: ["drain"],
      paraphrased: true,
    },
    {
      text: "RAM usage climbs for days until the machine gives up",
      relevant: ["subbinaries", "atoms"],
      paraphrased: true,
    },
    {
      text: "Duplicated coins appear when the network hiccups as a round finishes",
      relevant: ["ledger"],
      paraphrased: true,
    },
    {
      text: "A modified program reveals enemies behind closed doors",
      relevant: ["interest"],
      paraphrased: true,
    },
    {
      text: "Folks in Australia aim well and miss all the same",
      relevant: ["lagcompensation"],
      paraphrased: true,
    },
    {
      text: "Quitting early should not ruin the ladder for those who stay",
      relevant: ["rating"],
      paraphrased: true,
    },
  ],
};
