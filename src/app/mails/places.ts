// Where the links of a mail lead, reckoned once: a service call for each row would cost a minute at ten thousand.
import { columnLetters } from '../../sheet/a1.ts';
import type { TabLayout } from '../../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../../sheet/layout/indicators.ts';
import { SUMMARY_TAB } from '../../sheet/layout/summary.ts';
import { TASKS_TAB } from '../../sheet/layout/tasks.ts';
import { linkTo } from '../../sheet/links.ts';
import type { Table } from '../../sheet/table.ts';
import type { Places } from '../../text/mail/lines.ts';
import type { Plan } from '../load-plan.ts';
import type { Book } from '../ports.ts';

export function placesOf(plan: Plan, book: Book): Places {
  const sheet = book.url();
  const [tasks, indicators, summary] = [TASKS_TAB, INDICATORS_TAB, SUMMARY_TAB].map((tab) =>
    book.tabId(tab.name),
  );
  const gidOf = (gid: number | null | undefined) => gid ?? null;
  const rows = new Map([
    ...places(plan.tasks, plan.taskTable, TASKS_TAB, gidOf(tasks)),
    ...places(plan.indicators, plan.indicatorTable, INDICATORS_TAB, gidOf(indicators)),
  ]);
  const place = (code: string, range: 'whole' | 'update') => {
    const found = rows.get(code);
    return found ? linkTo(sheet, found.gid, found[range]) : sheet;
  };
  return {
    sheet,
    tab: {
      tasks: linkTo(sheet, gidOf(tasks)),
      indicators: linkTo(sheet, gidOf(indicators)),
      summary: linkTo(sheet, gidOf(summary)),
    },
    row: (code) => place(code, 'whole'),
    update: (code) => place(code, 'update'),
  };
}

/** The cells a unit fills, from the first such column to the last; the row itself from its first cell. */
function places<K extends string>(
  rows: readonly { readonly row: number; readonly value: { readonly code: string } }[],
  { columnOf }: Table<K>,
  { columns }: TabLayout<K>,
  gid: number | null,
) {
  const filled = columns.filter(({ role }) => role === 'update');
  const at = filled.map(({ key }) => columnOf[key]);
  const [first, last] = [Math.min(...at), Math.max(...at)].map(columnLetters);
  return rows.map(({ row, value }) => {
    const update = `${first}${row}:${last}${row}`;
    return [value.code, { gid, whole: `A${row}`, update }] as const;
  });
}
