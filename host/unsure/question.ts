// The shape of a question that Google leaves open.
import type { Source } from '../ledger/line.ts';

export interface Question {
  /** What Google may do, the first unless an option says otherwise: the less kind for us, or what most reports tell. */
  readonly readings: readonly [string, string, ...string[]];
  readonly about: string;
  /** What speaks for the first reading, in the ledger's marks. */
  readonly source: Source | `${Source}; ${Source}`;
}

export type Questions = Readonly<Record<string, Question>>;
