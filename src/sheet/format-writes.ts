// The number formats of cells, written before their values.
import { FORMAT_OF_KIND, type TabLayout } from './layout/column.ts';
import { runsOf } from './runs.ts';
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
  const runs = runsOf(
    placed,
    (before, column) => before.number + 1 === column.number && before.format === column.format,
  );
  return runs.map((run) => {
    const [{ number, format }] = run;
    return { kind: 'format', at: { tab: name, row, column: number, rows, columns: run.length }, format };
  });
}
