// Results that are possible and still look like slips: asked about, never refused.
import type { FormIssue } from './entry-issue.ts';
import type { Aggregate, Figure } from './figures.ts';
import type { Indicator, Period } from './indicator.ts';
import { directionOf, numberOf, readResult, thresholdOf } from './result.ts';
import { parseTarget, type Target } from './target.ts';
import { foldDiacritics } from './text.ts';

/** Where a person answers the question, on any device: these words and the figure in the remark; the next figure is asked about anew. */
const CHECKED = 'da kiem tra';

/**
 * What a person may ask himself, in the order of weight; null for a plain figure and for one whose remark says that it was
 * checked. `isNumber`: the cell holds a number and no text, as a paste leaves it, be it 105% of another sheet, which is 1,05.
 */
export function questionResult(
  { result, period, printedTarget, unit, source }: Questioned,
  aggregate: Aggregate,
  figures: readonly Figure[],
  isNumber = false,
): FormIssue | null {
  if (result === '') return null;
  const target = parseTarget(printedTarget, unit);
  const read = target.ok ? readResult(result, target.value) : null;
  const value = read?.ok && read.value ? numberOf(read.value) : null;
  if (!target.ok || value === null || isChecked(source, result)) return null;
  const planned = thresholdOf(target.value) ?? 0;
  const doubt =
    unit === '%'
      ? doubtfulPercent(result, value, planned, target.value, isNumber)
      : doubtfulCount(result, value, planned, unit);
  if (doubt) return doubt;
  const earlier = aggregate === 'cumulative' ? latestBefore(period, figures) : null;
  return earlier && value < earlier.value
    ? { code: 'totalBelowEarlier', text: result, period: earlier.period, earlier: earlier.value }
    : null;
}

/** Growth may fall below zero and rise above a hundred; shares of a whole, which plans set high or want low, may not. */
function doubtfulPercent(
  text: string,
  value: number,
  planned: number,
  target: Target,
  isNumber: boolean,
): FormIssue | null {
  const isShare = planned >= LEAST_SHARE || directionOf(target) === 'lower';
  // 0,08 where 8 is planned, too.
  const isNearPlan = Math.abs(value * 100 - planned) <= planned / 2;
  const most = isNumber && planned >= LEAST_SHARE ? MOST_PASTED : 1;
  if (value > 0 && value <= most && (planned >= LEAST_DOUBTED || isNearPlan)) {
    return { code: 'looksLikeFraction', text, percent: Number((value * 100).toFixed(4)) };
  }
  if (isShare && value < 0) return { code: 'belowZero', text };
  if (isShare && value > 100) return { code: 'overHundred', text };
  const isFar = directionOf(target) === 'lower' ? value >= FAR * FAR * planned : value > LEAST_SHARE;
  return planned > 0 && value >= FAR * planned && isFar
    ? { code: 'farAbovePlan', text, times: Math.round(value / planned) }
    : null;
}

function doubtfulCount(text: string, value: number, planned: number, unit: string): FormIssue | null {
  if (value < 0) return { code: 'belowZero', text };
  if (planned > 0 && value >= FAR * planned) {
    return { code: 'farAbovePlan', text, times: Math.round(value / planned) };
  }
  // A comma before three digits parts decimals here and thousands on a foreign keyboard.
  return !Number.isInteger(value) || /,\d{3}$/.test(text.trim()) ? { code: 'notWhole', text, unit } : null;
}

/** Whether a remark answers the question about a result. */
export function isChecked(source: string, result: string): boolean {
  const [, ...after] = foldDiacritics(source).split(`${CHECKED} ${foldDiacritics(result)}`);
  // 45 has not been checked where 450, 45,5 or 45% has.
  return after.some((rest) => !/^(?:[.,]?\d| ?%)/.test(rest));
}

type Questioned = Pick<Indicator, 'result' | 'period' | 'printedTarget' | 'unit' | 'source'>;

/** Percent: below it a result of 1 or less may well be meant. */
const LEAST_DOUBTED = 10;
/** Percent: a target this high is a share of a whole rather than a growth. */
const LEAST_SHARE = 30;
/** Of a share that was pasted: twice the whole. */
const MOST_PASTED = 2;
/** Times the plan. */
const FAR = 5;

/** The running total begins anew each year. */
function latestBefore(period: Period | null, figures: readonly Figure[]): Figure | null {
  if (!period) return null;
  const earlier = figures.filter((figure) => figure.period < period && sameYear(figure.period, period));
  return earlier.reduce<Figure | null>((a, b) => (a && a.period > b.period ? a : b), null);
}

function sameYear(a: Period, b: Period): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}

/** Figures kept as typed, as numbers in the terms of their target; what cannot be compared is left out. */
export function figuresOf(
  typed: readonly { readonly period: Period; readonly text: string }[],
  { printedTarget, unit }: Pick<Indicator, 'printedTarget' | 'unit'>,
): readonly Figure[] {
  const target = typed.length > 0 ? parseTarget(printedTarget, unit) : null;
  if (!target?.ok) return [];
  return typed.flatMap(({ period, text }) => {
    const read = readResult(text, target.value);
    const value = read.ok && read.value ? numberOf(read.value) : null;
    return value === null ? [] : [{ period, value }];
  });
}
