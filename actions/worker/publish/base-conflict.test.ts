import { beforeEach, expect, test } from "vitest";
import { type Publishing, publishing } from "../../_lib/testing/publishing.ts";

let desk: Publishing;

beforeEach(() => {
  desk = publishing();
  return () => desk.remove();
});

/** Somebody merges something else into the base branch. */
function baseMoves(path: string, content: string): string {
  const ours = desk.git("rev-parse", "HEAD");
  desk.git("checkout", "-q", "-f", "main");
  const tip = desk.commit([{ path, content }], "else", { name: "A Person", email: "person@example.com" });
  desk.git("push", "-q", "origin", "main");
  desk.git("checkout", "-q", "-f", desk.branch);
  expect(desk.git("rev-parse", "HEAD")).toBe(ours);
  return tip;
}

test("a base that moved elsewhere is no conflict", async () => {
  desk.commit([{ path: "README.md", content: "hello you\n" }]);
  baseMoves("other.md", "other\n");
  expect((await desk.publish()).conflict).toBeNull();
});

test("a base that changed the same lines is one, with the files, and the work is pushed all the same", async () => {
  const head = desk.commit([
    { path: "README.md", content: "hello you\n" },
    { path: "größe.md", content: "ours\n" },
  ]);
  const tip = baseMoves("README.md", "hello everybody\n");
  expect((await desk.publish()).conflict).toEqual({ tip, paths: ["README.md"] });
  expect(desk.published()).toBe(head);
});

test("files with odd names are named as they are", async () => {
  desk.commit([{ path: "größe (neu).md", content: "ours\n" }]);
  baseMoves("größe (neu).md", "theirs\n");
  expect((await desk.publish()).conflict?.paths).toEqual(["größe (neu).md"]);
});
