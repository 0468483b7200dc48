// Decides how setup builds Tổng hợp: run at build time, like build-tab.ts.
import { SUMMARY_TAB, SUMMARY_TITLE } from './layout/summary.ts';
import {
  CHART_CELLS,
  SUMMARY_ROWS,
  SUMMARY_TITLE_ROWS,
  SUMMARY_TITLE_SIZE,
  SUMMARY_WIDTHS,
} from './layout/summary-size.ts';
import { INK } from './palette.ts';
import type { Area, Write } from './write.ts';

/** Tổng hợp holds no register: its rules dress whatever the refresh writes. Its title goes last, as above. */
export function buildSummaryTab(): readonly Write[] {
  const tab = SUMMARY_TAB.name;
  const columns = SUMMARY_WIDTHS.length;
  const whole: Area = { tab, row: 1, column: 1, rows: SUMMARY_ROWS, columns };
  return [
    {
      kind: 'frame',
      tab,
      frozenRows: 2,
      frozenColumns: 0,
      widths: SUMMARY_WIDTHS,
      hiddenColumns: Array.from({ length: CHART_CELLS }, (_, i) => columns + 1 + i),
      colour: SUMMARY_TAB.colour,
    },
    { kind: 'format', at: { ...whole, column: columns + 1, columns: 1 }, format: '@' },
    { kind: 'style', at: whole, style: { wrap: 'wrap', colour: INK } },
    { kind: 'style', at: { ...whole, rows: SUMMARY_TITLE_ROWS }, style: { wrap: 'overflow' } },
    { kind: 'style', at: { ...whole, rows: 1, columns: 1 }, style: { bold: true, size: SUMMARY_TITLE_SIZE } },
    { kind: 'style', at: { ...whole, column: 2, columns: columns - 1 }, style: { align: 'center' } },
    { kind: 'values', at: { ...whole, rows: 1, columns: 1 }, values: [[SUMMARY_TITLE]] },
  ];
}
