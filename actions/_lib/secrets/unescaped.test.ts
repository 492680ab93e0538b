import { expect, test } from "vitest";
import { unescaped } from "./unescaped.ts";

test.each([
  ["%41%6a", "Aj"],
  [String.raw`\x41\X6A`, "Aj"],
  [String.raw`\u0041\u{6a}\u{1F600}`, "Aj😀"],
  [String.raw`\ud83d\ude00`, "😀"],
  ["&#x41;&#106;&#X1f600;", "Aj😀"],
  ["a%41é%zz%4", "aAé%zz%4"],
  [String.raw`%41\u{41\u{110000}\u{0000041}\u004`, String.raw`A\u{41\u{110000}\u{0000041}\u004`],
  ["%41&#65&#1114112;&#12345678;&hellip;", "A&#65&#1114112;&#12345678;&hellip;"],
  ["&amp;&lt;a&gt;&quot;&apos;&amp", "&<a>\"'&amp"],
  ["a@\u200Bb\u200B", "a@b"],
])("%j is %j", (given, meant) => {
  expect(unescaped(given)?.text).toBe(meant);
});

test.each(["", "plain", "100 % of \\ and &hellip;&", String.raw`\u{}`, "&#x;", "&#;"])(
  "nothing in %j stands for anything",
  (given) => {
    expect(unescaped(given)).toBeNull();
  },
);

test("each character is known by where what stands for it begins", () => {
  const given = String.raw`a%41\u{1f600}b`;
  const plain = unescaped(given);
  expect(plain?.text).toBe("aA😀b");
  expect([0, 1, 2, 3, 4, 5].map((at) => plain?.place(at))).toEqual([0, 1, 4, 4, 13, given.length]);
});
