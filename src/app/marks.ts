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

/** The columns of a row whose marks are looked at. */
type Chosen = <K extends string>(layout: TabLayout<K>, row: ReadRow<unknown, K>) => readonly K[];

/** The changed columns of a tab's rows, by row number. */
type Changed = ReadonlyMap<number, readonly string[]>;

/**
 * Told by the words in `Đánh giá` and by what has changed unheard, without a look at the notes of rows that are as they
 * were. `changed`: by the tab's name.
 */
export function changedMarks(
  ports: Ports,
  plan: Plan,
  changed: Readonly<Record<string, Changed>>,
): readonly Write[] {
  const chosen = <K extends string>(layout: TabLayout<K>, { cells, issues }: ReadRow<unknown, K>) =>
    columnsToMark(
      layout,
      issues,
      markedHeaders(cells.text('status' as K)),
      changed[layout.name]?.get(cells.number),
    );
  return marks(ports, plan, chosen);
}

/** Looks at every note of the typed columns, one read a tab: for marks that cut-off runs or lost events left wrong. */
export function mendMarks(ports: Ports, plan: Plan): void {
  const all = marks(ports, plan, ({ columns }) => columns.filter(isTyped).map(({ key }) => key));
  writeAllowed(ports, all);
}

function marks({ book }: Ports, plan: Plan, chosen: Chosen): readonly Write[] {
  const ofTab = <K extends string>(
    layout: TabLayout<K>,
    { columnOf }: Table<K>,
    rows: readonly ReadRow<unknown, K>[],
  ) => {
    const looked = rows.map((one) => ({ row: one.row, issues: one.issues, columns: chosen(layout, one) }));
    return markWrites(book, layout, columnOf, looked);
  };
  return [
    ...ofTab(TASKS_TAB, plan.taskTable, plan.tasks),
    ...ofTab(INDICATORS_TAB, plan.indicatorTable, plan.indicators),
  ];
}
