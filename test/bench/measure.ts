// How time is taken: the CPU of this process, so that other programs of the machine are not in it.

/** Milliseconds since the process began. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function cpu(work: () => void): number {
  const start = cpuNow();
  work();
  return cpuNow() - start;
}

/** Of seven, the first two to warm up: whatever else happens can only add. */
export function quickest(take: () => number): number {
  const times = Array.from({ length: 7 }, take);
  return Math.min(...times.slice(2));
}

/** By how much a time grows when rows do: 1 is linear. '' where it is too short to tell. */
export function exponent(before: number, after: number, growth: number): string {
  return before < 1 ? '' : (Math.log(after / before) / Math.log(growth)).toFixed(2);
}

export function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** First column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), row(['---', ...head.slice(1).map(() => '---:')]), ...rows.map(row)].join('\n');
}
