// How the rows of Tổng hợp look, told by what stands in them, so that nothing of an older, longer list shines through.
import type { Value } from '../cell.ts';
import { PALETTE } from '../colours.ts';
import { TASK_STATUS_LABELS } from './labels.ts';
import { SUMMARY_TITLE_ROWS, SUMMARY_WIDTHS, TOTAL } from './summary.ts';

const WIDTH = SUMMARY_WIDTHS.length;

/** One entry a cell; `formats` are number formats. */
export function summaryLook(rows: readonly (readonly Value[])[]): {
  readonly formats: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly colours: readonly (readonly string[])[];
  readonly bold: readonly (readonly boolean[])[];
} {
  const looks = rows.map(lookOf);
  return {
    // Counts are numbers, everything else is plain text, so that no locale reads a date or a formula into it.
    formats: rows.map((row) => row.map((value) => (typeof value === 'number' ? '0' : '@'))),
    backgrounds: looks.map((look) => Array<string>(WIDTH).fill(look.background)),
    colours: looks.map((look) => Array<string>(WIDTH).fill(look.colour)),
    bold: looks.map((look) => Array<boolean>(WIDTH).fill(look.bold)),
  };
}

interface Look {
  readonly background: string;
  readonly colour: string;
  readonly bold: boolean;
}

const PLAIN: Look = { background: '#ffffff', colour: '#1f2a37', bold: false };
const ALARMS = new Map<Value, Look>([
  [TASK_STATUS_LABELS.overdue, { ...PALETTE.overdue, bold: true }],
  [TASK_STATUS_LABELS.dueToday, { ...PALETTE.dueSoon, bold: true }],
  [TASK_STATUS_LABELS.dueSoon, { ...PALETTE.dueSoon, bold: true }],
]);

function lookOf([first = '', second = '']: readonly Value[], index: number): Look {
  if (index === 0) return { ...PLAIN, bold: true };
  if (index < SUMMARY_TITLE_ROWS || first === '') return PLAIN;
  if (second === '') return { background: '#1f4e79', colour: '#ffffff', bold: true };
  if (typeof second === 'string' && !DAY.test(second)) return { ...PLAIN, background: '#dbe7f4', bold: true };
  if (first === TOTAL) return { ...PLAIN, background: '#eef2f6', bold: true };
  return (typeof second === 'number' && second > 0 && ALARMS.get(first)) || PLAIN;
}

/** A row of data may have a day in its second column; a header has a word. */
const DAY = /^\d{2}\/\d{2}\/\d{4}$/;
