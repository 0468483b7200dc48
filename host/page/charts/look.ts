// The options of a chart as they are drawn, with Google's sizes and colours where nothing was said.
import type { ChartSpec } from '../../engine/chart.ts';

export type LegendPlace = 'top' | 'bottom' | 'none';

export interface Look {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  readonly isStacked: boolean;
  readonly legend: LegendPlace;
  readonly titleSize: number;
  readonly legendSize: number;
  readonly categorySize: number;
  readonly valueSize: number;
  /** What the axis of numbers shows at least; null where nothing was said. */
  readonly least: number | null;
  readonly most: number | null;
  /** Whether the series of this number, from 0, writes its values on its bars. */
  readonly isLabelled: (series: number) => boolean;
}

const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

export function lookOf({ kind, options }: ChartSpec): Look {
  const number = (name: string, otherwise: number) => {
    const value = options[name];
    return typeof value === 'number' ? value : otherwise;
  };
  const values = kind === 'BAR' ? 'hAxis' : 'vAxis';
  const bound = (name: string) => {
    const value = options[`${values}.${name}`];
    return typeof value === 'number' ? value : null;
  };
  const { title, colors, 'legend.position': legend } = options;
  const [across, upwards] = [number('hAxis.textStyle.fontSize', 12), number('vAxis.textStyle.fontSize', 12)];
  return {
    title: typeof title === 'string' ? title : '',
    width: number('width', 600),
    height: number('height', 371),
    colors: Array.isArray(colors) ? colors.map(String) : COLORS,
    isStacked: options.isStacked === true,
    legend: legend === 'top' || legend === 'bottom' ? legend : 'none',
    titleSize: number('titleTextStyle.fontSize', 16),
    legendSize: number('legend.textStyle.fontSize', 12),
    categorySize: kind === 'BAR' ? upwards : across,
    valueSize: kind === 'BAR' ? across : upwards,
    least: bound('minValue'),
    most: bound('maxValue'),
    isLabelled: (series) => options[`series.${series}.dataLabel`] === 'value',
  };
}
