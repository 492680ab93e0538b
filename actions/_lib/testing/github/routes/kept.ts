import { type Kept, opened, SEALING_KEY, type StandInRunner } from "../kept.ts";
import { THEN } from "../shapes.ts";
import { moment } from "../state.ts";
import { type Call, type Handler, invalid, notFound, type Reply } from "./reply.ts";

/** Secrets, variables and runners are asked for in the same way of a repository and of an organisation. */
type Owner = { kept: Kept; visibility: { visibility: string } | null; place: string };
type KeptHandler = (call: Call, owner: Owner) => Reply;

const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;

function counted<T>({ query }: Call, all: T[], most: number) {
  const size = Math.min(Number(query.get("per_page") ?? 30), most);
  const at = Number(query.get("page") ?? 1);
  return { total: all.length, entries: all.slice((at - 1) * size, at * size) };
}

const listSecrets: KeptHandler = (call, { kept, visibility }) => {
  const { total, entries } = counted(call, [...kept.secrets], 100);
  const secrets = entries.map(([name, { updatedAt }]) => ({
    name,
    created_at: THEN,
    updated_at: updatedAt,
    ...visibility,
  }));
  return { status: 200, body: { total_count: total, secrets } };
};

const setSecret: KeptHandler = ({ state, params, body }, { kept }) => {
  const name = (params["secret_name"] ?? "").toUpperCase();
  if (!NAME.test(name))
    return invalid("Secret", "name", "Secret names can only contain alphanumeric characters");
  const value = opened(String(body["encrypted_value"]));
  if (value === null || body["key_id"] !== SEALING_KEY.key_id)
    return invalid("Secret", "encrypted_value", "Bad request - encrypted_value is not sealed with this key");
  const isNew = !kept.secrets.has(name);
  kept.secrets.set(name, { value, updatedAt: moment(state) });
  return isNew ? { status: 201, body: {} } : { status: 204 };
};

const deleteSecret: KeptHandler = ({ params }, { kept }) =>
  kept.secrets.delete((params["secret_name"] ?? "").toUpperCase()) ? { status: 204 } : notFound;

const listVariables: KeptHandler = (call, { kept, visibility }) => {
  const { total, entries } = counted(call, [...kept.variables], 30);
  const variables = entries.map(([name, value]) => ({
    name,
    value,
    created_at: THEN,
    updated_at: THEN,
    ...visibility,
  }));
  return { status: 200, body: { total_count: total, variables } };
};

const createVariable: KeptHandler = ({ body }, { kept }) => {
  const name = String(body["name"]).toUpperCase();
  if (!NAME.test(name))
    return invalid("Variable", "name", "Variable names can only contain alphanumeric characters");
  if (kept.variables.has(name)) return { ...invalid("Variable", "name", "Already exists"), status: 422 };
  kept.variables.set(name, String(body["value"]));
  return { status: 201, body: {} };
};

const changeVariable: KeptHandler = ({ params, body }, { kept }) => {
  const name = (params["name"] ?? "").toUpperCase();
  if (!kept.variables.has(name)) return notFound;
  kept.variables.set(name, String(body["value"]));
  return { status: 204 };
};

const deleteVariable: KeptHandler = ({ params }, { kept }) =>
  kept.variables.delete((params["name"] ?? "").toUpperCase()) ? { status: 204 } : notFound;

const listRunners: KeptHandler = (call, { kept }) => {
  const { total, entries } = counted(call, kept.runners, 100);
  return { status: 200, body: { total_count: total, runners: entries.map(runner) } };
};

function runner(found: StandInRunner, index: number) {
  const { name, os = "Linux", status, busy = false, labels, version = "2.330.0" } = found;
  return {
    id: index + 1,
    name,
    os,
    status,
    busy,
    version,
    labels: labels.map((label, at) => ({ id: at + 1, name: label, type: "custom" as const })),
  };
}

const downloads: KeptHandler = () => ({
  status: 200,
  body: ["x64", "arm64"].map((architecture) => ({
    os: "linux",
    architecture,
    download_url: `https://downloads.example.com/actions-runner-linux-${architecture}-2.330.0.tar.gz`,
    filename: `actions-runner-linux-${architecture}-2.330.0.tar.gz`,
    sha256_checksum: "0".repeat(64),
  })),
});

const registrationToken: KeptHandler = ({ state }) => ({
  status: 201,
  body: { token: `A${(state.nextId += 1)}REGISTRATION`, expires_at: moment(state) },
});

const sealingKey: KeptHandler = () => ({ status: 200, body: SEALING_KEY });

const ofRepository =
  (handler: KeptHandler): Handler =>
  (call) =>
    handler(call, { kept: call.repo.administered, visibility: null, place: call.repo.name });

const ofOrganization =
  (handler: KeptHandler): Handler =>
  (call) => {
    const found = call.state.organizations.get(call.params["org"] ?? "");
    return found === undefined
      ? notFound
      : handler(call, { kept: found, visibility: { visibility: "private" }, place: found.login });
  };

/** What the owner of this repository, when it is an organisation, lends to it. */
const lent =
  (handler: KeptHandler): Handler =>
  (call) => {
    const owner = call.repo.name.split("/")[0] ?? "";
    const kept = call.state.organizations.get(owner) ?? {
      secrets: new Map(),
      variables: new Map(),
      runners: [],
    };
    return handler(call, { kept, visibility: null, place: owner });
  };

const REPO = "/repos/{owner}/{repo}/actions" as const;
const ORG = "/orgs/{org}/actions" as const;

export const KEPT_ROUTES = {
  [`GET ${REPO}/secrets` as const]: ofRepository(listSecrets),
  [`GET ${REPO}/secrets/public-key` as const]: ofRepository(sealingKey),
  [`PUT ${REPO}/secrets/{secret_name}` as const]: ofRepository(setSecret),
  [`DELETE ${REPO}/secrets/{secret_name}` as const]: ofRepository(deleteSecret),
  [`GET ${REPO}/variables` as const]: ofRepository(listVariables),
  [`POST ${REPO}/variables` as const]: ofRepository(createVariable),
  [`PATCH ${REPO}/variables/{name}` as const]: ofRepository(changeVariable),
  [`DELETE ${REPO}/variables/{name}` as const]: ofRepository(deleteVariable),
  [`GET ${REPO}/runners` as const]: ofRepository(listRunners),
  [`GET ${REPO}/runners/downloads` as const]: ofRepository(downloads),
  [`POST ${REPO}/runners/registration-token` as const]: ofRepository(registrationToken),
  [`GET ${REPO}/organization-secrets` as const]: lent(listSecrets),
  [`GET ${REPO}/organization-variables` as const]: lent(listVariables),
  [`GET ${ORG}/secrets` as const]: ofOrganization(listSecrets),
  [`GET ${ORG}/secrets/public-key` as const]: ofOrganization(sealingKey),
  [`PUT ${ORG}/secrets/{secret_name}` as const]: ofOrganization(setSecret),
  [`DELETE ${ORG}/secrets/{secret_name}` as const]: ofOrganization(deleteSecret),
  [`GET ${ORG}/variables` as const]: ofOrganization(listVariables),
  [`POST ${ORG}/variables` as const]: ofOrganization(createVariable),
  [`PATCH ${ORG}/variables/{name}` as const]: ofOrganization(changeVariable),
  [`DELETE ${ORG}/variables/{name}` as const]: ofOrganization(deleteVariable),
  [`GET ${ORG}/runners` as const]: ofOrganization(listRunners),
  [`GET ${ORG}/runners/downloads` as const]: ofOrganization(downloads),
  [`POST ${ORG}/runners/registration-token` as const]: ofOrganization(registrationToken),
};
