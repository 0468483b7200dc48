// How the rows of Tổng hợp look: quiet paper, on which only what needs attention has a colour.
import type { Value } from '../cell.ts';
import { INDICATOR_MEANINGS, INK, type Meaning, PALETTE, TASK_MEANINGS } from '../palette.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATUS_LABELS } from './labels.ts';
import type { SummaryRow } from './summary-row.ts';
import { SUMMARY_TITLE_SIZE } from './summary-size.ts';

interface Look {
  readonly background: string;
  readonly colour: string;
  readonly bold: boolean;
}

const PLAIN: Look = { background: '#ffffff', colour: INK, bold: false };
const STRONG: Look = { background: '#f3f6f9', colour: INK, bold: true };
const LOOKS: Readonly<Record<SummaryRow['kind'], Look>> = {
  plain: PLAIN,
  alarm: { ...PALETTE.dueSoon, bold: true },
  wrong: { ...PALETTE.overdue, bold: true },
  section: { background: '#dbe7f4', colour: '#1f4e79', bold: true },
  head: STRONG,
  strong: STRONG,
};
/** A nought is there to be complete, not to be read. */
const NOUGHT: Look = { ...PLAIN, colour: PALETTE.notBegun.colour };

/** Header of a column for two judgements. */
export const NEAR = 'Đến hạn, sắp đến hạn';

/** What somebody has to see to: the others of the appendices' colours would only be gay. */
const SIGNALS: readonly Meaning[] = ['overdue', 'dueToday', 'dueSoon', 'waiting'];

/** By the word itself, or by the header above a number: the same colours as in the appendices. */
const LOOK_OF_WORD: ReadonlyMap<Value | undefined, Look> = new Map([
  ...signals(TASK_MEANINGS, TASK_STATUS_LABELS),
  ...signals(INDICATOR_MEANINGS, INDICATOR_STATUS_LABELS),
  [NEAR, { ...PALETTE.dueSoon, bold: true }],
]);

function signals<S extends string>(
  meanings: Partial<Readonly<Record<S, Meaning>>>,
  labels: Readonly<Record<S, string>>,
): readonly (readonly [string, Look])[] {
  return (Object.keys(meanings) as S[]).flatMap((status) => {
    const meaning: Meaning | undefined = meanings[status];
    return meaning && SIGNALS.includes(meaning)
      ? [[labels[status], { ...PALETTE[meaning], bold: true }] as const]
      : [];
  });
}

/** One entry a cell; `formats` are number formats, `runsOn` has one entry a row. */
export function summaryLook(rows: readonly SummaryRow[]): {
  readonly formats: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly colours: readonly (readonly string[])[];
  readonly bold: readonly (readonly boolean[])[];
  readonly runsOn: readonly (number | null)[];
  readonly titleSize: number;
} {
  let headers: readonly Value[] = [];
  const looks = rows.map(({ kind, values }) => {
    if (kind === 'head') headers = values;
    return values.map((value, column): Look => {
      if (kind !== 'plain') return LOOKS[kind];
      if (value === 0 || values[1] === 0) return NOUGHT;
      return LOOK_OF_WORD.get(typeof value === 'number' ? headers[column] : value) || PLAIN;
    });
  });
  return {
    // Counts are numbers, everything else is plain text, so that no locale reads a date or a formula into it.
    formats: rows.map(({ values }) => values.map((value) => (typeof value === 'number' ? '0' : '@'))),
    backgrounds: looks.map((cells) => cells.map(({ background }) => background)),
    colours: looks.map((cells) => cells.map(({ colour }) => colour)),
    bold: looks.map((cells) => cells.map(({ bold }) => bold)),
    runsOn: rows.map(({ runsOn }) => runsOn),
    titleSize: SUMMARY_TITLE_SIZE,
  };
}
