// What Google leaves open and the host offers in more than one way: every question with its readings.
import { CELLS } from './unsure/cells.ts';
import { HAND } from './unsure/hand.ts';
import { RIGHTS } from './unsure/rights.ts';
import { RUNS } from './unsure/runs.ts';

export const QUESTIONS = { ...CELLS, ...HAND, ...RIGHTS, ...RUNS } as const;

export type Unsure = keyof typeof QUESTIONS;

/** One reading of each question: what the imitated Google does. */
export type Readings = { readonly [Q in Unsure]: (typeof QUESTIONS)[Q]['readings'][number] };

/** The first reading where none was chosen. */
export function readingOf<Q extends Unsure>(
  { readings }: { readonly readings?: Partial<Readings> | undefined },
  question: Q,
): Readings[Q] {
  const [first] = QUESTIONS[question].readings;
  return readings?.[question] ?? (first as Readings[Q]);
}
