import { expect, test } from "vitest";
import { cellsAfter } from "../../actions/_lib/testing/screen.ts";
import { terminalSvg } from "./terminal-svg.ts";

test("what stands on the screen in the end is drawn, in its place and colour", () => {
  const svg = terminalSvg(cellsAfter("gone\u001B[1A\r\u001B[J\u001B[32m✓\u001B[39m a <b>\n✅ done"), "A run");
  expect(svg).toContain("<title>A run</title>");
  expect(svg).toMatch(/<text x="20.0" y="33" fill="#7ee787">✓<\/text>/);
  expect(svg).toContain(">\u00A0a\u00A0&lt;b&gt;</text>");
  // The mark is two columns wide, and what follows begins behind it.
  expect(svg).toMatch(/<text x="20.0" y="51" textLength="15.6">✅<\/text>\n<text x="35.6"/);
  expect(svg).not.toContain("gone");
});

test("bold ends where it was told to, and a colour does not end it", () => {
  const svg = terminalSvg(cellsAfter("\u001B[1;36mname\u001B[39m still\u001B[22m plain"), "");
  expect(svg).toMatch(/fill="#76e3ea" font-weight="bold">name</);
  expect(svg).toMatch(/font-weight="bold">\u00A0still</);
  expect(svg).toMatch(/\d">\u00A0plain</);
});
