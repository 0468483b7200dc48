// Lines of Nhật ký that tell again what one before them has told: a run cut off between a line and the row's memory.
import { type Grid, isDateCell } from './cell.ts';
import { WAYS, type Way } from './layout/labels.ts';
import { LOG_TAB, type LogColumn } from './layout/registers.ts';
import { isBare, type Table, type TableRow } from './table.ts';
import type { Write } from './write.ts';

/**
 * A cell cannot go from A to B twice without having left B between, so of two such lines on end the second is taken
 * away: a refresh has found what was told already, or a save was made again. What was typed in cells stays, since rows
 * that share a Mã by mistake are typed into one by one; and so do lines of people's own, and ours with a remark beside
 * them. From the last row up, since rows below move. `grid`: the tab as read.
 */
export function withoutDoubles({ rows, columnOf }: Table<LogColumn>, grid: Grid): readonly Write[] {
  const last = new Map<string, string>();
  const doubled: number[] = [];
  for (const row of rows.filter(isOurs)) {
    const cell = `${row.text('tab')} ${row.text('code')} ${row.text('column')}`;
    const step = JSON.stringify([row.text('before'), row.text('after')]);
    if (row.text('how') !== WAYS.cell && last.get(cell) === step && isBare(grid[row.number - 1], columnOf))
      doubled.push(row.number);
    else last.set(cell, step);
  }
  return doubled.reverse().map((row): Write => ({ kind: 'deleteRows', tab: LOG_TAB.name, row, rows: 1 }));
}

function isOurs(row: TableRow<LogColumn>): boolean {
  return isDateCell(row.cell('at')) && Object.values(WAYS).includes(row.text('how') as Way);
}
