/** Lines of a stream by place. `remembered`: how far back from its present end a place may be asked about. */
export function lineCounter(remembered: number) {
  let [seen, line] = [0, 1];
  let breaks: number[] = [];
  return {
    push(chunk: Buffer) {
      const recent = breaks.findIndex((at) => at >= seen - remembered);
      const gone = recent < 0 ? breaks.length : recent;
      line += gone;
      breaks = breaks.slice(gone);
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) breaks.push(seen + at);
      seen += chunk.length;
    },
    of(place: number): number {
      let [low, high] = [0, breaks.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((breaks[middle] as number) < place) low = middle + 1;
        else high = middle;
      }
      return line + low;
    },
  };
}
