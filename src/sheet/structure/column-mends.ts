// A column's formats, lists and looks as setup makes them, for where the column stands or is to stand.
import { type Column, FORMAT_OF_KIND, type TabLayout } from '../layout/column.ts';
import type { Area, Write } from '../write.ts';
import { rowText } from './facts.ts';
import type { HeaderRow } from './header-row.ts';
import type { Mend, MendWrite } from './mend.ts';

type Seed = readonly Write[];

/** Formats and lists anew; what stands in the cells stays. */
export function dressMend(
  layout: TabLayout,
  seed: Seed,
  key: string,
  header: Pick<HeaderRow, 'row' | 'cells'>,
  column: number,
): Mend {
  const writes = setupWrites(layout, seed, key, header.row, column, ['format', 'validation']);
  return { tab: layout.name, row: header.row, before: rowText(header.cells), writes };
}

/** The column where there is none: inserted there, or over a blank one. */
export function newColumnMend(
  layout: TabLayout,
  seed: Seed,
  wanted: Column,
  header: Pick<HeaderRow, 'row' | 'cells'>,
  column: number,
  insert: boolean,
): Mend {
  const { name: tab } = layout;
  const at: Area = { tab, row: header.row, column, rows: 1, columns: 1 };
  return {
    tab,
    row: header.row,
    before: rowText(header.cells),
    writes: [
      { kind: 'column', tab, column, insert, hidden: wanted.role === 'key' },
      ...setupWrites(layout, seed, wanted.key, header.row, column, ['format', 'validation', 'style']),
      { kind: 'format', at, format: FORMAT_OF_KIND.text },
      // Last: a run cut off before leaves a blank column, which the next one takes.
      { kind: 'values', at, values: [[wanted.header]] },
    ],
  };
}

function setupWrites(
  { headerRow, columns }: TabLayout,
  seed: Seed,
  key: string,
  row: number,
  column: number,
  kinds: readonly Write['kind'][],
): readonly MendWrite[] {
  const own = columns.findIndex((candidate) => candidate.key === key) + 1;
  const isOfColumn = ({ row: from, column: first, columns: width }: Area) =>
    from >= headerRow && first <= own && own < first + width;
  return seed.flatMap((write): readonly MendWrite[] => {
    if (write.kind !== 'format' && write.kind !== 'validation' && write.kind !== 'style') return [];
    if (!kinds.includes(write.kind) || !isOfColumn(write.at)) return [];
    return [{ ...write, at: { ...write.at, row: write.at.row - headerRow + row, column, columns: 1 } }];
  });
}
