// The target of an indicator, read from what the plan prints.
import { parseNumber } from './number.ts';
import { isPart, partsOf } from './parts.ts';
import { perText } from './remember.ts';
import { foldDiacritics } from './text.ts';

export type { Result, ResultIssue, Verdict } from './result.ts';
export { compareWithPlan, directionOf, judge, readResult } from './result.ts';

export type BoundOp = '<' | '<=' | '>' | '>=';

/** A printed target. `percent`: its values are percentages, by the print or by the unit of measure. */
export type Target =
  /** One number, read as "at least"; `opSource` tells whether the print says so ("đạt 100%") or it is inferred. */
  | {
      readonly kind: 'point';
      readonly op: '>=';
      readonly opSource: 'inferred' | 'written';
      readonly value: number;
      readonly percent: boolean;
    }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly percent: boolean }
  | { readonly kind: 'bound'; readonly op: BoundOp; readonly value: number; readonly percent: boolean }
  /** So many of so many, "11/12". */
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number }
  /** Nothing printed: the result is Đạt or Chưa đạt, as for public order (L198). */
  | { readonly kind: 'qualitative' };

export interface TargetIssue {
  readonly code: 'unreadableTarget';
  readonly text: string;
}

export type Reading<T, I> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issue: I };

const LEADING_WORDS = /^(?:(?:phan dau|dat|giam(?= xuong)|len|xuong|khoang) )+/;

const DOWNWARDS = /^(?:(?:phan dau|dat|giam|khoang) )*xuong /;

const BOUND_WORDS: readonly (readonly [RegExp, BoundOp])[] = [
  [/^(?:>=|=>|≥|it nhat|toi thieu|khong duoi|khong thap hon|tu(?=.* tro len$)) ?/, '>='],
  [/^(?:<=|=<|≤|nhieu nhat|toi da|khong qua|khong vuot qua|khong tren|tu(?=.* tro xuong$)) ?/, '<='],
  [/^(?:>|tren|hon|vuot) ?/, '>'],
  [/^(?:<|duoi|thap hon|it hon) ?/, '<'],
];

/**
 * Reads a printed target: 11/12 · 12,5-13 · 14% - 14,5 · < 0,2 · >500 · ≥ 90 · 15,5 · từ 14 đến 14,5 · khoảng 14% ·
 * trên 500 · dưới 7% · đạt 100%. The unit's own words may follow the number. Blank is qualitative.
 */
export function parseTarget(printed: string, unit = ''): Reading<Target, TargetIssue> {
  return targetReader(unit)(printed);
}

/** A row's target is asked for by its check, its history, its question and its judgement: each is read once. */
const targetReader = perText((unit) => perText((printed) => readTarget(printed, foldDiacritics(unit))));

function readTarget(printed: string, measure: string): Reading<Target, TargetIssue> {
  const said = withoutUnit(foldDiacritics(positive(printed)), measure);
  if (said === '') return { ok: true, value: { kind: 'qualitative' } };
  const text = said.replace(LEADING_WORDS, '');
  const target =
    parseFraction(text) ??
    parseBound(text, measure) ??
    parseRange(text, measure) ??
    (DOWNWARDS.test(said) ? parseCeiling(text, measure) : null) ??
    parsePoint(text, measure, /^(?:phan dau )?dat /.test(said) ? 'written' : 'inferred');
  return target
    ? { ok: true, value: target }
    : { ok: false, issue: { code: 'unreadableTarget', text: printed } };
}

/** "Not less" is "at least"; its stroke would be lost with the diacritics. */
function positive(text: string): string {
  return text.normalize('NFC').replace(/≮/g, '>=').replace(/≯/g, '<=');
}

/** "xuống 7%": at most. */
function parseCeiling(text: string, measure: string): Target | null {
  const number = parseNumber(text);
  return number.ok
    ? { kind: 'bound', op: '<=', value: number.value, percent: isPercent(measure, number) }
    : null;
}

function parseFraction(text: string): Target | null {
  const parts = partsOf(text);
  return parts && isPart(parts) ? { kind: 'fraction', ...parts } : null;
}

function parseBound(text: string, measure: string): Target | null {
  const open = / tro (len|xuong)$/.exec(text);
  const words = open && !/^tu /.test(text) ? `${open[1] === 'len' ? '>=' : '<='} ${text}` : text;
  for (const [sign, op] of BOUND_WORDS) {
    if (!sign.test(words)) continue;
    const number = parseNumber(words.replace(sign, '').replace(/ tro (?:len|xuong)$/, ''));
    return number.ok ? { kind: 'bound', op, value: number.value, percent: isPercent(measure, number) } : null;
  }
  return null;
}

function parseRange(text: string, measure: string): Target | null {
  const match = /^(?:tu )?(.*\d ?%?) ?(?:[-\u2012-\u2015]|den) ?(\d.*)$/.exec(text);
  const low = parseNumber(match?.[1] ?? '');
  const high = parseNumber(match?.[2] ?? '');
  if (!low.ok || !high.ok || low.value > high.value) return null;
  const percent = isPercent(measure, low) || high.percent;
  return { kind: 'range', low: low.value, high: high.value, percent };
}

function parsePoint(text: string, measure: string, opSource: 'inferred' | 'written'): Target | null {
  const number = parseNumber(text);
  if (!number.ok) return null;
  return { kind: 'point', op: '>=', opSource, value: number.value, percent: isPercent(measure, number) };
}

function isPercent(measure: string, number: { percent: boolean }): boolean {
  return number.percent || measure.includes('%');
}

function withoutUnit(text: string, measure: string): string {
  if (measure === '' || measure === '%' || !text.endsWith(` ${measure}`)) return text;
  return text.slice(0, -measure.length - 1);
}
