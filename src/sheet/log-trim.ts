// Keeps Nhật ký short enough to open fast: its oldest lines move to an archive tab.
import { type Grid, isBlank, type Value, writable } from './cell.ts';
import { FORMAT_OF_KIND } from './layout/column.ts';
import { LOG_ARCHIVE_NAME, LOG_TAB, type LogColumn } from './layout/registers.ts';
import type { Table } from './table.ts';
import { neutralise, restoreText } from './text-cell.ts';
import type { Write } from './write.ts';

type Line = readonly Value[];

/**
 * `archive` is what the archive holds from its first row on, null where there is none yet. Lines that a run cut off
 * has archived and not yet taken away are not archived twice. `grid`: the tab as read; what people have written beside
 * our columns or between our lines goes along, to the right of them.
 */
export function trimLog(
  log: Table<LogColumn>,
  grid: Grid,
  archive: readonly Line[] | null,
  limit: number,
): readonly Write[] {
  const surplus = log.rows.slice(0, Math.max(0, log.rows.length - limit));
  const [first, last] = [surplus[0], surplus[surplus.length - 1]];
  if (!first || !last) return [];
  const lines = linesOf(log, grid.slice(first.number - 1, last.number));
  const standing = (archive ?? []).filter((line) => line.some((value) => value !== ''));
  const fresh = lines.slice(overlap(standing, lines));
  const tab = LOG_ARCHIVE_NAME;
  const next = Math.max(1, standing.length) + 1;
  const moments = { tab, row: next, column: 1, rows: Math.max(1, fresh.length), columns: 1 };
  const width = fresh[0]?.length ?? LOG_TAB.columns.length;
  const texts = { ...moments, column: 2, columns: width - 1 };
  return [
    ...(archive ? [] : ([{ kind: 'insertTab', tab, index: BEHIND_OURS }] as const)),
    ...(standing.length > 0
      ? []
      : ([{ kind: 'append', tab, rows: [LOG_TAB.columns.map(({ header }) => header)] }] as const)),
    ...(fresh.length > 0
      ? ([
          { kind: 'format', at: moments, format: FORMAT_OF_KIND.moment },
          { kind: 'format', at: texts, format: '@' },
          { kind: 'values', at: { ...moments, columns: width }, values: fresh },
        ] as const)
      : []),
    { kind: 'deleteRows', tab: LOG_TAB.name, row: first.number, rows: last.number - first.number + 1 },
  ];
}

/** Our columns first, then the others as far as anything stands in them; rows without anything are left out. */
function linesOf({ columnOf }: Table<LogColumn>, rows: Grid): readonly Line[] {
  const ours = LOG_TAB.columns.map(({ key }) => columnOf[key]);
  const others = (rows[0] ?? []).flatMap((_, i) =>
    !ours.includes(i + 1) && rows.some((row) => !isBlank(row[i])) ? [i + 1] : [],
  );
  return rows
    .filter((row) => row.some((cell) => !isBlank(cell)))
    .map((row) => [...ours, ...others].map((column) => neutralise(writable(row[column - 1] ?? ''))));
}

/** Eight tabs are ours; Google refuses a place beyond the last. */
const BEHIND_OURS = 8;

/** How many of the first lines stand at the end of the archive already, in their order. */
function overlap(archive: readonly Line[], lines: readonly Line[]): number {
  const [before, now] = [archive.map(asStored), lines.map(asStored)];
  for (let count = Math.min(before.length, now.length); count > 0; count--) {
    if (before.slice(-count).join('\n') === now.slice(0, count).join('\n')) return count;
  }
  return 0;
}

/** Whatever Google makes of an apostrophe, and however wide the archive has grown. */
function asStored(line: Line): string {
  const cells = line.map((value) => (typeof value === 'string' ? restoreText(value) : value));
  while (cells[cells.length - 1] === '') cells.pop();
  return JSON.stringify(cells);
}
