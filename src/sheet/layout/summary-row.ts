// One row of Tổng hợp, and the blocks that rows come in.
import type { Value } from '../cell.ts';
import { neutraliseText } from '../text-cell.ts';

export interface SummaryRow {
  /** From which the look follows; `strong`: the title, and what others add up to. */
  readonly kind: 'plain' | 'alarm' | 'section' | 'head' | 'strong';
  readonly values: readonly Value[];
}

export function row(values: readonly Value[], kind: SummaryRow['kind'] = 'plain'): SummaryRow {
  return { kind, values };
}

/** Rows of one list: nobody reads a longer one, and with all of this length the tab is not yet full. */
const LISTED = 32;

/** A blank row, the title, the headers, and a row for each item up to the most; «Không có.» for none. */
export function block<T>(
  title: string,
  headers: readonly string[],
  items: readonly T[],
  valuesOf: (item: T) => readonly Value[],
): readonly SummaryRow[] {
  const others = items.length - LISTED;
  const rows = items.slice(0, LISTED).map(valuesOf);
  return [
    row([]),
    row([title], 'section'),
    row(headers, 'head'),
    ...(items.length > 0 ? rows : [['Không có.']]).map((values) => row(values)),
    ...(others > 0 ? [row(['… và các dòng khác', others])] : []),
  ];
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
