// A unit's result: read in the terms of its target, and judged by it.
import type { Direction } from './figures.ts';
import { parseNumber } from './number.ts';
import { isPart, partsOf } from './parts.ts';
import type { Reading, Target } from './target.ts';
import { cleanText, foldDiacritics } from './text.ts';

export interface ResultIssue {
  /** `wrongUnit`: a % sign where the target is no percentage. `partOverWhole`: more than all, such as 13/12. */
  readonly code: 'unreadableResult' | 'wrongUnit' | 'partOverWhole';
  readonly text: string;
}

export type Verdict = 'exceeded' | 'met' | 'notMet';

/** A result in the target's own terms; judge compares it. */
export type Result =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };

/**
 * Reads a result as typed, in the terms of its target; blank is null, no data. A fraction may be typed "11/12" or by its
 * numerator alone; a qualitative target takes Đạt (Giữ vững), Chưa đạt (Không đạt), Vượt, with or without remarks after them.
 */
export function readResult(text: string, target: Target): Reading<Result | null, ResultIssue> {
  const typed = cleanText(text);
  if (typed === '') return { ok: true, value: null };
  const result = typedResult(typed, target);
  return typeof result === 'string'
    ? { ok: false, issue: { code: result, text } }
    : { ok: true, value: result };
}

/**
 * Compares a result with its target. Strict bounds are strict (0,2 is not "< 0,2"); a bound is met or not, never
 * exceeded; a range is met from its floor and exceeded above its ceiling; a point is met from its value and exceeded
 * above it, but for 100% of a whole, of which there is no more. Where lower is better, point and range are mirrored.
 * A fraction compares numerators, since its whole may change within the year.
 */
export function judge(target: Target, result: Result, direction: Direction = directionOf(target)): Verdict {
  if (result.kind === 'verdict') return result.verdict;
  const value = result.kind === 'fraction' ? result.numerator : result.value;
  const sign = direction === 'lower' ? -1 : 1;
  switch (target.kind) {
    case 'bound':
      return isWithin(target, value) ? 'met' : 'notMet';
    case 'range': {
      const [floor, ceiling] = direction === 'lower' ? [target.high, target.low] : [target.low, target.high];
      return verdictBetween(sign * floor, sign * ceiling, sign * value);
    }
    case 'point': {
      const ceiling = isWhole(target) ? Number.POSITIVE_INFINITY : sign * target.value;
      return verdictBetween(sign * target.value, ceiling, sign * value);
    }
    case 'fraction':
      return verdictBetween(target.numerator, target.numerator, value);
    case 'qualitative':
      return 'notMet';
  }
}

/** 100%: all there is, so that nothing can exceed it. */
export function isWhole(target: Target): boolean {
  return target.kind === 'point' && target.percent && target.value === 100;
}

/** The number to compare: a fraction counts by its numerator, a verdict has none. */
export function numberOf(result: Result): number | null {
  if (result.kind === 'verdict') return null;
  return result.kind === 'fraction' ? result.numerator : result.value;
}

/** Which way is better: down where the print sets a ceiling, up otherwise. */
export function directionOf(target: Target): Direction {
  return target.kind === 'bound' && (target.op === '<' || target.op === '<=') ? 'lower' : 'higher';
}

/** The number that the target asks for at least (at most, where lower is better); null where it asks for none. */
export function thresholdOf(target: Target, direction: Direction = directionOf(target)): number | null {
  switch (target.kind) {
    case 'qualitative':
      return null;
    case 'fraction':
      return target.numerator;
    case 'range':
      return direction === 'lower' ? target.high : target.low;
    default:
      return target.value;
  }
}

/** Percent of the plan, one decimal, 100 only once it is reached; null where the quotient says nothing: lower is better, no number, or a fall. */
export function compareWithPlan(
  target: Target,
  result: Result,
  direction: Direction = directionOf(target),
): number | null {
  const planned = thresholdOf(target, direction);
  const value = numberOf(result);
  if (direction === 'lower' || value === null || value < 0 || planned === null || planned <= 0) return null;
  const percent = Math.round((value / planned) * 1000) / 10;
  return judge(target, result, direction) === 'notMet' ? Math.min(percent, 99.9) : percent;
}

function typedResult(typed: string, target: Target): Result | ResultIssue['code'] {
  if (target.kind === 'qualitative') {
    const verdict = verdictOf(typed);
    return verdict ? { kind: 'verdict', verdict } : 'unreadableResult';
  }
  if (target.kind === 'fraction') {
    const parts = partsOf(/^\d+$/.test(typed) ? `${typed}/${target.denominator}` : typed);
    if (!parts) return typed.endsWith('%') ? 'wrongUnit' : 'unreadableResult';
    return isPart(parts) ? { kind: 'fraction', ...parts } : 'partOverWhole';
  }
  const number = parseNumber(typed);
  if (!number.ok) return 'unreadableResult';
  return number.percent && !target.percent ? 'wrongUnit' : { kind: 'number', value: number.value };
}

function verdictBetween(floor: number, ceiling: number, value: number): Verdict {
  if (value < floor) return 'notMet';
  return value > ceiling ? 'exceeded' : 'met';
}

function isWithin(bound: Extract<Target, { kind: 'bound' }>, value: number): boolean {
  switch (bound.op) {
    case '<':
      return value < bound.value;
    case '<=':
      return value <= bound.value;
    case '>':
      return value > bound.value;
    case '>=':
      return value >= bound.value;
  }
}

function verdictOf(text: string): Verdict | null {
  const match = /^(chua dat|khong dat|dat|giu vung|vuot)(?![a-z])/.exec(foldDiacritics(text));
  if (!match) return null;
  if (match[1] === 'vuot') return 'exceeded';
  return match[1] === 'dat' || match[1] === 'giu vung' ? 'met' : 'notMet';
}
