// The colour of a judgement's badge; the word stands in it all the same.
import { meaningOf } from '../../contract/meanings.ts';
import type { Card } from './state.ts';

const URGENCY = ['overdue', 'dueToday', 'dueSoon', 'waiting', '', 'notBegun', 'paused', 'doneLate', 'done'];

/** Red first, of those the earliest deadline, none last; rows alike keep the plan's order. */
export function moreUrgentFirst(a: Card, b: Card): number {
  return URGENCY.indexOf(toneOf(a)) - URGENCY.indexOf(toneOf(b)) || dueOf(a).localeCompare(dueOf(b));
}

/** '9' comes after every yyyy-MM-dd. */
function dueOf(card: Card): string {
  return (card.kind === 'task' && card.effectiveDue) || '9';
}

export function toneOf({ status }: Card): string {
  return meaningOf(status) ?? '';
}
