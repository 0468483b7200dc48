// Keeps what people typed from becoming a mail header.
import { startOf } from '../plan/text.ts';

/** One line without control characters, at most 200 characters: Google refuses longer subjects. */
export function headerText(text: string): string {
  const line = [...text]
    .map((character) => (character < ' ' || character === '\u007f' ? ' ' : character))
    .join('');
  const clean = line.replace(/\s+/g, ' ').trim();
  return clean.length > 200 ? `${startOf(clean, 199)}…` : clean;
}
