// Marks on wrong cells live in notes beside whatever people wrote there themselves.
import { FLAG, MARK, QUESTION_MARK } from './layout/labels.ts';

export interface Mark {
  /** To be looked at again rather than mended. */
  readonly question: boolean;
  readonly sentence: string;
}

/** The note with our lines replaced by the given marks (none: taken away); other lines stay as they are. */
export function withMarks(note: string, marks: readonly Mark[]): string {
  const lines = note.split('\n');
  const own = lines.filter((line) => !line.startsWith(MARK) && !line.startsWith(QUESTION_MARK));
  if (own.length === lines.length && marks.length === 0) return note;
  const kept = own.join('\n').replace(/\n+$/, '');
  const ours = marks.map(
    ({ question, sentence }) => (question ? QUESTION_MARK : MARK) + sentence.replace(/\s*\n\s*/g, ' '),
  );
  return [...(kept === '' ? [] : [kept]), ...ours].join('\n');
}

/** The note without the lines that flag something as unconfirmed. */
export function withoutFlag(note: string): string {
  return note
    .split('\n')
    .filter((line) => !line.startsWith(FLAG))
    .join('\n');
}
