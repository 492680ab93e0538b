/** The line of a place, from 1; places are asked in ascending order, so that the text is counted once. */
export function lineNumbers(text: string): (place: number) => number {
  let line = 1;
  let counted = 0;
  return (place) => {
    for (; counted < place; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
}
