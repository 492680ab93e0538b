import sodium, { ready } from "libsodium-wrappers";

await ready;

/** What a repository or an organisation keeps for its workflows, and the machines that registered with it. */
export type Kept = {
  /** Opened as GitHub opens them: what a workflow would read. */
  secrets: Map<string, { value: string; updatedAt: string }>;
  variables: Map<string, string>;
  runners: StandInRunner[];
};

export type StandInRunner = {
  name: string;
  os?: string;
  status: "online" | "offline";
  busy?: boolean;
  labels: string[];
  version?: string | null;
};

export type StandInOrganization = Kept & { login: string; admins: Set<string> };

/** A repository's settings as its owner may change them. */
export type Administered = Kept & {
  actions: { enabled: boolean; allowed: "all" | "local_only" | "selected" };
  /** Whose workflows may use its actions, where it is not public. */
  access: "none" | "user" | "organization" | "enterprise";
  rights: { byDefault: "read" | "write"; mayOpenPullRequests: boolean };
  /** By the file's path: what is not here is active. */
  workflowStates: Map<string, "disabled_inactivity" | "disabled_manually">;
};

export function nothingKept(): Kept {
  return { secrets: new Map(), variables: new Map(), runners: [] };
}

/** As GitHub makes a repository. */
export function freshlyAdministered(): Administered {
  return {
    ...nothingKept(),
    actions: { enabled: true, allowed: "all" },
    access: "none",
    rights: { byDefault: "read", mayOpenPullRequests: false },
    workflowStates: new Map(),
  };
}

const pair = sodium.crypto_box_keypair();

/** One for all here; GitHub has one a repository. */
export const SEALING_KEY = {
  key_id: "568250167242549743",
  key: Buffer.from(pair.publicKey).toString("base64"),
};

/** Null for what was not sealed with that key. */
export function opened(sealed: string): string | null {
  try {
    const bytes = Buffer.from(sealed, "base64");
    return Buffer.from(sodium.crypto_box_seal_open(bytes, pair.publicKey, pair.privateKey)).toString("utf8");
  } catch {
    return null;
  }
}
