/**
 * Text as a person sees it: without controls, direction changes, zero-width, tag and private characters, in which orders
 * to a machine can hide, and without HTML's comments. Line ends of every kind become one.
 */
export function visible(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/\u001B\[[0-9;?]{0,30}[ -/]?[@-~]/g, "")
      .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      // Colours of emoji need U+FE0F; one of it hides nothing.
      .replaceAll(/(\p{Extended_Pictographic})\uFE0F/gu, "$1\uE000")
      .replaceAll(
        /(?![\n\t\uE000])[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\uFFF0-\uFFFF\u2800]/gu,
        "",
      )
      .replaceAll(/(\p{Extended_Pictographic})\uE000/gu, "$1\uFE0F")
      .replaceAll("\uE000", "")
      // Towers of marks cover the lines above and below.
      .replaceAll(/(\p{M}{4})\p{M}+/gu, "$1")
      // A blank in its place, so that what stood around it does not close up to another comment.
      .replaceAll(/<!--[^]*?(?:-->|$)/g, " ")
  );
}
