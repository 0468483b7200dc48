// One row of Tổng hợp, and the blocks that rows come in.
import type { Value } from '../cell.ts';
import { neutraliseText } from '../text-cell.ts';
import { SUMMARY_WIDTHS } from './summary-size.ts';

export interface SummaryRow {
  /** From which the look follows; `strong`: the title, and what others add up to; `wrong`: figures not to be relied on. */
  readonly kind: 'plain' | 'alarm' | 'wrong' | 'section' | 'head' | 'strong';
  readonly values: readonly Value[];
  /** The column, from 0, whose text runs on over the empty cells to its right; null: every text is broken in its cell. */
  readonly runsOn: number | null;
}

export function row(
  values: readonly Value[],
  kind: SummaryRow['kind'] = 'plain',
  runsOn: number | null = null,
): SummaryRow {
  return { kind, values, runsOn };
}

/** Pixels of a letter, on the wide side. */
const LETTER = 7;

/**
 * Texts one behind the other, those that are there, from a column, from 0, to the end of the page: in lines that end there,
 * behind a text of which as much as half a line is filled.
 */
export function aside(column: number, texts: readonly string[]): string {
  const room = SUMMARY_WIDTHS.slice(column).reduce<number>((sum, width) => sum + width, 0);
  const most = Math.floor(room / LETTER);
  const wholeTexts = `.{${Math.floor(most / 2)},${most - 1}};`;
  const tooLong = new RegExp(`(?=.{${most + 1}})(${wholeTexts}|.{1,${most}}) `, 'g');
  return texts
    .filter((text) => text !== '')
    .join('; ')
    .replace(tooLong, '$1\n');
}

/** Rows of one list: nobody reads a longer one, and with all of this length the tab is not yet full. */
const LISTED = 32;

/** Rows of one item. */
export const LINES = 4;

/**
 * A blank row, the title, the headers, and the rows of each item; «Không có.» for none. A text in the last column, if that
 * is not beside the first, has the rest of the page, and a row for each of its lines: no cell is as wide as that.
 */
export function block<T>(
  title: string,
  headers: readonly string[],
  items: readonly T[],
  valuesOf: (item: T) => readonly Value[],
  most = LISTED,
): readonly SummaryRow[] {
  const last = headers.length - 1;
  const rows: (readonly Value[])[] = [];
  let shown = 0;
  for (const item of items.slice(0, most)) {
    const lines = linesOf(valuesOf(item), last);
    if (rows.length + lines.length > most) break;
    rows.push(...lines);
    shown += 1;
  }
  const isText = rows.length === 0 || rows.some((values) => typeof values[last] === 'string');
  const runsOn = last > 1 && isText ? last : null;
  return [
    row([]),
    row([title], 'section', 0),
    row(headers, 'head', runsOn),
    ...(items.length > 0 ? rows : [['Không có.']]).map((values) => row(values, 'plain', runsOn)),
    ...(items.length > shown ? [row(['… và các dòng khác', items.length - shown])] : []),
  ];
}

function linesOf(values: readonly Value[], last: number): readonly (readonly Value[])[] {
  const text = values[last];
  if (last < 2 || typeof text !== 'string') return [values];
  const lines = text.split('\n', LINES + 1);
  if (lines.length > LINES) lines.splice(LINES - 1, 2, `${lines[LINES - 1]} …`);
  return lines.map((line, i) => [...(i === 0 ? values.slice(0, last) : Array(last).fill('')), line]);
}

/** How many rows of a kind stand how: every status has its line, so that each is found where it was last week. */
export function statusBlock<C extends string>(
  rows: string,
  counts: Readonly<Record<C, number>>,
  labels: Readonly<Record<C, string>>,
  total: number,
): readonly SummaryRow[] {
  const statuses = Object.keys(labels) as C[];
  return [
    ...block(`${rows} THEO TRẠNG THÁI`, ['Trạng thái', 'Số lượng'], statuses, (status) => [
      labels[status],
      counts[status],
    ]),
    row(['Cộng', total], 'strong'),
  ];
}

/** Names come from cells that people type in: none may become a formula here, or overfill a cell. */
export function safe(value: Value = ''): Value {
  return typeof value === 'string'
    ? neutraliseText(value.length > 1000 ? `${value.slice(0, 999)}…` : value)
    : value;
}
