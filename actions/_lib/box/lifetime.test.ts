import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import type { Limits } from "./limits.ts";

const LIB = path.resolve(import.meta.dirname, "..");
const CHILD = path.join(LIB, "testing/box-child.ts");
const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;

/** The limits that need no cgroup bind for root's box and for an ordinary user's alike. */
const USERS: [string, number | undefined][] = asRoot
  ? [
      ["root's", undefined],
      ["an ordinary user's", NOBODY],
    ]
  : [["an ordinary user's", undefined]];

/** Node and the sources where an ordinary user finds them: a checkout in root's home shows him neither. */
let open: { node: string; child: string; folder: string } | undefined;
beforeAll(() => {
  if (!asRoot) return;
  const place = mkdtempSync(path.join(os.tmpdir(), "whim-open-"));
  open = {
    node: path.join(place, "node"),
    child: path.join(place, "lib/testing/box-child.ts"),
    folder: place,
  };
  copyFileSync(process.execPath, open.node);
  for (const name of ["box", "testing/box-child.ts", "clock.ts", "errors.ts"])
    cpSync(path.join(LIB, name), path.join(place, "lib", name), { recursive: true });
  writeFileSync(path.join(place, "lib/package.json"), '{"type":"module"}');
  execFileSync("chmod", ["-R", "a+rX", place]);
  return () => rmSync(place, { recursive: true });
});

let folder: string;
let worktree: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-life-")));
  worktree = path.join(folder, "tree");
  mkdirSync(worktree);
  mkdirSync(path.join(folder, "temp"));
  return () => {
    child?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
});

/** A process with a box, as this user or as an ordinary one. */
function start(
  script: string,
  uid?: number,
  limits: Partial<Limits> = {},
  searchPath = process.env["PATH"] ?? "",
  temp = path.join(folder, "temp"),
): Promise<string> {
  if (uid !== undefined)
    for (const place of [folder, worktree, path.join(folder, "temp")]) chownSync(place, uid, uid);
  const [node, program] =
    uid === undefined ? [process.execPath, CHILD] : [open?.node ?? "", open?.child ?? ""];
  const started = spawn(node, [program, worktree, script, JSON.stringify(limits)], {
    cwd: worktree,
    ...(uid === undefined ? {} : { uid, gid: uid }),
    env: {
      PATH: searchPath,
      HOME: folder,
      TMPDIR: temp,
      SECRET: "canary-of-the-parent",
    },
  });
  child = started;
  let output = "";
  started.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  started.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => started.on("close", () => resolve(output)));
}

const HEARTBEAT = "(setsid bash -c 'while :; do date +%N > beat; sleep 0.05; done' &) ; sleep 30";
const beat = () => readFileSync(path.join(worktree, "beat"), "utf8");

test.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
  "%s of the parent ends everything inside",
  async (signal) => {
    const ended = start(HEARTBEAT);
    while (!existsSync(path.join(worktree, "beat"))) await systemClock.sleep(50);
    child?.kill(signal);
    await ended;
    await systemClock.sleep(300);
    const last = beat();
    await systemClock.sleep(400);
    expect(beat()).toBe(last);
  },
);

/** Has the box's first process forget whose death is its own, and call itself something else. */
const TAKE_OVER = `python3 - <<'X'
import ctypes, os
l = ctypes.CDLL(None, use_errno=True); p = l.ptrace
p.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]; p.restype = ctypes.c_long
registers = lambda *words: (ctypes.c_ulonglong * 27)(*words)
if p(16, 1, None, None) != 0: print("kept out"); raise SystemExit
os.waitpid(1, 0x40000000)
was = registers(); p(12, 1, None, ctypes.byref(was))
def call(number, first, second):
    now = registers(*was); now[16] -= 2; now[10] = number; now[15] = 2**64 - 1; now[14] = first; now[13] = second
    p(13, 1, None, ctypes.byref(now)); p(9, 1, None, None); os.waitpid(1, 0x40000000)
p(5, 1, was[19] - 256, 0x78); call(157, 1, 0); call(157, 15, was[19] - 256)
p(13, 1, None, ctypes.byref(was)); p(17, 1, None, None); print("taken over")
X`;

test.each(USERS)("nobody in %s box gets hold of its first process, by which it ends", async (_, uid) => {
  const files = "for f in /proc/1/mem /proc/1/task/1/mem; do (exec 3<>$f) 2>/dev/null && echo OPENED; done";
  const more = `python3 -c 'import os; os.pidfd_open(1)' 2>&1 | grep -o 'not permitted'; true`;
  const said = await start(`${TAKE_OVER}\n${files}\n${more}`, uid, { cpuSeconds: 20 });
  expect(said).toBe("kept out\nnot permitted\nended exit 0\n");
});

test("what the box made on the host goes with it", async () => {
  expect(await start("echo hello > file")).toContain("ended exit 0");
  expect(readdirSync(path.join(folder, "temp"))).toEqual([]);
  const { uid, gid } = statSync(path.join(worktree, "file"));
  expect([uid, gid]).toEqual([process.getuid?.(), process.getgid?.()]);
});

test.each(USERS)(
  "what %s killed run left on the host goes with the next one's start, and a living one's stays",
  async (_, uid) => {
    const ended = start(`echo > ~/.cache/packages; ${HEARTBEAT}`, uid);
    while (!existsSync(path.join(worktree, "beat"))) await systemClock.sleep(50);
    const temp = path.join(folder, "temp");
    const left = readdirSync(temp);
    expect(left).not.toEqual([]);
    const killed = child;
    // Somebody else's, of nobody who lives.
    const planted = left[0]?.replace(/-\d+-[^-]+$/, "-1-planted") ?? "";
    if (asRoot) {
      mkdirSync(path.join(temp, planted));
      chownSync(path.join(temp, planted), 12_345, 12_345);
    }
    await start("true", uid);
    expect(readdirSync(temp)).toEqual(expect.arrayContaining(left));
    killed?.kill("SIGKILL");
    await ended;
    await start("true", uid);
    expect(readdirSync(temp)).toEqual(asRoot ? [planted] : []);
  },
);

test.each(USERS)("what %s box kept to itself by its rights goes, too", async (_, uid) => {
  const script = "mkdir -p ~/.cache/a/b && touch ~/.cache/a/b/c && chmod 000 ~/.cache/a/b ~/.cache/a";
  expect(await start(script, uid)).toContain("ended exit 0");
  expect(readdirSync(path.join(folder, "temp"))).toEqual([]);
});

const DEEP =
  'python3 -c \'import os, sys; os.chdir(sys.argv[1])\nfor i in range(400):\n  os.mkdir("d" * 20); os.chdir("d" * 20)\nopen("f", "w").close()\'';

test.each(USERS)("folders deeper than a path may be long hold %s box up nowhere", async (_, uid) => {
  const output = await start(`mkdir -p ~/.cache && ${DEEP} ~/.cache && ${DEEP} .`, uid, { cpuSeconds: 60 });
  expect(output).toBe("ended exit 0\n");
  expect(readdirSync(path.join(folder, "temp"))).toEqual([]);
  const others = execFileSync("find", [worktree, "!", "-user", String(uid ?? process.getuid?.())]);
  expect(others.toString()).toBe("");
  execFileSync("rm", ["-rf", worktree]);
});

test("a worktree of an ordinary user in root's group is worked in by that user", async ({ skip }) => {
  skip(!asRoot, "only root can make it");
  chownSync(worktree, NOBODY, 0);
  expect(await start("echo hello > file; id -u; id -g")).toBe("1000\n1000\nended exit 0\n");
  const { uid, gid } = statSync(path.join(worktree, "file"));
  expect([uid, gid]).toEqual([NOBODY, 0]);
});

test("a user to whom nobody gave a name or a home, as in containers, has a box", async ({ skip }) => {
  skip(!asRoot, "only root can be another user");
  const nameless = 54_321;
  for (const place of [folder, worktree, path.join(folder, "temp")]) chownSync(place, nameless, nameless);
  const said = execFileSync(open?.node ?? "", [open?.child ?? "", worktree, "id -u; pwd"], {
    uid: nameless,
    gid: nameless,
    cwd: worktree,
    env: { PATH: process.env["PATH"] ?? "", TMPDIR: path.join(folder, "temp") },
    encoding: "utf8",
  });
  expect(said).toBe(`1000\n${worktree}\nended exit 0\n`);
});

test("a program that was to run as its owner is not left as root's", async () => {
  await start("cp /bin/true mine && chmod u+s mine && stat -c %a mine");
  expect(statSync(path.join(worktree, "mine")).mode & 0o6000).toBe(asRoot ? 0 : 0o4000);
});

test("a program planted where PATH looks first is not what runs outside", async () => {
  const bin = path.join(worktree, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  const plant = ["bwrap", "find", "chown", "unshare", "setpriv", "git"]
    .map(
      (name) =>
        `printf '#!/bin/sh\\necho ran >> ${folder}/escaped\\n' > ${bin}/${name}; chmod +x ${bin}/${name}`,
    )
    .join("; ");
  const searchPath = `${bin}:node_modules/.bin:${process.env["PATH"]}`;
  expect(await start(plant, undefined, {}, searchPath)).toContain("ended exit 0");
  expect(await start("echo again", undefined, {}, searchPath)).toContain("again\nended exit 0");
  expect(existsSync(path.join(folder, "escaped"))).toBe(false);
});

test("a file that the parent's parent left open is closed inside", async () => {
  const secret = path.join(folder, "secret");
  writeFileSync(secret, "canary-in-an-open-file\n");
  const script = "ls /proc/self/fd /proc/1/fd; cat <&77; cat /proc/self/fd/77; cat /proc/1/fd/77";
  // As a shell hands it on: a high number that nothing closes on the way.
  const wrapper = 'exec 77<"$1"; shift; exec "$@"';
  const output = execFileSync(
    "bash",
    ["-c", `${wrapper} 2>&1`, "wrapper", secret, process.execPath, CHILD, worktree, script],
    { env: { PATH: process.env["PATH"] ?? "", HOME: folder }, encoding: "utf8" },
  );
  expect(output).toMatch(/^ended exit 1$/m);
  expect(output).not.toContain("canary");
  expect(output).not.toMatch(/^77$/m);
});

test.each(USERS)("%s box works, and nobody inside is root", async (_, uid) => {
  const output = await start(
    "id -u; grep CapEff /proc/self/status; echo x > file && cat file; touch /x /usr/x",
    uid,
  );
  expect(output).toMatch(/^1000\nCapEff:\t0000000000000000\nx\n/);
  expect(output.match(/Read-only/g)).toHaveLength(2);
});

test.each(USERS)("%s box shows nothing of the parent's environment", async (_, uid) => {
  const output = await start("cat /proc/[0-9]*/environ | tr '\\0' '\\n'; env", uid);
  expect(output).toContain("HOME=/home/whim");
  expect(output).not.toContain("canary");
});

test.each(USERS)("%s box has so many processes and no more", async (_, uid) => {
  // Caps itself, should the limit not hold.
  const output = await start(
    "python3 -c '\nimport os, time\nn = 0\ntry:\n  while n < 500:\n    if os.fork() == 0: time.sleep(20); os._exit(0)\n    n += 1\nexcept OSError: pass\nprint(\"forked\", n)\n'",
    uid,
  );
  const forked = Number(/forked (\d+)/.exec(output)?.[1]);
  expect(forked).toBeGreaterThan(20);
  expect(forked).toBeLessThanOrEqual(60);
});

test.each(USERS)("%s box has so much memory and no more", async (_, uid) => {
  const output = await start(
    'python3 -c \'x = bytearray(100 << 20); print("small"); y = bytearray(400 << 20); print("large")\'',
    uid,
  );
  expect(output).toContain("small");
  expect(output).toContain("MemoryError");
  expect(output).not.toContain("large");
});

test.each(USERS)("%s box writes no file larger than allowed", async (_, uid) => {
  const output = await start("head -c 5000000 /dev/zero > big; stat -c %s big", uid);
  expect(output).toContain("1048576\n");
});

test.each(USERS)("%s box fills its temporary folders only so far", async (_, uid) => {
  const output = await start(
    "for i in $(seq 400); do head -c 1000000 /dev/zero > /tmp/$i 2>/dev/null || break; done; du -smx /tmp | cut -f1",
    uid,
  );
  expect(Number(output.split("\n")[0])).toBeLessThanOrEqual(151);
});

test.each(USERS)("%s box burns so much CPU and no more", async (_, uid) => {
  const started = performance.now();
  expect(await start("while :; do :; done", uid)).toContain("ended exit 137");
  expect(performance.now() - started).toBeLessThan(25_000);
});

test.each(USERS)("%s box shares its memory among all its processes", async (_, uid) => {
  const output = await start(
    "for i in 1 2 3 4; do python3 -c 'import time; x = bytearray(120 << 20); time.sleep(20)' & done; wait",
    uid,
    { cpuSeconds: 60 },
  );
  expect(output).toMatch(/The box was ended: it used \d+ MB of memory, more than 300/);
  expect(output).toContain("ended exit null");
});

test.each(USERS)("%s box keeps no end of memory in files without a name", async (_, uid) => {
  // The machine's memory is what is looked at, and other tests give some back meanwhile: it takes until it is ended.
  const available = Number(/^MemAvailable:\s+(\d+)/m.exec(readFileSync("/proc/meminfo", "utf8"))?.[1]) * 1024;
  const output = await start(
    `python3 -c 'import os, time
for i in range(120):
  fd = os.memfd_create("x")
  for _ in range(50): os.write(fd, b"x" * (1 << 20))
  time.sleep(0.1)'`,
    uid,
    { memoryFloorBytes: available - (700 << 20), fileBytes: 1 << 30, cpuSeconds: 60 },
  );
  expect(output).toMatch(/The box was ended: less than \d+ MB of the machine's memory are left/);
});

test.each(USERS)("%s box leaves some of the disk to others where its caches are", async (_, uid) => {
  const shared = mkdtempSync("/dev/shm/whim-caches-");
  if (uid !== undefined) chownSync(shared, uid, uid);
  try {
    const { bavail, bsize } = statfsSync(shared);
    const diskFloorBytes = bavail * bsize - (50 << 20);
    const { bavail: left, bsize: unit } = statfsSync(folder);
    // Else the worktree's own disk would be what is short.
    expect(left * unit).toBeGreaterThan(diskFloorBytes);
    const script =
      "for i in $(seq 40); do head -c 20000000 /dev/zero > $XDG_CACHE_HOME/$i; sleep 0.2; done; echo still there";
    const output = await start(
      script,
      uid,
      { diskFloorBytes, fileBytes: 1 << 30, cpuSeconds: 60 },
      undefined,
      shared,
    );
    expect(output).toMatch(/The box was ended: less than \d+ MB of disk are left/);
  } finally {
    rmSync(shared, { recursive: true });
  }
});

test.each(USERS)("%s box leaves some of the disk to others", async (_, uid) => {
  const { bavail, bsize } = statfsSync(folder);
  const output = await start(
    "for i in $(seq 60); do head -c 50000000 /dev/zero > $i; sync $i; sleep 0.1; done",
    uid,
    {
      diskFloorBytes: bavail * bsize - (300 << 20),
      fileBytes: 1 << 30,
      cpuSeconds: 60,
    },
  );
  expect(output).toMatch(/The box was ended: less than \d+ MB of disk are left/);
});

const EMPTY_FILES = (place: string) =>
  `python3 -c 'import os; os.chdir("${place}")\nfor i in range(400_000): os.close(os.open(str(i), os.O_CREAT))'`;

test.each(USERS)("%s box makes no end of empty files in memory", async (_, uid) => {
  const output = await start(EMPTY_FILES("/tmp"), uid, { memoryBytes: 100 << 20, cpuSeconds: 60 });
  expect(output).toMatch(/The box was ended: it used \d+ MB of memory, more than 100/);
});

test.each(USERS)("%s box leaves others room for their files", async (_, uid) => {
  const { ffree } = statfsSync(folder);
  const output = await start(EMPTY_FILES("."), uid, { diskFloorFiles: ffree - 10_000, cpuSeconds: 60 });
  expect(output).toMatch(/The box was ended: the disk has room for less than \d+ more files/);
});
