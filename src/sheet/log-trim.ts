// Keeps Nhật ký short enough to open fast: its oldest lines move to an archive tab.
import { type Value, writable } from './cell.ts';
import { FORMAT_OF_KIND } from './layout/column.ts';
import { LOG_ARCHIVE_NAME, LOG_TAB, type LogColumn } from './layout/registers.ts';
import type { Table } from './table.ts';
import type { Write } from './write.ts';

/**
 * `archive` is what the archive holds from its first row on, null where there is none yet. Lines that a run cut off
 * has archived and not yet taken away are not archived twice.
 */
export function trimLog(
  log: Table<LogColumn>,
  archive: readonly (readonly Value[])[] | null,
  limit: number,
): readonly Write[] {
  const surplus = log.rows.slice(0, Math.max(0, log.rows.length - limit));
  const [first, last] = [surplus[0], surplus[surplus.length - 1]];
  if (!first || !last) return [];
  const lines = surplus.map((row) => LOG_TAB.columns.map(({ key }) => writable(row.cell(key))));
  const standing = (archive ?? []).filter((line) => line.some((value) => value !== ''));
  const fresh = lines.slice(overlap(standing, lines));
  const tab = LOG_ARCHIVE_NAME;
  const next = Math.max(1, standing.length) + 1;
  const moments = { tab, row: next, column: 1, rows: Math.max(1, fresh.length), columns: 1 };
  const texts = { ...moments, column: 2, columns: LOG_TAB.columns.length - 1 };
  return [
    ...(archive ? [] : ([{ kind: 'insertTab', tab, index: BEHIND_OURS }] as const)),
    ...(standing.length > 0
      ? []
      : ([{ kind: 'append', tab, rows: [LOG_TAB.columns.map(({ header }) => header)] }] as const)),
    ...(fresh.length > 0
      ? ([
          { kind: 'format', at: moments, format: FORMAT_OF_KIND.moment },
          { kind: 'format', at: texts, format: '@' },
          { kind: 'values', at: { ...moments, columns: LOG_TAB.columns.length }, values: fresh },
        ] as const)
      : []),
    { kind: 'deleteRows', tab: LOG_TAB.name, row: first.number, rows: last.number - first.number + 1 },
  ];
}

/** Eight tabs are ours; Google refuses a place beyond the last. */
const BEHIND_OURS = 8;

/** How many of the first lines stand at the end of the archive already, in their order. */
function overlap(archive: readonly (readonly Value[])[], lines: readonly (readonly Value[])[]): number {
  for (let count = Math.min(archive.length, lines.length); count > 0; count--) {
    if (JSON.stringify(archive.slice(-count)) === JSON.stringify(lines.slice(0, count))) return count;
  }
  return 0;
}
