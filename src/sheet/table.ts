// Finds a tab's header row and columns by their texts, and its rows below: never by position.
import { cleanText } from '../plan/text.ts';
import { type Cell, cellText, type Grid, isBlank, type Row } from './cell.ts';
import type { TabLayout } from './layout/column.ts';

/** Column numbers count from 1, as on the sheet. */
export interface Header<K extends string> {
  readonly row: number;
  readonly columnOf: Readonly<Record<K, number>>;
}

export interface TableRow<K extends string> {
  /** Row number on the sheet, from 1. */
  readonly number: number;
  cell(key: K): Cell;
  text(key: K): string;
}

export interface Table<K extends string> extends Header<K> {
  /** The rows above the header. */
  readonly above: Grid;
  readonly rows: readonly TableRow<K>[];
}

export type TableProblem =
  | { readonly code: 'tabMissing'; readonly tab: string }
  | { readonly code: 'headersMissing'; readonly tab: string; readonly headers: readonly string[] }
  | { readonly code: 'headersDoubled'; readonly tab: string; readonly headers: readonly string[] };

export type Found<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: TableProblem };

/** People may insert rows above the header; further down than this it is no header any more. */
export const HEADER_SEARCH_ROWS = 10;

export function findHeader<K extends string>(grid: Grid, layout: TabLayout<K>): Found<Header<K>> {
  const wanted = layout.columns.map((column) => foldHeader(column.header));
  const { index, texts } = bestHeaderRow(grid, wanted);
  const missing = layout.columns.filter((_, i) => !texts.includes(wanted[i] ?? ''));
  if (missing.length > 0) {
    return { ok: false, problem: { code: 'headersMissing', tab: layout.name, headers: headersOf(missing) } };
  }
  const doubled = layout.columns.filter(
    (_, i) => texts.indexOf(wanted[i] ?? '') !== texts.lastIndexOf(wanted[i] ?? ''),
  );
  if (doubled.length > 0) {
    return { ok: false, problem: { code: 'headersDoubled', tab: layout.name, headers: headersOf(doubled) } };
  }
  const columnOf = {} as Record<K, number>;
  layout.columns.forEach((column, i) => {
    columnOf[column.key] = texts.indexOf(wanted[i] ?? '') + 1;
  });
  return { ok: true, value: { row: index + 1, columnOf } };
}

/** The rows below the header that hold anything in the layout's columns. */
export function readTable<K extends string>(grid: Grid | null, layout: TabLayout<K>): Found<Table<K>> {
  if (!grid) return { ok: false, problem: { code: 'tabMissing', tab: layout.name } };
  const header = findHeader(grid, layout);
  if (!header.ok) return header;
  const { row, columnOf } = header.value;
  const columns = layout.columns.map((column) => columnOf[column.key] - 1);
  const rows = grid
    .map((cells, index) => ({ cells, number: index + 1 }))
    .filter(({ cells, number }) => number > row && columns.some((column) => !isBlank(cells[column])))
    .map(({ cells, number }) => tableRow(cells, number, columnOf));
  return { ok: true, value: { row, columnOf, rows, above: grid.slice(0, row - 1) } };
}

export function tableRow<K extends string>(
  cells: Row,
  number: number,
  columnOf: Readonly<Record<K, number>>,
): TableRow<K> {
  const cell = (key: K): Cell => cells[columnOf[key] - 1] ?? '';
  return { number, cell, text: (key) => cellText(cell(key)) };
}

/** Whether nothing stands beside a table's own columns: people remark on rows there, and such a row is not to be moved. */
export function isBare(cells: Row = [], columnOf: Readonly<Record<string, number>>): boolean {
  const ours = Object.values(columnOf);
  return cells.every((cell, i) => isBlank(cell) || ours.includes(i + 1));
}

/** The row as it will stand once `cells` are written over it. */
export function rowWith<K extends string>(row: TableRow<K>, cells: ReadonlyMap<K, Cell>): TableRow<K> {
  const cell = (key: K): Cell => cells.get(key) ?? row.cell(key);
  return { number: row.number, cell, text: (key) => cellText(cell(key)) };
}

/** The row among the first ones that holds most of the wanted texts, folded as they are. */
export function bestHeaderRow(
  grid: Grid,
  wanted: readonly string[],
): { readonly index: number; readonly texts: readonly string[]; readonly hits: number } {
  let best = { index: 0, texts: [] as readonly string[], hits: -1 };
  grid.slice(0, HEADER_SEARCH_ROWS).forEach((cells, index) => {
    const texts = cells.map((cell) => foldHeader(cellText(cell)));
    const hits = wanted.filter((text) => texts.includes(text)).length;
    if (hits > best.hits) best = { index, texts, hits };
  });
  return best;
}

/** What spellings of one header share: composed letters, single spaces, nothing invisible, lower case. */
export function foldHeader(text: string): string {
  return cleanText(text).toLowerCase();
}

function headersOf(columns: readonly { readonly header: string }[]): readonly string[] {
  return columns.map((column) => column.header);
}
