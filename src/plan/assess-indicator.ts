// Judges an indicator on a day: its latest figure against its target, and what is left of the year.
import type { AssessmentContext, IndicatorAssessment } from './assessment.ts';
import { figureNotes } from './figure-notes.ts';
import type { Aggregate, Direction, Figure } from './figures.ts';
import type { Indicator, Period } from './indicator.ts';
import { blankOutlook, type Outlook, reachedOutlook, shortfallOutlook } from './outlook.ts';
import type { IndicatorReason } from './reason.ts';
import { compareWithPlan, directionOf, judge, type Result, readResult } from './result.ts';
import { parseTarget, type Target } from './target.ts';

/** What is known of an indicator beyond its row. */
export interface IndicatorFacts {
  readonly aggregate: Aggregate;
  /** Left out, the target tells: a ceiling is better kept low. */
  readonly direction?: Direction;
  /** Reported month by month, in any order; the row's own figure is still the one judged. */
  readonly figures?: readonly Figure[];
}

/**
 * Exactly one status for any indicator on any day. A blank result is no data, never 0: not yet measured until the first
 * period of its cadence has closed (L155 asks for a monthly account), missing after that. What was typed but cannot be
 * read, and a figure of another year, count as no data and say so.
 */
export function assessIndicator(
  indicator: Indicator,
  facts: IndicatorFacts,
  context: AssessmentContext,
): IndicatorAssessment {
  const totals = facts.aggregate === 'cumulative' ? (facts.figures ?? []) : [];
  const notes = figureNotes(indicator, totals, context);
  const target = parseTarget(indicator.printedTarget, indicator.unit);
  if (!target.ok) return assessed(unreadableTargetOutlook(indicator, context), notes);
  if (indicator.result.trim() !== '' && indicator.period && !inYear(indicator.period, context)) {
    const blank = blankOutlook(indicator, context);
    const other: IndicatorReason = { code: 'otherYear', period: indicator.period };
    return assessed({ ...blank, reasons: [...blank.reasons, other] }, []);
  }
  const result = readResult(indicator.result, target.value);
  if (!result.ok) {
    const { code, text } = result.issue;
    return assessed({ status: 'noData', reasons: [{ code: 'resultUnreadable', issue: code, text }] }, notes);
  }
  if (!result.value) return assessed(blankOutlook(indicator, context), notes);
  const direction = facts.direction ?? directionOf(target.value);
  const verdict = judge(target.value, result.value, direction);
  const known = {
    indicator,
    target: target.value,
    result: result.value,
    direction,
    aggregate: facts.aggregate,
  };
  const outlook =
    verdict === 'notMet' ? shortfallOutlook(known, context) : reachedOutlook(known, verdict, context);
  const comparison = compareWithPlan(target.value, result.value, direction);
  return assessed(outlook, [...changedWhole(target.value, result.value), ...notes], comparison);
}

/** The plan's year has twelve data months, named after the months they end in. */
function inYear(period: Period, { planYear }: AssessmentContext): boolean {
  return period.startsWith(`${planYear}-`);
}

/** Nothing can be judged; a blank row still waits for its first period like any other. */
function unreadableTargetOutlook(indicator: Indicator, context: AssessmentContext): Outlook {
  const unreadable: IndicatorReason = { code: 'targetUnreadable', text: indicator.printedTarget };
  if (indicator.result.trim() !== '') return { status: 'noData', reasons: [unreadable] };
  const { status, reasons } = blankOutlook(indicator, context);
  return { status, reasons: [unreadable, ...reasons] };
}

function assessed(
  { status, reasons, needed }: Outlook,
  notes: readonly IndicatorReason[],
  comparison: number | null = null,
): IndicatorAssessment {
  const all = { status, comparison, reasons: [...reasons, ...notes] };
  return needed === undefined ? all : { ...all, needed };
}

function changedWhole(target: Target, result: Result): readonly IndicatorReason[] {
  if (target.kind !== 'fraction' || result.kind !== 'fraction') return [];
  const [planned, reported] = [target.denominator, result.denominator];
  return planned === reported ? [] : [{ code: 'denominatorChanged', planned, reported }];
}
