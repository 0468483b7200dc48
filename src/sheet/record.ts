// Decides what a row's change adds to Nhật ký and Số liệu tháng, and what the row remembers from then on.
import { type Figures, fileFigure, setFigure } from '../plan/filing.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Value } from './cell.ts';
import type { TabLayout } from './layout/column.ts';
import { WAYS } from './layout/labels.ts';
import { changesOf, type Memory, memoryText, readMemory, seenIn } from './memory.ts';
import { type Author, figureRow, logRow } from './register-rows.ts';
import type { TableRow } from './table.ts';

export interface Recorded {
  /** The text of the memory cell. */
  readonly memory: string;
  readonly log: readonly (readonly Value[])[];
  readonly figures: readonly (readonly Value[])[];
}

/** How many lines of Số liệu tháng a run may write for a row: an edit has calls for one, a refresh for all. */
export type Allowance = 'one line' | 'all lines';

/**
 * `touched` are the columns that the author is known to have changed; what else differs from the row's memory was
 * changed by someone whose edit Google did not report. `figure` is the row's own, where both its cells are right.
 */
export function recordRow<K extends string>(
  layout: TabLayout<K>,
  row: TableRow<K>,
  author: Author,
  touched: readonly K[],
  figure: Indicator | null,
  allowance: Allowance,
): Recorded {
  const code = row.text('code' as K);
  const memory = readMemory(row.text('memory' as K), code);
  const unknown: Author = { ...author, email: '', way: WAYS.found };
  const log = changesOf(layout, row, memory).map((change) => {
    const header = layout.columns.find(({ key }) => key === change.column)?.header ?? '';
    return logRow(touched.includes(change.column) ? author : unknown, layout.name, code, header, change);
  });
  const before = memory ?? { code, seen: {}, figures: {} };
  const filed = figure
    ? fileFigure(filedIn(before), { period: figure.period ?? '', result: figure.result }, author.at.day)
    : filedIn(before);
  const changed = monthsApart(before.figures, filed.figures);
  const due = [...new Set([...(before.owed ?? []), ...changed])].sort();
  const own = due.filter((period) => period === figure?.period);
  const lines =
    allowance === 'all lines' ? due : [...own, ...due.filter((p) => !own.includes(p))].slice(0, 1);
  const owed = due.filter((period) => !lines.includes(period));
  return {
    memory: memoryText({
      code,
      seen: seenIn(layout, row),
      ...kept(filed),
      ...(owed.length > 0 ? { owed } : {}),
    }),
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
        author,
      ),
    ),
  };
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
  // A month that makes room for newer ones stays in the register.
  const gone = Object.keys(before).filter(
    (p) => after[p] === undefined && p >= (Object.keys(after).sort()[0] ?? ''),
  );
  return [...gone, ...Object.keys(after).filter((period) => after[period] !== before[period])];
}
