// What stands above a tab's header: the printed title, and beside it what the colours mean.
import type { Value } from './cell.ts';
import type { TabLayout } from './layout/column.ts';
import type { LegendEntry } from './layout/legend.ts';
import { INK, PALETTE } from './palette.ts';
import type { Write } from './write.ts';

/** By column key. */
type Legend = Readonly<Record<string, LegendEntry>>;

export function titleStyles(tab: string): readonly Write[] {
  return [
    {
      kind: 'style',
      at: { tab, row: 1, column: 1, rows: 3, columns: 1 },
      style: { wrap: 'overflow', colour: INK },
    },
    { kind: 'style', at: { tab, row: 1, column: 1, rows: 2, columns: 1 }, style: { bold: true, size: 12 } },
  ];
}

/** Only the first line of a title is short enough to leave room for the legend. */
export function titleValues(
  { columns, headerRow }: TabLayout,
  legend: Legend,
  title: readonly string[],
): readonly (readonly Value[])[] {
  return Array.from({ length: headerRow - 1 }, (_, row) =>
    columns.map(({ key }, column) => {
      if (column === 0) return title[row] ?? '';
      return row === 0 ? (legend[key]?.label ?? '') : '';
    }),
  );
}

export function legendWrites({ name, columns }: TabLayout, legend: Legend): readonly Write[] {
  return columns.flatMap(({ key }, i): readonly Write[] => {
    const entry = legend[key];
    if (!entry) return [];
    const at = { tab: name, row: 1, column: i + 1, rows: 1, columns: 1 };
    const style = { ...PALETTE[entry.look], align: 'center', wrap: 'wrap' } as const;
    const note: Write[] = entry.note ? [{ kind: 'notes', at, notes: [[entry.note]] }] : [];
    return [{ kind: 'style', at, style }, ...note];
  });
}
