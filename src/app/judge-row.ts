// One row of an appendix judged on its own: what is wrong in it, what its computed columns say, what is to be recorded.
import type { AssessmentContext } from '../plan/assessment.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Value } from '../sheet/cell.ts';
import { indicatorComputed, taskComputed } from '../sheet/computed.ts';
import { readIndicatorRow } from '../sheet/indicator-row.ts';
import type { IndicatorColumn } from '../sheet/layout/indicators.ts';
import type { TaskColumn } from '../sheet/layout/tasks.ts';
import type { TableRow } from '../sheet/table.ts';
import { type CellIssue, readTaskRow } from '../sheet/task-row.ts';
import { type LocatedIndicator, type LocatedTask, locateIndicator, locateTask } from './load-plan.ts';

export interface Judged<K extends string, L> {
  readonly located: L;
  readonly issues: readonly CellIssue<K>[];
  readonly computed: Partial<Record<K, Value>>;
  /** What Số liệu tháng may be told; a task has none. */
  readonly figure: Indicator | null;
}

export type Judge<K extends string, L = unknown> = (
  row: TableRow<K>,
  context: AssessmentContext,
) => Judged<K, L>;

export const judgeTask: Judge<TaskColumn, LocatedTask> = (row, context) =>
  judgedTask(locateTask(readTaskRow(row, context.today, context.planYear), context));

export const judgeIndicator: Judge<IndicatorColumn, LocatedIndicator> = (row, context) =>
  judgedIndicator(locateIndicator(readIndicatorRow(row, context), context));

export function judgedTask(located: LocatedTask): Judged<TaskColumn, LocatedTask> {
  const { issues, assessed } = located;
  return { located, issues, computed: taskComputed(assessed.assessment, issues), figure: null };
}

export function judgedIndicator(located: LocatedIndicator): Judged<IndicatorColumn, LocatedIndicator> {
  const { issues, assessed, value } = located;
  return { located, issues, computed: indicatorComputed(assessed.assessment, issues), figure: value };
}
