// The columns that the add-in fills: what they say for a judged row, and the words that name its wrong entries.
import type { IndicatorAssessment, TaskAssessment } from '../plan/assessment.ts';
import { formatNumber } from '../plan/number.ts';
import { type DateCell, momentSerial, serialOf } from './cell.ts';
import type { TabLayout } from './layout/column.ts';
import {
  INDICATOR_STATUS_LABELS,
  TASK_STATUS_LABELS,
  UNKNOWN_EDITOR,
  WRONG_ENTRY_LABEL,
} from './layout/labels.ts';
import type { CellIssue } from './task-row.ts';

/** When and by whom a row was reported on; Google does not tell every editor's address. */
export function stampValues(moment: DateCell, email: string) {
  return { updatedAt: momentSerial(moment.day, moment.time), updatedBy: email || UNKNOWN_EDITOR };
}

export function taskComputed(assessment: TaskAssessment, wrong: readonly string[]) {
  return {
    effectiveDeadline: assessment.effectiveDue ? serialOf(assessment.effectiveDue) : '',
    status: statusText(TASK_STATUS_LABELS[assessment.status], wrong),
    daysLate: assessment.daysLate ?? '',
  };
}

export function indicatorComputed(assessment: IndicatorAssessment, wrong: readonly string[]) {
  const { comparison } = assessment;
  return {
    comparison: comparison === null ? '' : `${formatNumber(comparison)}%`,
    status: statusText(INDICATOR_STATUS_LABELS[assessment.status], wrong),
  };
}

/** Headers of the columns whose entries are wrong, once each, in the order of the tab. */
export function wrongHeaders<K extends string>(
  issues: readonly CellIssue<K>[],
  layout: TabLayout<K>,
): string[] {
  return layout.columns.filter((c) => issues.some((issue) => issue.column === c.key)).map((c) => c.header);
}

/**
 * The judgement, followed by the columns to be mended: phones show no notes well, and the next run learns from
 * these words which cells carry a mark, without reading any note.
 */
export function statusText(label: string, wrong: readonly string[]): string {
  return wrong.length === 0 ? label : `${label}\n${WRONG_ENTRY_LABEL}${wrong.join('; ')}`;
}

export function markedHeaders(status: string): readonly string[] {
  const start = status.indexOf(WRONG_ENTRY_LABEL);
  return start < 0 ? [] : status.slice(start + WRONG_ENTRY_LABEL.length).split('; ');
}
