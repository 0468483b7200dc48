// The columns that the add-in fills: what they say for a judged row, and the words that name its wrong entries.
import type { IndicatorAssessment, TaskAssessment } from '../plan/assessment.ts';
import { isQuestion } from '../plan/entry-issue.ts';
import { formatNumber } from '../plan/number.ts';
import { type Cell, type DateCell, isBlank, momentSerial, serialOf, type Value, writable } from './cell.ts';
import type { TabLayout } from './layout/column.ts';
import { INDICATORS_TAB, type IndicatorColumn } from './layout/indicators.ts';
import {
  INDICATOR_STATUS_LABELS,
  QUESTION_LABEL,
  TASK_STATUS_LABELS,
  UNKNOWN_EDITOR,
  WRONG_ENTRY_LABEL,
} from './layout/labels.ts';
import { TASKS_TAB, type TaskColumn } from './layout/tasks.ts';
import { rowWith, type TableRow } from './table.ts';
import type { CellIssue } from './task-row.ts';
import { neutralise } from './text-cell.ts';

/** Whether anything of the unit's stands in the row: what is erased or taken back is no report. */
export function isReported<K extends string>(layout: TabLayout<K>, row: TableRow<K>): boolean {
  return layout.columns.some(({ key, role }) => role === 'update' && !isBlank(row.cell(key)));
}

/** The row as the judgement is to see it once it is stamped. */
export function rowStamped<K extends string>(
  layout: TabLayout<K>,
  row: TableRow<K>,
  moment: DateCell,
): TableRow<K> {
  return rowWith(row, new Map<K, Cell>([['updatedAt' as K, isReported(layout, row) ? moment : '']]));
}

/** When and by whom a row was reported on, or nothing for a row without a report. */
export function stampAfter<K extends string>(
  layout: TabLayout<K>,
  row: TableRow<K>,
  moment: DateCell,
  email: string,
) {
  return isReported(layout, row) ? stampValues(moment, email) : { updatedAt: '', updatedBy: '' };
}

/** Google does not tell every editor's address. */
function stampValues(moment: DateCell, email: string) {
  return { updatedAt: momentSerial(moment.day, moment.time), updatedBy: email || UNKNOWN_EDITOR };
}

interface Stampable {
  readonly row: TableRow<string>;
  readonly values: Partial<Record<string, Value>>;
}

/**
 * Where some rows get a new stamp, the others say again what theirs is: all of them are then one block to write, however
 * the reported rows lie among the others.
 */
export function stampedEvenly<R extends Stampable>(rows: readonly R[]): readonly R[] {
  const isStamped = ({ values }: Stampable) => values.updatedAt !== undefined;
  if (!rows.some(isStamped)) return rows;
  return rows.map((one) => {
    if (isStamped(one)) return one;
    const held = (key: string) => neutralise(writable(one.row.cell(key)));
    return { ...one, values: { ...one.values, updatedAt: held('updatedAt'), updatedBy: held('updatedBy') } };
  });
}

export function taskComputed(assessment: TaskAssessment, issues: readonly CellIssue<TaskColumn>[]) {
  return {
    effectiveDeadline: assessment.effectiveDue ? serialOf(assessment.effectiveDue) : '',
    status: statusText(TASK_STATUS_LABELS[assessment.status], issues, TASKS_TAB),
    daysLate: assessment.daysLate ?? '',
  };
}

export function indicatorComputed(
  assessment: IndicatorAssessment,
  issues: readonly CellIssue<IndicatorColumn>[],
) {
  return {
    comparison: comparisonText(assessment),
    status: statusText(INDICATOR_STATUS_LABELS[assessment.status], issues, INDICATORS_TAB),
  };
}

export function comparisonText({ comparison }: IndicatorAssessment): string {
  return comparison === null ? '' : `${formatNumber(comparison)}%`;
}

/** Of what a row's cells hold: what cannot be read, not what is only doubtful. */
export function wrongIssues<K extends string>(issues: readonly CellIssue<K>[]): readonly CellIssue<K>[] {
  return issues.filter(({ issue }) => !isQuestion(issue));
}

/** Headers of the columns whose entries are wrong, once each, in the order of the tab; questions are no wrong entries. */
export function wrongHeaders<K extends string>(
  issues: readonly CellIssue<K>[],
  layout: TabLayout<K>,
): readonly string[] {
  return headersOf(wrongIssues(issues), layout);
}

/**
 * The judgement, followed by the columns to be mended and those to be looked at again: phones show no notes well, and
 * the next run learns from these words which cells carry a mark, without reading any note.
 */
function statusText<K extends string>(
  label: string,
  issues: readonly CellIssue<K>[],
  layout: TabLayout<K>,
): string {
  if (issues.length === 0) return label;
  const wrong = wrongHeaders(issues, layout);
  const doubtful = headersOf(issues, layout).filter((header) => !wrong.includes(header));
  return [
    label,
    ...(wrong.length > 0 ? [WRONG_ENTRY_LABEL + wrong.join('; ')] : []),
    ...(doubtful.length > 0 ? [QUESTION_LABEL + doubtful.join('; ')] : []),
  ].join('\n');
}

export function markedHeaders(status: string): readonly string[] {
  return status.split('\n').flatMap((line) => {
    const label = [WRONG_ENTRY_LABEL, QUESTION_LABEL].find((start) => line.startsWith(start));
    return label ? line.slice(label.length).split('; ') : [];
  });
}

function headersOf<K extends string>(
  issues: readonly CellIssue<K>[],
  layout: TabLayout<K>,
): readonly string[] {
  return layout.columns.filter((c) => issues.some((issue) => issue.column === c.key)).map((c) => c.header);
}
