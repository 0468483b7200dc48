// How the rows of Tổng hợp look: quiet paper, on which only what needs attention has a colour.
import type { Value } from '../cell.ts';
import { PALETTE } from '../colours.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATUS_LABELS } from './labels.ts';
import type { SummaryRow } from './summary-row.ts';

interface Look {
  readonly background: string;
  readonly colour: string;
  readonly bold: boolean;
}

const PLAIN: Look = { background: '#ffffff', colour: '#1f2a37', bold: false };
const STRONG: Look = { background: '#f3f6f9', colour: '#1f2a37', bold: true };
const RED: Look = { ...PALETTE.overdue, bold: true };
const AMBER: Look = { ...PALETTE.dueSoon, bold: true };
const LOOKS: Readonly<Record<SummaryRow['kind'], Look>> = {
  plain: PLAIN,
  alarm: AMBER,
  section: { background: '#dbe7f4', colour: '#1f4e79', bold: true },
  head: STRONG,
  strong: STRONG,
};
/** A nought is there to be complete, not to be read. */
const NOUGHT: Look = { ...PLAIN, colour: '#8a949e' };

/** By the word itself, or by the header above a number. */
const RED_WORDS: readonly (Value | undefined)[] = [
  TASK_STATUS_LABELS.overdue,
  INDICATOR_STATUS_LABELS.missed,
  INDICATOR_STATUS_LABELS.unreachable,
  INDICATOR_STATUS_LABELS.atRisk,
];
const AMBER_WORDS: readonly (Value | undefined)[] = [
  TASK_STATUS_LABELS.dueToday,
  TASK_STATUS_LABELS.dueSoon,
  INDICATOR_STATUS_LABELS.noData,
];

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
      const word = typeof value === 'number' ? headers[column] : value;
      if (RED_WORDS.includes(word)) return RED;
      return AMBER_WORDS.includes(word) ? AMBER : PLAIN;
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
