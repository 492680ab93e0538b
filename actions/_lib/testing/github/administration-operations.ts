const REPO = "/repos/{owner}/{repo}" as const;
const REPO_ACTIONS = `${REPO}/actions` as const;
const ORG_ACTIONS = "/orgs/{org}/actions" as const;

/** The calls that only setup and doctor make, with a person's token. */
export const ADMINISTRATION_OPERATIONS = [
  `GET ${REPO}/labels`,
  `POST ${REPO}/labels`,
  `DELETE ${REPO}/labels/{name}`,
  `GET ${REPO}/git/commits/{commit_sha}`,
  `POST ${REPO}/git/trees`,
  `POST ${REPO}/git/commits`,
  `POST ${REPO}/git/refs`,
  `PATCH ${REPO}/git/refs/{ref}`,
  `DELETE ${REPO}/git/refs/{ref}`,
  `GET ${REPO_ACTIONS}/permissions`,
  `GET ${REPO_ACTIONS}/permissions/access`,
  `GET ${REPO_ACTIONS}/permissions/workflow`,
  `PUT ${REPO_ACTIONS}/permissions/workflow`,
  `GET ${REPO_ACTIONS}/workflows`,
  `PUT ${REPO_ACTIONS}/workflows/{workflow_id}/enable`,
  `GET ${REPO_ACTIONS}/organization-secrets`,
  `GET ${REPO_ACTIONS}/organization-variables`,
  `GET ${REPO_ACTIONS}/secrets`,
  `GET ${REPO_ACTIONS}/secrets/public-key`,
  `PUT ${REPO_ACTIONS}/secrets/{secret_name}`,
  `DELETE ${REPO_ACTIONS}/secrets/{secret_name}`,
  `GET ${REPO_ACTIONS}/variables`,
  `POST ${REPO_ACTIONS}/variables`,
  `PATCH ${REPO_ACTIONS}/variables/{name}`,
  `DELETE ${REPO_ACTIONS}/variables/{name}`,
  `GET ${REPO_ACTIONS}/runners`,
  `GET ${REPO_ACTIONS}/runners/downloads`,
  `POST ${REPO_ACTIONS}/runners/registration-token`,
  `GET ${ORG_ACTIONS}/secrets`,
  `GET ${ORG_ACTIONS}/secrets/public-key`,
  `PUT ${ORG_ACTIONS}/secrets/{secret_name}`,
  `DELETE ${ORG_ACTIONS}/secrets/{secret_name}`,
  `GET ${ORG_ACTIONS}/variables`,
  `POST ${ORG_ACTIONS}/variables`,
  `PATCH ${ORG_ACTIONS}/variables/{name}`,
  `DELETE ${ORG_ACTIONS}/variables/{name}`,
  `GET ${ORG_ACTIONS}/runners`,
  `GET ${ORG_ACTIONS}/runners/downloads`,
  `POST ${ORG_ACTIONS}/runners/registration-token`,
] as const;

export type AdministrationOperation = (typeof ADMINISTRATION_OPERATIONS)[number];

/** What a token must be granted for one: labels are issues, files are contents, everything else is the owner's. */
export function administrationNeeds(
  operation: AdministrationOperation,
): ["contents" | "issues" | "actions" | "administration", "read" | "write"] {
  const access = operation.startsWith("GET ") ? "read" : "write";
  if (operation.includes("/labels")) return ["issues", access];
  if (operation.includes("/git/")) return ["contents", access];
  if (operation.includes("/workflows")) return ["actions", access];
  return ["administration", access];
}
