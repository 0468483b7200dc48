// What the add-in last saw of a row, kept in the row's own hidden cell: sorting moves it along and reading costs nothing.
import type { Period } from '../plan/indicator.ts';
import { type Cell, cellText } from './cell.ts';
import { checkSum } from './check-sum.ts';
import { isTyped, type TabLayout } from './layout/column.ts';
import type { TableRow } from './table.ts';
import { restoreText } from './text-cell.ts';

/** As typed, and the day on which it was filed, yyyy-MM-dd. */
export type KeptFigure = readonly [text: string, on: string];

export interface Memory {
  /** Short forms of the typed cells by column key; blank cells are left out. */
  readonly seen: Readonly<Record<string, string>>;
  /** Of an indicator: the figures filed in Số liệu tháng, by period (yyyy-MM). */
  readonly figures: Readonly<Record<string, KeptFigure>>;
  /** A figure of an earlier day that was overwritten on the day `on`. */
  readonly replaced?: { readonly period: Period; readonly before: KeptFigure; readonly on: string };
}

export interface Change<K extends string> {
  readonly column: K;
  /** null when the row's memory was damaged. */
  readonly before: string | null;
  readonly after: string;
}

export const NEW_ROW: Memory = { seen: {}, figures: {} };

/** Longer texts are kept as their beginning and a check sum. */
const KEPT = 200;

/** NEW_ROW for a row never seen; null for a memory that somebody has overwritten. */
export function readMemory(text: string): Memory | null {
  if (text === '') return NEW_ROW;
  try {
    const memory = JSON.parse(text) as Partial<Memory> | null;
    return memory?.seen && memory.figures ? (memory as Memory) : null;
  } catch {
    return null;
  }
}

export function memoryText(memory: Memory): string {
  return JSON.stringify(memory);
}

export function seenIn<K extends string>(layout: TabLayout<K>, row: TableRow<K>): Record<string, string> {
  const texts = layout.columns
    .filter(isTyped)
    .map(({ key }) => [key, shortForm(row.cell(key))] as const)
    .filter(([, text]) => text !== '');
  return Object.fromEntries(texts);
}

/** Typed cells that differ from what was last seen. */
export function changesOf<K extends string>(
  layout: TabLayout<K>,
  row: TableRow<K>,
  memory: Memory | null,
): readonly Change<K>[] {
  const now = seenIn(layout, row);
  return layout.columns.filter(isTyped).flatMap(({ key }) => {
    const [before, after] = [memory ? (memory.seen[key] ?? '') : null, now[key] ?? ''];
    const changed = before === null ? after !== '' : before !== after;
    return changed ? [{ column: key, before, after }] : [];
  });
}

function shortForm(cell: Cell): string {
  const text = restoreText(cellText(cell));
  return text.length <= KEPT ? text : `${text.slice(0, KEPT)}… #${checkSum(text)}`;
}
