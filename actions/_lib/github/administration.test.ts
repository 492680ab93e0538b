import { afterAll, beforeAll, expect, test } from "vitest";
import { seal } from "../../../scripts/setup/seal.ts";
import { ConfigurationError } from "../errors.ts";
import { commitTo, fileOf, headOf } from "../testing/github/bare-repository.ts";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { openAdministration } from "./administration.ts";
import { openOrganizationRunners, openRepositoryRunners } from "./runners.ts";
import { lentTo, openOrganizationVault, openRepositoryVault } from "./vault.ts";

const REPO = "octo-org/greeter";
const SCOPES = ["repo", "workflow", "admin:org"];

let github: StandInGitHub;
let token: string;
beforeAll(async () => {
  github = await startGitHub();
  github.addRepository(REPO, { "README.md": "# greeter\n" }, { private: true });
  github.addOrganization("octo-org", ["octocat"]);
  github.setPower(REPO, "octocat", "admin");
  token = github.addPerson("octocat", SCOPES);
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const options = (as = token) => ({
  token: as,
  repo: REPO,
  apiUrl: github.apiUrl,
  serverUrl: github.serverUrl,
});
const repository = () => {
  const found = github.state.repositories.get(REPO);
  if (found === undefined) throw new Error("no repository");
  return found;
};

test("who is behind the token, and what the token may, is said", async () => {
  expect(await openAdministration(options()).repository()).toEqual({
    defaultBranch: "main",
    visibility: "private",
    archived: false,
    owner: { login: "octo-org", isOrganization: true },
    may: { administer: true, push: true },
    scopes: SCOPES,
  });
  github.setPower(REPO, "hubot", "write");
  const other = openAdministration(options(github.addPerson("hubot")));
  expect(await other.repository()).toMatchObject({ may: { administer: false, push: true }, scopes: null });
});

test("a secret arrives as it was, and is listed without its value", async () => {
  for (const vault of [
    openRepositoryVault(options()),
    openOrganizationVault({ ...options(), org: "octo-org", visibility: "private" }),
  ]) {
    const { id, key } = await vault.sealingKey();
    await vault.setSecret("WHIM_STORE_KEY", { keyId: id, value: await seal("sb_secret_ä€", key) });
    expect((await vault.secrets()).map(({ name }) => name)).toEqual(["WHIM_STORE_KEY"]);
  }
  expect(repository().administered.secrets.get("WHIM_STORE_KEY")?.value).toBe("sb_secret_ä€");
  expect(github.state.organizations.get("octo-org")?.secrets.get("WHIM_STORE_KEY")?.value).toBe(
    "sb_secret_ä€",
  );
  expect((await lentTo(options())).secrets).toHaveLength(1);
});

test("variables are made, changed and taken away, also more than one page of them", async () => {
  const vault = openRepositoryVault(options());
  for (let n = 1; n <= 31; n += 1) await vault.createVariable(`V_${n}`, `${n}`);
  await vault.changeVariable("V_31", "changed");
  expect(await vault.variables()).toHaveLength(31);
  expect(await vault.variables()).toContainEqual({ name: "V_31", value: "changed" });
  await vault.deleteVariable("V_31");
  expect(await vault.variables()).toHaveLength(30);
});

test("one commit changes several files on a branch of its own, and moves the branch when it is there", async () => {
  const administration = openAdministration(options());
  const parent = (await administration.headOf("main")) ?? "";
  const change = { branch: "whim/setup", parent, message: "ci: add Whim" };
  const files = [
    { path: ".github/workflows/whim.yml", text: "name: Whim\n" },
    { path: "README.md", text: null },
  ];
  await administration.commit({ ...change, files });
  const last = await administration.commit({
    ...change,
    files: [{ path: ".github/workflows/whim.yml", text: "name: Whim 2\n" }],
  });
  expect(await administration.headOf("whim/setup")).toBe(last);
  expect(fileOf(repository(), "whim/setup", ".github/workflows/whim.yml")).toBe("name: Whim 2\n");
  expect(fileOf(repository(), "whim/setup", "README.md")).toBe("# greeter\n");
  expect(await administration.textOf(".github/workflows/whim.yml", "main")).toBeNull();
  await administration.deleteBranch("whim/setup");
  await administration.deleteBranch("whim/setup");
  expect(headOf(repository(), "whim/setup")).toBeNull();
});

test("workflow files need the scope for them, and the refusal says what to do", async () => {
  const administration = openAdministration(options(github.addPerson("octocat", ["repo"])));
  const parent = (await administration.headOf("main")) ?? "";
  const refused = await administration
    .commit({ branch: "b", parent, message: "m", files: [{ path: ".github/workflows/a.yml", text: "a" }] })
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ConfigurationError);
  expect((refused as Error).message).toContain('needs "contents, workflows: write"');
});

test("a workflow that GitHub switched off is found and switched on again", async () => {
  commitTo(repository(), "main", { ".github/workflows/nightly.yml": "on: schedule\n" });
  repository().administered.workflowStates.set(".github/workflows/nightly.yml", "disabled_inactivity");
  const administration = openAdministration(options());
  const [found] = await administration.workflows();
  expect(found).toMatchObject({ path: ".github/workflows/nightly.yml", state: "disabled_inactivity" });
  await administration.enableWorkflow(found?.id ?? 0);
  expect((await administration.workflows())[0]?.state).toBe("active");
});

test("rights of workflows are read and set", async () => {
  const administration = openAdministration(options());
  expect(await administration.actionsPolicy()).toEqual({ enabled: true, allowed: "all" });
  expect(await administration.workflowRights()).toEqual({ byDefault: "read", mayOpenPullRequests: false });
  await administration.setWorkflowRights({ byDefault: "read", mayOpenPullRequests: true });
  expect(await administration.workflowRights()).toEqual({ byDefault: "read", mayOpenPullRequests: true });
});

test("runners of a repository and of an organisation are listed, with what makes one more", async () => {
  repository().administered.runners.push({ name: "one", status: "online", labels: ["self-hosted", "whim"] });
  const ofRepository = openRepositoryRunners(options());
  expect(await ofRepository.list()).toEqual([
    {
      name: "one",
      os: "Linux",
      online: true,
      busy: false,
      labels: ["self-hosted", "whim"],
      version: "2.330.0",
    },
  ]);
  expect(ofRepository.url).toBe(`${github.serverUrl}/${REPO}`);
  const ofOrganization = openOrganizationRunners({ ...options(), org: "octo-org" });
  expect(await ofOrganization.list()).toEqual([]);
  expect((await ofOrganization.downloads()).map(({ architecture }) => architecture)).toEqual([
    "x64",
    "arm64",
  ]);
  expect((await ofOrganization.registrationToken()).token).toContain("REGISTRATION");
});

test("a label is made, listed and taken away, twice without harm", async () => {
  const administration = openAdministration(options());
  const label = { name: "whim", color: "5319e7", description: "Whim works on it" };
  await administration.createLabel(label);
  expect(await administration.labels()).toEqual([label]);
  await administration.deleteLabel("whim");
  await administration.deleteLabel("whim");
  expect(await administration.labels()).toEqual([]);
});

test("a job's own token may none of it", async () => {
  const refused = await openRepositoryVault(options(github.token))
    .secrets()
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ConfigurationError);
  expect((refused as Error).message).toContain('the token needs "secrets: read"');
});
