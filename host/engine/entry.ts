// What Google makes of a text put into a cell: it parses a script's strings much as it parses typing.
import type { Locale, WorldOptions } from '../types.ts';
import { CONVENTIONS } from './conventions.ts';
import { readDate } from './entry-date.ts';
import { readNumber } from './entry-number.ts';
import { isTextFormat } from './number-format.ts';

export interface EntryContext extends Pick<WorldOptions, 'apostropheInTextCell' | 'equalsInTextCell'> {
  readonly locale: Locale;
  /** The cell's number format before the entry, '' when it has none. */
  readonly format: string;
  /** The year that completes `11/12`. */
  readonly year: number;
  /** A script's "+5" stays text where a person's becomes 5. */
  readonly by: 'person' | 'script';
}

export interface Entry {
  readonly value: string | number | boolean;
  /** Given to the cell only where it had none. */
  readonly format?: string;
  readonly formula?: string;
}

export function parseEntry(text: string, context: EntryContext): Entry {
  if (isTextFormat(context.format)) return intoTextCell(text, context);
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (isFormula(text)) return { value: '', formula: text };
  if (text.startsWith('+') && context.by === 'script') return { value: text };
  return readAsTyped(text, context);
}

function intoTextCell(text: string, context: EntryContext): Entry {
  if (context.by === 'script' && isFormula(text) && context.equalsInTextCell === 'formula') {
    return { value: '', formula: text };
  }
  const stripped = text.startsWith("'") && context.apostropheInTextCell === 'stripped';
  return { value: stripped ? text.slice(1) : text };
}

function readAsTyped(text: string, { format, locale, year }: EntryContext): Entry {
  const typed = text.trim();
  const upper = typed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  // Most cells hold words; only these can begin a number, a date or a time.
  if (!/^(?:[-+.,\d($₫]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(typed))
    return { value: text };
  const conventions = CONVENTIONS[locale];
  const read = readNumber(typed, conventions) ?? readDate(typed, conventions, year);
  if (!read) return { value: text };
  return read.format === undefined || format !== ''
    ? { value: read.value }
    : { value: read.value, format: read.format };
}

function isFormula(text: string): boolean {
  return text.length > 1 && text.startsWith('=');
}
