// Decides what a row's change adds to Nhật ký and Số liệu tháng, and what the row remembers from then on.
import { type Figures, fileFigure, MOST_FIGURES, setFigure } from '../plan/filing.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Value } from './cell.ts';
import { type Column, isTyped, type TabLayout } from './layout/column.ts';
import { WAYS } from './layout/labels.ts';
import { changesOf, type Memory, memoryOf, memoryText, seenIn, type Texts } from './memory.ts';
import { type Author, figureRow, logRow } from './register-rows.ts';
import type { TableRow } from './table.ts';

export interface Recorded {
  /** The text of the memory cell. */
  readonly memory: string;
  readonly changed: readonly string[];
  /** Those of the changed columns that are the unit's. */
  readonly reported: readonly string[];
  readonly log: readonly (readonly Value[])[];
  readonly figures: readonly (readonly Value[])[];
}

/** How many lines of Số liệu tháng a run may write for a row: an edit has calls for one, a refresh for all. */
export type Allowance = 'one line' | 'all lines';

/**
 * `touched` are the columns that the author is known to have changed, and nothing is said of any other: its own event
 * may be on its way. null looks at the whole row: what differs was changed by someone whose edit Google did not report.
 * `figure` is the row's own, where both its cells are right.
 */
export function recordRow<K extends string>(
  layout: TabLayout<K>,
  row: TableRow<K>,
  author: Author,
  touched: readonly K[] | null,
  figure: Indicator | null,
  allowance: Allowance,
): Recorded {
  const code = row.text('code' as K);
  const remembered = row.text('memory' as K);
  const seen = seenIn(layout, row);
  // Most rows are as they were: what their memory would be tells it, without reading any out.
  if (!touched && !hasFigure(figure) && remembered === memoryText({ code, seen, figures: {} }))
    return { memory: remembered, changed: [], reported: [], log: [], figures: [] };
  const memory = memoryOf(row);
  const writer: Author = touched ? author : { ...author, email: '', way: WAYS.found };
  const changes = changesOf(layout, seen, memory).filter(({ column, before }) =>
    touched
      ? touched.includes(column)
      : // The plan's own words where none were known: a row copied, put back or given a Mã, which nobody has typed.
        before !== '' || isTyped(columnOf(layout, column)),
  );
  const changed = changes.map(({ column }) => column);
  const log = changes.map((change) =>
    logRow(writer, layout.name, code, columnOf(layout, change.column).header, change),
  );
  const before = memory ?? { code, seen: {}, figures: {} };
  const heard = (touched as readonly string[] | null)?.some((key) => key === 'period' || key === 'result');
  const filed = figure
    ? fileFigure(
        filedIn(before),
        { period: figure.period ?? '', result: figure.result },
        author.at.day,
        heard === true,
      )
    : filedIn(before);
  const months = monthsApart(before.figures, filed.figures);
  const due = [...new Set([...(before.owed ?? []), ...months])].sort();
  const own = due.filter((period) => period === figure?.period);
  const lines =
    allowance === 'all lines' ? due : [...own, ...due.filter((p) => !own.includes(p))].slice(0, 1);
  const owed = due.filter((period) => !lines.includes(period));
  return {
    memory: memoryText({
      code,
      seen: touched && memory ? withSeen(memory.seen, seen, touched) : seen,
      ...kept(filed),
      ...(owed.length > 0 ? { owed } : {}),
    }),
    changed,
    reported: changed.filter((column) => columnOf(layout, column).role === 'update'),
    log,
    figures: lines.map((period) =>
      figureRow(
        {
          period,
          code,
          name: figure?.name ?? '',
          text: filed.figures[period] ?? '',
          source: period === figure?.period ? figure.source : '',
        },
        writer,
      ),
    ),
  };
}

function hasFigure(figure: Indicator | null): boolean {
  return figure !== null && (figure.period !== null || figure.result !== '');
}

/** What was seen before, with the touched columns as they are now. */
function withSeen(before: Texts, now: Texts, touched: readonly string[]): Texts {
  const kept = Object.entries(before).filter(([key]) => !touched.includes(key));
  const fresh = Object.entries(now).filter(([key]) => touched.includes(key));
  return Object.fromEntries([...kept, ...fresh]);
}

function columnOf<K extends string>(layout: TabLayout<K>, key: K): Column<K> {
  const column = layout.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`no column ${key} on ${layout.name}`);
  return column;
}

/** The memory once a figure of a month that the row may not show is filed; '' withdraws it. */
export function refile(memory: Memory, period: string, value: string): string {
  return memoryText({ ...memory, ...kept(setFigure(filedIn(memory), period, value)) });
}

function filedIn({ figures, filing }: Memory): Figures {
  return { figures, filing: filing ?? null };
}

function kept({ figures, filing }: Figures): Pick<Memory, 'figures' | 'filing'> {
  return filing ? { figures, filing } : { figures };
}

function monthsApart(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  // A month that makes room for newer ones stays in the register; one that is taken back goes, however old.
  const kept = Object.keys(after).sort();
  const oldest = kept.length < MOST_FIGURES ? '' : (kept[0] ?? '');
  const gone = Object.keys(before).filter((p) => after[p] === undefined && p >= oldest);
  return [...gone, ...Object.keys(after).filter((period) => after[period] !== before[period])];
}
