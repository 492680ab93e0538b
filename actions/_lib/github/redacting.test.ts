import { beforeEach, expect, test } from "vitest";
import { secretScan } from "../secrets/secret-scan.ts";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { openGitHub } from "./client.ts";
import type { GitHub } from "./github.ts";
import { redacting } from "./redacting.ts";

const REPO = "octo/repo";
const SECRET = "b2f9c1d07e5a4c3388aa1b6e0d9f7243";
let server: StandInGitHub;
let github: GitHub;
let warnings: string[];

beforeEach(async () => {
  warnings = [];
  server = await startGitHub();
  server.addRepository(REPO, { "README.md": "hello\n" });
  server.addIssue(REPO, { title: "Work", body: "please" });
  const real = openGitHub({ token: server.token, repo: REPO, apiUrl: server.apiUrl });
  github = redacting(real, secretScan([SECRET]), { warn: (line) => void warnings.push(line) });
  return () => server.close();
});

test("a comment is posted and edited without the secret in it, and the log says so without it", async () => {
  const { id } = await github.createComment(1, `It said ${SECRET}`);
  await github.updateComment(id, `Now ${Buffer.from(SECRET).toString("hex")}`);
  const sent = JSON.stringify(server.calls.map(({ body }) => body));
  expect(sent).toContain("It said [redacted: a secret of this job]");
  expect(sent).toContain("Now [redacted: a secret of this job (hexadecimal)]");
  expect(warnings).toHaveLength(2);
  expect(sent + warnings.join()).not.toContain(SECRET.slice(0, 16));
});

test("what holds none is sent as it is", async () => {
  expect((await github.createComment(1, "All is well")).body).toBe("All is well");
  expect(warnings).toEqual([]);
});
