// Whether one header may be a misspelling of another.
import { foldDiacritics } from '../../plan/text.ts';

/** Alike without diacritics, case and signs, or but for few letters; parts of one another where both are long. */
export function isNear(text: string, wanted: string): boolean {
  const [a, b] = [letters(text), letters(wanted)];
  if (a === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= LONG && long.includes(short)) return true;
  return distance(a, b) <= Math.floor(b.length / LETTERS_PER_SLIP);
}

const LONG = 6;
const LETTERS_PER_SLIP = 5;

function letters(text: string): string {
  return foldDiacritics(text).replace(/[^a-z0-9%]/g, '');
}

/** Letters to be put in, left out or exchanged (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
