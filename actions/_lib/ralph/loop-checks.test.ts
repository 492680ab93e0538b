import { expect, test } from "vitest";
import { agent, loopSample } from "../testing/loop.ts";
import { ConfigurationError } from "../errors.ts";

const sample = loopSample();
const { write, read, commitAll, tracked, ralph } = sample;

/** The repository's configuration, as its owner committed it. */
function config(text: string): void {
  write(".whim/config.yml", text);
  commitAll("config");
}

const commandsOf = (events: Awaited<ReturnType<typeof ralph>>["events"], name: "verify" | "setup") =>
  events.flatMap((event) => (event.event === name ? [`${event.command}: ${event.exitCode}`] : []));

test("the caller's, the spec's and the repository's checks must all pass, and the first event lists them", async () => {
  config("verify:\n  - test -f c\n");
  const spec = "- [ ] Add all\n  - Verify: `test -f t`\n\n## Verify\n- `test -f b`\n";
  const scripted = agent(
    () => ["t", "a", "b"].forEach((name) => write(name, "")),
    () => write("c", ""),
  );
  const { result, events } = await ralph(spec, scripted, { verify: ["test -f a", "test -f b"] });
  expect(events[0]).toMatchObject({
    event: "started",
    setup: [],
    checks: [
      { command: "test -f t", source: "task" },
      { command: "test -f a", source: "option" },
      { command: "test -f b", source: "option" },
      { command: "test -f c", source: "config" },
    ],
  });
  expect(result).toMatchObject({ outcome: "complete", iterations: 2 });
  expect(scripted.prompts[1]).toContain("$ test -f c\n(exit code 1)");
});

test("a check with a folder runs there, and its proof is a command that can be copied", async () => {
  config("verify:\n  - run: test -f here; pwd\n    cwd: packages/web app\n");
  const { result } = await ralph(
    "- [ ] Add it\n",
    agent(() => write("packages/web app/here", "")),
  );
  expect(result).toMatchObject({
    outcome: "complete",
    evidence: [
      {
        command: "cd 'packages/web app' && test -f here; pwd",
        exitCode: 0,
        excerpt: `${sample.worktree}/packages/web app\n`,
      },
    ],
  });
});

test("a check in a folder that is not there is red, wherever its command would have passed", async () => {
  config("verify:\n  - run: true\n    cwd: gone\n".replace("true", '"true"'));
  const scripted = agent(() => write("a", ""));
  const { result } = await ralph("- [ ] Add it\n", scripted);
  expect(result.outcome).toBe("stuck");
  expect(scripted.prompts[1]).toContain("gone");
});

test("a check with paths runs when something below them changed since the base, also in an earlier task", async () => {
  config("verify:\n  - run: echo web\n    paths: web/**\n  - run: echo api\n    paths: [api/*.go]\n");
  const spec =
    "- [ ] Change the web\n  - Verify: `test -f web/deep/a`\n- [ ] Add b\n  - Verify: `test -f b`\n";
  const scripted = agent(
    () => write("web/deep/a", ""),
    () => ["b", "api/deep/x.go"].forEach((name) => write(name, "")),
  );
  const { result, events } = await ralph(spec, scripted);
  expect(result.outcome).toBe("complete");
  expect(commandsOf(events, "verify")).toEqual(["test -f web/deep/a: 0", "test -f b: 0", "echo web: 0"]);
  expect(scripted.prompts[1]).toContain("echo api  # when api/*.go changed");
});

test("only the base commit's configuration counts: an agent cannot soften it", async () => {
  config("verify:\n  - test -f b\n");
  const { result } = await ralph(
    "- [ ] Add a\n",
    agent(() => {
      write("a", "");
      write(".whim/config.yml", "verify: ['true']\n");
    }),
  );
  expect(result.outcome).toBe("stuck");
});

test("on a branch that an agent has worked on, the base is what the caller says", async () => {
  config("verify:\n  - test -f b\n");
  const base = sample.git("rev-parse", "HEAD");
  config("verify: ['true']\n");
  const { events } = await ralph(
    "- [ ] Add b\n",
    agent(() => write("b", "")),
    { base },
  );
  expect(events[0]).toMatchObject({ checks: [{ command: "test -f b", source: "config" }] });
});

test("a mistake in the configuration names the file and the line", async () => {
  config("verify:\n  - run: 7\n");
  const run = ralph("- [ ] Add a\n", agent());
  await expect(run).rejects.toThrow(".whim/config.yml:2: ");
  await expect(run).rejects.toBeInstanceOf(ConfigurationError);
});

test("a repository that says nothing gets what its kind usually has", async () => {
  write("package.json", '{"scripts":{"test":"test -f a"}}');
  write("Makefile", "test:\n\tfalse\n");
  commitAll("npm");
  const { result, events } = await ralph(
    "- [ ] Add a\n",
    agent(() => write("a", "")),
  );
  expect(events[0]).toMatchObject({ checks: [{ command: "npm test", source: "detected" }] });
  expect(result).toMatchObject({ outcome: "complete", evidence: [{ command: "npm test", exitCode: 0 }] });
});

test("a spec with commands of its own is not given detected ones", async () => {
  write("package.json", '{"scripts":{"test":"false"}}');
  commitAll("npm");
  const { events } = await ralph(
    "- [ ] Add a\n\n## Verify\n- `test -f a`\n",
    agent(() => write("a", "")),
  );
  expect(events[0]).toMatchObject({ checks: [{ command: "test -f a", source: "spec" }] });
});

test("setup runs once before the first agent, and what it leaves is neither committed nor swept away", async () => {
  write("lock", "1\n");
  config(
    "setup:\n  - mkdir -p deps && echo 1 > 'deps/[x] a' && echo 2 > lock\n  - run: pwd > made\n    cwd: deps\n",
  );
  const { result, events } = await ralph(
    "- [ ] Add a\n  - Verify: `test -f 'deps/[x] a' && test -f a`\n- [ ] Add b\n  - Verify: `test -f deps/made && test -f b`\n",
    agent(
      () => write("a", ""),
      () => write("b", ""),
    ),
  );
  expect(result.outcome).toBe("complete");
  expect(commandsOf(events, "setup")).toHaveLength(2);
  expect(tracked()).toEqual([".whim/config.yml", "README.md", "a", "b", "lock"]);
  expect(read("lock")).toBe("1\n");
  expect(sample.has("deps/made")).toBe(true);
});

test("a check that stages everything takes nothing away that is in no commit", async () => {
  config("setup: ['mkdir -p deps && echo 1 > deps/a']\n");
  const { result } = await ralph(
    "- [ ] Add a\n  - Verify: `git add -A . && test -f a`\n- [ ] Add b\n  - Verify: `test -f deps/a && test -f .ai/notes.md`\n",
    agent(
      () => {
        write("a", "");
        write(".ai/notes.md", "seen\n");
      },
      () => write("b", ""),
    ),
  );
  expect(result).toMatchObject({
    outcome: "complete",
    reason: expect.not.stringContaining("stuck") as string,
  });
  expect(sample.has("SPEC.md")).toBe(true);
  expect(tracked()).toEqual([".whim/config.yml", "README.md", "a", "b"]);
});

test("a setup that fails ends the run before any agent starts", async () => {
  config("setup:\n  - echo no registry >&2; false\nverify: ['true']\n");
  const scripted = agent();
  const { result } = await ralph("- [ ] Add a\n", scripted);
  expect(result).toMatchObject({ outcome: "failed", category: "configuration", iterations: 0 });
  expect(result.reason).toContain("no registry");
  expect(scripted.prompts).toEqual([]);
});

test("a setup that nobody asked for may fail: its checks are left out, and that is said", async () => {
  write("package.json", '{"scripts":{"test":"false"},"dependencies":{"x":"1"}}');
  write("package-lock.json", "not a lockfile");
  commitAll("npm");
  const { result, events } = await ralph(
    "- [ ] Add a\n",
    agent(() => write("a", "")),
  );
  expect(commandsOf(events, "setup")).toHaveLength(1);
  expect(events).toContainEqual(expect.objectContaining({ event: "warning", type: "detected_setup_failed" }));
  expect(result).toMatchObject({ outcome: "complete", evidence: [] });
});

test("a spec that is ticked already is proven by the checks that its changes are under", async () => {
  config("verify:\n  - run: echo web\n    paths: web/**\n  - run: echo api\n    paths: api/**\n");
  const base = sample.git("rev-parse", "HEAD");
  write("web/a", "");
  commitAll("the work");
  const { result } = await ralph("- [x] Change the web\n", agent(), { base });
  expect(result).toMatchObject({ outcome: "complete", iterations: 0 });
  expect(result.evidence.map(({ command }) => command)).toEqual(["echo web"]);
});
