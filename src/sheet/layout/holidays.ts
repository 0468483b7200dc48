// Ngày nghỉ: the days on which no deadline can end, and the list that setup begins with.
import { day, type IsoDate } from '../../plan/day.ts';
import { type Grid, isDateCell } from '../cell.ts';
import { readTable, type TableProblem } from '../table.ts';
import { HOLIDAYS_TAB } from './registers.ts';

/** Article 112 of the Labour Code 2019; the days of Tết and the days in lieu follow each year's notice. */
export const HOLIDAYS_2026: readonly { readonly day: IsoDate; readonly name: string }[] = [
  { day: day('2026-01-01'), name: 'Tết Dương lịch' },
  {
    day: day('2026-02-16'),
    name: 'Tết Nguyên đán (29 tháng Chạp) – đối chiếu thông báo nghỉ Tết chính thức',
  },
  { day: day('2026-02-17'), name: 'Tết Nguyên đán (mùng 1)' },
  { day: day('2026-02-18'), name: 'Tết Nguyên đán (mùng 2)' },
  { day: day('2026-02-19'), name: 'Tết Nguyên đán (mùng 3)' },
  { day: day('2026-02-20'), name: 'Tết Nguyên đán (mùng 4) – đối chiếu thông báo nghỉ Tết chính thức' },
  { day: day('2026-04-26'), name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)' },
  { day: day('2026-04-27'), name: 'Nghỉ bù Giỗ Tổ Hùng Vương' },
  { day: day('2026-04-30'), name: 'Ngày Chiến thắng' },
  { day: day('2026-05-01'), name: 'Ngày Quốc tế lao động' },
  { day: day('2026-09-01'), name: 'Quốc khánh (ngày liền kề) – đối chiếu thông báo chính thức' },
  { day: day('2026-09-02'), name: 'Quốc khánh' },
];

/** The listed days; text that is no date cell is left out and returned with its row number. */
export function readHolidays(grid: Grid | null): {
  readonly problem: TableProblem | null;
  readonly days: ReadonlySet<string>;
  readonly unreadable: readonly { readonly row: number; readonly text: string }[];
} {
  const table = readTable(grid, HOLIDAYS_TAB);
  const rows = table.ok ? table.value.rows : [];
  const cells = rows.map((row) => ({ row: row.number, cell: row.cell('day'), text: row.text('day') }));
  return {
    problem: table.ok ? null : table.problem,
    days: new Set(cells.flatMap(({ cell }) => (isDateCell(cell) ? [cell.day] : []))),
    unreadable: cells
      .filter(({ cell, text }) => !isDateCell(cell) && text !== '')
      .map(({ row, text }) => ({ row, text })),
  };
}
