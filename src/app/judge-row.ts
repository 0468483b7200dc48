// One row of an appendix judged on its own: what is wrong in it, and what its computed columns say.
import type { AssessmentContext } from '../plan/assessment.ts';
import type { Value } from '../sheet/cell.ts';
import { indicatorComputed, taskComputed, wrongHeaders } from '../sheet/computed.ts';
import { readIndicatorRow } from '../sheet/indicator-row.ts';
import { INDICATORS_TAB, type IndicatorColumn } from '../sheet/layout/indicators.ts';
import { TASKS_TAB, type TaskColumn } from '../sheet/layout/tasks.ts';
import type { TableRow } from '../sheet/table.ts';
import { type CellIssue, readTaskRow } from '../sheet/task-row.ts';
import { type LocatedIndicator, type LocatedTask, locateIndicator, locateTask } from './load-plan.ts';

export interface Judged<K extends string, L> {
  readonly located: L;
  readonly issues: readonly CellIssue<K>[];
  readonly computed: Partial<Record<K, Value>>;
}

export type Judge<K extends string, L = unknown> = (
  row: TableRow<K>,
  context: AssessmentContext,
) => Judged<K, L>;

export const judgeTask: Judge<TaskColumn, LocatedTask> = (row, context) => {
  const located = locateTask(readTaskRow(row, context.today, context.planYear), context);
  const { issues, assessed } = located;
  return { located, issues, computed: taskComputed(assessed.assessment, wrongHeaders(issues, TASKS_TAB)) };
};

export const judgeIndicator: Judge<IndicatorColumn, LocatedIndicator> = (row, context) => {
  const located = locateIndicator(readIndicatorRow(row, context), context);
  const { issues, assessed } = located;
  return {
    located,
    issues,
    computed: indicatorComputed(assessed.assessment, wrongHeaders(issues, INDICATORS_TAB)),
  };
};
