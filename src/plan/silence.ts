// Rows of which nobody has heard for long: open tasks that have begun, indicators that owe a figure.
import type { AssessedIndicator, AssessedTask } from './assessed.ts';
import { byCode } from './assessed.ts';
import type { AssessmentContext } from './assessment.ts';
import { effectiveDeadline } from './calendar.ts';
import type { IsoDate } from './day.ts';
import { momentOf } from './moment.ts';
import type { Task } from './task.ts';
import { TASK_STATUSES } from './task.ts';

/** Calendar days without an update after which a row counts as silent. */
export const SILENT_DAYS = 30;

export interface SilentRow {
  readonly code: string;
  /** Calendar days since the last update; for a row without any, since its window opened or its first period closed. */
  readonly days: number;
  /** Who should report on it, as printed. */
  readonly units: string;
}

/** What is worse than to be on track is open too. */
const LAST_OPEN = TASK_STATUSES.indexOf('onTrack');

/** By Mã. */
export function silentRows(
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
  context: AssessmentContext,
): readonly SilentRow[] {
  const { daysUntil, firstClose, lastPeriodDue } = momentOf(context);
  const startOf = (task: Task): IsoDate => {
    const deadline = effectiveDeadline(task, context);
    return 'start' in deadline ? deadline.start : (`${context.planYear}-01-01` as IsoDate);
  };
  const silent: SilentRow[] = [];
  const hear = (code: string, units: string, last: IsoDate) => {
    const days = -daysUntil(last);
    if (days > SILENT_DAYS) silent.push({ code, units, days });
  };
  for (const { task, assessment } of tasks) {
    if (TASK_STATUSES.indexOf(assessment.status) <= LAST_OPEN)
      hear(task.code, task.leadUnit, task.updatedOn || startOf(task));
  }
  for (const { indicator } of indicators) {
    const cadence = indicator.cadence || 'month';
    if ((indicator.period || '') < (lastPeriodDue(cadence) || ''))
      hear(indicator.code, indicator.responsibleUnits, indicator.updatedOn || firstClose(cadence));
  }
  return silent.sort(byCode);
}
