// The colour of a judgement's badge; the word stands in it all the same.
import type { Card } from './state.ts';

type Tone = 'red' | 'amber' | 'green' | 'olive' | 'blue' | '';

const TONES: Readonly<Record<string, Tone>> = {
  overdue: 'red',
  deadlineNeeded: 'red',
  dueToday: 'amber',
  dueSoon: 'amber',
  ongoingStale: 'amber',
  doneUnproven: 'blue',
  doneOnTime: 'green',
  doneLate: 'olive',
  doneNoDeadline: 'green',
  ongoingUpdated: 'green',
  missed: 'red',
  unreachable: 'red',
  atRisk: 'red',
  noData: 'amber',
  onCourse: 'green',
  met: 'green',
  exceeded: 'green',
};

const URGENCY: readonly Tone[] = ['red', 'amber', 'blue', '', 'olive', 'green'];

/** Red first; rows alike keep the plan's order. */
export function moreUrgentFirst(a: Card, b: Card): number {
  return URGENCY.indexOf(toneOf(a)) - URGENCY.indexOf(toneOf(b));
}

export function toneOf(card: Card): Tone {
  return TONES[card.status] ?? '';
}
