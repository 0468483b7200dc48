// Records the changes of judged rows: lines for the registers, and the memory cell of each row.
import type { Indicator } from '../plan/indicator.ts';
import type { Value } from '../sheet/cell.ts';
import { isReported, wrongIssues } from '../sheet/computed.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { FIGURES_TAB, LOG_TAB } from '../sheet/layout/registers.ts';
import { type Allowance, recordRow } from '../sheet/record.ts';
import type { Author } from '../sheet/register-rows.ts';
import type { TableRow } from '../sheet/table.ts';
import type { CellIssue } from '../sheet/task-row.ts';
import type { Write } from '../sheet/write.ts';
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';

type Append = Extract<Write, { kind: 'append' }>;

export interface RowToRecord<K extends string> {
  readonly row: TableRow<K>;
  readonly figure: Indicator | null;
  readonly issues: readonly CellIssue<K>[];
}

export interface Records {
  /** Lines of Nhật ký and Số liệu tháng; none when nothing has changed. */
  readonly appends: readonly Append[];
  /** How many lines there are. */
  readonly lines: number;
  /** By row number. */
  readonly memories: ReadonlyMap<number, string>;
  /**
   * Rows whose stamp is to be made anew: the unit has reported on them (columns of its own have changed, and none of these
   * to a wrong entry), or has taken back all of a report whose stamp still stands.
   */
  readonly reported: ReadonlySet<number>;
  /** Recorded columns that have changed, by row number. */
  readonly changed: ReadonlyMap<number, readonly string[]>;
}

/** `touched`: the columns that the author is known to have changed; null for a look at whole rows. */
export function recordRows<K extends string>(
  layout: TabLayout<K>,
  rows: readonly RowToRecord<K>[],
  author: Author,
  touched: readonly K[] | null,
  allowance: Allowance = 'all lines',
): Records {
  const memories = new Map<number, string>();
  const reported = new Set<number>();
  const changed = new Map<number, readonly string[]>();
  const log: (readonly Value[])[] = [];
  const figures: (readonly Value[])[] = [];
  for (const { row, figure, issues } of rows) {
    const recorded = recordRow(layout, row, author, touched, figure, allowance);
    memories.set(row.number, recorded.memory);
    changed.set(row.number, recorded.changed);
    const wrong = wrongIssues(issues).map(({ column }) => column as string);
    const isHeard =
      recorded.reported.length > 0 && !recorded.reported.some((column) => wrong.includes(column));
    const isTakenBack = row.text('updatedAt' as K) !== '' && !isReported(layout, row);
    if (isHeard || isTakenBack) reported.add(row.number);
    log.push(...recorded.log);
    figures.push(...recorded.figures);
  }
  const lines = log.length + figures.length;
  return { appends: appendsOf(log, figures), lines, memories, reported, changed };
}

export function appendsOf(
  log: readonly (readonly Value[])[],
  figures: readonly (readonly Value[])[],
): readonly Append[] {
  const append = (tab: string, rows: readonly (readonly Value[])[]): readonly Append[] =>
    rows.length > 0 ? [{ kind: 'append', tab, rows }] : [];
  return [...append(LOG_TAB.name, log), ...append(FIGURES_TAB.name, figures)];
}

/** Lines of both appendices for one register as one block. */
export function appendsTogether(appends: readonly Append[]): readonly Append[] {
  const byTab = new Map<string, Append>();
  for (const { tab, rows } of appends)
    byTab.set(tab, { kind: 'append', tab, rows: [...(byTab.get(tab)?.rows ?? []), ...rows] });
  return [...byTab.values()];
}

/** @throws Fault tabMissing for a register that lines are to go to: better before anything is written than in the middle. */
export function demandRegisters({ book }: Ports, appends: readonly Append[]): void {
  for (const { tab } of appends) {
    if (book.tabId(tab) === null) throw new Fault({ code: 'tabMissing', tab });
  }
}
