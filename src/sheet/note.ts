// Marks on wrong cells live in notes beside whatever people wrote there themselves.
import { MARK } from './layout/labels.ts';

/** The note with our lines replaced by the given sentences (none: taken away); other lines stay as they are. */
export function withMarks(note: string, sentences: readonly string[]): string {
  const lines = note.split('\n');
  const own = lines.filter((line) => !line.startsWith(MARK));
  if (own.length === lines.length && sentences.length === 0) return note;
  const kept = own.join('\n').replace(/\n+$/, '');
  const marks = sentences.map((sentence) => MARK + sentence.replace(/\s*\n\s*/g, ' '));
  return [...(kept === '' ? [] : [kept]), ...marks].join('\n');
}
