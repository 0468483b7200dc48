// What the charts of Tổng hợp draw: figures in hidden columns beside the rows, one block below the other.
import { groupCounts, indicatorGroup, TASK_GROUPS } from '../../plan/groups.ts';
import { NO_MONTH, type Summary } from '../../plan/summary.ts';
import type { Tally } from '../../plan/tally.ts';
import type { Value } from '../cell.ts';
import type { Chart } from '../write.ts';
import { NO_DEADLINE } from './due-text.ts';
import { indicatorTitle } from './indicator-text.ts';
import { INDICATOR_GROUP_LABELS, NO_NAME, TASK_GROUP_LABELS } from './labels.ts';
import { safe } from './summary-row.ts';
import { CHART_CELLS, CHART_ROWS, SUMMARY_ROWS, SUMMARY_WIDTHS } from './summary-size.ts';

type Block = readonly (readonly Value[])[];

/** One area a chart, in the order of CHART_LOOKS, and the hidden cells of all rows of the tab. */
export function chartFigures({ byUnit, byMonth, indicators }: Summary): {
  readonly areas: readonly Chart['data'][];
  readonly cells: Block;
} {
  const blocks = [
    taskBlock(byUnit, (name) => name),
    taskBlock(byMonth, monthName(byMonth[0]?.name ?? '')),
    named(
      [INDICATOR_GROUP_LABELS.onCourse, INDICATOR_GROUP_LABELS.behind],
      indicators
        .filter(({ assessment }) => assessment.comparison !== null)
        .map(({ indicator, assessment: { comparison, status } }) => {
          const bar = comparison ?? '';
          return [indicatorTitle(indicator), ...(indicatorGroup(status) === 'onCourse' ? [bar] : ['', bar])];
        }),
    ),
  ];
  return {
    areas: blocks.map((block, i) => ({
      row: 1 + i * CHART_ROWS,
      column: SUMMARY_WIDTHS.length + 1,
      rows: block.length,
      columns: block[0]?.length ?? 0,
    })),
    cells: Array.from({ length: SUMMARY_ROWS }, (_, row) =>
      Array.from({ length: CHART_CELLS }, (__, column) =>
        safe(blocks[Math.floor(row / CHART_ROWS)]?.[row % CHART_ROWS]?.[column]),
      ),
    ),
  };
}

/** A zero would be drawn as a number on no segment. */
function taskBlock(tallies: readonly Tally[], nameOf: (name: string) => string): Block {
  return named(
    TASK_GROUPS.map((group) => TASK_GROUP_LABELS[group]),
    tallies
      .filter(({ total }) => total > 0)
      .map((tally) => [nameOf(tally.name) || NO_NAME, ...groupCounts(tally).map((count) => count || '')]),
  );
}

/** Short, and nothing that a sheet would read as a day; months of the first one's year go without it. */
function monthName(first: string): (name: string) => string {
  return (name) => {
    if (name === NO_MONTH) return NO_DEADLINE;
    const [year = '', month] = name.split('-');
    return `T${Number(month)}${first.startsWith(year) ? '' : `/${year}`}`;
  };
}

/** A chart without any row would show a message of Google's own; more rows than a chart can show are in the lists. */
function named(series: readonly string[], rows: Block): Block {
  return [['', ...series], ...(rows.length > 0 ? rows.slice(0, CHART_ROWS - 1) : [['Chưa có số liệu']])];
}
