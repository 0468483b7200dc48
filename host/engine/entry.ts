// What Google makes of a text put into a cell: it parses a script's strings much as it parses typing.
import type { Locale, WorldOptions } from '../types.ts';
import { readingOf } from '../unsure.ts';
import { CONVENTIONS } from './conventions.ts';
import { readDate } from './entry-date.ts';
import { hundredthOf, readNumber } from './entry-number.ts';
import { isTextFormat } from './number-format.ts';

export interface EntryContext extends Pick<WorldOptions, 'readings'> {
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
  const isScript = context.by === 'script';
  if (isTextFormat(context.format)) return intoTextCell(text, context);
  if (text.startsWith("'")) {
    return {
      value: isScript && readingOf(context, 'apostropheInPlainCell') === 'stored' ? text : text.slice(1),
    };
  }
  if (isFormula(text)) return { value: '', formula: text };
  if (isScript && text.startsWith('+')) return afterPlus(text, context);
  return readAsTyped(text, context);
}

function afterPlus(text: string, context: EntryContext): Entry {
  const reading = readingOf(context, 'plusByScript');
  if (reading === 'number') return readAsTyped(text, context);
  return reading === 'formula' && text.length > 1 ? { value: '', formula: `=${text}` } : { value: text };
}

function intoTextCell(text: string, context: EntryContext): Entry {
  if (context.by === 'script' && isFormula(text) && readingOf(context, 'equalsInTextCell') === 'formula') {
    return { value: '', formula: text };
  }
  const stripped = text.startsWith("'") && readingOf(context, 'apostropheInTextCell') === 'stripped';
  return { value: stripped ? text.slice(1) : text };
}

function readAsTyped(text: string, { by, format, locale, year, readings }: EntryContext): Entry {
  const typed = text.trim();
  const upper = typed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  // Most cells hold words; only these can begin a number, a date or a time.
  if (!/^(?:[-+.,\d($₫]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(typed))
    return { value: text };
  const conventions = CONVENTIONS[locale];
  if (isForeignDecimal(typed, locale)) {
    const foreign = readingOf({ readings }, 'foreignDecimal');
    if (foreign === 'text') return { value: text };
    if (foreign === 'digits') return { value: Number(typed.replace(/[.,]/, '')) };
  }
  const number = readNumber(typed, conventions);
  // Google adds the sign by itself while a person types into a cell of percents.
  if (number && by === 'person' && format.endsWith('%') && !typed.endsWith('%'))
    return { value: hundredthOf(number.value) };
  const read = number ?? readDate(typed, conventions, year);
  if (!read) return { value: text };
  return read.format === undefined || format !== ''
    ? { value: read.value }
    : { value: read.value, format: read.format };
}

/** One digit or two after the other country's decimal sign; three make thousands. */
function isForeignDecimal(text: string, locale: Locale): boolean {
  return (locale === 'vi_VN' ? /^[-+]?\d+\.\d{1,2}$/ : /^[-+]?\d+,\d{1,2}$/).test(text);
}

function isFormula(text: string): boolean {
  return text.length > 1 && text.startsWith('=');
}
