// What all who sit down at the sheet have in common: hands, a person, and the chance of slips and lost events.
import type { Chance } from './chance.ts';
import type { Hands } from './hands.ts';
import type { Touch } from './history.ts';
import type { Person } from './people.ts';
import { type Word, word } from './words.ts';

export interface Sitter {
  readonly hands: Hands;
  readonly person: Person;
  readonly chance: Chance;
}

export function type(sitter: Sitter, code: string, column: string): void {
  sitter.hands.type(sitter.person, touch(sitter, code, column), heard(sitter.chance));
}

export function touch({ hands, chance }: Sitter, code: string, column: string, given?: Word): Touch {
  const [text, means] = given ?? word(column, code, hands.day, chance);
  return { code, column, text, means };
}

/** Google queues two events and loses the others. */
export function heard(chance: Chance): boolean {
  return !chance.oneIn(12);
}
