import { expect, test } from "vitest";
import { elements, textOf } from "./xml-text.ts";

test("elements and their text, without comments", () => {
  const xml = "<a><!-- <b>old</b> --><b> one &amp; two\n</b></a><b>three</b><b>without an end";
  expect(elements(xml, "b")).toEqual([" one &amp; two\n", "three"]);
  expect(textOf(xml.replace(/<!--.*-->/, ""), "b")).toBe("one & two");
  expect(elements("<!-- <b>x</b>", "b")).toEqual(["x"]);
});

test.each(["<!--", "<b>", "<b> ", " ", "<b>x</b>"])("a file of nothing but %j takes a moment", (part) => {
  const xml = `<b>${part.repeat(1_000_000 / part.length)}`;
  const before = process.cpuUsage();
  elements(xml, "b");
  textOf(xml, "b");
  const { user, system } = process.cpuUsage(before);
  // It was up to minutes.
  expect((user + system) / 1000).toBeLessThan(1500);
});
