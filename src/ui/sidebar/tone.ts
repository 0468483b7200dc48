// The colour of a judgement's badge; the word stands in it all the same.
import { meaningOf } from '../../contract/meanings.ts';
import type { Card } from './state.ts';

const URGENCY = ['overdue', 'dueToday', 'dueSoon', 'waiting', '', 'notBegun', 'paused', 'doneLate', 'done'];

/** Red first; rows alike keep the plan's order. */
export function moreUrgentFirst(a: Card, b: Card): number {
  return URGENCY.indexOf(toneOf(a)) - URGENCY.indexOf(toneOf(b));
}

export function toneOf({ status }: Card): string {
  return meaningOf(status) ?? '';
}
