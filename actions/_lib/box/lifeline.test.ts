import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { lifelineScript } from "./lifeline.ts";

const CHILD = path.resolve(import.meta.dirname, "../testing/box-child.ts");

/** `filtered()` gives a process one more filter of system calls, which lets all of them through. */
const FILTERED = `
import ctypes, os, struct, sys
class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_void_p)]
def filtered():
    allow = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0x7FFF0000))
    program = Program(1, ctypes.addressof(allow))
    libc = ctypes.CDLL(None)
    assert libc.prctl(38, 1, 0, 0, 0) == 0 and libc.prctl(22, 2, ctypes.byref(program), 0, 0) == 0
`;

/**
 * A box's two processes on a machine that gives every process a filter from birth. The second one runs the script while the
 * first has not taken the box's own filter: that one does so when the other has ended or was seen to wait.
 */
const FIRST_AND_SECOND = `${FILTERED}
for _ in range(int(sys.argv[2])):
    filtered()
ours, held = os.pipe()
second = os.fork()
if second == 0:
    os.close(held)
    os.dup2(ours, 5)
    filtered()
    os.execvp("bash", ["bash", "-c", sys.argv[1] + "\\necho the command"])
def waits():
    with open(f"/proc/{second}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return fields[0] == "Z" or int(fields[11]) + int(fields[12]) > 5
while not waits():
    pass
os.write(1, b"bound\\n")
filtered()
os.waitpid(second, 0)
`;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-lifeline-")));
  return () => rmSync(folder, { recursive: true });
});

test.each([0, 1, 9])(
  "with %i filters from birth the command waits until the box's first process is bound",
  (fromBirth) => {
    const said = execFileSync(
      "bwrap",
      [
        "--unshare-user",
        "--unshare-pid",
        "--as-pid-1",
        "--ro-bind",
        "/",
        "/",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
        "--",
        "python3",
        "-c",
        FIRST_AND_SECOND,
        lifelineScript(5),
        String(fromBirth),
      ],
      { encoding: "utf8" },
    );
    expect(said).toBe("bound\nthe command\n");
  },
);

test("where every process has a filter from birth a box runs a command and ends", () => {
  const worktree = path.join(folder, "tree");
  mkdirSync(worktree);
  const said = execFileSync(
    "python3",
    [
      "-c",
      `${FILTERED}\nfiltered()\nos.execv(sys.argv[1], sys.argv[1:])`,
      process.execPath,
      CHILD,
      worktree,
      "grep Seccomp_filters /proc/1/status",
    ],
    { encoding: "utf8", env: { PATH: process.env["PATH"], TMPDIR: folder, HOME: folder } },
  );
  expect(said).toMatch(/^Seccomp_filters:\t2\nended exit 0\n$/);
});
