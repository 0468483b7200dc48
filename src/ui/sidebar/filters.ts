// Which rows the list shows: those of a unit or of all, in one of the chosen states, that have the searched words.
import type { Board } from '../../contract/card.ts';
import { foldDiacritics } from '../../contract/rules.ts';
import type { Card } from './state.ts';

export const FILTERS = ['all', 'overdue', 'soon', 'stale'] as const;
export type Filter = (typeof FILTERS)[number];

/** Stands for every unit in the choice of units. */
export const ALL_UNITS = '*';

/** Each row once, though an indicator may stand under several units. */
export function cardsOf(board: Board, unit: string): readonly Card[] {
  if (unit !== ALL_UNITS) {
    const rows = board.units.find((candidate) => candidate.unit === unit);
    return rows ? [...rows.tasks, ...rows.indicators] : [];
  }
  const cards = board.units.flatMap((rows): readonly Card[] => [...rows.tasks, ...rows.indicators]);
  const once = new Map(cards.map((card) => [card.code, card]));
  return [...once.values()].sort((a, b) => a.code.localeCompare(b.code, 'vi', { numeric: true }));
}

export function isIn(filter: Filter, card: Card, monthStart: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'overdue':
      return card.status === 'overdue';
    case 'soon':
      return card.status === 'dueSoon' || card.status === 'dueToday';
    case 'stale':
      // '' sorts before every day.
      return card.updatedOn < monthStart && !DONE.has(card.status);
  }
}

/** Nobody is asked for news of a task that its unit has called done, or of a figure that does not exist yet. */
const DONE: ReadonlySet<string> = new Set([
  'doneOnTime',
  'doneLate',
  'doneNoDeadline',
  'doneUnproven',
  'notYetMeasured',
]);

/** Every searched word stands in the row's code, name or documents; marks, case and dashes do not matter. */
export function matches(card: Card, search: string): boolean {
  const documents = card.kind === 'task' ? card.fields.document : card.fields.source;
  const text = searchable(`${card.code} ${card.name} ${documents}`);
  return searchable(search)
    .split(' ')
    .every((word) => text.includes(word));
}

function searchable(text: string): string {
  return foldDiacritics(text).replace(/\p{Pd}/gu, '');
}

export function countsOf(cards: readonly Card[], monthStart: string): Readonly<Record<Filter, number>> {
  const count = (filter: Filter) => cards.filter((card) => isIn(filter, card, monthStart)).length;
  return { all: cards.length, overdue: count('overdue'), soon: count('soon'), stale: count('stale') };
}
