// Days that stand as text where dates belong and can be read without doubt: such a cell neither sorts nor turns red.
import { type IsoDate, readDay, yearOf } from '../../plan/day.ts';
import { columnLetters } from '../a1.ts';
import { type Cell, dayOfSerial, isSerial, serialOf } from '../cell.ts';
import { FORMAT_OF_KIND, isTyped, type TabLayout } from '../layout/column.ts';
import type { Table } from '../table.ts';
import type { TabFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { cellMend } from './mend.ts';

export function dayFindings(
  tab: TabFacts,
  layout: TabLayout,
  table: Table<string>,
  planYear: number,
): readonly Finding[] {
  const dates = layout.columns.filter((column) => isTyped(column) && column.kind === 'date');
  return dates.flatMap(({ key, header }) =>
    table.rows.flatMap((row): readonly Finding[] => {
      const cell = row.cell(key);
      const found = dayInText(cell, planYear);
      if (!found) return [];
      const column = table.columnOf[key] ?? 0;
      const text = String(cell);
      const cells = tab.cells[row.number - 1];
      return [
        {
          id: `dayAsText:${layout.name}:${key}:${row.number}:${text}`,
          wrong: { code: 'dayAsText', header, text, day: found },
          tab: layout.name,
          cell: `${columnLetters(column)}${row.number}`,
          choices: [
            {
              remedy: { code: 'makeDay', text, day: found },
              mends: [cellMend(layout.name, row.number, cells, column, serialOf(found), FORMAT_OF_KIND.date)],
            },
          ],
          safe: true,
        },
      ];
    }),
  );
}

/** Day before month, as the office writes; a number of days (46062) is what a lost format leaves of a date. */
function dayInText(cell: Cell, planYear: number): IsoDate | null {
  if (typeof cell !== 'string') return null;
  const text = cell.replace(/^'/, '').trim();
  const serial = /^\d{5}$/.test(text) && isSerial(Number(text)) ? dayOfSerial(Number(text)) : null;
  const found = serial ?? readDay(text);
  // Another year may be a slip of the keyboard.
  return found && Math.abs(yearOf(found) - planYear) <= 1 ? found : null;
}
