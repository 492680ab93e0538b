export type Target = { name: string; value: number; target: string; met: boolean };

export function atLeast(name: string, value: number, bound: number): Target {
  return { name, value: round(value), target: `>= ${bound}`, met: value >= bound };
}

export function atMost(name: string, value: number, bound: number): Target {
  return { name, value: round(value), target: `<= ${bound}`, met: value <= bound };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
