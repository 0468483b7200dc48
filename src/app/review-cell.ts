// The cell that a decision on the plan is about: whether it still says what the person saw, and how it is changed.
import type { AnswerReviewRequest } from '../contract/requests.ts';
import { matchKey } from '../plan/text.ts';
import { type Cell, cellText, writable } from '../sheet/cell.ts';
import { formatWrites } from '../sheet/format-writes.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { WAYS } from '../sheet/layout/labels.ts';
import { LOG_TAB } from '../sheet/layout/registers.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { recordRow } from '../sheet/record.ts';
import { rowWith, type Table, type TableRow } from '../sheet/table.ts';
import { neutralise } from '../sheet/text-cell.ts';
import { rowWrites, type Write } from '../sheet/write.ts';
import { badRequest, Fault } from './fault.ts';
import type { Plan } from './load-plan.ts';
import type { Ports } from './ports.ts';

export interface Standing {
  readonly layout: TabLayout;
  readonly table: Table<string>;
  /** null for a line above the table. */
  readonly row: TableRow<string> | null;
}

/**
 * The cell that the finding is about, as it was when the person decided, or as a run that was cut off has left it.
 * @throws Fault pointGone
 */
export function standing(plan: Plan, request: AnswerReviewRequest): Standing {
  const { register, code, field, row: line, before, value } = request;
  const isMeant = (text: string) =>
    matchKey(text) === matchKey(before) || (value.trim() !== '' && matchKey(text) === matchKey(value));
  const layout: TabLayout = register === 'tasks' ? TASKS_TAB : INDICATORS_TAB;
  const table = (register === 'tasks' ? plan.taskTable : plan.indicatorTable) as Table<string>;
  if (register === '') return { layout, table, row: null };
  if (field === 'title') {
    const cells = /^[1-9]\d?$/.test(line) ? table.above[Number(line) - 1] : undefined;
    if (before === '' || !isMeant(cellText(cells?.[0]))) throw new Fault({ code: 'pointGone' });
    return { layout, table, row: null };
  }
  if (!layout.columns.some(({ key, role }) => key === field && role === 'plan')) throw badRequest();
  // A copied row may carry the same Mã: the one whose words were shown is meant.
  const rows = table.rows.filter((row) => row.text('code') === code && isMeant(row.text(field)));
  const [row] = rows;
  if (!row || code === '' || rows.length > 1) throw new Fault({ code: 'pointGone' });
  return { layout, table, row };
}

/** The cells, and the row's memory of them: a change made here is no unknown hand's. */
export function rowChanges(
  { layout, table, row }: Standing,
  changes: Readonly<Record<string, Cell>>,
  ports: Ports,
): readonly Write[] {
  if (!row) return [];
  const after = rowWith(row, new Map(Object.entries(changes)));
  const author = { at: ports.now(), email: ports.ownerEmail(), way: WAYS.review };
  const keys = Object.keys(changes);
  const { memory, log } = recordRow(layout, after, author, keys, null, 'all lines');
  const values = Object.fromEntries(keys.map((key) => [key, neutralise(writable(changes[key] ?? ''))]));
  return [
    { kind: 'append', tab: LOG_TAB.name, rows: log },
    ...formatWrites(layout, table.columnOf, row.number, keys),
    ...rowWrites<string>(layout.name, table.columnOf, [
      { number: row.number, values: { ...values, memory } },
    ]),
  ];
}
