import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStandby } from "../claude/standby.ts";
import type { Box } from "./box.ts";
import { openBubblewrapBox } from "./bubblewrap-box.ts";

/** What listens in the worktree while an agent works there: a database, a server under development. */
let worktree: string;
let servers: Server[];
let visits: number;
beforeEach(() => {
  worktree = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-sockets-")));
  servers = [];
  visits = 0;
});
afterEach(() => {
  for (const server of servers) server.close();
  rmSync(worktree, { recursive: true });
});

async function listen(name: string): Promise<string> {
  const file = path.join(worktree, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const server = createServer((client) => {
    visits += 1;
    client.end("the owner's");
  });
  servers.push(server);
  // Whom the box is to the host may be another user.
  await new Promise<void>((resolve) =>
    server.listen({ path: file, writableAll: true, readableAll: true }, resolve),
  );
  return file;
}

const says = (file: string) =>
  `python3 -c 'import socket,sys; s=socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); print(s.recv(99))' ${file} 2>&1 | tail -1`;

async function within<T>(
  work: (run: (script: string) => Promise<string>, box: Box) => Promise<T>,
  readOnly = false,
): Promise<T> {
  const box = await openBubblewrapBox({ worktree, programs: [], readOnly });
  const run = async (script: string) => {
    let said = "";
    const onStdout = (chunk: Buffer) => void (said += chunk.toString());
    await box.run({ file: "bash", args: ["-c", script], onStdout });
    return said;
  };
  try {
    return await work(run, box);
  } finally {
    await box.close();
  }
}

test("a socket that was there before the box answers nobody in it", async () => {
  const file = await listen("deep/down/.s.PGSQL.5432");
  await within(async (run) => expect(await run(says(file))).toContain("refused"));
  expect(visits).toBe(0);
  expect(lstatSync(file).isSocket()).toBe(true);
});

test("neither does one that was opened between two commands", async () => {
  await within(async (run) => {
    await run("true");
    const file = await listen("later/app.sock");
    expect(await run(says(file))).toContain("refused");
  });
  expect(visits).toBe(0);
});

test.each(["opened", "opened again"])(
  "a socket that is %s while a program waits for its input answers nobody: another program takes its place",
  async (how) => {
    await within(async (_, box) => {
      if (how === "opened again") await listen("app.sock");
      const file = path.join(worktree, "app.sock");
      const standby = openStandby({ box, fits: () => true });
      const launch = {
        file: "bash",
        args: ["-c", `echo > started-$$; read -r line; echo "$line"; ${says(file)}`],
      };
      standby.start(launch);
      await expect.poll(() => readdirSync(worktree).some((name) => name.startsWith("started"))).toBe(true);
      for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
      await listen("app.sock");
      let said = "";
      const onStdout = (chunk: Buffer) => void (said += chunk.toString());
      const { code, ended } = await standby.run({ ...launch, stdin: "the prompt\n", onStdout });
      expect({ code, ended }).toEqual({ code: 0, ended: "exit" });
      expect(said).toMatch(/^the prompt\n.*refused/);
    });
    expect(visits).toBe(0);
  },
);

test("moved away with its folder, removed, or by another name: it stays out of reach in the next command", async () => {
  const file = await listen("server/app.sock");
  await within(async (run) => {
    await run(
      `mv server aside; mv server/app.sock server/other.sock; rm -f server/app.sock; ln server/app.sock linked.sock; umount server/app.sock`,
    );
    const found = (await run(`find ${worktree} -name '*.sock'`)).trim().split("\n");
    expect(found).toEqual([file]);
    expect(await run(says(file))).toContain("refused");
  });
  expect(lstatSync(file).isSocket()).toBe(true);
});

test("one that the kernel does not name to us, as of a server in a container, is found as well", async () => {
  const server = `import socket,os,sys
os.chdir(sys.argv[1]); s=socket.socket(socket.AF_UNIX); s.bind("own.sock"); os.chmod("own.sock", 0o777); s.listen(); print("ready", flush=True)
while True: c=s.accept()[0]; c.send(b"the owner's"); c.close()`;
  const child = spawn("python3", ["-c", server, worktree], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await once(child.stdout, "data");
    await within(async (run) =>
      expect(await run(says(path.join(worktree, "own.sock")))).toContain("refused"),
    );
  } finally {
    child.kill("SIGKILL");
  }
});

test("to git in the box it stays a socket, which is nothing to commit, and the engine's sweep does not stop at it", async () => {
  await listen("app.sock");
  const inFolder = await listen("run/db.sock");
  await within(async (run, box) => {
    expect(await run(`cd ${worktree} && git init -q . && git add -A && git status --porcelain`)).toBe("");
    expect(await run(`stat -c %F ${inFolder}`)).toBe("socket\n");
    const sweep = { file: "git", args: ["-C", worktree, "clean", "-fdq"], engine: true };
    expect(await box.run(sweep)).toMatchObject({ code: 0 });
    expect(existsSync(inFolder)).toBe(false);
  });
});

test("whoever only reads does not reach it either", async () => {
  const file = await listen("app.sock");
  await within(async (run) => expect(await run(says(file))).toContain("refused"), true);
});

test("one that nobody answers at any more can be removed, and one's own answers", async () => {
  const stale = path.join(worktree, "stale.sock");
  execFileSync("python3", [
    "-c",
    "import socket,sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])",
    stale,
  ]);
  await within(async (run) => {
    expect(await run(`rm ${stale} && echo removed`)).toBe("removed\n");
    const own = `python3 -c '
import socket, threading
s = socket.socket(socket.AF_UNIX); s.bind("own.sock"); s.listen()
threading.Thread(target=lambda: s.accept()[0].send(b"own")).start()
c = socket.socket(socket.AF_UNIX); c.connect("own.sock"); print(c.recv(9))'`;
    expect(await run(`cd ${worktree} && ${own}`)).toBe("b'own'\n");
    expect(await run("rm own.sock && echo removed")).toContain("removed");
  });
  expect(existsSync(stale)).toBe(false);
});

test("more sockets that nobody answers at than we may open files are left behind as they are", () => {
  const file = path.join(worktree, "left");
  execFileSync("python3", ["-c", "import socket,sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])", file]);
  for (let n = 0; n < 600; n += 1) linkSync(file, path.join(worktree, `left-${n}`));
  const look = `import { worktreeSockets } from "${import.meta.dirname}/worktree-sockets.ts"; console.log(await worktreeSockets("${worktree}", []))`;
  const few = ["-c", 'ulimit -n 300; exec "$@"', "bash", process.execPath, "--input-type=module", "-e", look];
  expect(execFileSync("bash", few, { encoding: "utf8" })).toBe("[]\n");
});
