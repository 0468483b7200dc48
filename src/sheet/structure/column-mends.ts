// A column's formats, lists and looks as setup makes them, for where the column stands or is to stand.
import { type Column, FORMAT_OF_KIND, type TabLayout } from '../layout/column.ts';
import type { Area, Write } from '../write.ts';
import { rowText } from './facts.ts';
import type { HeaderRow } from './header-row.ts';
import type { Mend } from './mend.ts';

type Seed = readonly Write[];
type Looks = Extract<Write, { kind: 'format' | 'validation' | 'style' }>;

/** Formats and lists anew; what stands in the cells stays. */
export function dressMend(
  layout: TabLayout,
  seed: Seed,
  key: string,
  header: Pick<HeaderRow, 'row' | 'cells'>,
  column: number,
): Mend {
  const writes = columnLooks(layout, seed, key, header.row, column, ['format', 'validation']);
  return { tab: layout.name, row: header.row, before: rowText(header.cells), writes };
}

/** Its looks are there before its header: a run cut off between leaves a blank column, which the next one takes. */
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
      ...blankColumn(layout, seed, wanted, header.row, column, insert),
      { kind: 'values', at, values: [[wanted.header]] },
    ],
  };
}

/** The column where there is none, dressed and without its header: inserted there, or over a blank one. */
export function blankColumn(
  layout: TabLayout,
  seed: Seed,
  wanted: Column,
  headerRow: number,
  column: number,
  insert: boolean,
): readonly (Looks | Extract<Write, { kind: 'column' }>)[] {
  const { name: tab } = layout;
  const at: Area = { tab, row: headerRow, column, rows: 1, columns: 1 };
  return [
    { kind: 'column', tab, column, insert, hidden: wanted.role === 'key' },
    ...columnLooks(layout, seed, wanted.key, headerRow, column, ['format', 'validation', 'style']),
    { kind: 'format', at, format: FORMAT_OF_KIND.text },
  ];
}

export function columnLooks(
  { headerRow, columns }: TabLayout,
  seed: Seed,
  key: string,
  row: number,
  column: number,
  kinds: readonly Write['kind'][],
): readonly Looks[] {
  const own = columns.findIndex((candidate) => candidate.key === key) + 1;
  const isOfColumn = ({ row: from, column: first, columns: width }: Area) =>
    from >= headerRow && first <= own && own < first + width;
  return seed.flatMap((write): readonly Looks[] => {
    if (write.kind !== 'format' && write.kind !== 'validation' && write.kind !== 'style') return [];
    // The list of a single cell belongs to its line, wherever that stands by now.
    if (write.kind === 'validation' && write.at.rows === 1) return [];
    if (!kinds.includes(write.kind) || !isOfColumn(write.at)) return [];
    return [{ ...write, at: { ...write.at, row: write.at.row - headerRow + row, column, columns: 1 } }];
  });
}
