import { randomBytes } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { type Publishing, publishing } from "../../_lib/testing/publishing.ts";
import { PublishRefused } from "./publish-refused.ts";

const KEY = `sk-ant-api03-${randomBytes(48).toString("hex")}`;
const PASSWORD = randomBytes(18).toString("base64url");
const secrets = [KEY, PASSWORD];
let desk: Publishing;

beforeEach(() => {
  desk = publishing();
  return () => desk.remove();
});

async function refusal(more: Parameters<Publishing["publish"]>[0] = {}): Promise<PublishRefused> {
  const error: unknown = await desk.publish({ secrets, ...more }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(desk.published()).toBeNull();
  expect(error).toBeInstanceOf(PublishRefused);
  const { message, blocked } = error as PublishRefused;
  // Never the value, nor a piece of it.
  for (const secret of secrets) expect(message + JSON.stringify(blocked)).not.toContain(secret.slice(-20));
  return error as PublishRefused;
}

test.each([
  ["as it is", KEY],
  ["in base64", Buffer.from(`{"key":"${KEY}"}`).toString("base64")],
  ["in hexadecimal", Buffer.from(KEY).toString("hex")],
  ["URL-encoded", [...Buffer.from(KEY)].map((byte) => `%${byte.toString(16)}`).join("")],
  ["split over lines", KEY.replaceAll(/.{8}/g, '$&" +\n  "')],
  ["a long fragment of it", KEY.slice(40, 80)],
  ["one without a known form", PASSWORD],
  ["somebody else's token", `ghp_${randomBytes(18).toString("hex")}`],
])("a secret in a file, %s, is named with its place and kind", async (_, spelt) => {
  desk.commit([{ path: "src/config.ts", content: `// one\n// two\nexport const x = "${spelt}";\n` }]);
  const { blocked, message } = await refusal();
  expect(blocked).toContainEqual(
    expect.objectContaining({
      path: "src/config.ts",
      rule: "secret",
      why: expect.stringMatching(/^line [34] holds a /) as string,
    }),
  );
  expect(message).toContain("Revoke");
});

test("a secret in a large binary file is found", async () => {
  const content = Buffer.concat([
    randomBytes(3_000_000),
    Buffer.from(`\0"${KEY}"\0`),
    randomBytes(3_000_000),
  ]);
  desk.commit([{ path: "logo.bin", content }]);
  expect((await refusal()).blocked).toMatchObject([{ path: "logo.bin", rule: "secret" }]);
});

test("a secret that one commit adds and the next takes away is still refused", async () => {
  desk.commit([{ path: "debug.log", content: KEY }]);
  desk.commit([{ path: "debug.log", content: null }], "chore: clean up");
  expect((await refusal()).blocked).toMatchObject([{ path: "debug.log", rule: "secret" }]);
});

test("a secret in a file's name is found, and the name is not shown", async () => {
  desk.commit([{ path: `logs/${KEY}.txt`, content: "" }]);
  const { blocked } = await refusal();
  expect(blocked).toMatchObject([{ rule: "secret", why: "its name holds a secret" }]);
  expect(blocked[0]?.path).toContain("[redacted: ");
});

test("a secret in a commit's message is found", async () => {
  desk.commit([{ path: "a", content: "a" }], `feat: ${PASSWORD}`);
  expect((await refusal()).blocked).toMatchObject([
    { rule: "secret", why: expect.stringContaining("message") as string },
  ]);
});

test("the token that pushes is a secret of the job too", async () => {
  const token = `ghs_${randomBytes(20).toString("hex")}`;
  desk.commit([{ path: "a", content: Buffer.from(`x-access-token:${token}`).toString("base64") }]);
  const { blocked } = await refusal({ secrets: [], remote: { url: `file://${desk.origin}`, token } });
  expect(blocked).toMatchObject([{ path: "a", rule: "secret" }]);
});

test("what the base held already is not this work's: kept, changed around, or moved", async () => {
  desk.startFrom([{ path: "fixture.ts", content: `export const fake = "${KEY}";\n` }]);
  desk.commit([{ path: "fixture.ts", content: `// moved\nexport const fake = "${KEY}";\n` }]);
  const head = desk.commit([
    { path: "fixture.ts", content: null },
    { path: "test/fixture.ts", content: `export const fake = "${KEY}";\n` },
  ]);
  await desk.publish({ secrets });
  expect(desk.published()).toBe(head);
});

test("a second secret beside one that was there is found", async () => {
  desk.startFrom([{ path: "fixture.ts", content: KEY }]);
  desk.commit([{ path: "fixture.ts", content: `${KEY}\n${PASSWORD}\n` }]);
  expect((await refusal()).blocked).toMatchObject([{ why: expect.stringContaining("line 2") as string }]);
});

test.each<[string, () => void]>([
  ["another author", () => commitAs("Mallory", "m@example.com")],
  ["another author of the same name", () => commitAs("whim[bot]", "m@example.com")],
  [
    "a merge",
    () => {
      const other = desk.feed(
        "other",
        "-c",
        "user.name=o",
        "-c",
        "user.email=o@e",
        "commit-tree",
        `${desk.base}^{tree}`,
        "-p",
        desk.base,
      );
      moveTo(
        desk.feed(
          "feat: merge",
          ...asBot,
          "commit-tree",
          `${desk.base}^{tree}`,
          "-p",
          desk.base,
          "-p",
          other,
        ),
      );
    },
  ],
  ["a co-author", () => void desk.commit([], "feat: work\n\nCo-authored-by: Octo <o@example.com>")],
  ["somebody's signature", () => void desk.commit([], "feat: work\n\nSigned-off-by: Octo <o@example.com>")],
  ["a closing keyword", () => void desk.commit([], "feat: work, fixes #7")],
  ["a mention", () => void desk.commit([], "feat: ask @octocat")],
  ["words that skip the checks", () => void desk.commit([], "feat: work [skip ci]")],
  ["hidden text", () => void desk.commit([], "feat: work\u200B")],
  [
    "a header of its own",
    () => {
      const raw = desk.git("cat-file", "commit", desk.commit([]));
      moveTo(
        desk.feed(
          `${raw.replace("\n\n", "\ngpgsig forged\n\n")}\n`,
          "hash-object",
          "-t",
          "commit",
          "-w",
          "--stdin",
        ),
      );
    },
  ],
])("a commit with %s is refused", async (_, make) => {
  make();
  const { blocked, message } = await refusal();
  expect(blocked).toContainEqual(expect.objectContaining({ rule: "commit" }));
  expect(message).toContain("Whim makes every commit itself");
});

const asBot = ["-c", "user.name=whim[bot]", "-c", "user.email=whim[bot]@users.noreply.github.com"];

function commitAs(name: string, email: string): void {
  desk.commit([{ path: "a", content: "a" }], "feat: work", { name, email });
}

function moveTo(commit: string): void {
  desk.git("update-ref", `refs/heads/${desk.branch}`, commit);
}
