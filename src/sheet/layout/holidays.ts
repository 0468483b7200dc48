// Ngày nghỉ: the days on which no deadline can end.
import { type Grid, isDateCell } from '../cell.ts';
import { readTable, type TableProblem } from '../table.ts';
import { HOLIDAYS_TAB } from './registers.ts';

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
