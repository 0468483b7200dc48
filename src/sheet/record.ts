// Decides what a row's change adds to Nhật ký and Số liệu tháng, and what the row remembers from then on.
import type { Indicator } from '../plan/indicator.ts';
import type { Value } from './cell.ts';
import type { TabLayout } from './layout/column.ts';
import { WAYS } from './layout/labels.ts';
import {
  type Change,
  changesOf,
  type KeptFigure,
  type Memory,
  memoryText,
  NEW_ROW,
  readMemory,
  seenIn,
} from './memory.ts';
import { type Author, figureRow, logRow } from './register-rows.ts';
import type { TableRow } from './table.ts';

export interface Recorded {
  /** The text of the memory cell. */
  readonly memory: string;
  readonly log: readonly (readonly Value[])[];
  readonly figures: readonly (readonly Value[])[];
}

/**
 * `touched` are the columns that the author is known to have changed; what else differs from the row's memory was
 * changed by someone whose edit Google did not report. `figure` is the row's own, where both its cells are right.
 */
export function recordRow<K extends string>(
  layout: TabLayout<K>,
  row: TableRow<K>,
  author: Author,
  touched: readonly K[],
  figure: Pick<Indicator, 'period' | 'result' | 'name' | 'source'> | null,
): Recorded {
  const code = row.text('code' as K);
  const memory = readMemory(row.text('memory' as K));
  const changes = changesOf(layout, row, memory);
  const unknown: Author = { ...author, email: '', way: WAYS.found };
  const log = changes.map((change) => {
    const header = layout.columns.find(({ key }) => key === change.column)?.header ?? '';
    return logRow(touched.includes(change.column) ? author : unknown, layout.name, code, header, change);
  });
  const filed = file(memory ?? NEW_ROW, changes, figure, author.at.day);
  return {
    memory: memoryText({ ...filed.memory, seen: seenIn(layout, row) }),
    log,
    figures: filed.periods.map((period) => {
      const text = filed.memory.figures[period]?.[0] ?? '';
      const { name, source } = figure ?? { name: '', source: '' };
      return figureRow({ period, code, name, text, source }, author);
    }),
  };
}

/** More than a year of months. */
const MOST_FIGURES = 24;

/**
 * The row's figure goes under its period. Someone who types the new result first and its period after has for a moment
 * overwritten the old period's figure: when, on the same day, only the period changes, what an earlier day had filed
 * there is put back. A correction of the old period that is meant to stay is made in the sidebar.
 */
function file(
  memory: Memory,
  changes: readonly Change<string>[],
  figure: Pick<Indicator, 'period' | 'result'> | null,
  today: string,
): { readonly memory: Memory; readonly periods: readonly string[] } {
  const { figures, replaced, seen } = memory;
  const asBefore = { memory: { ...memory, seen }, periods: [] };
  if (!figure?.period || figure.result === '') return asBefore;
  const { period, result } = figure;
  const changed = changes.map(({ column }) => column);
  const slip =
    replaced && replaced.on === today && replaced.period !== period && isOnly(changed, 'period', 'result')
      ? replaced
      : null;
  const before = figures[period];
  if (before?.[0] === result && !slip) return asBefore;
  const after: Record<string, KeptFigure> = { ...figures, [period]: [result, today] };
  if (slip) after[slip.period] = slip.before;
  const kept = Object.fromEntries(Object.entries(after).sort().slice(-MOST_FIGURES));
  const overwritten = before && before[1] < today ? { period, before, on: today } : null;
  const still = replaced?.on === today && replaced.period === period ? replaced : null;
  const next = overwritten ?? still;
  return {
    memory: { seen, figures: kept, ...(next ? { replaced: next } : {}) },
    periods: slip ? [slip.period, period] : [period],
  };
}

function isOnly(changed: readonly string[], one: string, without: string): boolean {
  return changed.includes(one) && !changed.includes(without);
}

/** The memory once a figure of a period that the row may not show is filed; '' withdraws it. */
export function refile(text: string, period: string, value: string, today: string): string {
  const { seen, figures } = readMemory(text) ?? NEW_ROW;
  const { [period]: _old, ...others } = figures;
  const after = value === '' ? others : { ...figures, [period]: [value, today] as const };
  return memoryText({ seen, figures: after });
}
