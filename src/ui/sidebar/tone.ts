// The colour of a judgement's badge; the word stands in it all the same.
import type { Card } from './state.ts';

type Tone = 'red' | 'amber' | 'green' | 'blue' | '';

const TONES: Readonly<Record<string, Tone>> = {
  overdue: 'red',
  deadlineNeeded: 'red',
  dueToday: 'amber',
  dueSoon: 'amber',
  ongoingStale: 'amber',
  doneUnproven: 'blue',
  doneOnTime: 'green',
  doneLate: 'green',
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

export function toneOf(card: Card): Tone {
  return TONES[card.status] ?? '';
}
