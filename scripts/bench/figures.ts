/** Figures of a benchmark: each is a median of many runs, with a ratio to its neighbour of the same run where there is one. */
export interface Figure {
  what: string;
  value: number;
  unit: 'ms' | 'kB' | '×';
  /** How it was measured, with the number of runs. */
  how: string;
}

/** The middle value; the mean of the two middle ones for an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that `share` of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const cells = figures.map(({ what, value, unit, how }) => [what, `${value.toFixed(unit === 'kB' ? 0 : 2)} ${unit}`, how] as const);
  const width = (column: 0 | 1) => Math.max(...cells.map((row) => row[column].length));
  return cells.map(([what, value, how]) => `${what.padEnd(width(0))}  ${value.padStart(width(1))}  ${how}`).join('\n');
}
