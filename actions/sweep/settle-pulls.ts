import { settleFor } from "../_lib/pull-ended.ts";
import type { Watched } from "../_lib/store/store.ts";
import type { RepositoryPorts } from "./sweep.ts";

/** Pull requests that were merged or closed while no event told us: the outcome is recorded, what was learnt is judged by it. */
export async function settlePulls(
  open: Watched["open"],
  { store, github, log }: RepositoryPorts,
): Promise<number> {
  const asked = open.flatMap((work) => {
    const number = pullNumber(work.pullRequestUrl);
    return number === null ? [] : [{ ...work, number }];
  });
  if (asked.length === 0) return 0;
  const states = await github.pullStates(asked.map(({ number }) => number));
  let settled = 0;
  for (const { id, number, outcome } of asked) {
    const state = states.get(number);
    if (state === undefined || state === "open" || state === outcome) continue;
    const result = await settleFor(state, { item: id, actor: "sweep" }, store);
    if ("refused" in result) log.info(`Pull request #${number}: ${result.refused}`);
    else {
      settled += 1;
      log.info(`Pull request #${number} was ${state}`);
    }
  }
  return settled;
}

function pullNumber(url: string): number | null {
  const number = /\/pull\/([1-9]\d{0,8})$/.exec(url)?.[1];
  return number === undefined ? null : Number(number);
}
