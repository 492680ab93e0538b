/**
 * A text as a hurried reader sees it: without accents, and with the letters of other scripts that look like Latin ones as those.
 * For comparing only: of a text that is Russian it makes none.
 */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}\u0131]/gu,
      (letter) => {
        const lower = letter.toLowerCase();
        return LIKE[letter] ?? LIKE[lower] ?? letter;
      },
    );
}

/** The ones that Unicode's table of confusables has for lower and upper case letters of English words. */
const LIKE: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  ѐ: "e",
  ғ: "f",
  һ: "h",
  н: "h",
  і: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  о: "o",
  р: "p",
  ԛ: "q",
  г: "r",
  ѕ: "s",
  т: "t",
  ѵ: "v",
  ԝ: "w",
  х: "x",
  у: "y",
  ү: "y",
  α: "a",
  β: "b",
  ϲ: "c",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  γ: "y",
  ω: "w",
  Ι: "i",
  Ν: "n",
  Η: "h",
  Υ: "y",
  Μ: "m",
  Ζ: "z",
  ո: "n",
  ս: "u",
  օ: "o",
  ց: "g",
  հ: "h",
  զ: "q",
  Ꭵ: "i",
  Ꮪ: "s",
  Ꭱ: "r",
  Ꮃ: "w",
  Ꭺ: "a",
  Ꭼ: "e",
  Ꮯ: "c",
  Ꮲ: "p",
  Ꭲ: "t",
  Ꮮ: "l",
  ı: "i",
};
