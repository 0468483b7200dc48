// Lines of Nhật ký that tell again what one before them has told: a run cut off between a line and the row's memory.
import { WAYS } from './layout/labels.ts';
import { LOG_TAB, type LogColumn } from './layout/registers.ts';
import type { Table } from './table.ts';
import type { Write } from './write.ts';

/**
 * A cell cannot go from A to B twice without having left B between, so of two such lines on end the second is taken
 * away: a refresh has found what was told already, or a save was made again. What was typed in cells stays, since rows
 * that share a Mã by mistake are typed into one by one. From the last row up, since rows below move.
 */
export function withoutDoubles({ rows }: Table<LogColumn>): readonly Write[] {
  const last = new Map<string, string>();
  const doubled: number[] = [];
  for (const row of rows) {
    const cell = `${row.text('tab')} ${row.text('code')} ${row.text('column')}`;
    const step = JSON.stringify([row.text('before'), row.text('after')]);
    if (row.text('how') !== WAYS.cell && last.get(cell) === step) doubled.push(row.number);
    else last.set(cell, step);
  }
  return doubled.reverse().map((row): Write => ({ kind: 'deleteRows', tab: LOG_TAB.name, row, rows: 1 }));
}
