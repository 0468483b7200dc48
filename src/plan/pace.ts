// Whether a running total that is still short will reach its target if the rest of the year goes like the year so far.
import type { Direction } from './figures.ts';
import { judge, numberOf, type Result, thresholdOf } from './result.ts';
import type { Target } from './target.ts';

export interface Pace {
  /** Per month, in the indicator's own unit, two decimals. */
  readonly needed: number;
  readonly average: number;
  readonly monthsLeft: number;
  readonly isEnough: boolean;
}

const MONTHS = 12;

/** `monthsElapsed` counts the data months that the total covers; null when no month is left or nothing is counted. */
export function paceOf(
  target: Target,
  total: Result,
  direction: Direction,
  monthsElapsed: number,
): Pace | null {
  const [value, threshold] = [numberOf(total), thresholdOf(target, direction)];
  const monthsLeft = MONTHS - monthsElapsed;
  if (value === null || threshold === null || monthsElapsed <= 0 || monthsLeft <= 0) return null;
  const projected: Result = { kind: 'number', value: (value * MONTHS) / monthsElapsed };
  return {
    needed: toHundredths((threshold - value) / monthsLeft),
    average: toHundredths(value / monthsElapsed),
    monthsLeft,
    isEnough: judge(target, projected, direction) !== 'notMet',
  };
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
