// Judges every row anew and rebuilds Tổng hợp; whatever edits were lost on the way, this makes good.
import type { DateCell } from '../sheet/cell.ts';
import { markedHeaders, rowStamped, stampAfter } from '../sheet/computed.ts';
import { isTyped, type TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { WAYS } from '../sheet/layout/labels.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import type { Table, TableRow } from '../sheet/table.ts';
import type { ReadRow } from '../sheet/task-row.ts';
import { rowWrites, type Write } from '../sheet/write.ts';
import { say } from '../text/say.ts';
import { changedColours, rememberColours } from './colours.ts';
import { heartbeat } from './heartbeat.ts';
import { inTurn } from './in-turn.ts';
import {
  type Judge,
  type Judged,
  judgedIndicator,
  judgedTask,
  judgeIndicator,
  judgeTask,
} from './judge-row.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { columnsToMark, markWrites } from './mark-cells.ts';
import type { Ports } from './ports.ts';
import { demandRegisters, type Records, recordRows } from './record-rows.ts';
import { rememberRules } from './rules.ts';
import { writeSummary } from './summary-tab.ts';
import { writeAllowed } from './write-allowed.ts';

const LAST_REFRESH = 'last-refresh';

/**
 * Idempotent. `runsDaily`: the daily job asks, which Tổng hợp then says has run today.
 * In the usual case six reads and four writes, whatever the number of rows; seven when lines of Tổng hợp come or go.
 * @throws Fault naming the tab that is missing, headless or not ours; what was judged before that stays.
 */
export function refresh(ports: Ports, runsDaily = false): Plan {
  const plan = loadPlan(ports);
  const { book, store } = ports;
  const author = { at: ports.now(), email: '', way: WAYS.found };
  const tasks = plan.tasks.map((located) => ({ row: located.cells, ...judgedTask(located) }));
  const indicators = plan.indicators.map((located) => ({ row: located.cells, ...judgedIndicator(located) }));
  const taskRecords = recordRows(TASKS_TAB, tasks, author, null);
  const indicatorRecords = recordRows(INDICATORS_TAB, indicators, author, null);
  const appends = [...taskRecords.appends, ...indicatorRecords.appends];
  demandRegisters(ports, appends);
  // Notes first: a run cut off between the two is made good by the next, which goes by the words in `Đánh giá`.
  writeAllowed(ports, [
    ...marks(ports, TASKS_TAB, plan.taskTable, plan.tasks),
    ...marks(ports, INDICATORS_TAB, plan.indicatorTable, plan.indicators),
  ]);
  const computed = (remembering: boolean) => [
    ...computedWrites(TASKS_TAB, plan, plan.taskTable, tasks, taskRecords, judgeTask, remembering),
    ...computedWrites(
      INDICATORS_TAB,
      plan,
      plan.indicatorTable,
      indicators,
      indicatorRecords,
      judgeIndicator,
      remembering,
    ),
  ];
  // Lines go before the memory that knows of them. Where Google refuses the computed cells, that must come out before:
  // each further refresh would add the same lines.
  if (appends.length > 0) book.apply(computed(/* remembering= */ false));
  book.apply([...appends, ...computed(/* remembering= */ true)]);
  if (writeAllowed(ports, changedColours(store, plan))) rememberColours(store, plan);
  writeSummary(ports, plan, heartbeat(ports, plan, runsDaily));
  rememberRules(store, plan.reading.rules);
  const { day, time } = ports.now();
  store.set(LAST_REFRESH, say.momentOf(day, time));
  return plan;
}

/** For a page that has saved rows. */
export function renewSummary(ports: Ports): null {
  inTurn(ports, () => refresh(ports));
  return null;
}

/** When the figures were last made, in words; '' before the first time. */
export function lastRefresh(ports: Ports): string {
  return ports.store.get(LAST_REFRESH) ?? '';
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

/** A row that somebody has reported on unheard counts as reported now, by nobody known. */
function computedWrites<K extends string>(
  layout: TabLayout<K>,
  { context }: Plan,
  table: Table<K>,
  rows: readonly (Judged<K, unknown> & { readonly row: TableRow<K> })[],
  { memories, reported }: Records,
  judge: Judge<K>,
  remembering: boolean,
): readonly Write[] {
  const values = rows.map(({ row, computed }) => {
    const memory = remembering ? { memory: memories.get(row.number) ?? '' } : {};
    if (!reported.has(row.number)) return { number: row.number, values: { ...computed, ...memory } };
    const at: DateCell = { day: context.today, time: '00:00' };
    const anew = judge(rowStamped(layout, row, at), context).computed;
    return { number: row.number, values: { ...anew, ...memory, ...stampAfter(layout, row, at, '') } };
  });
  return rowWrites<string>(layout.name, table.columnOf, values);
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
