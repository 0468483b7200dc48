// Checks what the bundle hands to a method, and refuses it in Google's words.
import { type KeptArea, NO_OPEN_ENDS, type OpenEnds } from '../../engine/kept-area.ts';
import type { CellArea } from '../../types.ts';
import { AREA, type Context, fail, OPEN_ENDS, SHEET_ID } from './context.ts';
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

/** What an object of ours stands for that the bundle gives back. @throws as Google does for anything else. */
export function givenBack<T>(context: Context, method: string, given: unknown, kind: symbol): T {
  if (isObject(given) && kind in given) return given[kind] as T;
  throw fail(context, wrongSignature([typeName(given)], method));
}

export function areaOfRange(context: Context, method: string, range: unknown): CellArea {
  return givenBack(context, method, range, AREA);
}

export function keptAreaOf(context: Context, method: string, range: unknown): KeptArea {
  const area = areaOfRange(context, method, range);
  const open = isObject(range) && OPEN_ENDS in range ? (range[OPEN_ENDS] as OpenEnds) : NO_OPEN_ENDS;
  return { area, open };
}

export function idOfSheet(context: Context, method: string, sheet: unknown): number {
  return givenBack(context, method, sheet, SHEET_ID);
}

/** One result for each of a list. @throws as Google does for what is no list. */
export function eachOf<T>(
  context: Context,
  method: string,
  given: unknown,
  read: (context: Context, method: string, one: unknown) => T,
): T[] {
  if (!Array.isArray(given)) throw fail(context, wrongSignature([typeName(given)], method));
  return given.map((one) => read(context, method, one));
}

function isObject(value: unknown): value is Readonly<Record<symbol, unknown>> {
  return typeof value === 'object' && value !== null;
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
