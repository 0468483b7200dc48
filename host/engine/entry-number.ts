// Numbers, percentages and amounts of money as Google reads them from typed text.
import type { Conventions } from './conventions.ts';

export interface ReadNumber {
  readonly value: number;
  /** The number format that typing it gives an unformatted cell. */
  readonly format?: string;
}

/** null when the text is no number under these conventions. A bookkeeper's (5) is -5. */
export function readNumber(text: string, conventions: Conventions): ReadNumber | null {
  const [, bracketed] = /^\(([^-+()]+)\)$/.exec(text) ?? [];
  const read = readAmount(bracketed ?? text, conventions);
  return read && bracketed ? { ...read, value: -read.value } : read;
}

function readAmount(text: string, conventions: Conventions): ReadNumber | null {
  const { currency, currencyFormat } = conventions;
  if (!text.startsWith(currency) && !text.endsWith(currency)) return readPlain(text, conventions);
  const read = readPlain(text.replace(currency, '').trim(), conventions);
  return read && { value: read.value, format: currencyFormat };
}

function readPlain(text: string, conventions: Conventions): ReadNumber | null {
  const percent = text.endsWith('%');
  const body = (percent ? text.slice(0, -1) : text).trim();
  const scientific = /^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/i.test(body);
  const plain = scientific ? withDot(body, conventions) : digits(body, conventions);
  if (plain === null) return null;
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  const hasFraction = plain.includes('.');
  if (percent) return { value: hundredthOf(value), format: hasFraction ? '0.00%' : '0%' };
  if (scientific) return { value, format: '0.00E+00' };
  if (body.includes(conventions.group)) return { value, format: hasFraction ? '#,##0.00' : '#,##0' };
  return { value };
}

/** The number in JavaScript's spelling. Groups must be whole (1.234), single spaces between digits are dropped. */
function digits(body: string, { decimal, group }: Conventions): string | null {
  const d = `\\${decimal}`;
  const g = `\\${group}`;
  const shape = new RegExp(`^[-+]?(?:\\d{1,3}(?:${g}\\d{3})+|\\d+(?: \\d+)*)?(?:${d}\\d*)?$`);
  if (!shape.test(body) || !/\d/.test(body)) return null;
  return body.replaceAll(group, '').replaceAll(' ', '').replace(decimal, '.');
}

function withDot(body: string, { decimal, group }: Conventions): string | null {
  return body.includes(group) ? null : body.replace(decimal, '.');
}

/** As its decimals say it: 0,9 divided by a hundred would have seventeen digits, and Google shows fifteen at most. */
export function hundredthOf(value: number): number {
  return Number((value / 100).toPrecision(15));
}
