// The colour of a judgement's badge; the word stands in it all the same.
import type { Card } from './state.ts';

/** What is in none of them is plain. */
const TONES: Readonly<Record<string, readonly string[]>> = {
  red: ['overdue', 'missed', 'unreachable', 'atRisk'],
  orange: ['dueToday'],
  amber: ['dueSoon'],
  blue: ['doneUnproven', 'ongoingStale', 'deadlineNeeded', 'noData'],
  olive: ['doneLate'],
  green: ['doneOnTime', 'doneNoDeadline', 'ongoingUpdated', 'onCourse', 'met', 'exceeded'],
};

const URGENCY = ['red', 'orange', 'amber', 'blue', '', 'olive', 'green'];

/** Red first; rows alike keep the plan's order. */
export function moreUrgentFirst(a: Card, b: Card): number {
  return URGENCY.indexOf(toneOf(a)) - URGENCY.indexOf(toneOf(b));
}

export function toneOf({ status }: Card): string {
  return Object.keys(TONES).find((tone) => TONES[tone]?.includes(status)) ?? '';
}
