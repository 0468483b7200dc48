// The number formats of cells, written before their values.
import { FORMAT_OF_KIND, type TabLayout } from './layout/column.ts';
import type { Write } from './write.ts';

/** Set before every write: a text cell that lost its format by a paste would read 11/12 as a day. */
export function formatWrites<K extends string>(
  layout: TabLayout<K>,
  columnOf: Readonly<Record<K, number>>,
  row: number,
  keys: readonly K[],
): readonly Write[] {
  return layout.columns
    .filter((column) => keys.includes(column.key))
    .map((column) => ({
      kind: 'format',
      at: { tab: layout.name, row, column: columnOf[column.key], rows: 1, columns: 1 },
      format: FORMAT_OF_KIND[column.kind],
    }));
}

/** Of whole columns over some rows: one write for each run of neighbours that have the same format. */
export function columnFormatWrites<K extends string>(
  { name, columns }: TabLayout<K>,
  columnOf: Readonly<Record<K, number>>,
  row: number,
  rows: number,
): readonly Write[] {
  const placed = columns
    .map(({ key, kind }) => ({ number: columnOf[key], format: FORMAT_OF_KIND[kind] }))
    .sort((a, b) => a.number - b.number);
  const runs: (typeof placed)[] = [];
  for (const column of placed) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.number === column.number - 1 && last.format === column.format) run.push(column);
    else runs.push([column]);
  }
  return runs.map(([first, ...others]) => ({
    kind: 'format',
    at: { tab: name, row, column: first?.number ?? 1, rows, columns: 1 + others.length },
    format: first?.format ?? '@',
  }));
}
