// Decides what setup does with each tab: make it, take over an empty one, leave ours as it is, leave a stranger's alone.
import { type Grid, isBlank, type Value } from './cell.ts';
import { FORMAT_OF_KIND, type TabLayout } from './layout/column.ts';
import { SUMMARY_ROWS, SUMMARY_TAB, SUMMARY_WIDTHS } from './layout/summary.ts';
import type { Area, Write } from './write.ts';

/** What a tab begins with. */
export interface TabSeed {
  /** Of the rows above the header. */
  readonly title: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Of data cells: row index from 0, column key, text. */
  readonly notes: readonly { readonly row: number; readonly column: string; readonly text: string }[];
}

/** Formats are kept for this many rows, so that rows added by hand are plain text and dates too. */
const FORMATTED_ROWS = 300;

export type TabCondition = 'missing' | 'empty' | 'ours' | 'foreign';

/** A tab is ours by what stands in it, which travels with a copy of the spreadsheet as no stored id would. */
export function conditionOf(grid: Grid | null, isOurs: (grid: Grid) => boolean): TabCondition {
  if (!grid) return 'missing';
  if (grid.every((row) => row.every((cell) => isBlank(cell)))) return 'empty';
  return isOurs(grid) ? 'ours' : 'foreign';
}

const INK = '#1f2a37';
const HEADER_FILL = {
  plan: '#dbe7f4',
  office: '#e8e3f3',
  update: '#fff3d1',
  computed: '#e6ebef',
  key: '#e6ebef',
} as const;

/**
 * Builds one tab. The values go last: a run that is cut off before them leaves an empty tab, which the next
 * run takes over, and never a tab that looks finished without its formats.
 */
export function buildTab(
  layout: TabLayout,
  seed: TabSeed,
  condition: 'missing' | 'empty',
  index: number,
): readonly Write[] {
  const tab = layout.name;
  const width = layout.columns.length;
  const firstRow = layout.headerRow + 1;
  const area = (row: number, column: number, rows: number, columns: number): Area => ({
    tab,
    row,
    column,
    rows,
    columns,
  });
  const body = area(firstRow, 1, FORMATTED_ROWS, width);
  return [
    ...(condition === 'missing' ? [{ kind: 'insertTab', tab, index } as const] : []),
    {
      kind: 'frame',
      tab,
      frozenRows: layout.headerRow,
      frozenColumns: layout.frozenColumns,
      widths: layout.columns.map((column) => column.width),
      hiddenColumns: layout.columns.flatMap((column, i) => (column.role === 'key' ? [i + 1] : [])),
      colour: layout.tabColour,
    },
    { kind: 'format', at: area(1, 1, layout.headerRow, width), format: '@' },
    ...titleStyles(area),
    { kind: 'style', at: body, style: { wrap: 'wrap', colour: INK, border: '#d0d7de' } },
    ...layout.columns.flatMap((column, i): Write[] => {
      const at = area(firstRow, i + 1, FORMATTED_ROWS, 1);
      return [
        { kind: 'format', at, format: FORMAT_OF_KIND[column.kind] },
        {
          kind: 'style',
          at: area(layout.headerRow, i + 1, 1, 1),
          style: { background: HEADER_FILL[column.role] },
        },
        ...(column.align ? [{ kind: 'style', at, style: { align: column.align } } as const] : []),
        ...(column.options
          ? [{ kind: 'choices', at, options: column.options, help: column.options.join(', ') } as const]
          : []),
      ];
    }),
    {
      kind: 'style',
      at: area(layout.headerRow, 1, 1, width),
      style: { bold: true, align: 'center', wrap: 'wrap', colour: INK, border: '#aab4bf' },
    },
    ...noteWrites(layout, seed),
    {
      kind: 'values',
      at: area(1, 1, layout.headerRow + seed.rows.length, width),
      values: seedValues(layout, seed),
    },
  ];
}

/** Tổng hợp holds no register: its rules dress whatever the refresh writes. Its title goes last, as above. */
export function buildSummaryTab(condition: 'missing' | 'empty', title: string): readonly Write[] {
  const tab = SUMMARY_TAB.name;
  const columns = SUMMARY_WIDTHS.length;
  const whole: Area = { tab, row: 1, column: 1, rows: SUMMARY_ROWS, columns };
  return [
    ...(condition === 'missing' ? [{ kind: 'insertTab', tab, index: 0 } as const] : []),
    {
      kind: 'frame',
      tab,
      frozenRows: 3,
      frozenColumns: 0,
      widths: SUMMARY_WIDTHS,
      hiddenColumns: [],
      colour: SUMMARY_TAB.colour,
    },
    { kind: 'style', at: whole, style: { wrap: 'wrap', colour: INK } },
    { kind: 'style', at: { ...whole, rows: 3 }, style: { wrap: 'overflow' } },
    { kind: 'style', at: { ...whole, rows: 1, columns: 1 }, style: { bold: true, size: 14 } },
    { kind: 'style', at: { ...whole, column: 2, columns: columns - 1 }, style: { align: 'center' } },
    { kind: 'values', at: { ...whole, rows: 1, columns: 1 }, values: [[title]] },
  ];
}

function titleStyles(area: (row: number, column: number, rows: number, columns: number) => Area): Write[] {
  return [
    { kind: 'style', at: area(1, 1, 3, 1), style: { wrap: 'overflow', colour: INK } },
    { kind: 'style', at: area(1, 1, 2, 1), style: { bold: true, size: 12 } },
  ];
}

function seedValues({ columns, headerRow }: TabLayout, seed: TabSeed): readonly (readonly Value[])[] {
  const blank = columns.map(() => '');
  const title = Array.from({ length: headerRow - 1 }, (_, i) => [seed.title[i] ?? '', ...blank.slice(1)]);
  return [...title, columns.map((column) => column.header), ...seed.rows];
}

function noteWrites(layout: TabLayout, seed: TabSeed): Write[] {
  return seed.notes.map((note) => ({
    kind: 'notes',
    at: {
      tab: layout.name,
      row: layout.headerRow + 1 + note.row,
      column: layout.columns.findIndex((column) => column.key === note.column) + 1,
      rows: 1,
      columns: 1,
    },
    notes: [[note.text]],
  }));
}
