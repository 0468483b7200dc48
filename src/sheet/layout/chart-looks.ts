// Where the charts of Tổng hợp stand and how they look; the build puts this into dist/seed.html, for charts are made once.
import { TASK_GROUPS } from '../../plan/groups.ts';
import { INDICATOR_GROUP_COLOURS, TASK_GROUP_COLOURS } from '../palette.ts';
import type { Chart } from '../write.ts';

export type ChartLook = Omit<Chart, 'data'>;

/** Beside the blocks on ratios and states, which leave these columns free and always have as many rows. */
export const CHART_LOOKS: readonly ChartLook[] = [
  {
    type: 'BAR',
    place: { row: 6, column: 3, x: 8, y: 0 },
    options: { title: 'Nhiệm vụ theo đơn vị chủ trì', width: 380, height: 264, ...taskOptions() },
  },
  {
    type: 'COLUMN',
    place: { row: 17, column: 3, x: 8, y: 0 },
    options: { title: 'Nhiệm vụ theo tháng đến hạn', width: 380, height: 226, ...taskOptions() },
  },
  {
    type: 'BAR',
    place: { row: 6, column: 7, x: 64, y: 0 },
    options: {
      title: 'Chỉ tiêu so với kế hoạch năm (%)',
      width: 345,
      height: 496,
      ...options([INDICATOR_GROUP_COLOURS.onCourse, INDICATOR_GROUP_COLOURS.behind]),
      // One percent is to look like it; a longer bar moves the end of the axis by itself.
      'hAxis.minValue': 0,
      'hAxis.maxValue': 100,
    },
  },
];

function taskOptions(): Chart['options'] {
  return { ...options(TASK_GROUPS.map((group) => TASK_GROUP_COLOURS[group])), isStacked: true };
}

/** One series a colour, its number written on each segment, or beside a bar of its own, so that no colour speaks alone. */
function options(colors: readonly string[]): Chart['options'] {
  return {
    colors,
    useFirstColumnAsDomain: true,
    'titleTextStyle.fontSize': 14,
    'legend.position': 'top',
    'legend.textStyle.fontSize': 11,
    'hAxis.textStyle.fontSize': 11,
    'vAxis.textStyle.fontSize': 11,
    ...Object.fromEntries(colors.map((_, i) => [`series.${i}.dataLabel`, 'value'])),
  };
}
