// How the rows of Tổng hợp look: quiet paper, on which only what needs attention has a colour.
import type { Value } from '../cell.ts';
import { INK, PALETTE } from '../palette.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATUS_LABELS } from './labels.ts';
import type { SummaryRow } from './summary-row.ts';

interface Look {
  readonly background: string;
  readonly colour: string;
  readonly bold: boolean;
}

const PLAIN: Look = { background: '#ffffff', colour: INK, bold: false };
const STRONG: Look = { background: '#f3f6f9', colour: INK, bold: true };
const RED: Look = { ...PALETTE.overdue, bold: true };
const AMBER: Look = { ...PALETTE.dueSoon, bold: true };
const WAITING: Look = { ...PALETTE.waiting, bold: true };
const LOOKS: Readonly<Record<SummaryRow['kind'], Look>> = {
  plain: PLAIN,
  alarm: AMBER,
  section: { background: '#dbe7f4', colour: '#1f4e79', bold: true },
  head: STRONG,
  strong: STRONG,
};
/** A nought is there to be complete, not to be read. */
const NOUGHT: Look = { ...PLAIN, colour: '#8a949e' };

/** By the word itself, or by the header above a number: the same colours as in the appendices. */
const SIGNALS: ReadonlyMap<Value | undefined, Look> = new Map([
  [TASK_STATUS_LABELS.overdue, RED],
  [INDICATOR_STATUS_LABELS.missed, RED],
  [INDICATOR_STATUS_LABELS.unreachable, RED],
  [INDICATOR_STATUS_LABELS.atRisk, RED],
  [TASK_STATUS_LABELS.dueToday, { ...PALETTE.dueToday, bold: true }],
  [TASK_STATUS_LABELS.dueSoon, AMBER],
  [TASK_STATUS_LABELS.deadlineNeeded, WAITING],
  [TASK_STATUS_LABELS.doneUnproven, WAITING],
  [TASK_STATUS_LABELS.ongoingStale, WAITING],
  [INDICATOR_STATUS_LABELS.noData, WAITING],
]);

/** One entry a cell; `formats` are number formats. */
export function summaryLook(rows: readonly SummaryRow[]): {
  readonly formats: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly colours: readonly (readonly string[])[];
  readonly bold: readonly (readonly boolean[])[];
} {
  let headers: readonly Value[] = [];
  const looks = rows.map(({ kind, values }) => {
    if (kind === 'head') headers = values;
    return values.map((value, column): Look => {
      if (kind !== 'plain') return LOOKS[kind];
      if (value === 0) return NOUGHT;
      return SIGNALS.get(typeof value === 'number' ? headers[column] : value) || PLAIN;
    });
  });
  return {
    // Counts are numbers, everything else is plain text, so that no locale reads a date or a formula into it.
    formats: rows.map(({ values }) => values.map((value) => (typeof value === 'number' ? '0' : '@'))),
    backgrounds: looks.map((cells) => cells.map(({ background }) => background)),
    colours: looks.map((cells) => cells.map(({ colour }) => colour)),
    bold: looks.map((cells) => cells.map(({ bold }) => bold)),
  };
}
