// What an assessment is: one status for a row on a day, and every reason for it.
import type { Calendar } from './calendar.ts';
import type { IsoDate } from './day.ts';
import type { IndicatorStatus } from './indicator.ts';
import type { IndicatorReason, TaskReason } from './reason.ts';
import type { TaskStatus } from './task.ts';

export { assessIndicator, type IndicatorFacts } from './assess-indicator.ts';
export { assessTask } from './assess-task.ts';

/** One object for a whole run: what is read from printed texts is remembered for as long as it lives. */
export interface AssessmentContext {
  readonly today: IsoDate;
  readonly planYear: number;
  /** Calendar days before a deadline from which it counts as near. */
  readonly soonDays: number;
  readonly calendar: Calendar;
  /** Last day of the data month, 14 by default. */
  readonly closingDay: number;
}

export interface TaskAssessment {
  readonly status: TaskStatus;
  /** null for a task without an end, and while the deadline cannot be read. */
  readonly effectiveDue: IsoDate | null;
  /** Calendar days after the due day, when overdue or done late; null otherwise. */
  readonly daysLate: number | null;
  /** Never empty; the one that decided comes first. */
  readonly reasons: readonly TaskReason[];
}

export interface IndicatorAssessment {
  readonly status: IndicatorStatus;
  /** Percent of the plan, one decimal; null where it would say nothing. */
  readonly comparison: number | null;
  /** Never empty; the one that decided comes first. */
  readonly reasons: readonly IndicatorReason[];
  /** What each month left must add, in the indicator's own unit; only for a running total short of its target. */
  readonly needed?: number;
}
