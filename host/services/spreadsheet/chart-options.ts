// The options of a chart that are drawn here, and what they may be. Google takes any name and any value without a word
// (reference of EmbeddedChartBuilder.setOption), so a mistake would show on the real sheet alone: here it is loud.
import type { ChartOption } from '../../engine/chart.ts';
import { NotEmulatedError } from '../../errors.ts';

type Check = (value: unknown) => ChartOption | null;

/** Pixels; a chart beyond them is a slip. */
const LEAST_SIDE = 40;
const MOST_SIDE = 4000;

const text: Check = (value) => (typeof value === 'string' ? value : null);
const yes: Check = (value) => (value === true ? value : null);
const number: Check = (value) => (isWithin(value, -Number.MAX_VALUE, Number.MAX_VALUE) ? value : null);
const fontSize: Check = (value) => (isWithin(value, 4, 72) ? value : null);
const side: Check = (value) => (isWithin(value, LEAST_SIDE, MOST_SIDE) ? Math.round(value) : null);
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value) ? value : null;

function colors(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const texts = value.filter((each): each is string => typeof each === 'string');
  const isWhole = texts.length === value.length && texts.every((each) => /^#[\da-f]{6}$/i.test(each));
  return isWhole ? texts : null;
}

const CHECKS: Readonly<Record<string, Check>> = {
  title: text,
  width: side,
  height: side,
  colors,
  isStacked: yes,
  useFirstColumnAsDomain: yes,
  'legend.position': oneOf('top', 'bottom', 'none'),
  'series.#.dataLabel': oneOf('value'),
  'titleTextStyle.fontSize': fontSize,
  'hAxis.textStyle.fontSize': fontSize,
  'vAxis.textStyle.fontSize': fontSize,
  'legend.textStyle.fontSize': fontSize,
  'hAxis.minValue': number,
  'hAxis.maxValue': number,
  'vAxis.minValue': number,
  'vAxis.maxValue': number,
};

export function chartOption(name: string, value: unknown): ChartOption {
  const check = CHECKS[name.replace(/^(series\.)\d{1,3}(?=\.)/, '$1#')];
  if (!check) throw new NotEmulatedError(`the chart option ${name}`);
  const option = check(value);
  if (option === null) throw new NotEmulatedError(`the chart option ${name} = ${JSON.stringify(value)}`);
  return option;
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
