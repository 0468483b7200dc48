// Checks what the bundle hands to a method, and refuses it in Google's words.
import type { CellArea } from '../../types.ts';
import { type Context, fail } from './context.ts';
import { columnMismatch, rowMismatch, wrongSignature } from './sentences.ts';

/** Rows and columns given as numbers, cut to whole ones. */
export function wholeNumbers(context: Context, method: string, given: readonly unknown[]): readonly number[] {
  const numbers = given.filter(
    (value): value is number => typeof value === 'number' && Number.isFinite(value),
  );
  if (numbers.length < given.length) throw fail(context, wrongSignature(given.map(typeName), method));
  return numbers.map((value) => Math.trunc(value));
}

/** A two-dimensional array as large as the area. */
export function matrix(
  context: Context,
  method: string,
  given: unknown,
  area: CellArea,
): readonly (readonly unknown[])[] {
  if (!Array.isArray(given) || !given.every(Array.isArray)) {
    throw fail(context, wrongSignature([typeName(given)], method));
  }
  const rows: readonly (readonly unknown[])[] = given;
  if (rows.length !== area.rows) throw fail(context, rowMismatch(rows.length, area.rows));
  const bad = rows.find((row) => row.length !== area.columns);
  if (bad) throw fail(context, columnMismatch(bad.length, area.columns));
  return rows;
}

/** NaN crosses to Google as null, as undefined does. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : 'Object'}[]`;
  return 'Object';
}
