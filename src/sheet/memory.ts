// What the add-in last saw of a row, kept in the row's own hidden cell: sorting moves it along and reading costs nothing.
import type { Filing } from '../plan/filing.ts';
import { perObject } from '../plan/remember.ts';
import { startOf } from '../plan/text.ts';
import { type Cell, cellText } from './cell.ts';
import { checkSum } from './check-sum.ts';
import { isRecorded, type TabLayout } from './layout/column.ts';
import type { TableRow } from './table.ts';
import { restoreText } from './text-cell.ts';

export interface Memory {
  /** The row's Mã: a copied row brings another's memory, which is none of its own. */
  readonly code: string;
  /** Short forms of the recorded cells by column key; blank cells are left out. */
  readonly seen: Texts;
  /** Of an indicator: the figures filed in Số liệu tháng, as typed, by period (yyyy-MM). */
  readonly figures: Texts;
  readonly filing?: Filing;
  /** Periods whose line in Số liệu tháng is still to be written. */
  readonly owed?: readonly string[];
}

export type Texts = Readonly<Record<string, string>>;

export interface Change<K extends string> {
  readonly column: K;
  /** null when the row's memory was damaged. */
  readonly before: string | null;
  readonly after: string;
}

/** Longer texts are kept as their beginning and a check sum. */
const KEPT = 200;

/** A memory without anything for a row never seen and for a copied one; null for one that somebody has overwritten. */
export function readMemory(text: string, code: string): Memory | null {
  const fresh: Memory = { code, seen: {}, figures: {} };
  if (text === '') return fresh;
  try {
    const memory = JSON.parse(text) as Partial<Memory> | null;
    if (!isTexts(memory?.seen) || !isTexts(memory?.figures)) return null;
    const { filing } = memory;
    if (filing && !(isTexts(filing.base) && isTexts(filing.before))) return null;
    return memory?.code === code ? (memory as Memory) : fresh;
  } catch {
    return null;
  }
}

/** Read out of the row's own cells once, however often it is asked for. */
export const memoryOf = perObject((row: TableRow<string>): Memory | null =>
  readMemory(row.text('memory'), row.text('code')),
);

/** What is filed for the row's months. A memory without figures ends so, and most have none: those are not read out. */
export function figuresIn(row: TableRow<string>): Texts {
  return row.text('memory').endsWith(',"figures":{}}') ? {} : (memoryOf(row)?.figures ?? {});
}

export function memoryText(memory: Memory): string {
  return JSON.stringify(memory);
}

export function seenIn<K extends string>(layout: TabLayout<K>, row: TableRow<K>): Texts {
  const texts: Record<string, string> = {};
  for (const column of layout.columns) {
    const text = isRecorded(column) ? shortForm(row.cell(column.key)) : '';
    if (text !== '') texts[column.key] = text;
  }
  return texts;
}

/** Recorded cells of which `seen` says something else than the memory. */
export function changesOf<K extends string>(
  layout: TabLayout<K>,
  seen: Texts,
  memory: Memory | null,
): readonly Change<K>[] {
  return layout.columns.filter(isRecorded).flatMap(({ key }) => {
    const [before, after] = [memory ? (memory.seen[key] ?? '') : null, seen[key] ?? ''];
    const changed = before === null ? after !== '' : before !== after;
    return changed ? [{ column: key, before, after }] : [];
  });
}

function isTexts(value: unknown): value is Texts {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

function shortForm(cell: Cell): string {
  const text = restoreText(cellText(cell));
  return text.length <= KEPT ? text : `${startOf(text, KEPT)}… #${checkSum(text)}`;
}
