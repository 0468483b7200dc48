// The marks of wrong and doubtful cells in both appendices: those that a refresh has to change, and all of them.
import { markedHeaders } from '../sheet/computed.ts';
import { isTyped, type TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import type { Table } from '../sheet/table.ts';
import type { ReadRow } from '../sheet/task-row.ts';
import type { Write } from '../sheet/write.ts';
import type { Plan } from './load-plan.ts';
import { columnsToMark, markWrites } from './mark-cells.ts';
import type { Ports } from './ports.ts';
import { writeAllowed } from './write-allowed.ts';

/** Told by the words in `Đánh giá`, without a look at the notes of rows that are as they were. */
export function changedMarks(ports: Ports, plan: Plan): readonly Write[] {
  return [
    ...marks(ports, TASKS_TAB, plan.taskTable, plan.tasks),
    ...marks(ports, INDICATORS_TAB, plan.indicatorTable, plan.indicators),
  ];
}

/** Looks at every note of the typed columns, one read a tab: for marks that cut-off runs or lost events left wrong. */
export function mendMarks(ports: Ports, plan: Plan): void {
  writeAllowed(ports, [
    ...allMarks(ports, TASKS_TAB, plan.taskTable, plan.tasks),
    ...allMarks(ports, INDICATORS_TAB, plan.indicatorTable, plan.indicators),
  ]);
}

function allMarks<K extends string>(
  ports: Ports,
  layout: TabLayout<K>,
  table: Table<K>,
  rows: readonly ReadRow<unknown, K>[],
): readonly Write[] {
  const columns = layout.columns.filter(isTyped).map((column) => column.key);
  return markWrites(
    ports.book,
    layout,
    table.columnOf,
    rows.map(({ row, issues }) => ({ row, issues, columns })),
  );
}

function marks<K extends string>(
  ports: Ports,
  layout: TabLayout<K>,
  table: Table<K>,
  rows: readonly ReadRow<unknown, K>[],
): readonly Write[] {
  const status = 'status' as K;
  const before = new Map(table.rows.map((row) => [row.number, markedHeaders(row.text(status))]));
  const marked = rows.map(({ row, issues }) => ({
    row,
    issues,
    columns: columnsToMark(layout, issues, before.get(row) ?? []),
  }));
  return markWrites(ports.book, layout, table.columnOf, marked);
}
