// The number formats of a row's cells, written before their values.
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
