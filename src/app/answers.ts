// What Văn phòng has decided on the plan's open points: kept with the document, so that nothing is asked twice.
import type { Answers } from '../plan/review/finding.ts';
import type { Store } from './ports.ts';

const KEY = 'review';
const OPEN_KEY = 'review-open';

export function readAnswers(store: Store): Answers {
  const text = store.get(KEY);
  return text ? (JSON.parse(text) as Answers) : {};
}

export function writeAnswers(store: Store, answers: Answers): void {
  store.set(KEY, JSON.stringify(answers));
}

/** Points that the page found open when the plan was last reviewed; null before the first time. */
export function openPoints(store: Store): number | null {
  const text = store.get(OPEN_KEY);
  return text === null ? null : Number(text);
}

export function keepCount(store: Store, count: string): void {
  if (store.get(OPEN_KEY) !== count) store.set(OPEN_KEY, count);
}
