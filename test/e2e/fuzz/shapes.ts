// What people make of a workbook: tabs, rows, columns and headers that are gone, doubled, moved, hidden or full of errors.
import type { CellArea } from '../../../host/types.ts';
import { addRows } from '../many-rows.ts';
import { INDICATORS, SUMMARY, TASKS, type Ward } from '../ward.ts';

export const TABS = [
  SUMMARY,
  INDICATORS,
  TASKS,
  'Số liệu tháng',
  'Danh bạ',
  'Cấu hình',
  'Ngày nghỉ',
  'Nhật ký',
] as const;

interface Shape {
  readonly name: string;
  change(ward: Ward): void;
}

const HEADER = 4;
/** Beyond the rows among which a header is looked for. */
const FAR = 12;

interface Tab {
  readonly tab: string;
  readonly id: number;
  /** Last row and column with content. */
  readonly rows: number;
  readonly columns: number;
  readonly grid: CellArea;
}

type Change = (office: Ward['office'], tab: Tab) => void;

/** By name, of one tab. */
const CHANGES: Readonly<Record<string, Change>> = {
  deleted: (office, { tab }) => office.deleteTab(tab),
  renamed: (office, { tab }) => office.renameTab(tab, `${tab} cũ`),
  emptied: (office, { grid }) => office.engine.clear(grid),
  'without rows': (office, { tab, rows }) => {
    if (rows > HEADER) office.deleteRows(tab, HEADER + 1, rows - HEADER);
  },
  'with one row': (office, { tab, rows }) => {
    if (rows > HEADER + 1) office.deleteRows(tab, HEADER + 2, rows - HEADER - 1);
  },
  'with its header pasted again below': (office, { tab }) => {
    office.insertRows(tab, HEADER, 1);
    office.copyPaste(tab, `${HEADER}:${HEADER}`, tab, HEADER + 1, 1);
  },
  'with a header doubled': (office, { tab, columns }) => {
    office.insertColumns(tab, columns, 1);
    office.copyPaste(tab, `A${HEADER}`, tab, HEADER, columns + 1);
  },
  'with its header cells merged': (office, { id }) =>
    office.engine.clear({ sheetId: id, row: HEADER, column: 2, rows: 1, columns: 2 }),
  'moved down': (office, { tab }) => office.insertRows(tab, 0, 3),
  'moved far down': (office, { tab }) => office.insertRows(tab, 0, FAR),
  'with a column put in before': (office, { tab, id }) => {
    office.insertColumns(tab, 0, 1);
    office.engine.enter(id, HEADER + 2, 1, 'Ghi chú của đơn vị');
  },
  'without its first column': (office, { tab }) => office.deleteColumns(tab, 1),
  'without columns': (office, { tab, columns, grid }) => {
    if (grid.columns <= columns) office.insertColumns(tab, grid.columns, 1);
    office.deleteColumns(tab, 1, columns);
  },
  'without spare rows and columns': (office, { tab, rows, columns, grid }) => {
    const last = Math.max(rows, HEADER + 1);
    if (grid.rows > last) office.deleteRows(tab, last + 1, grid.rows - last);
    if (grid.columns > columns) office.deleteColumns(tab, columns + 1, grid.columns - columns);
  },
  hidden: (office, { id }) => {
    office.engine.tabs.hideColumns(id, 1, 4);
    // As a filter leaves them.
    office.engine.tabs.hideRows(id, HEADER + 1, 6);
    office.engine.tabs.hide(id);
  },
  'full of errors': ({ engine }, { id, rows, columns }) =>
    engine.cells.write(
      { sheetId: id, row: HEADER + 1, column: 1, rows: Math.max(1, rows - HEADER), columns },
      () => ({ value: '#REF!' }),
    ),
  // A merge leaves its upper left cell.
  'with merged cells': (office, { id, columns }) =>
    office.engine.clear({ sheetId: id, row: HEADER + 2, column: 1, rows: 3, columns: columns - 1 }),
};

const ofTabs = Object.entries(CHANGES).flatMap(([what, change]) =>
  TABS.map((tab): Shape => {
    const of = ({ office: { engine } }: Ward): Tab => {
      const id = engine.sheetIdByName(tab) ?? 0;
      const { row: rows, column: columns } = engine.cells.bounds(id);
      return { tab, id, rows, columns, grid: engine.tabs.grid(id) };
    };
    return { name: `${tab} ${what}`, change: (ward) => change(ward.office, of(ward)) };
  }),
);

const OTHERS: readonly Shape[] = [
  { name: 'as it was', change: () => {} },
  {
    name: 'language and time zone of another country',
    change: ({ world }) => {
      world.options = { ...world.options, locale: 'en_US', sheetTimeZone: 'America/Los_Angeles' };
    },
  },
];

export const SHAPES: readonly Shape[] = [...OTHERS, ...ofTabs];

export const LARGE: Shape = { name: '10,041 rows', change: (ward) => addRows(ward, 10_000) };
