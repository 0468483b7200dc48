// Google's own data validation from the column table: it guides phones too, warns, and refuses nothing.
import { isTyped, type TabLayout } from './layout/column.ts';
import { DAY_HELP } from './layout/labels.ts';
import type { Area, Write } from './write.ts';

/** One write for each typed column that has a list or holds days. */
export function validationWrites(
  layout: TabLayout,
  columnOf: Readonly<Record<string, number>>,
  firstRow: number,
  rows: number,
): readonly Write[] {
  return layout.columns.filter(isTyped).flatMap(({ key, kind, options }): readonly Write[] => {
    const at = { tab: layout.name, row: firstRow, column: columnOf[key] ?? 0, rows, columns: 1 };
    if (options) return [listWrite(at, options)];
    return kind === 'date' ? [{ kind: 'validation', at, options: null, help: DAY_HELP }] : [];
  });
}

export function listWrite(at: Area, options: readonly string[]): Write {
  return { kind: 'validation', at, options, help: options.join(', ') };
}
