import { rm } from "node:fs/promises";
import path from "node:path";
import type { Credential } from "../ralph/credential.ts";
import type { Box } from "./box.ts";
import type { Way } from "./bubblewrap-arguments.ts";
import { type BubblewrapOptions, openBubblewrapBox } from "./bubblewrap-box.ts";
import { bridgePath, copyInto } from "./companion.ts";
import { type Egress, hostsOf } from "./egress.ts";
import { type EgressOptions, startEgressProxy } from "./egress-proxy.ts";
import { CACHES } from "./folders-inside.ts";
import { hostSettings } from "./host-settings.ts";
import { javaOptions, javaSettings } from "./java-settings.ts";
import { type ModelProxyOptions, startModelProxy } from "./model-proxy.ts";
import { namedHosts, packageHosts } from "./package-hosts.ts";
import { makeSocketFolder } from "./run-folder.ts";
import { toldRefusals } from "./told-refusals.ts";

export type ConfinedOptions = Omit<BubblewrapOptions, "ways" | "bridge"> & {
  /** Without it nothing inside can ask a model. */
  model?: Omit<ModelProxyOptions, "socketPath" | "onRefusal">;
  egress: Egress;
  /** Where the guard's questions are answered; without it nobody is asked. */
  guardSocket?: string;
  /** The commit whose package settings count. */
  base: string;
  network?: EgressOptions["network"];
  onRefusal(type: "model_refused" | "egress_denied", message: string): void;
};

export type Confined<Model> = {
  box: Box;
  /** What the agent is to be told of its model. */
  model: Model;
  guardPort: number;
};
export type InnerModel = { credential: Credential; baseUrl: string };

/** On the box's own loopback, where nobody but its commands listens. */
const MODEL_PORT = 39_801;
const EGRESS_PORT = 39_802;
const GUARD_PORT = 39_803;

const EGRESS_SOCKET = "egress.sock";

/** A box with its two ways out: everything that opens with it, and ends with it. */
export async function openConfined(
  options: ConfinedOptions & { model: NonNullable<ConfinedOptions["model"]> },
): Promise<Confined<InnerModel>>;
export async function openConfined(options: ConfinedOptions): Promise<Confined<InnerModel | null>>;
export async function openConfined(options: ConfinedOptions): Promise<Confined<InnerModel | null>> {
  const { model, egress, base, guardSocket, network, ...rest } = options;
  const onRefusal = toldRefusals(options.onRefusal);
  const folder = await makeSocketFolder("ways", EGRESS_SOCKET);
  const closing: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (let step = closing.pop(); step !== undefined; step = closing.pop()) await step();
  };
  try {
    const modelProxy =
      model === undefined
        ? null
        : await startModelProxy({
            ...model,
            socketPath: path.join(folder, "model.sock"),
            onRefusal: (what) => onRefusal("model_refused", what),
          });
    if (modelProxy !== null) closing.push(modelProxy.close);
    const packages =
      egress === "packages"
        ? await packageHosts(await hostSettings(options.worktree, base))
        : namedHosts(hostsOf(egress));
    for (const sentence of packages.withheld) onRefusal("egress_denied", sentence);
    const egressProxy = await startEgressProxy({
      socketPath: path.join(folder, EGRESS_SOCKET),
      allowed: packages.hosts,
      ...(network === undefined ? {} : { network }),
      onRefusal: ({ host, port, reason }) =>
        onRefusal("egress_denied", `The box may not reach ${host}:${port}: ${reason}.`),
    });
    closing.push(egressProxy.close);
    const ways: Way[] = [
      ...(guardSocket === undefined ? [] : [{ port: GUARD_PORT, socket: guardSocket, env: {} }]),
      ...(modelProxy === null ? [] : [{ port: MODEL_PORT, socket: modelProxy.socketPath, env: {} }]),
      {
        port: EGRESS_PORT,
        socket: egressProxy.socketPath,
        env: {
          ...proxySettings(`http://127.0.0.1:${EGRESS_PORT}`),
          ...javaOptions(EGRESS_PORT),
          ...packages.env,
          ...Object.fromEntries(
            Object.keys(packages.certificates).map((name) => [name, `${CACHES}/${name}.pem`]),
          ),
        },
        files: {
          ...javaSettings(EGRESS_PORT, packages.maven),
          ...Object.fromEntries(
            Object.entries(packages.certificates).map(([name, text]) => [`${name}.pem`, text]),
          ),
        },
      },
    ];
    const box = await openBubblewrapBox({ ...rest, ways, bridge: await copyInto(folder, bridgePath()) });
    closing.push(() => box.close());
    return {
      box: { ...box, close },
      model:
        modelProxy === null
          ? null
          : { credential: modelProxy.credential, baseUrl: `http://127.0.0.1:${MODEL_PORT}` },
      guardPort: GUARD_PORT,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Programs know one or the other spelling. */
function proxySettings(url: string): Record<string, string> {
  const names = { HTTP_PROXY: url, HTTPS_PROXY: url, NO_PROXY: "127.0.0.1,localhost,::1" };
  // Yarn knows neither from its second version on.
  const yarn = { YARN_HTTP_PROXY: url, YARN_HTTPS_PROXY: url, YARN_ENABLE_TELEMETRY: "0" };
  const small = Object.entries(names).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    ...names,
    ...yarn,
    ...(Object.fromEntries(small) as Record<string, string>),
    NODE_USE_ENV_PROXY: "1",
  };
}
