// Judges every row anew and rebuilds Tổng hợp; whatever edits were lost on the way, this makes good.
import type { IsoDate } from '../plan/day.ts';
import type { DateCell } from '../sheet/cell.ts';
import { rowStamped, stampAfter, stampedEvenly } from '../sheet/computed.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { WAYS } from '../sheet/layout/labels.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import type { Table, TableRow } from '../sheet/table.ts';
import { neutraliseText } from '../sheet/text-cell.ts';
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
import { type LocatedIndicator, type LocatedTask, loadPlan, type Plan } from './load-plan.ts';
import { changedMarks } from './marks.ts';
import type { Ports } from './ports.ts';
import { appendsTogether, demandRegisters, type Records, recordRows } from './record-rows.ts';
import { rememberRules } from './rules.ts';
import { writeSummary } from './summary-tab.ts';
import { writeAllowed } from './write-allowed.ts';

const LAST_REFRESH = 'last-refresh';

/**
 * Idempotent. `runsDaily`: the daily job asks, which Tổng hợp then says has run today.
 * In the usual case six reads and four writes, whatever the number of rows; eight when lines of Tổng hợp come or go.
 * @throws Fault naming the tab that is missing, headless or not ours; what was judged before that stays.
 */
export function refresh(ports: Ports, runsDaily = false): Plan {
  const read = loadPlan(ports);
  const { book, store } = ports;
  const author = { at: ports.now(), email: '', way: WAYS.found };
  const taskRecords = recordRows(TASKS_TAB, read.tasks.map(taskRow), author, null);
  const indicatorRecords = recordRows(INDICATORS_TAB, read.indicators.map(indicatorRow), author, null);
  const appends = appendsTogether([...taskRecords.appends, ...indicatorRecords.appends]);
  demandRegisters(ports, appends);
  const plan: Plan = {
    ...read,
    tasks: stamped(TASKS_TAB, read.tasks, taskRecords, judgeTask, read),
    indicators: stamped(INDICATORS_TAB, read.indicators, indicatorRecords, judgeIndicator, read),
  };
  // Notes first: a run cut off between the two is made good by the next, which goes by the words in `Đánh giá`.
  const changed = { [TASKS_TAB.name]: taskRecords.changed, [INDICATORS_TAB.name]: indicatorRecords.changed };
  writeAllowed(ports, changedMarks(ports, plan, changed));
  const computed = (remembering: boolean) => [
    ...computedWrites(TASKS_TAB, plan, plan.taskTable, plan.tasks.map(taskRow), taskRecords, remembering),
    ...computedWrites(
      INDICATORS_TAB,
      plan,
      plan.indicatorTable,
      plan.indicators.map(indicatorRow),
      indicatorRecords,
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

const taskRow = (located: LocatedTask) => ({ row: located.cells, ...judgedTask(located) });
const indicatorRow = (located: LocatedIndicator) => ({ row: located.cells, ...judgedIndicator(located) });

/** A row that somebody has reported on unheard counts as reported now, on Tổng hợp and in mails as in its own cells. */
function stamped<K extends string, L extends { readonly cells: TableRow<K> }>(
  layout: TabLayout<K>,
  rows: readonly L[],
  { reported }: Records,
  judge: Judge<K, L>,
  { context }: Plan,
): readonly L[] {
  return rows.map((located) =>
    reported.has(located.cells.number)
      ? judge(rowStamped(layout, located.cells, startOf(context.today)), context).located
      : located,
  );
}

/** The time of day of an edit that Google told nobody of is not known. */
function startOf(day: IsoDate): DateCell {
  return { day, time: '00:00' };
}

function computedWrites<K extends string>(
  layout: TabLayout<K>,
  { context }: Plan,
  table: Table<K>,
  rows: readonly (Judged<K, unknown> & { readonly row: TableRow<K> })[],
  { memories, reported }: Records,
  remembering: boolean,
): readonly Write[] {
  const values = rows.map(({ row, computed }) => {
    const { number } = row;
    // Either way it is written, as it stands among the other columns: leaving it out would make two blocks of one.
    const memory = remembering ? memories.get(number) : neutraliseText(row.text('memory' as K));
    // By nobody known.
    const stamp = reported.has(number) ? stampAfter(layout, row, startOf(context.today), '') : {};
    return { number, row, values: { ...computed, memory, ...stamp } };
  });
  return rowWrites<string>(layout.name, table.columnOf, stampedEvenly(values));
}
