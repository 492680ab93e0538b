import { existsSync, lstatSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type AttackedBox, openAttackedBox } from "../testing/attacked-box.ts";

/** Paths that others hold, as commands in the box find them. */
let locked: string[];
let box: AttackedBox;
beforeAll(async () => {
  box = await openAttackedBox({ locked: () => locked });
});
afterAll(async () => {
  await box.close();
});

const file = (name: string) => path.join(box.worktree, name);
const read = (name: string) => readFileSync(file(name), "utf8");

beforeEach(async () => {
  locked = [];
  // By the box's own user: as root's they would be nobody's to write anyway.
  const { code } = await box.bash(
    "git clean -fdxq . ; rm -rf * && mkdir -p src/deep theirs/below && for f in held.txt src/deep/held.txt theirs/a.txt; do echo theirs > $f; done",
  );
  expect(code).toBe(0);
});

test.each([
  ["written", "echo mine > held.txt"],
  ["added to", "echo mine >> held.txt"],
  ["cut off", "truncate -s 0 held.txt"],
  ["removed", "rm -f held.txt"],
  ["moved", "mv held.txt other"],
  ["moved over", "echo mine > other; mv other held.txt"],
  ["given other rights", "chmod 777 held.txt"],
  ["written by another name", "ln held.txt other && echo mine > other"],
  ["written through a link", "ln -s held.txt other; echo mine > other"],
  ["edited in place", "sed -i s/theirs/mine/ held.txt"],
  ["written by a path through /proc", "echo mine > /proc/self/cwd/held.txt"],
  ["unmounted", "umount held.txt; echo mine > held.txt"],
  [
    "mapped and changed",
    'python3 -c \'import mmap; f=open("held.txt", "r+b"); mmap.mmap(f.fileno(), 0)[0]=88\'',
  ],
])("a file that is locked cannot be %s", async (_, script) => {
  locked = ["held.txt"];
  const { code, output } = await box.bash(`cat held.txt; ${script}`);
  expect(output).toMatch(/^theirs\n/);
  expect(code).not.toBe(0);
  expect(read("held.txt")).toBe("theirs\n");
  expect(lstatSync(file("held.txt")).mode & 0o100).toBe(0);
});

test("the folder of a locked file cannot be moved away to put another in its place", async () => {
  locked = ["src/deep/held.txt"];
  const { output } = await box.bash(
    "mv src/deep src/aside; mv src aside; rm -rf src; mkdir -p src/deep; echo mine > src/deep/held.txt; touch src/new src/deep/new && echo beside",
  );
  expect(read("src/deep/held.txt")).toBe("theirs\n");
  // What is not locked stays one's own.
  expect(output).toContain("beside");
  expect(existsSync(file("src/deep/new"))).toBe(true);
});

test("a folder that is locked takes no new file, and gives none away", async () => {
  locked = ["theirs"];
  const { output } = await box.bash(
    "touch theirs/new; touch theirs/below/new; mkdir theirs/folder; ln -s x theirs/link; rm theirs/a.txt; mv theirs/a.txt .; mv theirs mine; echo mine > theirs/a.txt; cat theirs/a.txt",
  );
  expect(output.match(/Read-only|busy/g)).toHaveLength(8);
  expect(output).toMatch(/theirs\n$/);
  expect(readdirSync(file("theirs"))).toEqual(["a.txt", "below"]);
});

test("a file that is not there yet leaves no trace, and once it is made it is nobody's in the next command", async () => {
  locked = ["new.txt", "no/such/folder/new.txt"];
  await box.bash("true");
  expect(existsSync(file("new.txt"))).toBe(false);
  expect(existsSync(file("no"))).toBe(false);
  // Nothing can be laid over nothing: here the guard and the look at the commit's files are what holds.
  expect((await box.bash("echo mine > new.txt")).code).toBe(0);
  expect((await box.bash("echo more >> new.txt")).code).not.toBe(0);
  expect(read("new.txt")).toBe("mine\n");
});

test("what was locked a moment ago is free in the next command", async () => {
  locked = ["held.txt"];
  expect((await box.bash("echo mine > held.txt")).code).not.toBe(0);
  locked = [];
  expect((await box.bash("echo mine > held.txt")).code).toBe(0);
});

test("names that lead out, through links or to the whole worktree lock nothing and lay nothing of the host over it", async () => {
  await box.bash(`ln -s ${box.runner}/.credentials link; ln -s ${box.runner} out; echo mine > free.txt`);
  locked = [
    "link",
    "out/.credentials",
    "../../other/secret.txt",
    `${box.runner}/.env`,
    "",
    ".",
    "\0",
    "x".repeat(5000),
  ];
  const { output } = await box.bash("cat link out/.credentials 2>&1; echo more >> free.txt && cat free.txt");
  expect(output).toContain("mine\nmore\n");
  expect(box.canaries.in(box.seen())).toEqual([]);
});

test("the engine's git puts back what somebody else holds", async () => {
  const by = "-c user.name=o -c user.email=o@example.com";
  expect((await box.bash(`git add -A && git ${by} commit -qm theirs`)).code).toBe(0);
  await box.bash("echo mine > held.txt; echo mine > theirs/a.txt; echo mine > theirs/new.txt; rm -r src");
  locked = ["held.txt", "theirs", "src/deep/held.txt"];
  await box.git(["read-tree", "HEAD"]);
  await box.git(["checkout-index", "-f", "-a"]);
  await box.git(["clean", "-fdq"]);
  expect([read("held.txt"), read("theirs/a.txt"), read("src/deep/held.txt")]).toEqual(
    Array.from({ length: 3 }, () => "theirs\n"),
  );
  expect(existsSync(file("theirs/new.txt"))).toBe(false);
});

test("of a thousand locked files the first two hundred are read-only, and the command runs", async () => {
  await box.bash("mkdir many; for i in $(seq 1000); do echo theirs > many/$i; done");
  locked = Array.from({ length: 1000 }, (_, at) => `many/${at + 1}`);
  const { output } = await box.bash("for i in 1 200 201; do echo mine > many/$i; cat many/$i; done");
  expect(output.replaceAll(/^bash.*\n/gm, "")).toBe("theirs\ntheirs\nmine\n");
});
