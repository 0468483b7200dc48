// Số liệu tháng kept in order: one line for each period and indicator, the last entry wins; earlier ones are in Nhật ký.
import type { Period } from '../plan/indicator.ts';
import { type Grid, isDateCell, writable } from './cell.ts';
import { FIGURES_TAB, type FigureColumn } from './layout/registers.ts';
import { memoryText, readMemory } from './memory.ts';
import { runsOf } from './runs.ts';
import { isBare, type Table, type TableRow } from './table.ts';
import { restoreText } from './text-cell.ts';
import { columnWrites, type Write } from './write.ts';

type FigureRow = TableRow<FigureColumn>;

/** What is known of the lines from elsewhere; figures and sources by figureKey. */
export interface KnownFigures {
  /** Those that the rows of Phụ lục I remember. */
  readonly figures: ReadonlyMap<string, string>;
  /**
   * Where the figures come from that the rows show. People type a month, its result and its source in any order, so which
   * source belongs to which month is told only once they are done.
   */
  readonly sources: ReadonlyMap<string, string>;
  /** Numbers of the rows on which somebody has put a note: it stays on its cell. */
  readonly noted: ReadonlySet<number>;
}

/**
 * Nothing when every line is in its place already: the tab is read each day and written when lines have come. Only a
 * line that a later one of its month and indicator replaces goes, and one of ours that withdraws a figure. What people
 * have written there, between the lines or beside them, stays as and where it is: lines are put in order above it and
 * below it. `grid`: the tab as read.
 */
export function tidyFigures(
  table: Table<FigureColumn>,
  grid: Grid,
  { figures, sources, noted }: KnownFigures,
): readonly Write[] {
  const isMovable = (row: FigureRow) =>
    isOurs(row) && isBare(grid[row.number - 1], table.columnOf) && !noted.has(row.number);
  const held = new Set(table.rows.filter((row) => isOurs(row) && !isMovable(row)).map(keyOf));
  const last = lastOf(table.rows, figures);
  const resourced = new Map(
    [...last].flatMap(([key, row]) => {
      const source = sources.get(key) ?? knownSource(row, table.rows);
      return source.trim() === row.text('source').trim() ? [] : [[row, source] as const];
    }),
  );
  // The withdrawal of a figure whose line has to stay says that it no longer counts.
  const standing = new Set(
    [...last.values()].filter((row) => row.text('value') !== '' || held.has(keyOf(row))),
  );
  // A row without a line of ours is no part of the table, but somebody's remark may stand in it.
  const isBareBetween = (above: FigureRow, row: FigureRow) =>
    grid.slice(above.number, row.number - 1).every((cells) => isBare(cells, table.columnOf));
  const follows = (above: FigureRow, row: FigureRow) =>
    isMovable(above) && isMovable(row) && isBareBetween(above, row);
  return runsOf(table.rows, follows).flatMap((run) => {
    const kept = run.filter((row) => standing.has(row)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const [first] = run;
    const final = run[run.length - 1] ?? first;
    const isInOrder =
      kept.length === run.length && kept.every((row, i) => row === run[i] && !resourced.has(row));
    const itsSource = resourced.get(first);
    if (!isMovable(first)) return itsSource === undefined ? [] : sourceWrite(table, first, itsSource);
    if (isInOrder) return [];
    const height = final.number - first.number + 1;
    const columns = FIGURES_TAB.columns.map(({ key }) => ({
      number: table.columnOf[key],
      values: Array.from({ length: height }, (_, i) => {
        const row = kept[i];
        const source = key === 'source' && row ? resourced.get(row) : undefined;
        return source ?? writable(row?.cell(key) ?? '');
      }),
    }));
    const writes = columnWrites(FIGURES_TAB.name, first.number, columns);
    // Columns that people moved apart would take two writes, and a run cut off between them would mix up rows.
    return writes.length === 1 ? writes : [];
  });
}

/** A figure that comes back for a month comes from where it came from when it stood there before. */
function knownSource(row: FigureRow, rows: readonly FigureRow[]): string {
  const own = row.text('source');
  if (own !== '' || row.text('value') === '') return own;
  const alike = rows.filter(
    (one) => isOurs(one) && keyOf(one) === keyOf(row) && one.text('value') === row.text('value'),
  );
  const sources = alike.map((one) => one.text('source')).filter((source) => source !== '');
  return sources[sources.length - 1] ?? '';
}

function sourceWrite({ columnOf }: Table<FigureColumn>, row: FigureRow, source: string): readonly Write[] {
  return columnWrites(FIGURES_TAB.name, row.number, [{ number: columnOf.source, values: [source] }]);
}

/** A month, a Mã and a moment: what the add-in writes, and what it may put in order. */
function isOurs(row: FigureRow): boolean {
  return periodOf(row) !== '' && row.text('code') !== '' && isDateCell(row.cell('updatedAt'));
}

/**
 * By month and Mã. People sort the tab and can type into the moments: the last line is the one that says what the row of
 * the indicator remembers; told by its moment where none does, and by its place within one minute.
 */
function lastOf(
  rows: readonly FigureRow[],
  figures: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, FigureRow> {
  const rankOf = (row: FigureRow) => {
    const isRemembered = figures.get(keyOf(row)) === restoreText(row.text('value'));
    return `${Number(isRemembered)} ${momentOf(row)}`;
  };
  const last = new Map<string, FigureRow>();
  for (const row of rows.filter(isOurs)) {
    const before = last.get(keyOf(row));
    if (!before || rankOf(before) <= rankOf(row)) last.set(keyOf(row), row);
  }
  return last;
}

/** Sorts as time goes on. */
function momentOf(row: FigureRow): string {
  const cell = row.cell('updatedAt');
  return isDateCell(cell) ? `${cell.day} ${cell.time}` : '';
}

/** What tells a figure from others; `period`: yyyy-MM, so that the keys sort as months do. */
export function figureKey(period: Period, code: string): string {
  return `${period} ${code}`;
}

function keyOf(row: FigureRow): string {
  return figureKey(periodOf(row), row.text('code'));
}

/** Where the figure of a month comes from, by its last line; '' where there is none. */
export function filedSource(table: Table<FigureColumn>, period: Period, code: string): string {
  return lastOf(table.rows).get(figureKey(period, code))?.text('source') ?? '';
}

/** A row whose memory was damaged gets its figures back from the register; null when it lacks none. */
export function figuresFromRegister(code: string, memory: string, table: Table<FigureColumn>): string | null {
  const remembered = readMemory(memory, code);
  if (!remembered || code === '') return null;
  const filed: Record<string, string> = {};
  for (const row of lastOf(table.rows.filter((line) => line.text('code') === code)).values()) {
    const text = restoreText(row.text('value'));
    if (text !== '') filed[periodOf(row)] = text;
  }
  const missing = Object.keys(filed).filter((period) => !Object.keys(remembered.figures).includes(period));
  if (missing.length === 0) return null;
  return memoryText({ ...remembered, figures: { ...filed, ...remembered.figures } });
}

/** MM/yyyy → yyyy-MM, so that texts sort as months do; '' for anything else. */
function periodOf(row: FigureRow): string {
  const match = /^(0[1-9]|1[0-2])\/(\d{4})$/.exec(row.text('period'));
  return match ? `${match[2]}-${match[1]}` : '';
}
