// The few kinds of standing that a picture can tell apart, each of several judgements.
import { INDICATOR_STATUSES, type IndicatorStatus } from './indicator.ts';
import type { Tally } from './tally.ts';
import { TASK_STATUSES, type TaskStatus } from './task.ts';

/** In the order in which a bar shows them. */
export const TASK_GROUPS = ['done', 'running', 'soon', 'overdue', 'waiting', 'paused'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

export const INDICATOR_GROUPS = ['onCourse', 'unknown', 'behind'] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** `waiting`: somebody has to add something (proof, a monthly report, a deadline) before more can be said. */
export function taskGroup(status: TaskStatus): TaskGroup {
  switch (status) {
    case 'doneOnTime':
    case 'doneLate':
    case 'doneNoDeadline':
      return 'done';
    case 'onTrack':
    case 'notYetStarted':
    case 'ongoingUpdated':
      return 'running';
    case 'dueToday':
    case 'dueSoon':
      return 'soon';
    case 'doneUnproven':
    case 'ongoingStale':
    case 'deadlineNeeded':
      return 'waiting';
    default:
      return status;
  }
}

export function indicatorGroup(status: IndicatorStatus): IndicatorGroup {
  const at = INDICATOR_STATUSES.indexOf(status);
  if (at < INDICATOR_STATUSES.indexOf('noData')) return 'behind';
  return at < INDICATOR_STATUSES.indexOf('onCourse') ? 'unknown' : 'onCourse';
}

/** Counts in the order of TASK_GROUPS; they add up to the tally's total. */
export function groupCounts({ byStatus }: Tally): readonly number[] {
  return TASK_GROUPS.map((group) =>
    TASK_STATUSES.filter((status) => taskGroup(status) === group).reduce(
      (sum, status) => sum + byStatus[status],
      0,
    ),
  );
}
