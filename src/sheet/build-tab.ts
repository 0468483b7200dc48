// Decides how setup builds each tab: run at build time, so that the add-in carries the writes as data and not the deciding.
import type { Value } from './cell.ts';
import { columnFormatWrites } from './format-writes.ts';
import type { TabLayout } from './layout/column.ts';
import type { TabLooks } from './layout/looks.ts';
import { INK } from './palette.ts';
import { legendWrites, titleStyles, titleValues } from './tab-title.ts';
import { listWrite, validationWrites } from './validations.ts';
import type { Area, Write } from './write.ts';

/** What a tab begins with. */
export interface TabSeed {
  /** Of the rows above the header. */
  readonly title: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Of data cells: row index from 0, column key, text. */
  readonly notes: readonly { readonly row: number; readonly column: string; readonly text: string }[];
  /** Of single data cells: what they offer. */
  readonly lists?: readonly {
    readonly row: number;
    readonly column: string;
    readonly options: readonly string[];
  }[];
}

/** Formats are kept for this many rows, so that rows added by hand are plain text and dates too. */
const FORMATTED_ROWS = 300;
/** The registers that the add-in fills grow line by line: all rows of a new tab of Google's, but for title and header. */
const REGISTER_ROWS = 996;

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
  { layout, frozenColumns, colour, widths, aligned, legend = {} }: TabLooks,
  seed: TabSeed,
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
  const positions = Object.fromEntries(layout.columns.map(({ key }, i) => [key, i + 1]));
  const body = area(firstRow, 1, FORMATTED_ROWS, width);
  const isRegister = layout.columns.every(({ role }) => role === 'computed');
  return [
    {
      kind: 'frame',
      tab,
      frozenRows: layout.headerRow,
      frozenColumns,
      widths: layout.columns.map((column) => widths[column.key] ?? 100),
      hiddenColumns: layout.columns.flatMap((column, i) => (column.role === 'key' ? [i + 1] : [])),
      colour,
    },
    { kind: 'format', at: area(1, 1, layout.headerRow, width), format: '@' },
    ...titleStyles(tab),
    { kind: 'style', at: body, style: { wrap: 'wrap', colour: INK, border: '#d0d7de' } },
    ...columnFormatWrites(layout, positions, firstRow, isRegister ? REGISTER_ROWS : FORMATTED_ROWS),
    ...layout.columns.flatMap((column, i): Write[] => {
      const at = area(firstRow, i + 1, FORMATTED_ROWS, 1);
      const align = aligned[column.key];
      return [
        {
          kind: 'style',
          at: area(layout.headerRow, i + 1, 1, 1),
          style: { background: HEADER_FILL[column.role] },
        },
        ...(align ? [{ kind: 'style', at, style: { align } } as const] : []),
        // Wrapped, the long text of a hidden cell would make its row as tall as if it were seen.
        ...(column.role === 'key' ? [{ kind: 'style', at, style: { wrap: 'overflow' } } as const] : []),
      ];
    }),
    {
      kind: 'style',
      at: area(layout.headerRow, 1, 1, width),
      style: { bold: true, align: 'center', wrap: 'wrap', colour: INK, border: '#aab4bf' },
    },
    ...validationWrites(layout, positions, firstRow, FORMATTED_ROWS),
    ...noteWrites(layout, seed),
    ...(seed.lists ?? []).map(({ row, column, options }) => listWrite(cellAt(layout, row, column), options)),
    ...legendWrites(layout, legend),
    {
      kind: 'values',
      at: area(1, 1, layout.headerRow + seed.rows.length, width),
      values: [
        ...titleValues(layout, legend, seed.title),
        layout.columns.map((column) => column.header),
        ...seed.rows,
      ],
    },
  ];
}

function noteWrites(layout: TabLayout, seed: TabSeed): Write[] {
  return seed.notes.map((note) => ({
    kind: 'notes',
    at: cellAt(layout, note.row, note.column),
    notes: [[note.text]],
  }));
}

/** `row`: of the data, from 0. */
function cellAt(layout: TabLayout, row: number, key: string): Area {
  const column = layout.columns.findIndex((candidate) => candidate.key === key) + 1;
  return { tab: layout.name, row: layout.headerRow + 1 + row, column, rows: 1, columns: 1 };
}
