// What Văn phòng has decided on the plan's open points: kept with the document, so that nothing is asked twice.
import type { Answer, Answers } from '../plan/review/finding.ts';
import { checkSum } from '../sheet/check-sum.ts';
import type { Store } from './ports.ts';

/** One property each: Google gives 9 KB to a value and 500 KB to all of them. */
const PREFIX = 'review:';
const OPEN_KEY = 'review-open';

interface KeptAnswer extends Answer {
  readonly id: string;
}

export function readAnswers(store: Store): Answers {
  const kept = store.all(PREFIX).map((text) => JSON.parse(text) as KeptAnswer);
  return Object.fromEntries(kept.map(({ id, ...answer }) => [id, answer]));
}

export function keepAnswer(store: Store, id: string, answer: Answer): void {
  store.set(PREFIX + checkSum(id), JSON.stringify({ id, ...answer }));
}

export function forgetAnswer(store: Store, id: string): void {
  store.remove(PREFIX + checkSum(id));
}

/** Points that the page found open when the plan was last reviewed; null before the first time. */
export function openPoints(store: Store): number | null {
  const text = store.get(OPEN_KEY);
  return text === null ? null : Number(text);
}

/** Whether the count is another one than before. */
export function keepCount(store: Store, count: string): boolean {
  if (store.get(OPEN_KEY) === count) return false;
  store.set(OPEN_KEY, count);
  return true;
}
